package import Markup

/// What was seen of a folder the last time.
package struct SeenFolder: Sendable {
  /// In the order of the disk.
  package var files: [SeenFile] = []
  package var folders: Set<String> = []
  package var problems: [Diagnostic] = []
}

/// A file as it was when its folder was looked at.
package struct SeenFile: Sendable {
  package let name: String
  package let stamp: FileStamp
  /// Whether it was read so soon after it was written that its stamp proves nothing.
  package var isFresh: Bool
}

/// One look at some folders: what became of them, and which files may have changed.
package struct FolderLook {
  package var folders: [String: SeenFolder]
  package var waiting: [String] = []
  package var suspects: [String] = []
  /// Files and, with a slash at their end, folders that are no longer there.
  package var gone: [String] = []
  package private(set) var listed: Set<String> = []
  /// How long a file may be empty before it is taken as such, in nanoseconds.
  private static let patience: Int64 = 200_000_000
  package let now = FileStamp.now

  package init(folders: [String: SeenFolder]) { self.folders = folders }

  /// Whether a file that was read empty was emptied only now.
  package func isUnsettled(_ path: String) -> Bool {
    let (folder, name) = Paths.split(path)
    guard let seen = folders[folder]?.files.first(where: { $0.name == name }) else {
      return false
    }
    return !seen.stamp.isEmpty || seen.stamp.isYounger(than: Self.patience, at: now)
  }

  /// Forgets what was seen of a file, so that the next look reads it.
  package mutating func doubt(_ path: String) {
    let (folder, name) = Paths.split(path)
    guard let index = folders[folder]?.files.firstIndex(where: { $0.name == name }) else {
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
      if Self.isPassing(item.name) { continue }
      var itemPath: String { path + "/" + item.name }
      if item.name.utf8.contains(where: \.isASCIIControl)
        || item.name.unicodeScalars.contains(where: \.isUnprintable)
      {
        folder.problems.append(
          Diagnostic(
            rule: .unexpectedFile, message: "the name of a file holds a sign that is not printed",
            path: path,
            note:
              "rename `\(String(item.name.unicodeScalars.filter { !$0.isUnprintable && !$0.properties.isWhitespace }))`"
          ))
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
