/// The reading of the values of fields.
extension BibTeXParser {
  /// The depth to which braces may be nested.
  private static let deepest = 100
  /// The largest number of bytes of a value, so that names that hold names cannot grow without end.
  private static let longest = 200_000

  /// Reads texts, numbers and names joined by `#`.
  mutating func value() throws(Diagnostic.Failure) -> String {
    let start = index
    var text = try part()
    skipBlanks()
    while next == UInt8(ascii: "#") {
      index += 1
      skipBlanks()
      text += try part()
      guard text.utf8.count <= Self.longest else {
        throw failure("a value is longer than \(Self.longest) bytes", at: start)
      }
      skipBlanks()
    }
    return text
  }

  private mutating func part() throws(Diagnostic.Failure) -> String {
    switch next {
    case UInt8(ascii: "{"): return try braced()
    case UInt8(ascii: "\""): return try quoted()
    default: break
    }
    let start = index
    let word = name()
    guard !word.isEmpty else {
      throw failure("a text in braces must stand here", note: "write `{…}`")
    }
    if word.utf8.allSatisfy(\.isASCIIDigit) { return word }
    if let text = strings[word.lowercased()] { return text }
    unknown.append((word, source.place(at: start, length: index - start)))
    return word
  }

  /// The problems of the names that no `@string` had defined where they stood. They share the names of
  /// the whole file, among which a near one is looked for.
  func problemsOfNames() -> [Diagnostic] {
    let known = NameList { [strings] in strings.keys.sorted() }
    return unknown.map { name, place in
      if strings[name.lowercased()] != nil {
        return source.diagnostic(
          rule, "the `@string` that defines `\(name)` stands below", place: place,
          note: "move it up, before all entries")
      }
      return source.diagnostic(
        rule, "no `@string` is called `\(name)`", place: place,
        note: "put a text in braces: `{\(name)}`", near: NearName(name, among: known))
    }
  }

  /// Reads a text in braces, with those within; a backslash before a brace keeps it from counting.
  mutating func braced() throws(Diagnostic.Failure) -> String {
    let open = index
    try passBraces()
    return String(decoding: source.bytes[open + 1..<index - 1], as: UTF8.self)
  }

  private mutating func passBraces() throws(Diagnostic.Failure) {
    let open = index
    var depth = 0
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"):
        depth += 1
        if depth > Self.deepest {
          throw failure("braces are nested more than \(Self.deepest) deep", at: open)
        }
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return }
      default: break
      }
    }
    throw neverClosed("text", open)
  }

  /// Reads a text in quotation marks; within braces such a mark is text.
  private mutating func quoted() throws(Diagnostic.Failure) -> String {
    let open = index
    index += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: source.bytes[open + 1..<index - 1], as: UTF8.self)
      case UInt8(ascii: "{"): try passBraces()
      case UInt8(ascii: "}"):
        throw failure("a brace is closed that was never opened", note: "take it out")
      default: index += 1
      }
    }
    throw failure("a text in quotation marks is never closed", at: open, note: "close it with `\"`")
  }
}
