/// Marks of other tools that begin with a bracket, a brace or an angle bracket.
extension ForeignMarks {
  /// Returns the problem of a closing bracket: a link whose address or definition is wrong.
  static func bracket(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    let next = position + 1
    if text.hasBytes("](".utf8, at: position) {
      return LeftOverMark(
        range: position..<position + 2, message: "`](` is left over: this is no link",
        note: unclosedAddress(in: text, at: position + 2).map { "write `)` behind `\($0)`" }
          ?? "an address holds no spaces; or write `\\](`")
    }
    if text.hasBytes("（".utf8, at: next) {
      return LeftOverMark(
        range: position..<position + 4, message: "`]（` is left over: this is no link",
        note: "write `(` and `)` of half width around the address")
    }
    if text.hasBytes("[".utf8, at: next), let open = opening(of: position, in: text),
      let close = closing("]", in: text, from: next + 1)
    {
      let label = String(decoding: text[(next + 1)..<close], as: UTF8.self)
      let words = String(decoding: text[(open + 1)..<position], as: UTF8.self)
      return LeftOverMark(
        range: open..<close + 1, message: "no line defines the address of this link",
        note: "write `[\(words)](ADDRESS)`, or a line `[\(label.isEmpty ? words : label)]: ADDRESS`"
      )
    }
    let address = next + 1
    if text.hasBytes(" (".utf8, at: next), isAddress(in: text, at: address + 1) {
      return LeftOverMark(
        range: position..<address + 1, message: "`] (` is left over: this is no link",
        note: "write no blank before `(`")
    }
    return nil
  }

  /// Returns an address at a position whose `)` is missing; nil for anything else.
  private static func unclosedAddress(
    in text: ArraySlice<UInt8>, at position: Int
  ) -> String? {
    // A scheme, or a path, with something behind it.
    let scheme = text[position...].prefix(while: \.isASCIILowercase)
    let isTyped =
      scheme.count > 2 && text.hasBytes(":".utf8, at: scheme.endIndex)
      && scheme.endIndex + 1 < text.endIndex && text[scheme.endIndex + 1] > 0x20
    guard isTyped || isAddress(in: text, at: position) else { return nil }
    var address = text[position...].prefix { $0 > 0x20 }
    while let last = address.last, ".,;:!?".utf8.contains(last) { address = address.dropLast() }
    guard address.count < 200, !text[position...].prefix(300).contains(UInt8(ascii: ")")) else {
      return nil
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func opening(of close: Int, in text: ArraySlice<UInt8>) -> Int? {
    let start = max(text.startIndex, close - reach)
    return text[start..<close].lastIndex { $0 == UInt8(ascii: "[") }
  }

  private static func isAddress(in text: ArraySlice<UInt8>, at position: Int) -> Bool {
    ["https:", "http:", "www.", "mailto:", "#", "files/", "images/", "term:", "claim:"].contains {
      text.hasBytes($0.utf8, at: position)
    }
  }

  static func openBracket(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    guard text.hasBytes("[[".utf8, at: position),
      let close = text[..<min(position + 400, text.endIndex)].firstRange(
        of: Array("]]".utf8), from: position + 2)
    else { return nil }
    return LeftOverMark(
      range: position..<close.upperBound, message: "`[[` is left over: names are no links here",
      note: "write `[words](term:ID)` or another kind, or `\\[[`")
  }

  /// Returns the problem of a brace: an attribute, a short code of a tool, or an editor's mark.
  static func brace(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    guard position + 1 < text.endIndex else { return nil }
    let next = text[position + 1]
    let third = position + 2 < text.endIndex ? text[position + 2] : UInt8(ascii: " ")
    if next == UInt8(ascii: "{") || next == UInt8(ascii: "%") {
      return found(
        text, position, "commands of other tools are not read",
        "say it in Markdown, or put it in backticks")
    }
    if text.hasBytes("{/*".utf8, at: position) {
      return found(text, position, "comments stand in `<!-- … -->`", "or take it out")
    }
    if next == third, "+-~=>".utf8.contains(next) {
      return found(
        text, position, "editors’ marks are not read", "take it out, or put it in backticks")
    }
    guard let close = text[position..<min(position + 200, text.endIndex)].firstIndex(of: 0x7D)
    else { return nil }
    let inner = text[(position + 1)..<close]
    let isName = ".#:".utf8.contains(next) && (third.isASCIILetter || third == UInt8(ascii: " "))
    let key = inner.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    let isPair =
      !key.isEmpty && text.hasBytes("=".utf8, at: key.endIndex)
      && key.endIndex + 1 < close && text[key.endIndex + 1] != UInt8(ascii: " ")
    guard isName || isPair else { return nil }
    return LeftOverMark(
      range: position..<close + 1, message: "`{` is left over: attributes are not read",
      note: "only a heading has one, `{#id}` at its end; or write `\\{`")
  }

  private static func found(
    _ text: ArraySlice<UInt8>, _ position: Int, _ why: String, _ note: String
  ) -> LeftOverMark {
    let mark = String(decoding: text[position..<position + 2], as: UTF8.self)
    return LeftOverMark(
      range: position..<position + 2, message: "`\(mark)` is left over: \(why)", note: note)
  }

  /// Returns the problem of an angle bracket: HTML or an address that is broken, or a pair of marks.
  static func angle(in text: ArraySlice<UInt8>, at position: Int) -> LeftOverMark? {
    if text.hasBytes("<<".utf8, at: position) {
      guard position + 2 < text.endIndex, text[position + 2] != UInt8(ascii: " "),
        text[..<min(position + 400, text.endIndex)].firstRange(
          of: Array(">>".utf8), from: position + 2) != nil
      else { return nil }
      return LeftOverMark(
        range: position..<position + 2, message: "`<<` is left over: it is no quotation mark",
        note: "write `«` and `»`, or `\\<<`")
    }
    var start = position + 1
    if text.hasBytes("/".utf8, at: start) { start += 1 }
    let name = text[start...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let isEnded =
      name.endIndex == text.endIndex || " />=".utf8.contains(text[name.endIndex])
    guard isEnded, tags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
      return nil
    }
    return LeftOverMark(
      range: position..<name.endIndex, message: "`<` is left over: HTML is not read here",
      note: "write Markdown; to print it, put it in backticks or write `\\<`")
  }

  /// The names of HTML's elements that stand in texts, but for those of one letter, which formulas
  /// have too.
  private static let tags: Set<String> = [
    "abbr", "article", "aside", "audio", "blockquote", "br", "center", "cite", "code", "dd", "del",
    "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "iframe", "img", "ins", "kbd", "li", "link", "mark", "ol",
    "pre", "script", "section", "small", "span", "strong", "style", "sub", "summary", "sup", "svg",
    "table", "tbody", "td", "th", "thead", "tr", "ul", "video",
  ]
}
