package import Markup

/// The difference between a site and the files on its host, which a publish would send and delete.
package struct PublishPlan: Sendable {
  /// The files on the host after the publish.
  package let manifest: PublishManifest
  /// The files on the host when the plan was made; nil if it had no manifest.
  package let live: PublishManifest?
  /// The paths whose state is unknown, whatever the host's manifest says.
  package let uncertain: PathSet
  package let added: [PublishManifest.File]
  package let changed: [PublishManifest.File]
  package let removed: [PublishManifest.File]
  /// The files of the host that stay for readers of its present pages, and go with the next
  /// release.
  package let retained: [PublishManifest.File]
  package let unchangedCount: Int
  /// The share of the host's pages that are removed, in per cent, rounded up.
  package let removedShare: Int
  package let removedPages: Int
  package let isFirst: Bool

  /// Compares a site with the host's manifest. `uncertain` are the paths that an earlier publish
  /// was sending or deleting when it ended, so that their state is unknown.
  package init(
    site: PublishManifest, live: PublishManifest?, uncertain: PathSet = []
  ) {
    isFirst = live == nil
    (self.live, self.uncertain) = (live, uncertain)
    // First the files of the site: an uncertain one is sent again even if the manifest has its
    // digest.
    let old = live?.files ?? [:]
    var added: [PublishManifest.File] = []
    var changed: [PublishManifest.File] = []
    var unchanged = 0
    for path in site.paths {
      guard let file = site.files[path] else { continue }
      if let before = old[path] {
        let isSame = before.digest == file.digest && !uncertain.contains(path)
        if isSame { unchanged += 1 } else { changed.append(file) }
      } else {
        added.append(file)
      }
    }
    // Then the files that only the host has. An uncertain path that neither manifest names may be a
    // left-over of the earlier publish, so it is deleted too.
    var gone = (live?.paths ?? []).compactMap { site.files[$0] == nil ? old[$0] : nil }
    let unknown = uncertain.filter { site.files[$0] == nil && old[$0] == nil }
    gone += unknown.sorted().map { path in
      PublishManifest.File(path: path, digest: "", size: 0, title: nil)
    }
    // Browsers may still show pages of the present release, which load assets by digest: such
    // assets stay for one release. A publish that changes nothing is no release, so it retires
    // none.
    let hasNews =
      !added.isEmpty || !changed.isEmpty
      || gone.contains { !$0.isRetired } || gone.contains { uncertain.contains($0.path) }
    let kept = gone.filter { file in
      guard file.path.hasPrefix(AssetAddresses.folder), !uncertain.contains(file.path) else {
        return false
      }
      return hasNews ? !file.isRetired : true
    }
    // Everything else that the site lacks is removed.
    let keptPaths = PathSet(kept.map(\.path))
    removed = gone.filter { !keptPaths.contains($0.path) }
    retained = kept
    self.added = added
    self.changed = changed
    unchangedCount = unchanged
    manifest = site.retaining(kept)
    removedPages = removed.count { $0.title != nil }
    // Rounded up, so that rounding never hides that a limit is passed.
    let pages = live?.pageCount ?? 0
    removedShare = pages == 0 ? 0 : (removedPages * 100 + pages - 1) / pages
  }

  /// Whether there is nothing to send or delete.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// The files to send, in steps: first the files that pages name, then the pages, so that a page
  /// never names a file that is not there yet; last what tells browsers of a new version.
  package var sent: [[PublishManifest.File]] {
    let all = added + changed
    let news = all.filter(\.tellsVersion)
    let pages = all.filter { $0.title != nil }
    let others = all.filter { $0.title == nil && !$0.tellsVersion }
    return [others, pages, news].filter { !$0.isEmpty }
  }

  /// The number of bytes to send.
  package var sentBytes: Int { (added + changed).reduce(0) { $0 + $1.size } }
}
