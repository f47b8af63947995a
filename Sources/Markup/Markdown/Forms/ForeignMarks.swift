/// Marks of other kinds of Markdown, and habits of other tools, that stand in a text as they were
/// written: each with what to write instead.
///
/// A rule asks for more than the mark alone wherever prose has it too: no blank inside a pair, a
/// letter beside a tilde.
enum ForeignMarks {
  /// The largest number of bytes between the marks of a pair.
  static let reach = 400

  /// Returns the problem of the mark that begins at a position of a text; nil if there is none.
  static func find(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    switch text[position] {
    case UInt8(ascii: "~"): tilde(in: text, at: position)
    case UInt8(ascii: "^"): caret(in: text, at: position)
    case UInt8(ascii: "="):
      pair("==", in: text, at: position, "nothing is highlighted here", "use `*…*`")
    case UInt8(ascii: "+"):
      pair("++", in: text, at: position, "insertions are not marked here", "use `*…*`")
    case UInt8(ascii: "$"): formula(in: text, at: position)
    case UInt8(ascii: "%"):
      run("%%", in: text, at: position, "comments stand in `<!-- … -->`", "or write `\\%%`")
    case UInt8(ascii: "{"): brace(in: text, at: position)
    case UInt8(ascii: "["): openBracket(in: text, at: position)
    case UInt8(ascii: "<"): angle(in: text, at: position)
    case UInt8(ascii: "-"):
      mark("-->", in: text, at: position, "no comment begins before it", "or write `→`, or `\\-->`")
    case UInt8(ascii: "`"): backtick(in: text, at: position)
    case UInt8(ascii: "'"):
      run("'''", in: text, at: position, "nothing is strong by it", "write `**words**`")
    case UInt8(ascii: "&"): reference(in: text, at: position)
    case UInt8(ascii: ":"): shortcode(in: text, at: position)
    case UInt8(ascii: "\\"): command(in: text, at: position)
    case 0xEF: fullWidth(in: text, at: position)
    default: nil
    }
  }

  // MARK: Pairs

  /// Returns the offset of the closing mark of a pair, within reach and in one sentence of the
  /// text; nil if there is none.
  static func closing(_ mark: String, in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start <= text.endIndex else { return nil }
    return text[..<min(start + reach, text.endIndex)].firstRange(of: Array(mark.utf8), from: start)?
      .lowerBound
  }

  /// Returns the range of a pair that begins at a position, with words between its marks that begin
  /// and end without a blank.
  private static func pairRange(
    _ open: String, _ close: String, in text: ArraySlice<UInt8>, at position: Int
  ) -> Range<Int>? {
    let first = position + open.utf8.count
    guard text.hasBytes(open.utf8, at: position), first < text.endIndex,
      text[first] != UInt8(ascii: " "), let end = closing(close, in: text, from: first + 1),
      text[end - 1] != UInt8(ascii: " ")
    else { return nil }
    return position..<end + close.utf8.count
  }

  private static func pair(
    _ mark: String, in text: ArraySlice<UInt8>, at position: Int, _ why: String, _ remedy: String
  ) -> LeftOverMark? {
    guard !continues(mark, in: text, at: position),
      let range = pairRange(mark, mark, in: text, at: position)
    else { return nil }
    return LeftOverMark(
      range: range, message: "`\(mark)` is left over: \(why)",
      note: "\(remedy), or write `\\\(mark)`")
  }

  /// Whether the sign before or behind a mark is the mark's own, so that this is a longer row.
  private static func continues(
    _ mark: String, in text: ArraySlice<UInt8>, at position: Int
  ) -> Bool {
    guard let sign = mark.utf8.first else { return false }
    let next = position + mark.utf8.count
    return position > text.startIndex && text[position - 1] == sign
      || next < text.endIndex && text[next] == sign
  }

  /// Returns the problem of a mark that means nothing by itself, wherever it stands.
  private static func mark(
    _ mark: String, in text: ArraySlice<UInt8>, at position: Int, _ why: String, _ remedy: String
  ) -> LeftOverMark? {
    guard text.hasBytes(mark.utf8, at: position) else { return nil }
    return LeftOverMark(
      range: position..<position + mark.utf8.count, message: "`\(mark)` is left over: \(why)",
      note: remedy)
  }

  /// Returns the problem of a mark with a second one behind it.
  private static func run(
    _ mark: String, in text: ArraySlice<UInt8>, at position: Int, _ why: String, _ remedy: String
  ) -> LeftOverMark? {
    guard text.hasBytes(mark.utf8, at: position),
      let end = closing(mark, in: text, from: position + mark.utf8.count)
    else { return nil }
    return LeftOverMark(
      range: position..<end + mark.utf8.count, message: "`\(mark)` is left over: \(why)",
      note: remedy)
  }

  // MARK: Single marks

  private static func tilde(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    if text.hasBytes("~~".utf8, at: position) {
      return pair(
        "~~", in: text, at: position, "nothing is struck out here", "take the words out")
    }
    return raised("~", in: text, at: position, "nothing is lowered here", "write `₂` and the like")
  }

  private static func caret(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    mark(
      "^[", in: text, at: position, "a note does not stand in the text",
      "write `[^1]` here, and `[^1]: …` on a line of its own")
      ?? raised("^", in: text, at: position, "nothing is raised here", "write `²` and the like")
  }

  /// Returns the problem of `H~2~O` or `x^2^`: a few signs without a blank, behind a letter.
  private static func raised(
    _ mark: String, in text: ArraySlice<UInt8>, at position: Int, _ why: String, _ remedy: String
  ) -> LeftOverMark? {
    guard position > text.startIndex, isLetter(text[position - 1]),
      let range = pairRange(mark, mark, in: text, at: position), range.count <= 14,
      !text[range].contains(UInt8(ascii: " "))
    else { return nil }
    return LeftOverMark(
      range: range, message: "`\(mark)` is left over: \(why)",
      note: "\(remedy), or write `\\\(mark)`")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: ")")
  }

  private static func formula(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let note = "write the formula in words and signs, or `\\$` for a dollar"
    if text.hasBytes("$$".utf8, at: position) {
      return run("$$", in: text, at: position, "formulas are not read", note)
    }
    if position > text.startIndex, isLetter(text[position - 1]) || text[position - 1].isASCIIDigit {
      return nil
    }
    guard let range = pairRange("$", "$", in: text, at: position) else { return nil }
    let after = range.upperBound < text.endIndex ? text[range.upperBound] : UInt8(ascii: " ")
    if after.isASCIILetter || after.isASCIIDigit { return nil }
    return LeftOverMark(
      range: range, message: "`$` is left over: formulas are not read", note: note)
  }

  private static func backtick(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let before = position > text.startIndex ? text[position - 1] : UInt8(ascii: " ")
    let after = position + 1 < text.endIndex ? text[position + 1] : UInt8(ascii: " ")
    // The sign of Hawai`i.
    if isLetter(before), isLetter(after) { return nil }
    let end = text[position...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.endIndex
    return LeftOverMark(
      range: position..<end, message: "a backtick is left over: this code is not closed",
      note: "write the same number of backticks behind it, or `\\``")
  }

  private static func shortcode(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let before = position > text.startIndex ? text[position - 1] : UInt8(ascii: " ")
    guard before == UInt8(ascii: " "), position + 1 < text.endIndex,
      text[position + 1].isASCIILowercase || text[position + 1] == UInt8(ascii: "+")
    else { return nil }
    var end = position + 2
    while end < text.endIndex,
      text[end].isASCIILowercase || text[end].isASCIIDigit || "_+-".utf8.contains(text[end])
    { end += 1 }
    guard text.hasBytes(":".utf8, at: end) else { return nil }
    return LeftOverMark(
      range: position..<end + 1, message: "`:…:` is left over: names of pictures are not read",
      note: "write the sign itself, such as `→`, or `\\:`")
  }

  private static func command(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let name = text[(position + 1)...].prefix { $0.isASCIILetter }
    if position + 1 == text.endIndex, position > text.startIndex,
      text[position - 1] != UInt8(ascii: ":")
    {
      return LeftOverMark(
        range: position..<position + 1, message: "`\\` is left over: no line follows it",
        note: "take it out, or write `\\\\`")
    }
    guard name.count > 1 else { return nil }
    let isAlone = ["newpage", "pagebreak", "clearpage", "noindent"].contains {
      name.elementsEqual($0.utf8)
    }
    guard isAlone || text.hasBytes("{".utf8, at: name.endIndex) else { return nil }
    return LeftOverMark(
      range: position..<name.endIndex, message: "a command of LaTeX is left over",
      note: "write Markdown, or put it in backticks")
  }

  /// The names of characters that are often written without the `;` behind them.
  private static let characters = [
    "nbsp", "mdash", "ndash", "hellip", "shy", "lt", "gt", "quot", "copy",
  ]

  private static func reference(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let word = text[(position + 1)...].prefix { $0.isASCIILetter }
    if !text.hasBytes(";".utf8, at: word.endIndex),
      characters.contains(where: { word.elementsEqual($0.utf8) })
    {
      return LeftOverMark(
        range: position..<word.endIndex, message: "`;` is missing behind this character’s name",
        note: "write the character itself, or `;` behind the name")
    }
    let name = text[(position + 1)...].prefix(32).prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
    }
    guard name.count > 2, name.first?.isASCIIDigit == false,
      text.hasBytes(";".utf8, at: name.endIndex)
    else { return nil }
    return LeftOverMark(
      range: position..<name.endIndex + 1, message: "HTML has no character of this name",
      note: "write the character itself, or `\\&`")
  }

  private static func fullWidth(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    guard text.hasBytes("＊＊".utf8, at: position) else { return nil }
    return LeftOverMark(
      range: position..<position + 6, message: "`＊＊` is left over: nothing is strong by it",
      note: "write `**` in half width")
  }
}
