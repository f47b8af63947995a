/// The reading of code blocks: what stands behind a fence names a language and nothing else, and a
/// fence is closed.
extension MarkdownReader {
  mutating func readCodeBlock(_ event: MarkdownEvent) {
    document.events.append(event)
    let line = Int(event.number) + firstLine - 2
    guard line >= 0, line < lineStarts.count else { return }
    let closing = line + 1 + document.text[event.range].count { $0 == UInt8(ascii: "\n") }
    codeRanges.append(
      lineStarts[line]..<(closing < lineStarts.count ? lineStarts[closing] : source.bytes.count))
    guard let fence = fence(at: lineStarts[line]) else {
      return checkIndent(event, at: lineStarts[line])
    }
    let info = document.text[event.extraRange]
    let name = String(decoding: info.prefix { !$0.isBlank }, as: UTF8.self).lowercased()
    if info.first == UInt8(ascii: "{") || Self.drawn.contains(name) {
      report(
        .leftOverMark, "`\(name.shortened(to: 40))` behind a fence is not carried out",
        at: fence, note: "only names of languages stand there; say it in Markdown")
    }
    if closing < lineStarts.count, let end = self.fence(at: lineStarts[closing]),
      source.bytes[end.lowerBound] == source.bytes[fence.lowerBound], end.count >= fence.count
    {
      return
    }
    report(
      .leftOverMark, "this code is not closed, and takes in all behind it", at: fence,
      note: "write `\(String(decoding: source.bytes[fence], as: UTF8.self))` on a line behind it")
  }

  /// Reports a sentence that has become code because blanks stand before it.
  private mutating func checkIndent(_ event: MarkdownEvent, at lineStart: Int) {
    let line = document.text[event.range].prefix { !$0.isLineEnd }
    guard let last = line.last(where: { !$0.isBlank }), ".!?".utf8.contains(last),
      line.count(where: \.isBlank) > 4, line.first?.isASCIIPunctuation == false,
      !line.contains(where: { "{}=<>;|\\".utf8.contains($0) })
    else { return }
    report(
      .leftOverMark, "the blanks before this sentence make it code", at: lineStart..<lineStart + 1,
      note: "write no blanks before it; put code between fences")
  }

  /// Returns the range of the fence on a line, behind the marks of quotations and lists; nil for
  /// code that is indented.
  private func fence(at lineStart: Int) -> Range<Int>? {
    let bytes = source.bytes
    var start = lineStart
    while start < bytes.count,
      bytes[start].isBlank || bytes[start].isASCIIDigit || ">-+*.)".utf8.contains(bytes[start])
    { start += 1 }
    guard start < bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = bytes[start...].prefix { $0 == mark }.count
    return count > 2 ? start..<start + count : nil
  }

  /// The languages that other tools carry out or draw.
  private static let drawn: Set<String> = [
    "mermaid", "math", "katex", "plantuml", "graphviz", "dataview", "dataviewjs", "tikz",
  ]
}
