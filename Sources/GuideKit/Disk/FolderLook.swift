package import Markup

/// What was seen of a folder the last time.
package struct SeenFolder: Sendable {
  /// In the order of the disk.
  package var files: [SeenFile] = []
  package var folders: PathSet = []
  package var problems: [Diagnostic] = []
  /// Files that are most likely an editor's, by when they were first seen.
  package var strangers: [String: Int64] = [:]
}

/// A file as it was when its folder was looked at.
package struct SeenFile: Sendable {
  package let name: String
  package let stamp: FileStamp
  /// When it was first seen with this stamp, by this machine's own clock: those of other disks, and
  /// whoever sets dates, may be ahead or behind.
  package let since: Int64
  /// Whether it was read so soon after it was written that its stamp proves nothing.
  package var isFresh: Bool

  /// A file seen at a moment, and as it was seen before.
  package init(name: String, stamp: FileStamp, at now: Int64, before: SeenFile?) {
    (self.name, self.stamp) = (name, stamp)
    since = before.flatMap { $0.stamp == stamp ? $0.since : nil } ?? now
    isFresh = stamp.isFresh(at: now) || stamp.isCoarse && now - since < Self.coarsest
  }

  /// The longest tick of a disk's clock, and a little more, in nanoseconds.
  private static let coarsest: Int64 = 2_100_000_000
}

/// One look at some folders: what became of them, and which files may have changed.
package struct FolderLook {
  package var folders: PathTable<SeenFolder>
  package var waiting: [String] = []
  package var suspects: [String] = []
  /// Files and, with a slash at their end, folders that are no longer there.
  package var gone: [String] = []
  package private(set) var listed: PathSet = []
  /// Folders with a file that is most likely an editor's, and will be gone in a moment: they are to be
  /// looked at once more.
  package private(set) var passing: PathSet = []
  /// How long a file may be empty before it is taken as such, in nanoseconds.
  private static let patience: Int64 = 200_000_000
  /// How long a file may stand there that looks like an editor's before it is taken for the author's.
  private static let grace: Int64 = 1_500_000_000
  package let now = FileStamp.now

  package init(folders: PathTable<SeenFolder>) { self.folders = folders }

  /// Whether a file that was read empty was emptied only now.
  package func isUnsettled(_ path: String) -> Bool {
    let (folder, name) = Paths.split(path)
    guard let seen = folders[folder]?.files.first(where: { $0.name.hasSameBytes(as: name) }) else {
      return false
    }
    return !seen.stamp.isEmpty || now - seen.since < Self.patience
  }

  /// Forgets what was seen of a file, so that the next look reads it.
  package mutating func doubt(_ path: String) {
    let (folder, name) = Paths.split(path)
    guard let index = folders[folder]?.files.firstIndex(where: { $0.name.hasSameBytes(as: name) })
    else {
      return
    }
    folders[folder]?.files[index].isFresh = true
  }

  package mutating func list(
    _ path: String, in root: String, isDeep: Bool, jobs: Int
  ) async throws(DiskFailure) {
    let known = folders[path]
    listed.insert(path)
    guard DirectoryListing.kind(of: root + "/" + path) == .folder else {
      forget(path)
      return
    }
    let opened = try Folder(at: root + "/" + path)
    let listing = try opened.listing()
    let stamps = await listing.stamps(in: opened, jobs: jobs)
    var folder = SeenFolder()
    folder.files.reserveCapacity(stamps.count)
    var earlier = EarlierFiles(known?.files ?? [])
    for (item, stamp) in zip(listing.items, stamps) {
      if let name = Self.nameInCloud(item.name) {
        folder.problems.append(Self.problem(ofFileInCloud: path + "/" + name))
        continue
      }
      if Self.isPassing(item.name) { continue }
      var itemPath: String { path + "/" + item.name }
      if let problem = Self.problem(ofName: item, in: path) {
        folder.problems.append(problem)
        continue
      }
      switch item.kind {
      case .file:
        guard let stamp else { continue }
        let before = earlier.find(item.name)
        let seen = SeenFile(name: item.name, stamp: stamp, at: now, before: before)
        if before == nil, known != nil, Self.isStrange(item.name) {
          let since = known?.strangers[item.name] ?? now
          if now - since < Self.grace {
            folder.strangers[item.name] = since
            passing.insert(path)
            continue
          }
        }
        if before?.stamp != stamp || before?.isFresh == true { suspects.append(itemPath) }
        folder.files.append(seen)
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

  /// Whether a name has no ending that guides hold: `4913`, `a.md.bck`, `a.md.AbCdEf`. Editors write
  /// such files for a moment when they save.
  private static func isStrange(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return true }
    return name.hasSuffix(".mustache") ? false : MediaType.known("a/" + name) == nil
  }

  /// The name of a file that iCloud keeps elsewhere: `.a.md.icloud` stands for `a.md`.
  private static func nameInCloud(_ name: String) -> String? {
    let ending = ".icloud"
    guard name.utf8.first == UInt8(ascii: "."), name.hasSuffix(ending),
      name.utf8.count > ending.utf8.count + 1
    else { return nil }
    return String(name.dropFirst().dropLast(ending.count))
  }

  private static func problem(ofFileInCloud path: String) -> Diagnostic {
    Diagnostic(
      rule: .brokenFile, message: "iCloud has not fetched the file", path: path,
      note: "open it once in the Finder, or choose Keep Downloaded")
  }

  private mutating func forget(_ path: String) {
    gone.append(path + "/")
    folders = folders.filter { !Paths.isPath($0.key, within: path) }
  }

  /// The problem of a name that nothing can be read by, or that a terminal would not print.
  private static func problem(
    ofName item: DirectoryListing.Item, in folder: String
  ) -> Diagnostic? {
    let name = item.name
    if !item.isText {
      return Diagnostic(
        rule: .unexpectedFile, message: "the name `\(name)` is not UTF-8", path: folder,
        note: "rename the file: other systems could not find it")
    }
    let isPrinted =
      !name.utf8.contains(where: \.isASCIIControl)
      && !name.unicodeScalars.contains(where: \.isUnprintable)
    if isPrinted { return nil }
    let plain = name.unicodeScalars.filter {
      !$0.isUnprintable && !$0.properties.isWhitespace
    }
    return Diagnostic(
      rule: .unexpectedFile, message: "the name of a file holds a sign that is not printed",
      path: folder, note: "rename `\(String(String.UnicodeScalarView(plain)))`")
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
  private lazy var places = PathTable(
    files.indices.map { (files[$0].name, $0) }, uniquingKeysWith: { _, last in last })

  init(_ files: [SeenFile]) {
    self.files = files
    isFound = .init(repeating: false, count: files.count)
  }

  mutating func find(_ name: String) -> SeenFile? {
    var place: Int? = next
    if next == files.count || !files[next].name.hasSameBytes(as: name) { place = places[name] }
    guard let place else { return nil }
    isFound[place] = true
    next = place + 1
    return files[place]
  }

  /// The names of those that were not found.
  var missed: PathSet { PathSet(zip(files, isFound).lazy.filter { !$1 }.map(\.0.name)) }
}
