/// A line of what `rsync --list-only` prints.
package struct RsyncItem: Equatable {
  package let name: String
  /// In bytes; nil for a link.
  package let size: Int?
  /// Where a link leads; empty for what is none.
  package let target: String

  /// Reads rights, size, day, time and name; nil for the folder itself and for other words.
  package init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
    guard parts.count == 5, parts[4] != "." else { return nil }
    let name = String(parts[4])
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
