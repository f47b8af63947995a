import Markup

/// A commit of ours, as `git log` tells of it.
package struct GitRelease: Equatable {
  package let commit: String
  /// The digest of its manifest.
  package let manifest: String
  /// The commit whose files it brought back; nil for one that brought new ones.
  package let restored: String?

  /// What `git log --format` is asked for: the commit and the two trailers of ours.
  package static let format =
    "%H;"
    + ["Guide-Manifest", "Guide-Restores"]
    .map { "%(trailers:key=\($0),valueonly,separator=%x2C)" }.joined(separator: ";")

  /// Nil for a commit that is not ours.
  package init?(line: Substring) {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    // Whoever may push may write what git would take for an option.
    guard parts.count == 3, !parts[1].isEmpty, parts[0].allSatisfy(\.isHexDigit),
      parts[2].allSatisfy(\.isHexDigit)
    else { return nil }
    commit = parts[0]
    manifest = parts[1]
    restored = parts[2].isEmpty ? nil : parts[2]
  }

  /// The commit whose files it has.
  package var content: String { restored ?? commit }

  /// The last release whose manifest is not the present one's, before the one that the present one
  /// has its files from; so going back again goes further. Releases come newest first.
  package static func before(_ releases: [GitRelease]) -> GitRelease? {
    guard let present = releases.first else { return nil }
    let earlier = releases.drop { $0.commit != present.content }.dropFirst()
    return earlier.first { $0.manifest != present.manifest }
  }
}
