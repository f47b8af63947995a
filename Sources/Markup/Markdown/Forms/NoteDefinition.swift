/// The text of a note as it stands in the source: `[^1]: text` at the beginning of a line, with the
/// lines that go on with it.
///
/// CommonMark reads such a line as a paragraph, or as the definition of an address, so the texts of
/// notes are blanked before it reads, and read apart.
struct NoteDefinition {
  let label: String
  /// The range of `[^1]:`.
  let mark: Range<Int>
  /// The lines of the text, the first of which begins behind the mark: for each the number of the line
  /// in the file, from 0, and its range without the indentation of further paragraphs.
  let lines: [(number: Int, range: Range<Int>)]

  /// The largest number of bytes of a label.
  private static let longestLabel = 100

  /// Finds the notes of a text, in order; those within code and comments are none.
  static func all(in source: SourceText, from start: Int, line: Int) -> [NoteDefinition] {
    guard source.bytes.firstRange(of: Array("[^".utf8), from: start) != nil else { return [] }
    let starts = source.lineStarts
    let marks = (max(line - 1, 0)..<starts.count).filter {
      Self.mark(in: source.bytes, at: starts[$0]) != nil
    }
    if marks.isEmpty { return [] }
    let hidden = HiddenLines(in: source, from: start, line: line)
    var scan = NoteScan(source)
    return marks.filter { !hidden.contains($0) }.compactMap { scan.definition(at: $0) }
  }

  /// Returns the range of the mark on the line that begins at an offset, `[^label]:`, with up to three
  /// blanks before it; nil if there is none.
  static func mark(in bytes: [UInt8], at lineStart: Int) -> Range<Int>? {
    var open = lineStart
    while open < bytes.count, open - lineStart < 3, bytes[open] == UInt8(ascii: " ") { open += 1 }
    guard bytes.hasBytes("[^".utf8, at: open) else { return nil }
    let label = Self.label(in: bytes[...], at: open)
    guard let label, bytes.hasBytes(":".utf8, at: label.upperBound + 1) else { return nil }
    return open..<label.upperBound + 2
  }

  /// Returns the range of the label of `[^label]`, which begins at an offset; nil if it is none.
  static func label(in bytes: ArraySlice<UInt8>, at open: Int) -> Range<Int>? {
    let start = open + 2
    guard start < bytes.endIndex, bytes.hasBytes("[^".utf8, at: open) else { return nil }
    let label = bytes[start...].prefix(longestLabel).prefix {
      $0 > 0x20 && $0 != 0x7F && !"[]^\\".utf8.contains($0)
    }
    guard !label.isEmpty, bytes.hasBytes("]".utf8, at: label.endIndex) else { return nil }
    return label.startIndex..<label.endIndex
  }

  /// Returns bytes in which the notes are blank lines.
  static func blanked(_ notes: [NoteDefinition], in bytes: [UInt8]) -> [UInt8] {
    if notes.isEmpty { return bytes }
    var bytes = bytes
    for note in notes {
      for offset in note.mark { bytes[offset] = UInt8(ascii: " ") }
      for line in note.lines {
        for offset in line.range { bytes[offset] = UInt8(ascii: " ") }
      }
    }
    return bytes
  }
}

/// The search for the ends of notes.
private struct NoteScan {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The first line that no note has taken yet.
  private var next = 0

  init(_ source: SourceText) { (bytes, starts) = (source.bytes, source.lineStarts) }

  /// Returns the note that begins on a line; nil if an earlier one holds that line.
  mutating func definition(at line: Int) -> NoteDefinition? {
    guard line >= next, let mark = NoteDefinition.mark(in: bytes, at: starts[line]) else {
      return nil
    }
    var lines = [(number: line, range: trimmed(mark.upperBound..<end(of: line)))]
    var number = line + 1
    while number < starts.count {
      let isAfterBlank = isBlank(number)
      var text = number
      while text < starts.count, isBlank(text) { text += 1 }
      guard text < starts.count, NoteDefinition.mark(in: bytes, at: starts[text]) == nil else {
        break
      }
      let indent = indentation(of: text)
      guard indent != nil || !isAfterBlank && !beginsBlock(text) else { break }
      for blank in number..<text { lines.append((blank, starts[blank]..<starts[blank])) }
      lines.append((text, (starts[text] + (indent ?? 0))..<end(of: text)))
      number = text + 1
    }
    next = number
    let label = mark.lowerBound + 2..<mark.upperBound - 2
    return NoteDefinition(
      label: String(decoding: bytes[label], as: UTF8.self), mark: mark, lines: lines)
  }

  private func end(of line: Int) -> Int {
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > starts[line], bytes[end - 1].isLineEnd { end -= 1 }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isBlank { start += 1 }
    return start..<range.upperBound
  }

  private func isBlank(_ line: Int) -> Bool {
    bytes[starts[line]..<end(of: line)].allSatisfy(\.isBlank)
  }

  /// Returns the number of bytes of an indentation by four blanks or a tab; nil without it.
  private func indentation(of line: Int) -> Int? {
    if bytes.hasBytes("\t".utf8, at: starts[line]) { return 1 }
    return bytes.hasBytes("    ".utf8, at: starts[line]) ? 4 : nil
  }

  /// Says whether a line begins something else than a text: a heading, a list, a quotation, a table,
  /// a rule, the definition of an address.
  private func beginsBlock(_ line: Int) -> Bool {
    let text = bytes[starts[line]..<end(of: line)].drop(while: \.isBlank)
    guard let first = text.first else { return true }
    if "#>|<".utf8.contains(first) { return true }
    if text.allSatisfy({ $0.isBlank || "-*_=".utf8.contains($0) }) { return true }
    let definition = text.firstRange(of: Array("]:".utf8), from: text.startIndex)
    if first == UInt8(ascii: "["), definition != nil { return true }
    if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { return true }
    let mark = text.drop(while: \.isASCIIDigit)
    guard let sign = mark.first, text.count - mark.count < 10 else { return false }
    let isItem =
      mark.count < text.count ? ".)".utf8.contains(sign) : "-+*".utf8.contains(sign)
    return isItem && mark.dropFirst().first?.isBlank == true
  }
}

/// The lines of blocks of code and of HTML, in which nothing is a note.
private struct HiddenLines {
  /// The ranges of lines, from 0 in the file, in order.
  private var ranges: [Range<Int>] = []

  init(in source: SourceText, from start: Int, line: Int) {
    var raw: [MarkdownEvent] = []
    var text: [UInt8] = []
    source.bytes.withUnsafeBufferPointer {
      _ = MarkdownTree(parsing: .init(rebasing: $0[start...])).copy(into: &raw, text: &text)
    }
    let starts = source.lineStarts
    for event in raw where event.kind == .codeBlock || event.kind == .htmlBlock {
      let isCode = event.kind == .codeBlock
      let first = Int(isCode ? event.number : event.line) + line - 2
      guard starts.indices.contains(first) else { continue }
      let length = text[event.range].count { $0 == UInt8(ascii: "\n") }
      // A fence is a line of its own, which the text of its code does not hold.
      let opening = source.bytes[starts[first]...].prefix(1_000).prefix { !$0.isLineEnd }
      let isFenced =
        isCode
        && ["```", "~~~"].contains {
          opening.firstRange(of: Array($0.utf8), from: opening.startIndex) != nil
        }
      ranges.append(first..<first + length + (isFenced ? 1 : 0))
    }
  }

  func contains(_ line: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.lowerBound > line }
    return next > 0 && ranges[next - 1].contains(line)
  }
}
