import Markup
import Pages
import StudyGuide
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of this machine: whole releases side by side, and `current`, a link to the one that
/// readers see, which is switched in one step.
///
///     .guide-target   current -> releases/7   releases/6/…   releases/7/…
struct FolderTarget: PublishHost {
  static let mark = ".guide-target"
  /// In a release: the number of the one that was live before it.
  static let before = ".guide-before"

  let path: String
  let source: String
  let keep: Int
  let jobs: Int

  var title: String { "the folder \(path)" }

  var current: String { path + "/current" }
  var releases: String { path + "/releases" }

  func check() throws {
    try TargetGuard.check(folder: path, source: source)
    guard DirectoryListing.exists(path) else { return }
    // The mark, or what is left when its writing was cut off.
    let names = try DirectoryListing(of: path).items.map(\.name)
    if !names.isEmpty,
      !names.contains(where: { $0.hasSuffix(Self.mark) || $0.contains(Self.mark + ".") })
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
  func live() async throws -> LiveState {
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

  func send(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    try WriteTree.createFolder(path)
    let folder = try lockFolder()
    defer { try? folder.close() }
    try WriteTree.replace(path + "/" + Self.mark, with: Array("Releases of a guide.\n".utf8))
    try WriteTree.createFolder(releases)
    try removeUnfinished()
    guard try presentRelease.map({ try manifest(of: $0) }) == plan.live else {
      throw PublishFailure("\(path) has changed meanwhile", remedy: "publish again")
    }
    let number = (try releaseNumbers().max() ?? 0) + 1
    let unfinished = "\(releases)/.new-\(number)"
    do {
      try await fill(unfinished, plan, delivery)
      if let present = presentRelease {
        try WriteTree.replace(unfinished + "/" + Self.before, with: Array("\(present)\n".utf8))
      }
    } catch {
      // Without room there may be none for a second look either; the next publish tidies up too.
      try? PublishLock.removeTree(unfinished)
      throw error
    }
    try Self.rename(unfinished, "\(releases)/\(number)")
    try Self.settle(releases)
    try switchTo(number)
    try removeOld()
  }

  func verify(_ plan: PublishPlan) async throws {
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
    let parents = Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    for parent in parents.sorted() { try WriteTree.createFolder(folder + "/" + parent) }
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
          if link(before + "/" + path, file) == 0 { return }
          // Not every disk gives a file a second name.
          bytes = try FileReading.bytes(of: before + "/" + path)
        }
        let whole = bytes ?? delivery.bytes(of: path, plan)
        try WriteTree.replace(file, with: whole)
        if try FileReading.bytes(of: file) != whole {
          throw PublishFailure("\(file) does not hold what was written to it")
        }
        try Self.settle(file)
      }
    }
    for result in results { try result.get() }
    var settled = parents
    for parent in parents {
      var above = parent[...]
      while let slash = above.lastIndex(of: "/") {
        above = above[..<slash]
        settled.insert(String(above))
      }
    }
    for parent in settled { try Self.settle(folder + "/" + parent) }
  }

  /// Waits until the disk holds a file or a folder's names, so that a power cut after the switch
  /// loses nothing.
  static func settle(_ path: String) throws {
    do {
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      defer { try? descriptor.close() }
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw DiskFailure("write", path, error)
    }
  }

  static func rename(_ old: String, _ new: String) throws {
    #if canImport(Glibc)
      let status = Glibc.rename(old, new)
    #elseif canImport(Musl)
      let status = Musl.rename(old, new)
    #else
      let status = Darwin.rename(old, new)
    #endif
    guard status == 0 else { throw DiskFailure("rename", old, Errno(rawValue: errno)) }
  }

  func lockFolder() throws -> FileDescriptor {
    let folder = try FileDescriptor.open(
      FilePath(path), .readOnly, options: [.directory, .closeOnExec])
    if flock(folder.rawValue, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return folder }
    try folder.close()
    throw PublishFailure(
      "another publish to \(path) is running", remedy: "wait until it has ended")
  }
}
