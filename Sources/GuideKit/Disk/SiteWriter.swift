import Markup
package import Pages
import StudyGuide

/// Writes a site into its folder: only what changed, and nothing that is not its own.
///
/// `.guide-files` lists the paths that the tool owns. New ones are added to it before they are
/// written and stale ones deleted before they are taken off, so that a build which is killed leaves
/// whole files only and the next one repairs the rest.
package struct SiteWriter: Sendable {
  /// What a write did.
  package struct Summary {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  package static let list = ".guide-files"

  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// Refuses a folder within what is read: the next build would read its own pages.
  package func checkFolder(source: String) throws(DiskFailure) {
    let target = Paths.absolute(folder)
    for part in ["content", "templates"] {
      let read = Paths.absolute(Paths.join(source, part))
      if Paths.isPath(target, within: read) {
        throw DiskFailure(
          "write into", folder, reason: "it lies within the folder that the guide is read from")
      }
    }
  }

  /// Renders and writes all outputs, `jobs` at once; `progress` is told at each how many are done.
  @concurrent package func write(
    _ site: Site, jobs: Int, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws(DiskFailure) -> Summary {
    try Files.createFolder(folder)
    let owned = try readList()
    let paths = site.paths()
    let wanted = Set(paths)
    let foreign = paths.filter { !owned.contains($0) && isForeign($0, site) }
    if let first = foreign.first {
      throw DiskFailure(
        "write", folder + "/" + first,
        reason: "a file of that name stands there that guide did not make; move it away, or choose "
          + "another folder with --output")
    }
    try writeList(owned.union(wanted))
    for parent in Set(paths.map(Paths.parent)).sorted() where !parent.isEmpty {
      try Files.createFolder(folder + "/" + parent)
    }
    let results = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      progress(index, paths.count)
      return Result { () throws(DiskFailure) in
        try writeFile(paths[index], site.render(paths[index]) ?? [])
      }
    }
    var summary = Summary()
    for result in results {
      if try result.get() { summary.written += 1 } else { summary.unchanged += 1 }
    }
    let stale = owned.subtracting(wanted).sorted()
    for path in stale where try remove(path) { summary.removed += 1 }
    try writeList(wanted)
    return summary
  }

  /// Whether a file that is not listed as ours differs from what would be written there.
  private func isForeign(_ path: String, _ site: Site) -> Bool {
    let file = folder + "/" + path
    guard DirectoryListing.exists(file) else { return false }
    return (try? FileReading.bytes(of: file)) != site.render(path)
  }

  /// Writes a file by a temporary name in its folder; an equal one is not touched.
  private func writeFile(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) -> Bool {
    let file = folder + "/" + path
    if FileReading.size(of: file) == bytes.count, (try? FileReading.bytes(of: file)) == bytes {
      return false
    }
    try Files.replace(file, with: bytes)
    return true
  }

  private func readList() throws(DiskFailure) -> Set<String> {
    let file = folder + "/" + Self.list
    guard DirectoryListing.exists(file) else { return [] }
    let text = String(decoding: try FileReading.bytes(of: file), as: UTF8.self)
    return Set(text.split(separator: "\n").map(String.init).filter(Self.isInside))
  }

  /// A path that cannot lead out of the folder, whatever stands in the list.
  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  private func writeList(_ paths: Set<String>) throws(DiskFailure) {
    let text = paths.sorted { $0.precedesInBytes($1) }.joined(separator: "\n")
    _ = try writeFile(Self.list, Array((text + "\n").utf8))
  }

  /// Deletes a file and the folders that it leaves empty; false where it was gone.
  private func remove(_ path: String) throws(DiskFailure) -> Bool {
    guard try Files.remove(folder + "/" + path) else { return false }
    var parent = Paths.parent(of: path)
    while !parent.isEmpty, Files.removeEmptyFolder(folder + "/" + parent) {
      parent = Paths.parent(of: parent)
    }
    return true
  }
}
