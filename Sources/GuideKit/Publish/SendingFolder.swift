package import Pages
import StudyGuide

/// Files laid out on this machine for tools that send folders.
package struct SendingFolder: Sendable {
  let folder: Folder

  package init(_ path: String) throws { folder = try Folder(making: path) }

  package var path: String { folder.path }

  package func write(_ name: String, _ bytes: [UInt8]) throws {
    try folder.makeFolder(Paths.parent(of: name))
    try folder.replace(name, with: bytes)
  }

  /// Renders files of a plan into the folder.
  package func fill(_ files: [PublishManifest.File], _ plan: PublishPlan, _ delivery: Delivery)
    throws
  {
    for (index, file) in files.enumerated() {
      try Task.checkCancellation()
      delivery.progress("rendering \(index + 1) of \(files.count)")
      try write(file.path, delivery.bytes(of: file.path, plan))
    }
  }

  /// A list of paths as `--files-from` reads it; gives its own path.
  package static func list(_ paths: [String], at file: String) throws -> String {
    let (parent, name) = Paths.split(file)
    try Folder(at: parent).replace(name, with: Array(paths.map { $0 + "\n" }.joined().utf8))
    return file
  }
}
