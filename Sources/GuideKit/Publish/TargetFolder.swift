import Pages
import Synchronization

/// The folder of a target: opened once for a whole publish, so that what was looked at before a
/// question is what is written to after the answer.
final class TargetFolder: Sendable {
  let path: String
  private let source: String
  private let known = Mutex<Folder?>(nil)

  init(path: String, source: String) {
    self.path = path
    self.source = source
  }

  /// The folder, where it is there; refuses one in which guide has no business, or another than the
  /// first time.
  func existing() throws -> Folder? {
    guard let known = known.withLock({ $0 }) else { return try look() }
    guard let now = try? opened(isMade: false), now.identity == known.identity else {
      throw changed
    }
    return known
  }

  /// The folder, which is made where it was not there the first time, and is not now.
  func make() throws -> Folder {
    if let known = try existing() { return known }
    let made = try opened(isMade: true)
    guard try look()?.identity == made.identity, try made.listing().items.isEmpty else {
      throw changed
    }
    return made
  }

  private var changed: PublishFailure {
    PublishFailure("\(path) has changed meanwhile", remedy: "publish again")
  }

  private func look() throws -> Folder? {
    try TargetGuard.check(folder: path, source: source)
    guard DirectoryListing.exists(path) else { return nil }
    let folder = try opened(isMade: false)
    try Self.refuseForeign(folder)
    known.withLock { $0 = folder }
    return folder
  }

  private func opened(isMade: Bool) throws(DiskFailure) -> Folder {
    try Folder.at(path, inGuide: source, isMade: isMade, isForReaders: true)
  }

  private static func refuseForeign(_ folder: Folder) throws {
    // The mark, or what is left when its writing was cut off.
    let names = try folder.listing().items.map(\.name)
    let isOurs = { (name: String) in
      name.hasSuffix(ReleaseLayout.mark) || name.contains(ReleaseLayout.mark + ".")
    }
    guard names.allSatisfy(OwnersFiles.isOne) || names.contains(where: isOurs) else {
      throw PublishFailure(
        "\(folder.path) holds \(names.count == 1 ? "something" : "things") that guide did not put "
          + "there",
        remedy:
          "name an empty folder; guide keeps its releases in it, and readers see its `current`")
    }
    for (name, kind, words) in [
      (ReleaseLayout.current, DirectoryListing.Kind.link, "no link"),
      (ReleaseLayout.folder, .folder, "no folder"),
    ] {
      guard let found = folder.kind(of: name), found != kind else { continue }
      throw PublishFailure(
        "\(folder.path)/\(name) is \(words)", remedy: "move it away; guide makes it anew")
    }
  }
}
