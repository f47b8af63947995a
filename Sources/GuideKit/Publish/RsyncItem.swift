/// A line of what `rsync --list-only` prints; the listed folder itself is `.`.
package struct RsyncItem: Equatable {
  package let name: String
  /// In bytes; nil for a link.
  package let size: Int?
  /// Where a link leads; empty for what is none.
  package let target: String
  /// Whether everybody may read it, or go through it where it is a folder.
  package let isReadable: Bool

  /// Reads rights, size, day, time and name; nil for other words.
  package init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard parts.count == 5, parts[0].utf8.count >= 10 else { return nil }
    let name = String(parts[4])
    let rights = Array(parts[0].utf8)
    let isFolder = line.hasPrefix("d")
    isReadable =
      line.hasPrefix("l")
      || [1, 4, 7].allSatisfy { index in
        isFolder
          ? "xst".utf8.contains(rights[index + 2]) : rights[index] == UInt8(ascii: "r")
      }
    if line.hasPrefix("l"), let arrow = name.firstRange(of: " -> ") {
      self.name = String(name[..<arrow.lowerBound])
      size = nil
      target = String(name[arrow.upperBound...])
    } else {
      self.name = name
      size = Int(parts[1])
      target = ""
    }
  }
}
