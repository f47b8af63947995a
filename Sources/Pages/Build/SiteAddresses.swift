internal import Markup
package import StudyGuide

/// What a site answers to.
extension Site: AddressableSite {
  package var configuration: Configuration { guide.configuration }

  /// The addresses that have been published before, as the content has them.
  package var ledger: AddressLedger { guide.content.ledger }

  /// From the host's root, with a slash at both ends.
  package var basePath: String { guide.configuration.basePath }

  /// The addresses that readers and other sites may hold: pages, files to download, and the places
  /// on pages that content names. Assets and the files that hosts read are none of them.
  package var addresses: [String] {
    let outputs = paths().filter { Self.isAddress($0) && redirectTarget(of: $0) == nil }
    return outputs.map(Self.address) + fragments.sorted { $0.precedesInBytes($1) }
  }

  /// A path as an address: what would end it, or the line of a list that it stands in, is encoded.
  static func address(_ path: String) -> String {
    path.percentEncoded { $0.isASCIIControl || " #%?".utf8.contains($0) }
  }

  /// Whether an address leads somewhere; a place on a page that has moved must stand on the new page.
  package func answers(_ address: String) -> Bool {
    let parts = address.split(separator: "#", maxSplits: 1)
    let path = String(parts.first ?? "").percentDecoded
    if parts.count < 2 { return hasOutput(path) }
    return hasOutput(path) && fragments.contains("\(redirectTarget(of: path) ?? path)#\(parts[1])")
  }

  /// What a page is called; nil for what is no page.
  package func title(of path: String) -> String? {
    guard path.hasSuffix(".html") else { return nil }
    return pageTitles[path] ?? (path == "index.html" ? guide.configuration.title : path)
  }

  static func titles(
    of presentation: Presentation, _ redirects: [Redirect]
  ) -> [String: String] {
    var titles: [String: String] = [:]
    for id in presentation.guide.entries.ids {
      let entry = presentation.guide.entries[id]
      if !entry.address.contains("#") { titles[entry.page] = presentation.title(of: id) }
    }
    for redirect in redirects { titles[redirect.path] = "→ " + redirect.target }
    return titles
  }

  /// `page#place` of every heading, event and paragraph.
  static func fragments(of guide: Guide) -> Set<String> {
    var fragments: Set<String> = []
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

  /// Whether readers may hold the address of an output: assets and what hosts read are no addresses.
  static func isAddress(_ path: String) -> Bool {
    path != "404.html"
      && ![".", "_", "assets/", "images/", AssetAddresses.folder]
        .contains(where: path.hasPrefix)
  }
}
