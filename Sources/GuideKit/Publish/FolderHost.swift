import Markup
package import Pages
import StudyGuide
import SystemPackage

/// A folder of this machine: whole releases side by side, and `current`, a link to the one that
/// readers see, which is switched in one step. See `ReleaseLayout`.
package struct FolderHost: PublishHost {
  let target: TargetFolder
  package let keep: Int
  package let jobs: Int

  package init(path: String, source: String, keep: Int, jobs: Int) {
    target = TargetFolder(path: path, source: source)
    self.keep = keep
    self.jobs = jobs
  }

  package var path: String { target.path }
  package var title: String { "the folder \(path)" }

  package func check() throws { _ = try target.existing() }

  package func live() async throws -> LiveState { try await state(heedsRights: true) }

  /// What the present release says of itself, and which of its files are not as it says;
  /// `heedsRights` counts those among them that others may not read.
  private func state(heedsRights: Bool) async throws -> LiveState {
    guard let root = try target.existing(), let number = root.presentRelease else {
      return LiveState()
    }
    let manifest = try manifest(of: number, in: root)
    var uncertain = PathSet(await damaged(manifest, number, in: root))
    if heedsRights { uncertain.formUnion(unreadable(manifest, number, in: root)) }
    return LiveState(manifest: manifest, uncertain: uncertain)
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let root = try target.make()
    try lock(root)
    defer { root.unlock() }
    root.admitReaders()
    try root.replace(ReleaseLayout.mark, with: Array(ReleaseLayout.markText.utf8))
    let releases = try root.makeFolder(ReleaseLayout.folder)
    releases.admitReaders()
    try removeUnfinished(releases)
    guard try root.presentRelease.map({ try manifest(of: $0, in: root) }) == plan.live else {
      throw PublishFailure("\(path) has changed meanwhile", remedy: "publish again")
    }
    let number = try nextNumber(releases)
    let unfinished = ".new-\(number)"
    do {
      let new = try releases.makeFolder(unfinished)
      let present = root.presentRelease
      try await fill(new, unfinished, plan, delivery, in: releases, after: present)
      if let present { try new.replace(ReleaseLayout.before, with: ReleaseLayout.note(present)) }
    } catch {
      // Without room there may be none for a second look either; the next publish tidies up too.
      try? releases.removeTree(unfinished)
      throw error
    }
    try releases.move(unfinished, to: String(number))
    try releases.settle()
    try switchTo(number, in: root)
    try removeOld(in: root)
  }

  package func verify(_ plan: PublishPlan) async throws {
    // A disk without rights would never be right.
    let now = try await state(heedsRights: false)
    guard now.manifest == plan.manifest, now.uncertain.isEmpty else {
      throw PublishFailure(
        "\(path)/\(ReleaseLayout.current) does not hold the new release", remedy: "publish again")
    }
  }

  /// Paths of a release that are not as its manifest says, in order.
  func damaged(_ manifest: PublishManifest, _ number: Int, in root: Folder) async -> [String] {
    guard let release = try? root.folder(ReleaseLayout.target(number)) else {
      return manifest.paths
    }
    return await ReleaseDamage.paths(of: manifest, in: release, jobs: jobs)
  }

  /// The paths of a release that others may not read, or not reach.
  private func unreadable(
    _ manifest: PublishManifest, _ number: Int, in root: Folder
  ) -> PathSet {
    let way = ["", ReleaseLayout.folder, ReleaseLayout.target(number)]
    guard way.allSatisfy(root.isReadable), let release = try? root.folder(way[2]) else {
      return PathSet(manifest.paths)
    }
    let all = Paths.folders(around: manifest.paths).union(manifest.paths)
    return manifest.paths(within: all.filter { !release.isReadable($0) })
  }

  // MARK: A release in the making

  /// Writes a whole release and reads it back: what has not changed (and was read to be
  /// as it should) is the same file as before, by a second name.
  private func fill(
    _ folder: Folder, _ name: String, _ plan: PublishPlan, _ delivery: Delivery,
    in releases: Folder, after present: Int?
  ) async throws {
    let paths = plan.manifest.paths + [PublishManifest.name]
    let parents = Paths.folders(around: paths).sorted()
    for parent in parents { try folder.makeFolder(parent) }
    let sent = PathSet((plan.added + plan.changed).map(\.path) + [PublishManifest.name])
    let results = await ParallelMap.results(count: paths.count, jobs: delivery.jobs) { index in
      let path = paths[index]
      delivery.progress("writing \(index + 1) of \(paths.count)")
      return Result { () throws in
        try Task.checkCancellation()
        var bytes: [UInt8]?
        if !sent.contains(path), let present {
          let before = "\(present)/\(path)"
          if releases.addName("\(name)/\(path)", to: before) { return }
          // Not every disk gives a file a second name.
          bytes = try FileReading.read(before, releases.file(before))
        }
        let whole = bytes ?? delivery.bytes(of: path, plan)
        try folder.replace(path, with: whole)
        if try FileReading.read(path, folder.file(path)) != whole {
          throw PublishFailure("\(folder.full(path)) does not hold what was written to it")
        }
        try folder.settle(path)
      }
    }
    for result in results { try result.get() }
    for parent in parents { try folder.settle(parent) }
  }

  /// Keeps other publishes out until it is unlocked.
  func lock(_ root: Folder) throws {
    guard root.lock() else {
      throw PublishFailure(
        "another publish to \(path) is running", remedy: "wait until it has ended")
    }
  }
}
