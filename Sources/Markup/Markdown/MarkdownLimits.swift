/// The limits for hostile input: within them cmark 0.30 takes no more than a moment. They are held
/// before it parses, by one look at the bytes.
package enum MarkdownLimits {
  package static let fileBytes = 1_000_000
  /// The largest number of quotations, lists and emphases around a text.
  package static let nesting = 100
  /// The largest number of `[` in a block: cmark's time for sequences such as `![[]()` is quadratic
  /// in it.
  package static let brackets = 5_000
  /// The largest number of empty lines in lists, each counted once for every list around it: cmark
  /// asks each list about each of them.
  package static let emptyLines = 1_000_000
  /// The largest number of cells that rows of tables leave out.
  package static let missingCells = 10_000

  /// Returns a diagnostic for the first limit that a text exceeds, or for the size of its file.
  static func diagnostic(for source: SourceText, from start: Int) -> Diagnostic? {
    if source.bytes.count > fileBytes {
      return Diagnostic(
        rule: .fileTooLarge, message: "the file is larger than 1 MB", path: source.path,
        note: "split it into several entries")
    }
    return blockDiagnostic(for: source, from: start)
  }

  /// Returns a diagnostic for the first limit that the blocks of a text exceed; brackets are counted
  /// between blank lines.
  static func blockDiagnostic(for source: SourceText, from start: Int) -> Diagnostic? {
    if let offset = source.bytes.withUnsafeBufferPointer({ excess(in: $0, from: start) }) {
      return source.diagnostic(
        .tooManyBrackets, "one block holds more than 5,000 `[`", at: offset,
        note: "split it with blank lines")
    }
    var scan = NestingScan()
    switch source.bytes.withUnsafeBufferPointer({ scan.excess(in: $0, from: start) }) {
    case nil: return nil
    case .depth(let offset):
      return source.diagnostic(.nestingTooDeep, depthMessage, at: offset, note: depthNote)
    case .emptyLines(let offset):
      return source.diagnostic(
        .nestingTooDeep, "nested lists hold too many empty lines", at: offset,
        note: "take out the empty lines, or flatten the lists")
    }
  }

  static let depthMessage =
    "quotations, lists or emphasis are nested more than \(nesting) deep"
  static let depthNote = "flatten them"

  /// Returns the offset of the first `[` beyond the limit in a block; nil if there is none.
  private static func excess(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard bytes.count - start > brackets else { return nil }
    var count = 0
    var isBlankLine = true
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        if isBlankLine { count = 0 }
        isBlankLine = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "["):
        isBlankLine = false
        count += 1
        if count > brackets { return index }
      default: isBlankLine = false
      }
    }
    return nil
  }
}
