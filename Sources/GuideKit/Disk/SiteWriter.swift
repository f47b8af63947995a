import Markup
package import Pages
import StudyGuide
import SystemPackage

/// Writes a site into its folder: only what changed, and nothing that is not its own.
///
/// `.guide-files` lists the paths that the tool owns. New ones are added to it before they are
/// written and stale ones deleted before they are taken off, so that a build which is killed leaves
/// whole files only and the next one repairs the rest. The list may be a stranger's, as the whole
/// folder may: no path of it leaves the folder, and no link in the folder is followed.
package struct SiteWriter: Sendable {
  /// What a write did.
  package struct Summary {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  package static let list = ".guide-files"

  package let folder: String
  private let source: String

  /// A writer to an output folder of the guide whose folder is `source`.
  package init(folder: String, source: String) {
    self.folder = folder
    self.source = source
  }

  /// Refuses a folder within what is read, since the next build would read its own pages, and one
  /// that holds what is not the guide's.
  package func checkFolder() throws(DiskFailure) {
    let target = Paths.absolute(folder)
    for part in ["content", "templates"] {
      let read = Paths.absolute(Paths.join(source, part))
      if Paths.isPath(target, within: read) {
        throw refusal("it lies within the folder that the guide is read from")
      }
    }
    let home = Terminal.variable("HOME").map(Paths.absolute)
    if target == "/" { throw refusal("it is the root of the disk; name a folder of its own") }
    if target == home { throw refusal("it is your home folder; name a folder of its own") }
    let guide = Paths.absolute(source)
    if target == guide {
      throw refusal("it is the guide's own folder; name one within it or elsewhere")
    }
    if Paths.isPath(guide, within: target) {
      throw refusal("the guide's own folder lies within it; name a folder of its own")
    }
  }

  /// Renders and writes all outputs, `jobs` at once; `progress` is told at each how many are done.
  @concurrent package func write(
    _ site: Site, jobs: Int, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws(DiskFailure) -> Summary {
    let output = try Folder.at(folder, inGuide: source, isMade: true, isForReaders: true)
    let owned = try readList(output)
    let paths = site.renderingOrder()
    let wanted = PathSet(paths)
    let parents = Paths.folders(around: paths)
    // In a folder that holds nothing there is nothing to be looked for.
    let isEmpty = try output.listing().items.isEmpty
    if !isEmpty { try refuseForeign(paths, parents, owned, site, in: output) }
    try writeList(owned.union(wanted), in: output)
    var summary = Summary()
    let stale = owned.subtracting(wanted)
    // A file that becomes a folder, or a folder that becomes a file, makes room first.
    let inTheWay = stale.filter { parents.contains($0) || Self.isBelow($0, wanted) }
    for path in inTheWay.sorted() where try remove(path, in: output) { summary.removed += 1 }
    if !isEmpty {
      for path in paths where output.kind(of: path) == .folder {
        _ = output.removeEmptyFolder(path)
      }
    }
    let folders = try openFolders(parents, in: output)
    let results = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      progress(index, paths.count)
      let (parent, name) = Paths.split(paths[index])
      let folder = folders[parent]
      return Result { () throws(DiskFailure) in
        try writeFile(
          folder == nil ? paths[index] : name, site.render(paths[index]) ?? [],
          in: folder ?? output)
      }
    }
    for result in results {
      if try result.get() { summary.written += 1 } else { summary.unchanged += 1 }
    }
    for path in stale.subtracting(inTheWay).sorted() where try remove(path, in: output) {
      summary.removed += 1
    }
    try writeList(wanted, in: output)
    return summary
  }

  /// The largest number of folders that are kept open while files are written into them: not so
  /// many that too few descriptors are left for the files.
  private static var mostOpen: Int { min(DescriptorLimit.current / 4, 200) }

  /// Makes the folders of a site and returns them opened; of very many, the first.
  private func openFolders(
    _ parents: PathSet, in output: Folder
  ) throws(DiskFailure) -> PathTable<Folder> {
    var folders: PathTable<Folder> = [:]
    let mostOpen = Self.mostOpen
    for parent in parents.sorted() {
      let folder = try output.makeFolder(parent)
      output.admitReaders(to: parent)
      if folders.count < mostOpen { folders[parent] = folder }
    }
    return folders
  }

  /// Refuses to go on where something stands in the way that the tool did not make.
  private func refuseForeign(
    _ paths: [String], _ parents: PathSet, _ owned: PathSet, _ site: Site,
    in output: Folder
  ) throws(DiskFailure) {
    for parent in parents.sorted() where !owned.contains(parent) {
      switch output.kind(of: parent) {
      case nil, .folder: continue
      case .link: _ = try output.folder(parent)
      case .file, .other: throw foreign(parent)
      }
    }
    let ownedFolders = Paths.folders(around: owned)
    let first = paths.first { path in
      guard !owned.contains(path), let kind = output.kind(of: path) else { return false }
      if kind == .folder { return !ownedFolders.contains(path) }
      return (try? bytes(of: path, in: output)) != site.render(path)
    }
    if let first { throw foreign(first) }
  }

  private func foreign(_ path: String) -> DiskFailure {
    DiskFailure(
      "write", Paths.join(folder, path),
      reason:
        "something of that name stands there that guide did not make; move it away, or choose "
        + "another folder with --output")
  }

  private func refusal(_ reason: String) -> DiskFailure {
    DiskFailure("write into", folder, reason: reason)
  }

  /// Writes a file by a temporary name in its folder; an equal one is not touched.
  private func writeFile(
    _ path: String, _ bytes: [UInt8], in output: Folder
  ) throws(DiskFailure) -> Bool {
    if output.size(of: path) == bytes.count,
      (try? self.bytes(of: path, in: output)) == bytes
    {
      output.admitReaders(to: path)
      return false
    }
    try output.replace(path, with: bytes)
    return true
  }

  private func bytes(of path: String, in output: Folder) throws(DiskFailure) -> [UInt8] {
    try FileReading.read(path, output.file(path))
  }

  private func readList(_ output: Folder) throws(DiskFailure) -> PathSet {
    guard output.kind(of: Self.list) == .file else { return [] }
    let text = String(decoding: try bytes(of: Self.list, in: output), as: UTF8.self)
    return PublishManifest.paths(inLines: text)
  }

  private func writeList(_ paths: PathSet, in output: Folder) throws(DiskFailure) {
    let text = paths.sorted().joined(separator: "\n")
    _ = try writeFile(Self.list, Array((text + "\n").utf8), in: output)
  }

  /// Deletes a file and the folders that it leaves empty; false where it was gone, or something else
  /// has taken its place.
  private func remove(_ path: String, in output: Folder) throws(DiskFailure) -> Bool {
    guard let kind = output.kind(of: path), kind != .folder, try output.remove(path) else {
      return false
    }
    var parent = Paths.parent(of: path)
    while !parent.isEmpty, output.removeEmptyFolder(parent) { parent = Paths.parent(of: parent) }
    return true
  }

  /// Whether one of the folders that a path lies in is to be a file.
  private static func isBelow(_ path: String, _ files: PathSet) -> Bool {
    var parent = Paths.parent(of: path)
    while !parent.isEmpty {
      if files.contains(parent) { return true }
      parent = Paths.parent(of: parent)
    }
    return false
  }
}
