/// What publishing would do: the difference between a site and what its host holds.
package struct PublishPlan: Sendable {
  /// What the host holds afterwards.
  package let manifest: PublishManifest
  /// What the host held when the plan was made.
  package let live: PublishManifest?
  /// Paths of which nothing is known, whatever the host's manifest says.
  package let uncertain: Set<String>
  package let added: [PublishManifest.File]
  package let changed: [PublishManifest.File]
  package let removed: [PublishManifest.File]
  /// Files of the host that stay for readers of its present pages, and go with the next release.
  package let retained: [PublishManifest.File]
  package let unchangedCount: Int
  /// How many pages of the host go, of a hundred.
  package let removedShare: Int
  package let removedPages: Int
  package let isFirst: Bool

  /// Compares a site with the host's manifest; nothing is known of the `uncertain` paths, which an
  /// earlier publish was sending or deleting when it ended.
  package init(
    site: PublishManifest, live: PublishManifest?, uncertain: Set<String> = []
  ) {
    isFirst = live == nil
    (self.live, self.uncertain) = (live, uncertain)
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
    var gone = (live?.paths ?? []).compactMap { site.files[$0] == nil ? old[$0] : nil }
    let unknown = uncertain.filter { site.files[$0] == nil && old[$0] == nil }
    gone += unknown.sorted().map { path in
      PublishManifest.File(path: path, digest: "", size: 0, title: nil)
    }
    let hasNews =
      !added.isEmpty || !changed.isEmpty
      || gone.contains { !$0.isRetired } || gone.contains { uncertain.contains($0.path) }
    let kept = gone.filter { file in
      guard file.path.hasPrefix(AssetAddresses.folder), !uncertain.contains(file.path) else {
        return false
      }
      return hasNews ? !file.isRetired : true
    }
    let keptPaths = Set(kept.map(\.path))
    removed = gone.filter { !keptPaths.contains($0.path) }
    retained = kept
    self.added = added
    self.changed = changed
    unchangedCount = unchanged
    manifest = site.retaining(kept)
    removedPages = removed.count { $0.title != nil }
    let pages = live?.pageCount ?? 0
    removedShare = pages == 0 ? 0 : (removedPages * 100 + pages - 1) / pages
  }

  /// Whether the host holds the site already.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// What is sent: what others name before what names them, so that a page never leads to what is
  /// not there yet.
  package var sent: [[PublishManifest.File]] {
    let all = added + changed
    let pages = all.filter { $0.title != nil }
    return [all.filter { $0.title == nil }, pages].filter { !$0.isEmpty }
  }

  package var sentBytes: Int { (added + changed).reduce(0) { $0 + $1.size } }
}
