internal import Markup

/// Scripts and style sheets without their comments and indentation, which are for those who read the
/// sources.
///
/// Only comments that fill whole lines go, and only where a look at the lines proves that they are
/// comments: a file with a string or a comment that could run over line ends in another way stays as
/// it is. So no code is ever taken for a comment, without a reader of JavaScript.
struct SmallerAsset {
  private let lines: [ArraySlice<UInt8>]
  private let isScript: Bool

  /// Returns the bytes of a file as the site has it: smaller if it is a script or a style sheet.
  static func bytes(of file: SourceText) -> [UInt8] {
    let isScript = file.path.hasSuffix(".js")
    guard isScript || file.path.hasSuffix(".css") else { return file.fileBytes }
    let asset = SmallerAsset(file.fileBytes, isScript: isScript)
    return asset.smaller() ?? file.fileBytes
  }

  private init(_ bytes: [UInt8], isScript: Bool) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    self.isScript = isScript
  }

  /// Returns the bytes without comments and indentation; nil where a line leaves a doubt.
  private func smaller() -> [UInt8]? {
    var kept: [ArraySlice<UInt8>] = []
    var index = 0
    while index < lines.count {
      let isContinued = kept.last.map(Self.isOpen) ?? false
      if !isContinued, let end = endOfComment(at: index) {
        index = end
        continue
      }
      let line = lines[index]
      guard isDecided(line) else { return nil }
      kept.append(isContinued ? line : line.drop(while: \.isBlank))
      index += 1
    }
    return Array(kept.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Says whether what a line begins may go on in the next one: a string with a backslash at its end
  /// or an address in brackets.
  private static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmingBlanks
    return text.last == UInt8(ascii: "\\") || text.last == UInt8(ascii: "(")
  }

  /// Returns the index of the line after a comment that fills the lines from an index on; nil if
  /// there is none that may go.
  private func endOfComment(at index: Int) -> Int? {
    let text = lines[index].trimmingBlanks
    if isScript, text.starts(with: "//".utf8) {
      return Self.isForReaders(text) || text.contains("*/") || Self.hasOtherLineEnd(text)
        ? nil : index + 1
    }
    guard text.starts(with: "/*".utf8) else { return nil }
    for last in index..<lines.count {
      let line = lines[last].trimmingBlanks
      if Self.isForReaders(line) { return nil }
      let from = last == index ? line.startIndex + 2 : line.startIndex
      guard from <= line.endIndex, line[from...].contains("*/") else { continue }
      // Behind the first end of the comment nothing may stand.
      let end = line[from...].firstIndex(of: "*/")
      return end.map { $0 + 2 == line.endIndex } == true ? last + 1 : nil
    }
    return nil
  }

  /// Says whether a line of code leaves no doubt that it ends what it begins: no comment and no
  /// template of JavaScript runs on into the next line.
  private func isDecided(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let start = rest.firstIndex(of: "/*") {
      guard let end = rest[(start + 2)...].firstIndex(of: "*/") else { return false }
      rest = rest[(end + 2)...]
    }
    guard isScript else { return true }
    let ticks = line.indices.filter { line[$0] == UInt8(ascii: "`") }
    // A tick beside a quotation mark or a slash may stand in a string or a pattern.
    let isPlain = ticks.allSatisfy { tick in
      [tick - 1, tick + 1].allSatisfy {
        !line.indices.contains($0) || !"\"'/\\".utf8.contains(line[$0])
      }
    }
    return ticks.isEmpty || ticks.count.isMultiple(of: 2) && isPlain
  }

  /// Says whether a comment is for those who have only the published file, or for their tools.
  private static func isForReaders(_ text: ArraySlice<UInt8>) -> Bool {
    let small = text.map(\.asciiLowercased)[...]
    let begins = ["/*!", "//!", "//#", "//@", "/*#", "/*@"].contains { text.starts(with: $0.utf8) }
    return begins
      || ["license", "licence", "copyright", "@preserve", "©"].contains { small.contains($0) }
  }

  /// Says whether a line holds what JavaScript takes for a line end besides a line feed.
  private static func hasOtherLineEnd(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(UInt8(ascii: "\r")) || text.contains("\u{2028}") || text.contains("\u{2029}")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstIndex(of text: String) -> Int? {
    firstRange(of: Array(text.utf8), from: startIndex)?.lowerBound
  }

  fileprivate func contains(_ text: String) -> Bool { firstIndex(of: text) != nil }
}
