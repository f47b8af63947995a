/// A reader of JSON, strictly as RFC 8259 has it, with the place of each value and key.
package enum JSONReader {
  /// Reads the one value of a source, in time linear in its length. A failure is told at the place
  /// where the text stops being JSON.
  package static func read(
    _ source: SourceText, rule: Rule
  ) throws(Diagnostic.Failure) -> DataNode {
    var parser = JSONParser(source: source, rule: rule)
    return try parser.document()
  }
}

/// The state of the reading of one text.
struct JSONParser {
  let source: SourceText
  let rule: Rule
  var index = 0
  private var depth = 0

  /// The depth to which lists and objects may be nested.
  private static let deepest = 100

  init(source: SourceText, rule: Rule) {
    (self.source, self.rule) = (source, rule)
  }

  /// The byte that is read next; nil at the end.
  var next: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  mutating func document() throws(Diagnostic.Failure) -> DataNode {
    let node = try value()
    skipBlanks()
    if index < source.bytes.count {
      throw failure("something stands after the end of the value", note: "take it out")
    }
    return node
  }

  private mutating func value() throws(Diagnostic.Failure) -> DataNode {
    skipBlanks()
    let start = index
    switch next {
    case UInt8(ascii: "{"):
      let entries = try object()
      return DataNode(content: .mapping(entries), place: source.place(at: start))
    case UInt8(ascii: "["):
      let items = try list()
      return DataNode(content: .sequence(items), place: source.place(at: start))
    case UInt8(ascii: "\""):
      let text = try string()
      let place = source.place(at: start, length: index - start)
      return DataNode(content: .scalar(text, isQuoted: true), place: place)
    default:
      let text = try bareWord()
      let place = source.place(at: start, length: index - start)
      return DataNode(content: .scalar(text, isQuoted: false), place: place)
    }
  }

  // MARK: Lists and objects

  private mutating func list() throws(Diagnostic.Failure) -> [DataNode] {
    var items: [DataNode] = []
    let open = try enter()
    while true {
      skipBlanks()
      if items.isEmpty, take(UInt8(ascii: "]")) { break }
      items.append(try value())
      if try ends(with: UInt8(ascii: "]"), openedAt: open) { break }
    }
    depth -= 1
    return items
  }

  private mutating func object() throws(Diagnostic.Failure) -> [DataNode.Entry] {
    var entries: [DataNode.Entry] = []
    var known: Set<String> = []
    let open = try enter()
    while true {
      skipBlanks()
      if entries.isEmpty, take(UInt8(ascii: "}")) { break }
      let start = index
      guard next == UInt8(ascii: "\"") else {
        if next == nil { throw neverClosed(open) }
        throw failure("a key in double quotes must stand here", note: "write `\"key\": value`")
      }
      let key = try string()
      let place = source.place(at: start, length: index - start)
      guard known.insert(key).inserted else {
        throw failure("the key `\(key)` stands here more than once", at: start, note: "keep one")
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else {
        throw failure("a colon must stand here", note: "write `\"key\": value`")
      }
      entries.append(DataNode.Entry(key: key, keyPlace: place, value: try value()))
      if try ends(with: UInt8(ascii: "}"), openedAt: open) { break }
    }
    depth -= 1
    return entries
  }

  /// Passes an opening bracket, and returns its place.
  private mutating func enter() throws(Diagnostic.Failure) -> Int {
    guard depth < Self.deepest else {
      throw failure("lists and objects are nested more than \(Self.deepest) deep")
    }
    depth += 1
    index += 1
    return index - 1
  }

  /// Passes a comma or the closing bracket, and says whether it was that.
  private mutating func ends(
    with close: UInt8, openedAt open: Int
  ) throws(Diagnostic.Failure) -> Bool {
    skipBlanks()
    if take(close) { return true }
    let comma = index
    guard take(UInt8(ascii: ",")) else {
      if next == nil { throw neverClosed(open) }
      let closer = Unicode.Scalar(close)
      throw failure("a comma or `\(closer)` must stand here")
    }
    skipBlanks()
    if next == close {
      throw failure("a comma stands before the end", at: comma, note: "take the comma out")
    }
    return false
  }

  // MARK: Bytes

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private func neverClosed(_ open: Int) -> Diagnostic.Failure {
    let bracket = Unicode.Scalar(source.bytes[open])
    return failure(
      "`\(bracket)` is never closed", at: open,
      note: bracket == "[" ? "close it with `]`" : "close it with `}`")
  }

  func failure(
    _ problem: String, at offset: Int? = nil, note: String? = nil
  ) -> Diagnostic.Failure {
    .init(
      source.diagnostic(
        rule, "this is not JSON: \(problem)", at: offset ?? index, note: note))
  }
}
