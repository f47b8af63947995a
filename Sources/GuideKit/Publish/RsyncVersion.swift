/// What `rsync --version` says.
package struct RsyncVersion: Equatable {
  /// As people are told of it: `openrsync`, or `rsync 2.6.9`.
  package let name: String
  /// Whether it has all options that publishing uses, of which the last came with 3.1.
  package let isFit: Bool

  /// Nil for words that tell no version.
  package init?(_ text: String) {
    if text.lowercased().contains("openrsync") {
      (name, isFit) = ("openrsync", false)
      return
    }
    guard let version = text.firstMatch(of: /version v?(\d+)\.(\d+)(\.\d+)?/),
      let major = Int(version.1), let minor = Int(version.2)
    else { return nil }
    name = "rsync \(major).\(minor)\(version.3 ?? "")"
    isFit = (major, minor) >= (3, 1)
  }
}
