import Markup
package import Pages
import StudyGuide

/// What is wrong with a release that is to be shown again.
package enum ReleaseDamage {
  /// Refuses a release in which files are missing or are not what its manifest says.
  package static func refuse(_ damaged: [String], in release: String) throws(PublishFailure) {
    if damaged.isEmpty { return }
    let shown = damaged.sorted().prefix(20).map { "  " + Tool.shown($0) }
    throw PublishFailure(
      "\(release) is damaged, and stays where it is: "
        + "\(damaged.count.counted("file")) missing or not as published\n"
        + shown.joined(separator: "\n") + (damaged.count > 20 ? "\n  …" : ""),
      remedy: "check the earlier content out and publish that")
  }

  /// The paths of a manifest whose files in a folder are not what it says, in order; `jobs` are read
  /// at once.
  package static func paths(
    of manifest: PublishManifest, in folder: Folder, jobs: Int
  ) async -> [String] {
    let paths = manifest.paths
    let isDamaged = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      let bytes = try? FileReading.read(paths[index], folder.file(paths[index]))
      return bytes.map { SHA256.hex(of: $0) } != manifest.files[paths[index]]?.digest
    }
    return zip(paths, isDamaged).filter(\.1).map(\.0)
  }
}

extension PublishManifest {
  /// The paths of files that are among some paths, or lie in folders that are.
  func paths(within others: PathSet) -> PathSet {
    if others.isEmpty { return [] }
    return PathSet(
      paths.filter { path in
        others.contains(path) || Paths.folders(around: [path]).contains(where: others.contains)
      })
  }
}
