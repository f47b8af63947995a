internal import Markup
package import StudyGuide

/// The addresses of a site, for checks and for publishing.
extension Site: AddressableSite {
  package var configuration: Configuration { guide.configuration }

  /// The addresses that have been published before, from `content/published.txt`.
  package var ledger: AddressLedger { guide.content.ledger }

  /// The path of the site on its host, with a slash at both ends.
  package var basePath: String { guide.configuration.basePath }

  /// The addresses that readers and other sites may hold: pages, files to download, and the places
  /// on pages that content names. Assets and the files that hosts read are not among them.
  package var addresses: [String] {
    let outputs = paths().filter { Self.isAddress($0) && redirectTarget(of: $0) == nil }
    return outputs.map(Self.address) + fragments.sorted()
  }

  /// Returns a path as an address for lists that people read.
  static func address(_ path: String) -> String { PathAddress.written(path) }

  /// Says whether an address leads somewhere. A place on a page that has moved must be on the new
  /// page.
  package func answers(_ address: String) -> Bool {
    let parts = PathAddress.parts(of: address)
    guard let fragment = parts.fragment else { return hasOutput(parts.path) }
    let page = redirectTarget(of: parts.path) ?? parts.path
    return hasOutput(parts.path) && fragments.contains("\(page)#\(fragment)")
  }

  /// Returns the title of a page; nil for other outputs.
  package func title(of path: String) -> String? {
    guard path.hasSuffix(".html") else { return nil }
    return pageTitles[path] ?? (path == "index.html" ? guide.configuration.title : path)
  }

  /// Returns the titles of all pages of entries and of redirects, by path.
  static func titles(
    of presentation: Presentation, _ redirects: [Redirect]
  ) -> PathTable<String> {
    var titles: PathTable<String> = [:]
    for id in presentation.guide.entries.ids {
      let entry = presentation.guide.entries[id]
      if !entry.address.contains("#") { titles[entry.page] = presentation.title(of: id) }
    }
    for redirect in redirects { titles[redirect.path] = "→ " + redirect.target }
    return titles
  }

  /// Returns the places on pages, as `page#place`: every heading, event and paragraph.
  static func fragments(of guide: Guide) -> PathSet {
    var fragments: PathSet = []
    for entry in guide.entries.entries {
      if entry.address.contains("#") {
        fragments.insert(entry.address)
        fragments.formUnion(entry.formerly.map(\.address))
      }
      for heading in entry.document.headings where !entry.address.contains("#") {
        fragments.insert("\(entry.page)#\(heading.id)")
      }
    }
    return fragments
  }
}

extension Site {
  package var hasBaseURL: Bool { guide.configuration.baseURL != nil }

  /// Says whether readers may hold the address of an output. They do not hold those of assets, of
  /// the search index, of pages for paper, of the files that hosts and browsers read, and of the page
  /// for missing pages.
  static func isAddress(_ path: String) -> Bool {
    !["404.html", OfflineFiles.list, OfflineFiles.manifest, OfflineFiles.worker].contains(path)
      && ![
        ".", "_", "assets/", "images/", AssetAddresses.folder, SearchSize.folder,
        PrintedPage.folder,
      ]
      .contains(where: path.hasPrefix)
  }
}
