package import Markup
package import Pages
import StudyGuide

/// The two folders of a guide as they were last seen, kept so that a later look reads only what
/// changed since: a file whose stamp is the same is not read, one whose bytes are the same keeps its
/// object.
///
/// Hidden files and what editors leave beside a file (`name~`, `#name#`) are left out; links and
/// devices are reported and not followed.
package struct SourceTree: Sendable {
  /// What to look at again.
  package enum Scope: Sendable, Equatable {
    case everything
    /// Folders by their path below the guide's, each without those within it.
    case folders(PathSet)
  }

  private static let parts = ["content", "templates"]
  /// In bytes: some two hundred times a long essay.
  private static let largestEssay = 10_000_000

  private let root: String
  private let jobs: Int
  private var folders: PathTable<SeenFolder> = [:]
  /// Sorted by the bytes of their paths.
  private var files: [SourceText] = []
  /// Folders in which a file was emptied a moment ago, most likely by a program that is about to write
  /// it anew: it is left as it was; or with a new file that is most likely an editor's, which is left
  /// out. They are to be looked at once more in a moment.
  package private(set) var unsettled: PathSet = []

  /// A guide's folder, not yet looked at.
  package init(of root: String, jobs: Int) {
    self.root = root
    self.jobs = jobs
  }

  /// The paths of all folders that were found.
  package var folderPaths: [String] { folders.keys.sorted { $0.precedesInBytes($1) } }

  /// Everything that a build reads.
  package var input: Input {
    Input(files: files) { [root] path throws(EssayRefusal) in
      do throws(DiskFailure) {
        switch try Folder(at: root).kind(of: path) {
        case nil: return nil
        case .file:
          return try FileReading.bytes(of: root + "/" + path, atMost: Self.largestEssay)
        case .folder: throw DiskFailure("read", path, reason: "it is a folder")
        case .link:
          throw DiskFailure("read", path, reason: "it is a link, and links are not followed")
        case .other: throw DiskFailure("read", path, reason: "it is no ordinary file")
        }
      } catch {
        throw EssayRefusal(reason: error.reason)
      }
    }
  }

  /// Whether a file was there at the last look.
  package func holds(_ path: String) -> Bool {
    let place = Self.place(of: path, in: files)
    return place < files.count && files[place].path.hasSameBytes(as: path)
  }

  /// What was found that no build can read, in order of the folders.
  package var problems: [Diagnostic] {
    folders.sorted { $0.key.precedesInBytes($1.key) }.flatMap(\.value.problems)
  }

  /// All files below one part of the guide's folder.
  package static func files(below part: String, of root: String) async throws(DiskFailure)
    -> [SourceText]
  {
    var tree = SourceTree(of: root, jobs: 1)
    _ = try await tree.refresh(parts: [part], .everything)
    return tree.files
  }

  /// Refuses a folder that lacks what every guide has.
  package static func requireFolders(
    _ parts: [String] = parts, of root: String
  ) throws(DiskFailure) {
    for part in parts {
      let path = root + "/" + part
      switch DirectoryListing.kind(of: path) {
      case .folder: continue
      case .link:
        throw DiskFailure(
          "read", Paths.join(root, part),
          reason: "it is a link, and links are not followed: put the folder itself there")
      case .file:
        throw DiskFailure("read", Paths.join(root, part), reason: "it is a file, not a folder")
      case .other: break
      }
      throw DiskFailure(
        missing: part, in: root, remedy: "run guide in a guide's folder, or name it with --source")
    }
  }

  /// Looks again and reads what is new; gives the paths of the files that differ, none when a
  /// failure is thrown, for then nothing of the tree is changed.
  package mutating func refresh(_ scope: Scope) async throws(DiskFailure) -> PathSet {
    try await refresh(parts: Self.parts, scope)
  }

  private mutating func refresh(
    parts: [String], _ scope: Scope
  ) async throws(DiskFailure) -> PathSet {
    try Self.requireFolders(parts, of: root)
    let isFirst = folders.isEmpty
    var look = FolderLook(folders: folders)
    switch scope {
    case .everything: look.waiting = parts
    case .folders(let paths): look.waiting = paths.filter { folders[$0] != nil }.sorted()
    }
    let isDeep = scope == .everything
    while let path = look.waiting.popLast() {
      try await look.list(path, in: root, isDeep: isDeep, jobs: jobs)
    }
    var read = try await read(look.suspects)
    unsettled.subtract(look.listed)
    if !isFirst {
      read.removeAll { file in
        guard file.bytes.isEmpty, look.isUnsettled(file.path) else { return false }
        look.doubt(file.path)
        unsettled.insert(Paths.parent(of: file.path))
        return true
      }
    }
    unsettled.formUnion(look.passing)
    folders = look.folders
    unsettled = unsettled.filter { folders[$0] != nil }
    return take(read, gone: look.gone)
  }

  /// The files of these paths that differ from those known; one that went away meanwhile is left out.
  private func read(_ paths: [String]) async throws(DiskFailure) -> [SourceText] {
    let (root, files) = (root, files)
    let results = await ParallelMap.results(count: paths.count, jobs: jobs) {
      index -> Result<SourceText?, DiskFailure> in
      let path = paths[index]
      let result = Result { () throws(DiskFailure) in try FileReading.bytes(of: root + "/" + path) }
      if case .failure = result, !DirectoryListing.exists(root + "/" + path) {
        return .success(nil)
      }
      return result.map { bytes in
        let place = Self.place(of: path, in: files)
        let isKnown =
          place < files.count && files[place].path.hasSameBytes(as: path)
          && files[place].fileBytes == bytes
        return isKnown ? nil : SourceText(path: path, bytes: bytes)
      }
    }
    var changed: [SourceText] = []
    for result in results {
      if let file = try result.get() { changed.append(file) }
    }
    return changed
  }

  private mutating func take(_ changed: [SourceText], gone: [String]) -> PathSet {
    var paths = PathSet(changed.map(\.path))
    if !gone.isEmpty {
      let (lostFiles, lostFolders) = (
        PathSet(gone), gone.filter { $0.utf8.last == UInt8(ascii: "/") }
      )
      files.removeAll { file in
        let isGone =
          lostFiles.contains(file.path)
          || lostFolders.contains { file.path.beginsWithBytes(of: $0) }
        if isGone { paths.insert(file.path) }
        return isGone
      }
    }
    // A folder that changes while it is listed may name a file twice.
    var added: PathTable<SourceText> = [:]
    for file in changed {
      let place = Self.place(of: file.path, in: files)
      if place < files.count, files[place].path.hasSameBytes(as: file.path) {
        files[place] = file
      } else {
        added[file.path] = file
      }
    }
    if !added.isEmpty {
      files = (files + added.values).sorted { $0.path.precedesInBytes($1.path) }
    }
    return paths
  }

  /// Where a path stands, or would stand.
  private static func place(of path: String, in files: [SourceText]) -> Int {
    files.partitioningIndex { !$0.path.precedesInBytes(path) }
  }
}
