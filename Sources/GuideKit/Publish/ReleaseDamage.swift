import Markup
package import Pages

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

  /// The paths of a manifest whose files in a folder are not what it says.
  package static func paths(of manifest: PublishManifest, in folder: String) -> [String] {
    manifest.paths.filter { path in
      let file = folder + "/" + path
      guard DirectoryListing.kind(of: file) == .file,
        let bytes = try? FileReading.bytes(of: file)
      else { return true }
      return SHA256.hex(of: bytes) != manifest.files[path]?.digest
    }
  }
}
