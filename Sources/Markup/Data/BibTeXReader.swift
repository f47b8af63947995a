/// One entry of a BibTeX or BibLaTeX file: `@type{key, field = value, …}`.
package struct BibTeXEntry: Sendable {
  /// One field, its value still in TeX: texts between braces or quotation marks, numbers and
  /// `@string` names joined, without the outer marks.
  package struct Field: Sendable {
    /// In small letters.
    package let name: String
    package let namePlace: Place
    package let value: String
  }

  /// In small letters.
  package let type: String
  package let typePlace: Place
  package let key: String
  package let keyPlace: Place
  package let fields: [Field]
}

/// A reader of the form of BibTeX files: entries, `@string`, `@preamble` and `@comment`. What stands
/// between entries is a comment. It takes time linear in the file's length.
package enum BibTeXReader {
  /// Reads all entries; fails at the first place that cannot be understood.
  package static func read(
    _ source: SourceText, rule: Rule
  ) throws(Diagnostic.Failure) -> Parsed<[BibTeXEntry]> {
    var parser = BibTeXParser(source: source, rule: rule)
    return try parser.file()
  }
}

/// The state of the reading of one file.
struct BibTeXParser {
  let source: SourceText
  let rule: Rule
  var index = 0
  var diagnostics: [Diagnostic] = []
  /// The values of `@string` names, in small letters; at first those of the months.
  var strings: [String: String]
  /// The names that stood for texts and were not defined before.
  var unknown: [(name: String, place: Place)] = []

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  init(source: SourceText, rule: Rule) {
    (self.source, self.rule) = (source, rule)
    strings = Dictionary(uniqueKeysWithValues: Self.months.map { ($0, $0) })
  }

  var next: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  mutating func file() throws(Diagnostic.Failure) -> Parsed<[BibTeXEntry]> {
    var entries: [BibTeXEntry] = []
    while let byte = next {
      index += 1
      // Within a word it is the sign of a mail address in a comment.
      let isWord = index > 1 && isNameByte(source.bytes[index - 2])
      guard byte == UInt8(ascii: "@"), !isWord else { continue }
      if let entry = try entry() { entries.append(entry) }
    }
    return Parsed(entries, problemsOfNames() + diagnostics)
  }

  /// Reads what follows an `@`; nil for what is no entry.
  private mutating func entry() throws(Diagnostic.Failure) -> BibTeXEntry? {
    skipBlanks()
    let start = index
    let type = name().lowercased()
    let typePlace = source.place(at: start, length: index - start)
    guard !type.isEmpty else {
      throw failure("no type of entry stands after `@`", at: start, note: "write `@book{key, …}`")
    }
    skipBlanks()
    if type == "comment" {
      if next == UInt8(ascii: "{") { _ = try braced() }
      return nil
    }
    let open = index
    guard next == UInt8(ascii: "{") || next == UInt8(ascii: "(") else {
      throw failure("a brace must stand after `@\(type)`", note: "write `@\(type){key, …}`")
    }
    let close = next == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    index += 1
    skipBlanks()
    switch type {
    case "preamble":
      if next != close { _ = try value() }
      try end(of: type, close, openedAt: open)
      return nil
    case "string":
      if let field = try field() { strings[field.name] = field.value }
      skipComma()
      try end(of: type, close, openedAt: open)
      return nil
    default:
      return try entry(type, typePlace, close, open)
    }
  }

  private mutating func entry(
    _ type: String, _ typePlace: Place, _ close: UInt8, _ open: Int
  ) throws(Diagnostic.Failure) -> BibTeXEntry {
    let start = index
    while let byte = next, !byte.isBlank, !byte.isLineEnd, byte != UInt8(ascii: ","), byte != close,
      byte != UInt8(ascii: "=")
    {
      index += 1
    }
    let key = String(decoding: source.bytes[start..<index], as: UTF8.self)
    let keyPlace = source.place(at: start, length: index - start)
    skipBlanks()
    // Some programs leave the key out.
    guard !key.isEmpty || next == UInt8(ascii: ","), next != UInt8(ascii: "=") else {
      throw failure("an entry needs a key", at: start, note: "write `@\(type){key, …}`")
    }
    var fields: [BibTeXEntry.Field] = []
    var known: Set<String> = []
    while next != close {
      guard next == UInt8(ascii: ",") else {
        if next == nil { throw neverClosed("entry", open) }
        throw failure(
          "a comma or `\(Unicode.Scalar(close))` must stand here",
          note: "a comma stands between fields, and texts stand in braces")
      }
      index += 1
      skipBlanks()
      if next == close { break }
      guard let field = try field() else { continue }
      if known.insert(field.name).inserted {
        fields.append(field)
      } else {
        diagnostics.append(
          source.diagnostic(
            rule, "the entry has a second field `\(field.name)`", place: field.namePlace,
            note: "keep one"))
      }
    }
    index += 1
    return BibTeXEntry(
      type: type, typePlace: typePlace, key: key, keyPlace: keyPlace, fields: fields)
  }

  /// Reads `name = value`; nil for a second comma.
  private mutating func field() throws(Diagnostic.Failure) -> BibTeXEntry.Field? {
    if next == UInt8(ascii: ",") { return nil }
    let start = index
    let field = name().lowercased()
    let place = source.place(at: start, length: max(index - start, 1))
    guard !field.isEmpty else {
      throw failure("the name of a field must stand here", note: "write `title = {…}`")
    }
    skipBlanks()
    guard next == UInt8(ascii: "=") else {
      throw failure("`=` must stand after `\(field)`", note: "write `\(field) = {…}`")
    }
    index += 1
    skipBlanks()
    let text = try value()
    skipBlanks()
    return BibTeXEntry.Field(name: field, namePlace: place, value: text)
  }

  // MARK: Bytes

  /// Reads the name of a type, a field or a `@string`.
  mutating func name() -> String {
    let start = index
    while let byte = next, isNameByte(byte) { index += 1 }
    return String(decoding: source.bytes[start..<index], as: UTF8.self)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "-_+:./!*".utf8.contains(byte)
  }

  mutating func skipBlanks() {
    while let byte = next, byte.isBlank || byte.isLineEnd { index += 1 }
  }

  private mutating func skipComma() {
    skipBlanks()
    if next == UInt8(ascii: ",") { index += 1 }
  }

  private mutating func end(
    of type: String, _ close: UInt8, openedAt open: Int
  ) throws(Diagnostic.Failure) {
    skipBlanks()
    guard next == close else {
      if next == nil { throw neverClosed("entry", open) }
      throw failure("`\(Unicode.Scalar(close))` must stand here, at the end of `@\(type)`")
    }
    index += 1
  }

  func neverClosed(_ what: String, _ open: Int) -> Diagnostic.Failure {
    failure(
      "the \(what) that begins here is never closed", at: open,
      note: "look for a brace that is missing in it")
  }

  func failure(
    _ problem: String, at offset: Int? = nil, note: String? = nil
  ) -> Diagnostic.Failure {
    .init(
      source.diagnostic(rule, "this is not BibTeX: \(problem)", at: offset ?? index, note: note))
  }
}
