import Foundation
import GuideKit
import Markup
import Pages

/// A guide's folder and what has been seen of it.
final class WatchedGuide {
  let folder: TemporaryFolder
  var tree: SourceTree

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder(files)
    for part in ["content", "templates"] { try folder.makeFolder(part) }
    tree = SourceTree(of: folder.path, jobs: 2)
  }

  /// Looks at everything, or at some folders.
  func look(_ folders: String...) async throws -> [String] {
    try await tree.refresh(folders.isEmpty ? .everything : .folders(PathSet(folders))).sorted()
  }

  /// Makes all files old, so that their stamps count.
  func rest() throws {
    for name in folder.files().keys {
      try folder.setDate(name, Date(timeIntervalSince1970: 1_000_000_000))
    }
    // The time of that change cannot be set.
    usleep(60_000)
  }

  var texts: [String: String] {
    Dictionary(
      uniqueKeysWithValues: tree.input.files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }
}
