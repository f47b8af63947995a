import Markup
import StudyGuide

/// The two folders of a guide as they were last seen, kept so that a later look reads only what
/// changed since: a file whose stamp is the same is not read, one whose bytes are the same keeps its
/// object.
///
/// Hidden files and what editors leave beside a file (`name~`, `#name#`) are left out; links and devices are reported and not
/// followed.
struct SourceTree: Sendable {
  /// What to look at again.
  enum Scope: Sendable, Equatable {
    case everything
    /// Folders by their path below the guide's, each without those within it.
    case folders(Set<String>)
  }

  private struct Folder: Sendable {
    /// In the order of the disk.
    var files: [SeenFile] = []
    var folders: Set<String> = []
    var problems: [Diagnostic] = []
  }

  private struct SeenFile: Sendable {
    let name: String
    let stamp: FileStamp
    /// Whether it was read so soon after it was written that its stamp proves nothing.
    var isFresh: Bool
  }

  /// How long a file may be empty before it is taken as such, in nanoseconds.
  private static let patience: Int64 = 200_000_000

  private static let parts = ["content", "templates"]

  private let root: String
  private let jobs: Int
  private var folders: [String: Folder] = [:]
  /// Sorted by the bytes of their paths.
  private var files: [SourceText] = []
  /// Folders in which a file was emptied a moment ago, most likely by a program that is about to write
  /// it anew: it is left as it was, and they are to be looked at once more in a moment.
  private(set) var unsettled: Set<String> = []

  /// A guide's folder, not yet looked at.
  init(of root: String, jobs: Int) {
    self.root = root
    self.jobs = jobs
  }

  /// The paths of all folders that were found.
  var folderPaths: [String] { folders.keys.sorted() }

  /// Everything that a build reads.
  var input: Input {
    let essay = Configuration.read(from: files).essayText.flatMap { path in
      try? FileReading.bytes(of: path.hasPrefix("/") ? path : root + "/" + path)
    }
    return Input(files: files, essay: essay)
  }

  /// What was found that no build can read, in order of the folders.
  var problems: [Diagnostic] { folders.sorted { $0.key < $1.key }.flatMap(\.value.problems) }

  /// All files below one part of the guide's folder.
  static func files(below part: String, of root: String) async throws(DiskFailure) -> [SourceText] {
    var tree = SourceTree(of: root, jobs: 1)
    _ = try await tree.refresh(parts: [part], .everything)
    return tree.files
  }

  /// Refuses a folder that lacks what every guide has.
  static func requireFolders(
    _ parts: [String] = parts, of root: String
  ) throws(DiskFailure) {
    for part in parts where DirectoryListing.kind(of: root + "/" + part) != .folder {
      throw DiskFailure(
        missing: part, in: root, remedy: "run guide in a guide's folder, or name it with --source")
    }
  }

  /// Looks again and reads what is new; gives the paths of the files that differ, none when a
  /// failure is thrown, for then nothing of the tree is changed.
  mutating func refresh(_ scope: Scope) async throws(DiskFailure) -> Set<String> {
    try await refresh(parts: Self.parts, scope)
  }

  private mutating func refresh(
    parts: [String], _ scope: Scope
  ) async throws(DiskFailure) -> Set<String> {
    try Self.requireFolders(parts, of: root)
    let isFirst = folders.isEmpty
    var look = Look(folders: folders)
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
        unsettled.insert(Self.split(file.path).folder)
        return true
      }
    }
    folders = look.folders
    return take(read, gone: look.gone)
  }

  /// One look at some folders: what became of them, and which files may have changed.
  private struct Look {
    var folders: [String: Folder]
    var waiting: [String] = []
    var suspects: [String] = []
    /// Files and, with a slash at their end, folders that are no longer there.
    var gone: [String] = []
    var listed: Set<String> = []
    let now = FileStamp.now

    init(folders: [String: Folder]) { self.folders = folders }

    /// Whether a file that was read empty was emptied only now.
    func isUnsettled(_ path: String) -> Bool {
      let (folder, name) = SourceTree.split(path)
      guard let seen = folders[folder]?.files.first(where: { $0.name == name }) else {
        return false
      }
      return !seen.stamp.isEmpty || seen.stamp.isYounger(than: SourceTree.patience, at: now)
    }

    /// Forgets what was seen of a file, so that the next look reads it.
    mutating func doubt(_ path: String) {
      let (folder, name) = SourceTree.split(path)
      guard let index = folders[folder]?.files.firstIndex(where: { $0.name == name }) else {
        return
      }
      folders[folder]?.files[index].isFresh = true
    }

    mutating func list(
      _ path: String, in root: String, isDeep: Bool, jobs: Int
    ) async throws(DiskFailure) {
      let known = folders[path]
      listed.insert(path)
      guard DirectoryListing.kind(of: root + "/" + path) == .folder else {
        forget(path)
        return
      }
      let listing = try DirectoryListing(of: root + "/" + path)
      let stamps = try await listing.stamps(in: root + "/" + path, jobs: jobs)
      var folder = Folder()
      folder.files.reserveCapacity(stamps.count)
      var earlier = EarlierFiles(known?.files ?? [])
      for (item, stamp) in zip(listing.items, stamps) {
        if Self.isPassing(item.name) { continue }
        var itemPath: String { path + "/" + item.name }
        if item.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
          folder.problems.append(
            Diagnostic(
              rule: .unexpectedFile, message: "the name of a file holds a sign that is not printed",
              path: path,
              note: "rename `\(String(item.name.unicodeScalars.filter { $0.value > 0x1F }))`"))
          continue
        }
        switch item.kind {
        case .file:
          guard let stamp else { continue }
          let seen = earlier.find(item.name)
          if seen?.stamp != stamp || seen?.isFresh == true { suspects.append(itemPath) }
          folder.files.append(
            SeenFile(name: item.name, stamp: stamp, isFresh: stamp.isFresh(at: now)))
        case .folder:
          folder.folders.insert(item.name)
          let itemPath = itemPath
          if isDeep || folders[itemPath] == nil { waiting.append(itemPath) }
        case .link, .other:
          folder.problems.append(Self.problem(itemPath, isLink: item.kind == .link))
        }
      }
      folders[path] = folder
      let missed = earlier.missed
      if !missed.isEmpty {
        gone += missed.subtracting(folder.files.map(\.name)).map { path + "/" + $0 }
      }
      for name in known?.folders.subtracting(folder.folders) ?? [] { forget(path + "/" + name) }
    }

    /// Hidden files, and what editors put beside a file that is being changed: `a~`, `#a#` and
    /// `a___jb_tmp___`.
    private static func isPassing(_ name: String) -> Bool {
      let (first, last) = (name.utf8.first, name.utf8.last)
      let hash = UInt8(ascii: "#")
      return first == UInt8(ascii: ".") || last == UInt8(ascii: "~")
        || first == hash && last == hash
        || last == UInt8(ascii: "_") && name.contains("___jb_")
    }

    private mutating func forget(_ path: String) {
      gone.append(path + "/")
      folders = folders.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
    }

    private static func problem(_ path: String, isLink: Bool) -> Diagnostic {
      Diagnostic(
        rule: .unexpectedFile,
        message: isLink ? "links are not followed" : "this is no regular file", path: path,
        note: "put the file itself here")
    }
  }

  /// Finds files among those that an earlier look saw, mostly in the same order.
  private struct EarlierFiles {
    private let files: [SeenFile]
    private var next = 0
    private var isFound: [Bool]
    private lazy var places = Dictionary(
      files.indices.map { (files[$0].name, $0) }, uniquingKeysWith: { _, last in last })

    init(_ files: [SeenFile]) {
      self.files = files
      isFound = .init(repeating: false, count: files.count)
    }

    mutating func find(_ name: String) -> SeenFile? {
      var place: Int? = next
      if next == files.count || files[next].name != name { place = places[name] }
      guard let place else { return nil }
      isFound[place] = true
      next = place + 1
      return files[place]
    }

    /// The names of those that were not found.
    var missed: Set<String> { Set(zip(files, isFound).lazy.filter { !$1 }.map(\.0.name)) }
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
          place < files.count && files[place].path == path && files[place].bytes == bytes
        return isKnown ? nil : SourceText(path: path, bytes: bytes)
      }
    }
    var changed: [SourceText] = []
    for result in results {
      if let file = try result.get() { changed.append(file) }
    }
    return changed
  }

  private mutating func take(_ changed: [SourceText], gone: [String]) -> Set<String> {
    var paths = Set(changed.map(\.path))
    if !gone.isEmpty {
      let (lostFiles, lostFolders) = (Set(gone), gone.filter { $0.hasSuffix("/") })
      files.removeAll { file in
        let isGone =
          lostFiles.contains(file.path) || lostFolders.contains { file.path.hasPrefix($0) }
        if isGone { paths.insert(file.path) }
        return isGone
      }
    }
    // A folder that changes while it is listed may name a file twice.
    var added: [String: SourceText] = [:]
    for file in changed {
      let place = Self.place(of: file.path, in: files)
      if place < files.count, files[place].path == file.path {
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

  private static func split(_ path: String) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Where a path stands, or would stand.
  private static func place(of path: String, in files: [SourceText]) -> Int {
    files.partitioningIndex { !$0.path.precedesInBytes(path) }
  }
}
