import Markup
package import Pages
import StudyGuide
package import SystemPackage

/// A folder of this machine: whole releases side by side, and `current`, a link to the one that
/// readers see, which is switched in one step. See `ReleaseLayout`.
package struct FolderHost: PublishHost {
  package let path: String
  package let source: String
  package let keep: Int
  package let jobs: Int

  package init(path: String, source: String, keep: Int, jobs: Int) {
    self.path = path
    self.source = source
    self.keep = keep
    self.jobs = jobs
  }

  package var title: String { "the folder \(path)" }

  package var current: String { path + "/" + ReleaseLayout.current }
  package var releases: String { path + "/" + ReleaseLayout.folder }

  package func check() throws {
    try TargetGuard.check(folder: path, source: source)
    guard DirectoryListing.exists(path) else { return }
    // The mark, or what is left when its writing was cut off.
    let names = try DirectoryListing(of: path).items.map(\.name)
    if !names.isEmpty,
      !names.contains(where: {
        $0.hasSuffix(ReleaseLayout.mark) || $0.contains(ReleaseLayout.mark + ".")
      })
    {
      throw PublishFailure(
        "\(path) holds \(names.count == 1 ? "something" : "things") that guide did not put there",
        remedy:
          "name an empty folder; guide keeps its releases in it, and readers see its `current`")
    }
    if DirectoryListing.exists(current), DirectoryListing.kind(of: current) != .link {
      throw PublishFailure("\(current) is no link", remedy: "move it away; guide makes it anew")
    }
  }

  /// What the present release says of itself, and which of its files are not as it says.
  package func live() async throws -> LiveState {
    guard let number = presentRelease else { return LiveState() }
    let manifest = try manifest(of: number)
    let paths = manifest.paths
    let folder = "\(releases)/\(number)/"
    let isDamaged = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      let bytes = try? FileReading.bytes(of: folder + paths[index])
      return bytes.map { SHA256.hex(of: $0) } != manifest.files[paths[index]]?.digest
    }
    let damaged = zip(paths, isDamaged).filter(\.1).map(\.0)
    return LiveState(manifest: manifest, uncertain: Set(damaged))
  }

  package func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    try Files.createFolder(path)
    let folder = try lockFolder()
    defer { Files.unlock(folder) }
    try Files.replace(path + "/" + ReleaseLayout.mark, with: Array(ReleaseLayout.markText.utf8))
    try Files.createFolder(releases)
    try removeUnfinished()
    guard try presentRelease.map({ try manifest(of: $0) }) == plan.live else {
      throw PublishFailure("\(path) has changed meanwhile", remedy: "publish again")
    }
    let number = ReleaseLayout.next(after: try releaseNumbers())
    let unfinished = "\(releases)/.new-\(number)"
    do {
      try await fill(unfinished, plan, delivery)
      if let present = presentRelease {
        try Files.replace(
          unfinished + "/" + ReleaseLayout.before, with: ReleaseLayout.note(present))
      }
    } catch {
      // Without room there may be none for a second look either; the next publish tidies up too.
      try? Files.removeTree(unfinished)
      throw error
    }
    try Files.move(unfinished, to: "\(releases)/\(number)")
    try Files.settle(releases)
    try switchTo(number)
    try removeOld()
  }

  package func verify(_ plan: PublishPlan) async throws {
    let now = try await live()
    guard now.manifest == plan.manifest, now.uncertain.isEmpty else {
      throw PublishFailure("\(current) does not hold the new release", remedy: "publish again")
    }
  }

  // MARK: A release in the making

  /// Writes a whole release and reads it back: what has not changed (and was read to be
  /// as it should) is the same file as before, by a second name.
  private func fill(_ folder: String, _ plan: PublishPlan, _ delivery: Delivery) async throws {
    let paths = plan.manifest.paths + [PublishManifest.name]
    let parents = Paths.folders(around: paths).sorted()
    for parent in parents { try Files.createFolder(folder + "/" + parent) }
    let sent = Set((plan.added + plan.changed).map(\.path) + [PublishManifest.name])
    let before = presentRelease.map { "\(releases)/\($0)" }
    let results = await ParallelMap.results(count: paths.count, jobs: delivery.jobs) { index in
      let path = paths[index]
      delivery.progress("writing \(index + 1) of \(paths.count)")
      return Result { () throws in
        try Task.checkCancellation()
        let file = folder + "/" + path
        var bytes: [UInt8]?
        if !sent.contains(path), let before {
          if Files.addName(file, to: before + "/" + path) { return }
          // Not every disk gives a file a second name.
          bytes = try FileReading.bytes(of: before + "/" + path)
        }
        let whole = bytes ?? delivery.bytes(of: path, plan)
        try Files.replace(file, with: whole)
        if try FileReading.bytes(of: file) != whole {
          throw PublishFailure("\(file) does not hold what was written to it")
        }
        try Files.settle(file)
      }
    }
    for result in results { try result.get() }
    for parent in parents { try Files.settle(folder + "/" + parent) }
  }

  /// Keeps other publishes out until it is unlocked.
  package func lockFolder() throws -> FileDescriptor {
    if let folder = try Files.lockFolder(path) { return folder }
    throw PublishFailure(
      "another publish to \(path) is running", remedy: "wait until it has ended")
  }
}
