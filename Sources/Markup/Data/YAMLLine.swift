/// One line of YAML, taken apart as far as the usual slips need it: `  - key: value`.
struct YAMLLine {
  let number: Int
  /// The number of blanks before the first sign.
  let indent: Int
  /// The column of the key, after the marks of list items; that of the value if there is no key.
  let keyColumn: Int
  /// The key without quotation marks; nil for a line without one.
  let key: String?
  /// Whether the line begins an item of a list.
  let isItem: Bool
  private let text: [Unicode.Scalar]
  /// The column of the first sign of the value; the end of the line if there is none.
  private let valueColumn: Int
  private let tabColumn: Int?

  init(_ line: String, number: Int) {
    self.number = number
    var text = Array(line.unicodeScalars)
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    let lead = text.prefix { $0 == " " || $0 == "\t" }
    tabColumn = text.count > lead.count ? lead.firstIndex(of: "\t") : nil
    indent = lead.count
    var start = lead.count
    while start + 1 < text.count, text[start] == "-", text[start + 1] == " " {
      start += 2
      while start < text.count, text[start] == " " { start += 1 }
    }
    isItem = start > lead.count || text[lead.count...] == ["-"]
    keyColumn = start
    let colon = Self.colon(in: text, from: start)
    key = colon.map { end in
      var name = text[start..<end]
      if let first = name.first, first == "\"" || first == "'", name.last == first, name.count > 1 {
        name = name.dropFirst().dropLast()
      }
      return String(String.UnicodeScalarView(name))
    }
    let value = colon.map { $0 + 1 } ?? start
    valueColumn = text[value...].firstIndex { $0 != " " && $0 != "\t" } ?? text.count
    self.text = text
  }

  /// Returns the column of the colon behind a key: the first that a blank or the end follows, with
  /// no quotation mark or bracket at the front that is not closed before it.
  private static func colon(in text: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < text.count, !"[{#&*!|>%@`".unicodeScalars.contains(text[start]) else {
      return nil
    }
    var index = start
    if text[start] == "\"" || text[start] == "'" {
      guard let close = text[(start + 1)...].firstIndex(of: text[start]) else { return nil }
      index = close + 1
      guard index < text.count, text[index] == ":" else { return nil }
    }
    while let colon = text[index...].firstIndex(of: ":") {
      if colon + 1 == text.count || text[colon + 1] == " " || text[colon + 1] == "\t" {
        return colon
      }
      index = colon + 1
    }
    return nil
  }

  /// Whether the line says nothing: it is empty, a remark, or a mark between documents.
  var isEmpty: Bool {
    indent == text.count || text[indent] == "#" || text == ["-", "-", "-"]
      || text == [".", ".", "."]
  }
  var isKey: Bool { key != nil }

  private var value: ArraySlice<Unicode.Scalar> { text[valueColumn...] }

  /// Whether the value is a block of text on the lines below: `|` or `>` and nothing more.
  var beginsBlock: Bool {
    guard let first = value.first, first == "|" || first == ">" else { return false }
    let rest = value.dropFirst().drop { "+-0123456789".unicodeScalars.contains($0) }
    return rest.isEmpty || rest.first == " " && rest.first { $0 != " " } == "#"
  }

  var tab: YAMLSlip? {
    tabColumn.map {
      YAMLSlip(
        column: $0, message: "a tab indents this line", note: "write blanks, two for each level")
    }
  }

  /// The bracket or quotation that the line opens and does not close.
  var open: YAMLOpening? {
    guard let first = value.first, var open = YAMLOpening(first) else { return nil }
    open.read(value.dropFirst())
    return open.isClosed ? nil : open
  }

  /// Whether the line only goes on with the text of the one above.
  func goesOn(from above: YAMLLine?) -> Bool {
    guard let above, !isKey, !isItem else { return false }
    return indent > above.indent
  }

  /// Returns the slip that the line shows; `above` is the last line that began a key or an item.
  func slip(below above: YAMLLine?) -> YAMLSlip? {
    if let slip = beginning ?? ending { return slip }
    guard isKey || isItem else {
      if goesOn(from: above) { return colonSlip }
      return YAMLSlip(
        column: indent, message: "a line without `: ` among keys",
        note: text.contains(":")
          ? "write a blank behind `:`"
          : "write `key: value`, or indent the line if it goes on with the one above")
    }
    if let above, isKey, !isItem, above.isKey, !above.value.isEmpty, !above.beginsBlock,
      indent > above.keyColumn
    {
      return YAMLSlip(
        column: indent, message: "the line is indented below a key that has its value already",
        note: "begin it in the column of `\(above.key ?? "")`")
    }
    return colonSlip
  }

  /// The slip of a value that begins with a sign that no plain text may begin with, or whose
  /// bracket or quotation mark is never closed.
  private var beginning: YAMLSlip? {
    guard let first = value.first else { return nil }
    if "@`%".unicodeScalars.contains(first) || "*&!".unicodeScalars.contains(first)
      || (first == "|" || first == ">") && !beginsBlock
    {
      return YAMLSlip(
        column: valueColumn, message: "no text may begin with `\(first)`", note: inQuotes)
    }
    guard open != nil else { return nil }
    switch first {
    case "[", "{":
      return YAMLSlip(
        column: valueColumn, message: "`\(first)` is never closed",
        note: "write `\(first == "[" ? "]" : "}")` at its end, or put the text in double quotes")
    default:
      return YAMLSlip(
        column: valueColumn, message: "the quotation mark `\(first)` is never closed",
        note: "write `\(first)` at its end")
    }
  }

  /// The slip of a value that goes on behind its closing bracket or quotation mark.
  private var ending: YAMLSlip? {
    guard let first = value.first, var open = YAMLOpening(first) else { return nil }
    guard let end = open.end(in: value.dropFirst()) else { return nil }
    let rest = text[(end + 1)...].drop { $0 == " " || $0 == "\t" }
    guard let next = rest.first, next != "#" else { return nil }
    if key == nil, next == ":" || next == "," { return nil }
    if first == "'" {
      return YAMLSlip(
        column: end, message: "an apostrophe ends the text that `'` began",
        note: "write `''` for it, or " + inQuotes)
    }
    return YAMLSlip(
      column: rest.startIndex, message: "text behind the closing `\(text[end])`",
      note: first == "\"" ? "write `\\\"` for quotation marks within the text" : inQuotes)
  }

  /// The slip of a plain value that holds `: `, or ends with a colon.
  private var colonSlip: YAMLSlip? {
    guard let first = value.first, !"[{\"'|>".unicodeScalars.contains(first), isKey || !isItem,
      let colon = Self.colon(in: text, from: valueColumn)
    else { return nil }
    return YAMLSlip(column: colon, message: "a second `: ` on one line", note: inQuotes)
  }

  /// The advice to put the value in double quotes, with the line as it would be.
  private var inQuotes: String {
    let whole = String(String.UnicodeScalarView(value))
    guard value.count <= 80 else { return "put the text in double quotes" }
    let isQuoted = value.count > 1 && value.first == "'" && value.last == "'"
    let words = isQuoted ? String(whole.dropFirst().dropLast()) : whole
    let escaped = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "put it in double quotes: `\(key.map { $0 + ": " } ?? "")\"\(escaped)\"`"
  }
}

/// A bracket or quotation that is being read.
struct YAMLOpening {
  /// What closes each bracket that is open, and the quotation that is open last.
  private var closing: [Unicode.Scalar]
  /// The last sign that is no blank: a quotation within brackets begins only behind some.
  private var last: Unicode.Scalar

  /// Begins at a sign that opens something; nil for any other.
  init?(_ sign: Unicode.Scalar) {
    last = sign
    switch sign {
    case "[": closing = ["]"]
    case "{": closing = ["}"]
    case "\"", "'": closing = [sign]
    default: return nil
    }
  }

  var isClosed: Bool { closing.isEmpty }

  mutating func read(_ text: Substring.UnicodeScalarView) { _ = end(in: Array(text)[...]) }

  mutating func read(_ text: ArraySlice<Unicode.Scalar>) { _ = end(in: text) }

  /// Reads on; returns the index at which all is closed, nil if it is not.
  mutating func end(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = text.startIndex
    while index < text.endIndex, let close = closing.last {
      let sign = text[index]
      let isQuotation = close == "\"" || close == "'"
      if close == "\"", sign == "\\" {
        index += 1
      } else if close == "'", sign == "'", index + 1 < text.endIndex, text[index + 1] == "'" {
        index += 1
      } else if sign == close {
        closing.removeLast()
        if closing.isEmpty { return index }
      } else if !isQuotation, let opened = YAMLOpening(sign),
        sign == "[" || sign == "{" || "[{,:".unicodeScalars.contains(last)
      {
        closing += opened.closing
      }
      if sign != " ", sign != "\t" { last = sign }
      index += 1
    }
    return nil
  }
}
