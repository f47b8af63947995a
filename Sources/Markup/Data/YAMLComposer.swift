/// A composer of values from the events of a YAML text.
///
/// It tells what is no YAML before what is YAML but not read here.
struct YAMLComposer: ~Copyable {
  private let source: SourceText
  private let lineOffset: Int
  /// The number of lines that are read.
  private let lineCount: Int
  private var events: YAMLEvents
  /// The first thing that is not read here.
  private var refusal: Diagnostic?

  private static let deepest = 100

  init(_ events: consuming YAMLEvents, of source: SourceText, lineOffset: Int, lineCount: Int) {
    self.events = events
    (self.source, self.lineOffset, self.lineCount) = (source, lineOffset, lineCount)
  }

  /// Returns the one value of the text; nil where there is none.
  mutating func document() throws(Diagnostic.Failure) -> DataNode? {
    _ = try next()
    guard try next().content != .streamEnd else { return nil }
    let node = try value(of: try next(), depth: 0)
    _ = try next()
    let rest = try next()
    guard rest.content == .streamEnd else {
      throw failure("but found another document", at: rest)
    }
    if let refusal { throw .init(refusal) }
    return node
  }

  private mutating func value(
    of event: YAMLEvent, depth: Int
  ) throws(Diagnostic.Failure) -> DataNode {
    let place = place(line: event.line, column: event.column)
    refuseFeatures(at: place)
    guard depth < Self.deepest else {
      throw .init(source.diagnostic(.yamlSyntax, "values are nested too deeply", place: place))
    }
    switch event.content {
    case .scalar(let text, let isQuoted, let isFolded):
      return scalar(text, isQuoted: isQuoted, isFolded: isFolded, at: place)
    case .sequence:
      var items: [DataNode] = []
      while let item = try nextPart() { items.append(try value(of: item, depth: depth + 1)) }
      return DataNode(content: .sequence(items), place: place)
    case .mapping:
      return DataNode(content: .mapping(try entries(depth: depth + 1)), place: place)
    case .alias, .end, .frame, .streamEnd: throw failure("found undefined alias", at: event)
    }
  }

  private mutating func scalar(
    _ text: String, isQuoted: Bool, isFolded: Bool, at place: Place
  ) -> DataNode {
    var place = place
    place.length = max(text.unicodeScalars.count, 1)
    if let control = text.unicodeScalars.first(where: \.isControl) {
      refuse(
        .yamlSyntax, "the text holds a control character, `\(String(control).printable)`",
        at: place, note: "leave it out")
    }
    // What is folded into lines of its own is one text, whose last line end says nothing.
    let whole = isFolded ? String(text.reversed().drop { $0.isNewline }.reversed()) : text
    return DataNode(content: .scalar(whole, isQuoted: isQuoted), place: place)
  }

  private mutating func entries(depth: Int) throws(Diagnostic.Failure) -> [DataNode.Entry] {
    var entries: [DataNode.Entry] = []
    var known: [String: Place] = [:]
    var repeated: String?
    while let part = try nextPart() {
      let key = try value(of: part, depth: depth)
      var name = ""
      if case .scalar(let text, _) = key.content {
        name = text
        if known.updateValue(known[text] ?? key.place, forKey: text) != nil {
          repeated = min(repeated ?? text, text)
        }
      } else {
        refuse(.wrongType, "a key must be plain text", at: key.place)
      }
      if name == "<<" {
        refuse(
          .yamlFeature, "the merge key `<<` is not read here", at: key.place,
          note: "write the keys out")
      }
      let value = try value(of: try next(), depth: depth)
      entries.append(DataNode.Entry(key: name, keyPlace: key.place, value: value))
    }
    if let repeated, let place = known[repeated] {
      throw .init(lines.repetition(of: repeated, from: place))
    }
    return entries
  }

  // MARK: Events

  private mutating func next() throws(Diagnostic.Failure) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      throw .init(
        error.diagnostic(
          in: source, lines: lines, at: place(line: error.line, column: error.column)))
    }
  }

  /// The next event, unless it ends the sequence or mapping that is read.
  private mutating func nextPart() throws(Diagnostic.Failure) -> YAMLEvent? {
    let event = try next()
    return event.content == .end ? nil : event
  }

  private func failure(_ problem: String, at event: YAMLEvent) -> Diagnostic.Failure {
    let fault = YAMLFault(problem: problem, line: event.line, column: event.column)
    return .init(
      fault.diagnostic(
        in: source, lines: lines, at: place(line: fault.line, column: fault.column)))
  }

  private func place(line: Int, column: Int) -> Place {
    Place(line: line + lineOffset, column: column)
  }

  private var lines: YAMLLines {
    YAMLLines(source, from: lineOffset + 1, to: lineOffset + lineCount)
  }

  // MARK: What is not read here

  /// Refuses a value that begins with `&`, `*` or `!`: it has an anchor or a tag, since no plain
  /// text may begin so.
  private mutating func refuseFeatures(at place: Place) {
    guard let first = source.offset(of: place).map({ source.bytes[$0] }) else { return }
    let name: String
    switch first {
    case UInt8(ascii: "&"): name = "anchors"
    case UInt8(ascii: "*"): name = "aliases"
    case UInt8(ascii: "!"): name = "tags"
    default: return
    }
    refuse(
      .yamlFeature, "YAML \(name) are not read here", at: place,
      note: "put text that begins with `\(Unicode.Scalar(first))` in double quotes")
  }

  private mutating func refuse(
    _ rule: Rule, _ message: String, at place: Place, note: String? = nil
  ) {
    refusal = refusal ?? source.diagnostic(rule, message, place: place, note: note)
  }
}
