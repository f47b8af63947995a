internal import Markup
internal import StudyGuide

/// The result of a last check of a whole ``Site`` before it is sent. Every output is rendered once,
/// and none is kept.
package struct SiteReview: Sendable {
  package let manifest: PublishManifest
  /// The addresses that readers may hold, including only those places that the pages really have.
  package let addresses: [String]
  /// The links that lead to nothing, one sentence each.
  package let brokenLinks: [String]
  /// The pages that are too large, one sentence each. Documents for paper that hold the whole guide
  /// are none: nobody can split them.
  package let heavyPages: [String]
}

extension Site {
  /// Renders and checks all outputs, up to `jobs` at a time; `limit` is the largest size of a page
  /// in bytes.
  @concurrent package func review(limit: Int, jobs: Int) async -> SiteReview {
    let paths = renderingOrder()
    let found = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      let path = paths[index]
      let bytes = render(path) ?? []
      let title = title(of: path)?.split(whereSeparator: \.isNewline).joined(separator: " ")
      let file = PublishManifest.File(
        path: path, digest: SHA256.hex(of: bytes), size: bytes.count, title: title)
      return (file: file, scan: path.hasSuffix(".html") ? LinkScan(bytes) : nil)
    }
    var ids: PathTable<Set<String>> = [:]
    for (file, scan) in found { ids[file.path] = scan?.ids }
    var (broken, heavy): ([String], [String]) = ([], [])
    // The pages of a folder share most links, and a relative link leads to the same place from each
    // of them.
    var sound: PathTable<PathSet> = [:]
    let documents = PathSet(PrintedPage.ofWhole(guide).map { $0.path(in: guide) })
    for (file, scan) in found {
      guard let scan else { continue }
      if file.size > limit, !documents.contains(file.path) {
        heavy.append(
          "\(file.path) has \(file.size / 1_000) kB; `max-page-size` allows \(limit / 1_000)")
      }
      let folder = file.path.pathNames.dropLast().joined(separator: "/")
      for link in scan.links where !sound[folder, default: []].contains(link) {
        if let fault = fault(of: link, on: file.path, ids: ids) {
          broken.append(fault)
        } else if !link.beginsWithBytes(of: "#") {
          sound[folder, default: []].insert(link)
        }
      }
    }
    let kept = addresses.filter { address in
      let parts = PathAddress.parts(of: address)
      return parts.fragment.map { ids[parts.path]?.contains($0) == true } ?? true
    }
    var places: PathTable<[String]> = [:]
    for parts in kept.map(PathAddress.parts) {
      if let fragment = parts.fragment { places[parts.path, default: []].append(fragment) }
    }
    let files = found.map { found in
      var file = found.file
      file.places = places[file.path] ?? []
      return file
    }
    return SiteReview(
      manifest: PublishManifest(files), addresses: kept, brokenLinks: broken.sorted(),
      heavyPages: heavy.sorted())
  }

  /// Returns a sentence about a link that leads to nothing; nil if it is sound or leaves the site.
  private func fault(of link: String, on page: String, ids: PathTable<Set<String>>) -> String? {
    guard let (path, fragment) = Self.target(of: link, on: page, base: basePath) else { return nil }
    if !hasOutput(path) { return "\(page) leads to \(link), which is not there" }
    guard !fragment.isEmpty, let known = ids[path], !known.contains(fragment) else { return nil }
    return "\(page) leads to \(link), but \(path) has no such place"
  }

  /// Returns the output path and fragment to which a relative address leads; nil if it leaves the
  /// site. `base` is the path of the site on its host.
  private static func target(
    of link: String, on page: String, base: String
  ) -> (path: String, fragment: String)? {
    let parts = PathAddress.parts(of: link)
    let fragment = (parts.fragment ?? "").percentDecoded
    if parts.path.isEmpty { return (page, fragment) }
    if parts.path.beginsWithBytes(of: "//") { return nil }
    var (path, from) = (parts.path, page)
    if path.beginsWithBytes(of: "/") {
      guard path.beginsWithBytes(of: base.percentDecoded) else { return nil }
      from = ""
      path = String(decoding: path.utf8.dropFirst(base.percentDecoded.utf8.count), as: UTF8.self)
    }
    let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
    var names = from.pathNames.dropLast()
    for name in path.pathNames where name != "." {
      if name != ".." { names.append(name) } else { _ = names.popLast() }
    }
    path = names.joined(separator: "/")
    return (
      isFolder || path.isEmpty ? (path.isEmpty ? "" : path + "/") + "index.html" : path, fragment
    )
  }
}

extension Site {
  /// Returns the addresses that the host answers and this site would not, except those given up on
  /// purpose.
  package func vanishing(from live: PublishManifest?) -> [String] {
    var vanishing: [String] = []
    for path in live?.paths ?? [] where Self.isAddress(path) {
      let page = Self.address(path)
      let places = live?.files[path]?.places ?? []
      // If a whole page vanishes, its places are not listed besides.
      for address in answers(page) ? places.map({ "\(page)#\($0)" }) : [page]
      where !answers(address) && !guide.content.ledger.hasGone(address) {
        vanishing.append(address)
      }
    }
    return vanishing
  }
}
