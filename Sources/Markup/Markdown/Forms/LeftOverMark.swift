/// A mark that stands in a text because its form is broken, or belongs to another kind of Markdown.
struct LeftOverMark {
  /// The range of the mark in its text.
  let range: Range<Int>
  let message: String
  let note: String
  var rule = Rule.leftOverMark
}

/// The search for marks that remain in the text.
extension MarkdownReader {
  mutating func checkLeftOvers(
    in run: TextRun, _ range: Range<Int>, isLinked: Bool, map: inout LazyInlineMap
  ) {
    guard reportsMore else { return }
    let bytes = run.bytes
    var position = range.lowerBound
    while position < range.upperBound, reportsMore {
      let byte = bytes[position]
      // All marks begin with punctuation; those of full width with 0xEF.
      guard byte.isASCIIPunctuation || byte == 0xEF else {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        position = noteStars(in: run, at: position, within: range, map: &map)
        continue
      }
      if bytes.hasBytes(Comment.opening.utf8, at: position), !run.isEscaped(position) {
        let start = run.place(of: position, map: &map).offset
        let end = noteComment(at: start, limit: map.range.upperBound)
        position += max(min(end - start, range.upperBound - position), 4)
        continue
      }
      if isLinked, byte == UInt8(ascii: ":") {
        position += 1
        continue
      }
      if run.isEscaped(position), byte == UInt8(ascii: "("), let end = formulaEnd(in: run, position)
      {
        report(
          .leftOverMark, "formulas are not read", at: run.sourceRange(position..<end, map: &map),
          note: "write the formula in words and signs")
        position = end
        continue
      }
      guard let found = leftOver(in: run, at: position, within: range, isLinked: isLinked) else {
        position += 1
        continue
      }
      let isEscaped = run.isEscaped(position) || run.isEscaped(found.range.lowerBound)
      position = isEscaped ? position + 1 : max(found.range.upperBound, position + 1)
      if isEscaped { continue }
      let place = run.place(of: found.range.lowerBound, map: &map)
      if place.offset == reportedMark { continue }
      // What a character reference printed is meant.
      if CharacterReference.decode(source.bytes, at: place.offset, limit: source.bytes.count) != nil
      {
        continue
      }
      report(
        found.rule, found.message, at: run.sourceRange(found.range, map: &map), note: found.note)
    }
  }

  /// Returns the problem of the mark at a position, with its range in the run; nil if there is
  /// none.
  private func leftOver(
    in run: TextRun, at position: Int, within range: Range<Int>, isLinked: Bool
  ) -> LeftOverMark? {
    let bytes = run.bytes
    let text = bytes[...]
    if let mark = openPair(in: run, at: position) { return mark }
    let pair = position..<min(position + 2, range.upperBound)
    switch bytes[position] {
    case UInt8(ascii: "]"):
      return ForeignMarks.bracket(in: text, at: position)
    case UInt8(ascii: "[") where bytes.hasBytes("[^".utf8, at: position):
      return brokenNote(in: run, at: position, isLinked: isLinked)
        ?? LeftOverMark(
          range: pair, message: "`[^` is left over: this is no note",
          note: "write `[^1]` here, and `[^1]: …` on a line of its own; or write `\\[`")
    case UInt8(ascii: "[") where bytes.hasBytes("[!".utf8, at: position):
      return LeftOverMark(
        range: pair, message: "`[!` is left over: this is no alert",
        note: "begin a quotation with `> [!NOTE]`")
    case UInt8(ascii: ":"):
      return leftOverAddress(in: bytes, colon: position, within: range)
        ?? ForeignMarks.find(in: text, at: position)
    default: return ForeignMarks.find(in: text, at: position)
    }
  }

  /// Returns the end of a formula of LaTeX, `\\(x^2\\)`, whose opening bracket stands at a position.
  private func formulaEnd(in run: TextRun, _ position: Int) -> Int? {
    let inner = run.bytes[(position + 1)...].prefix(200).prefix { $0 != UInt8(ascii: ")") }
    guard inner.endIndex < run.bytes.count, run.isEscaped(inner.endIndex),
      inner.contains(where: { "^_=+\\".utf8.contains($0) })
    else { return nil }
    return inner.endIndex + 1
  }

  /// Returns the problem of `~~` or `==` whose partner stands behind other inlines of the block.
  private func openPair(in run: TextRun, at position: Int) -> LeftOverMark? {
    guard run.bytes[position] == UInt8(ascii: "~") || run.bytes[position] == UInt8(ascii: "=")
    else {
      return nil
    }
    let mark = run.bytes[position...].prefix(2)
    guard mark.elementsEqual("~~".utf8) || mark.elementsEqual("==".utf8), run.next != nil,
      position + 2 == run.bytes.count || run.bytes[position + 2] > 0x20,
      run.bytes[(position + 1)...].firstRange(of: Array(mark), from: position + 2) == nil,
      run.rest.prefix(100).contains(where: { event in
        event.kind == .text
          && document.text[event.range].firstRange(of: Array(mark), from: Int(event.start)) != nil
      })
    else { return nil }
    let sign = String(decoding: mark, as: UTF8.self)
    return LeftOverMark(
      range: position..<position + 2, message: "`\(sign)` is left over: it makes nothing stand out",
      note: "use `*…*`, or write `\\\(sign)`")
  }

  /// Returns the problem of a typed address in running text, such as `term:rampart`, whose brackets
  /// were forgotten; nil if it is none.
  private func leftOverAddress(in bytes: [UInt8], colon: Int, within range: Range<Int>)
    -> LeftOverMark?
  {
    guard colon + 1 < range.upperBound, bytes[colon + 1].isASCIILowercase else { return nil }
    var start = colon
    while start > range.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    let scheme = String(decoding: bytes[start..<colon], as: UTF8.self)
    let isInBrokenLink =
      bytes.hasBytes("](".utf8, at: start - 2) || bytes.hasBytes("] (".utf8, at: start - 3)
    guard options.schemes.contains(scheme), !isInBrokenLink else { return nil }
    var end = colon + 1
    while end < range.upperBound,
      bytes[end].isASCIILowercase || bytes[end].isASCIIDigit
        || bytes[end] == UInt8(ascii: "-")
    { end += 1 }
    let address = String(decoding: bytes[start..<end], as: UTF8.self)
    return LeftOverMark(
      range: start..<end, message: "`\(address)` is not a link",
      note: "write `<\(address)>` or `[words](\(address))`")
  }
}
