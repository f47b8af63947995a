import Pages
import StudyGuide

/// Files laid out on this machine for tools that send folders.
struct SendingFolder: Sendable {
  let path: String

  init(_ path: String) throws {
    self.path = path
    try WriteTree.createFolder(path)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let parent = name.split(separator: "/").dropLast().joined(separator: "/")
    if !parent.isEmpty { try WriteTree.createFolder(path + "/" + parent) }
    try WriteTree.replace(path + "/" + name, with: bytes)
  }

  /// Renders files of a plan into the folder.
  func fill(_ files: [PublishManifest.File], _ plan: PublishPlan, _ delivery: Delivery) throws {
    for (index, file) in files.enumerated() {
      try Task.checkCancellation()
      delivery.progress("rendering \(index + 1) of \(files.count)")
      try write(file.path, delivery.bytes(of: file.path, plan))
    }
  }

  /// A list of paths as `--files-from` reads it; gives its own path.
  static func list(_ paths: [String], at file: String) throws -> String {
    try WriteTree.replace(file, with: Array(paths.map { $0 + "\n" }.joined().utf8))
    return file
  }
}

/// The list of paths that a publish is about to send or delete on a host that cannot switch: it
/// stands there until all is done, so that the next publish knows what it cannot trust.
enum PendingList {
  static let name = ".guide-pending"

  static func text(_ plan: PublishPlan) -> [UInt8] {
    let paths = Set((plan.added + plan.changed + plan.removed).map(\.path)).union(plan.uncertain)
    return Array(paths.sorted().map { $0 + "\n" }.joined().utf8)
  }

  static func paths(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").map(String.init).filter(PublishManifest.isInside))
  }
}
