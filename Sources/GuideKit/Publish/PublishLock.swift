import Markup
import StudyGuide
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sees to it that a guide is published once at a time, and holds the place for what is in the
/// making.
///
/// The lock is the system's own, on a file in a folder that other users cannot write into: it goes
/// when its process does, however that ends. The file names the tool that runs, so that one which
/// outlives a killed publish is waited for, and the place of what is in the making, so that this is
/// cleared away then.
package final class PublishLock: Sendable {
  /// For files in the making, under a name that nobody can know before; empty at the beginning and
  /// removed at the end.
  package let folder: Folder
  private let temporary: Folder
  private let file: Mutex<FileDescriptor>

  /// The path of ``folder``, for tools.
  package var scratch: String { folder.path }

  /// `places` are the folders in which a lock may be kept, best first: where it is told nothing
  /// else, a folder of the user's, or with `temporary` that one.
  package init(
    source: String, places: [String]? = nil, temporary: String? = nil
  ) throws {
    let places = places ?? temporary.map { [$0] } ?? Self.places
    let temporary = temporary ?? Terminal.variable("TMPDIR") ?? "/tmp"
    let digest = SHA256.hex(of: Array(Paths.absolute(source).utf8)).prefix(16)
    let locks = try Self.lockFolder(among: places)
    let descriptor = try locks.lockFile("publish-\(digest).lock")
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      try? descriptor.close()
      throw PublishFailure(
        "another publish of this guide is running", remedy: "wait until it has ended")
    }
    do {
      self.temporary = try Folder(at: Paths.absolute(temporary))
      let note = LockNote(text: Self.text(of: descriptor))
      try note.tool?.awaitEnd()
      if let left = note.scratch { Self.clear(left, in: self.temporary) }
      folder = try self.temporary.makePrivateFolder(named: Self.stem)
      file = Mutex(descriptor)
    } catch {
      Folder.unlock(descriptor)
      throw error
    }
    self.note(tool: nil)
  }

  deinit {
    Self.clear(Paths.split(folder.path).name, in: temporary)
    file.withLock {
      _ = ftruncate($0.rawValue, 0)
      Folder.unlock($0)
    }
  }

  /// Writes down which process leads the session of a tool that runs.
  package func note(group: Int32?) { note(tool: group.flatMap(ToolProcess.init(running:))) }

  private func note(tool: ToolProcess?) {
    let text = LockNote(tool: tool, scratch: Paths.split(folder.path).name).text
    file.withLock { file in
      _ = ftruncate(file.rawValue, 0)
      _ = try? file.writeAll(toAbsoluteOffset: 0, text.utf8)
    }
  }

  /// Folders of this user alone: of the session, for what can be made again, and for what passes.
  private static var places: [String] {
    let home = Terminal.variable("HOME")
    #if canImport(Darwin)
      let caches = home.map { $0 + "/Library/Caches" }
    #else
      let caches = home.map { $0 + "/.cache" }
    #endif
    return [Terminal.variable("XDG_RUNTIME_DIR"), Terminal.variable("XDG_CACHE_HOME"), caches]
      .compactMap { $0 } + [Terminal.variable("TMPDIR") ?? "/tmp"]
  }

  /// The first folder that can be made and is this user's: in a place that all may write into, one
  /// of that name may be another's.
  private static func lockFolder(among places: [String]) throws -> Folder {
    for place in places where place.hasPrefix("/") {
      let name = "guide-\(geteuid())"
      if let folder = try? Folder(making: place).makeFolder(name), folder.isPrivate {
        return folder
      }
    }
    throw PublishFailure(
      "there is no folder in which only you can write, for the lock that keeps two publishes apart",
      remedy: "set XDG_RUNTIME_DIR or HOME to such a folder")
  }

  /// How the names of folders for files in the making begin.
  private static let stem = "guide-publish-"

  /// Removes a folder for files in the making with all that it holds, if it is this user's.
  private static func clear(_ name: String, in temporary: Folder) {
    guard name.hasPrefix(stem), let folder = try? temporary.folder(name), folder.isPrivate else {
      return
    }
    for item in (try? folder.listing().items) ?? [] { try? folder.removeTree(item.name) }
    _ = temporary.removeEmptyFolder(name)
  }

  private static func text(of file: FileDescriptor) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      count =
        (try? file.read(fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What a publish writes into its lock: the tool that runs, and its folder for files in the making.
///
///     4711 88213
///     guide-publish-3w5e11264sgsf
private struct LockNote {
  let tool: ToolProcess?
  let scratch: String?

  init(tool: ToolProcess?, scratch: String?) {
    (self.tool, self.scratch) = (tool, scratch)
  }

  init(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    tool = lines.first.flatMap(ToolProcess.init(text:))
    scratch = lines.dropFirst().first.flatMap { $0.isEmpty ? nil : String($0) }
  }

  var text: String { "\(tool?.text ?? "")\n\(scratch ?? "")\n" }
}
