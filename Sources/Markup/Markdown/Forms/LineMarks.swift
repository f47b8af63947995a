/// The search for marks at the beginnings of lines that other kinds of Markdown read: boxes,
/// headings without a blank, tables without bars, lists without blanks, definitions.
extension MarkdownReader {
  /// Reports the first line of a paragraph that an author must have meant as something else, and
  /// lines that look like a list but run together.
  mutating func checkLines(
    of paragraph: MarkdownEvent, inlines: Range<Int>, isTask: Bool, map: inout LazyInlineMap
  ) {
    guard reportsMore, var lines = markedLines(of: paragraph) else { return }
    // The mark of an alert is no line of its text.
    if skippedInlines > 0 { lines.removeFirst() }
    // Definitions of addresses before the text are no part of it.
    if lines.first.map({ source.bytes[$0].first == UInt8(ascii: "[") }) == true {
      let begin = map.map.starts.first ?? 0
      lines = Array(
        lines.drop { line in
          line.upperBound <= begin
            || source.bytes[line].first == UInt8(ascii: "[") && lines.count > 1
              && source.bytes[line].firstRange(of: Array("]:".utf8), from: line.lowerBound) != nil
        })
    }
    var items: [Substring: Range<Int>] = [:]
    for (number, line) in lines.enumerated() where !map.isCode(at: line.lowerBound) {
      let bytes = source.bytes[line]
      let isFirst = number == 0
      let isOnly = isFirst && lines.count == 1
      if isFirst, !isTask, raw[inlines.lowerBound].kind == .text, reportBox(bytes) { return }
      let found =
        LineMark.find(in: bytes, isFirst: isFirst, isOnly: isOnly)
        ?? (isFirst || !isRow(bytes) || source.bytes[lines[0].lowerBound] == UInt8(ascii: "|")
          ? nil : LineMark.row)
      if let found {
        report(
          .leftOverMark, found.message, at: line.lowerBound..<line.lowerBound + found.length,
          note: found.note)
        return
      }
      guard let mark = LineMark.item(bytes) else { continue }
      if let first = items[mark] {
        report(
          .leftOverMark, "these lines run together: they are no list",
          at: first.lowerBound..<first.lowerBound + 1,
          note: "write `- ` or `1. ` before each, and a blank line before the first")
        return
      }
      items[mark] = line
    }
  }

  /// Returns the source ranges of a paragraph's lines, without their ends; nil if no line begins
  /// with a mark that means something elsewhere.
  private func markedLines(of paragraph: MarkdownEvent) -> [Range<Int>]? {
    let first = Int(paragraph.line) + firstLine - 2
    let last = min(
      Int(max(paragraph.endLine, paragraph.line)) + firstLine - 2, lineStarts.count - 1)
    guard first >= 0, first <= last else { return nil }
    var lines: [Range<Int>] = []
    var isMarked = false
    for line in first...last {
      let limit = line + 1 < lineStarts.count ? lineStarts[line + 1] : source.bytes.count
      var start = line == first ? offset(of: paragraph) : lineStarts[line]
      if line > first {
        while start < limit, source.bytes[start].isBlank || source.bytes[start] == UInt8(ascii: ">")
        { start += 1 }
      }
      var end = limit
      while end > start, source.bytes[end - 1].isLineEnd || source.bytes[end - 1].isBlank {
        end -= 1
      }
      lines.append(start..<max(start, end))
      isMarked =
        isMarked || start < end && source.bytes[start].mayBeginLineMark
        || source.bytes[start..<max(start, end)].last == UInt8(ascii: "-")
        || source.bytes[start..<max(start, end)].last == UInt8(ascii: ":")
    }
    return isMarked ? lines : nil
  }

  /// Whether a line is the second of a table: nothing but hyphens, colons, blanks and at least one
  /// bar.
  private func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { $0.isBlank || "|-:".utf8.contains($0) }
  }

  /// Reports a box of a task list at the beginning of a paragraph that is none; returns whether
  /// there is one.
  private mutating func reportBox(_ line: ArraySlice<UInt8>) -> Bool {
    let boxes = ["[ ]", "[x]", "[X]", "[]", "[-]"]
    guard let box = boxes.first(where: { line.starts(with: $0.utf8) }) else { return false }
    let next = line.dropFirst(box.utf8.count).first ?? UInt8(ascii: " ")
    guard next.isBlank || next.isASCIILetter || next >= 0x80 else { return false }
    report(
      .leftOverMark, "`\(box)` is left over: this is no box",
      at: line.startIndex..<line.startIndex + box.utf8.count,
      note: "a box begins an item and a blank follows, `- [ ] words`; or write `\\[`")
    return true
  }

  /// Reports a paragraph that has become a heading because `---` stands right below it.
  mutating func checkUnderline(of heading: MarkdownEvent) {
    let bytes = source.bytes
    let start = offset(of: heading)
    guard start < bytes.count, bytes[start] != UInt8(ascii: "#") else { return }
    let lines = bytes[start..<max(start, endOffset(of: heading))]
      .split(omittingEmptySubsequences: true) { $0.isLineEnd }
      .map { $0.drop { $0.isBlank || $0 == UInt8(ascii: ">") } }
    guard let underline = lines.last, lines.count > 1, underline.first == UInt8(ascii: "-") else {
      return
    }
    let words = lines[lines.count - 2]
    let length = words.count { !$0.isUTF8Continuation }
    let dashes = underline.prefix { $0 == UInt8(ascii: "-") }.count
    let isSentence = words.last.map { ".!?:;,".utf8.contains($0) } ?? false
    guard lines.count > 2 || isSentence || dashes < min(length, 8) else { return }
    report(
      .leftOverMark,
      "`\(String(repeating: "-", count: min(dashes, 8)))` makes a heading of the words above it",
      at: underline.startIndex..<underline.startIndex + dashes,
      note: "write `## ` before a heading, or a blank line before a rule")
  }
}

extension UInt8 {
  /// Whether a mark that means something at the beginning of a line may begin with the byte.
  fileprivate var mayBeginLineMark: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "|"),
      UInt8(ascii: "%"),
      0xC2, 0xE2, 0xEF:
      true
    default: isASCIIDigit || isASCIILowercase
    }
  }
}
