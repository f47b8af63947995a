/// A reader of one mapping, which takes its keys by name and type and collects diagnostics.
///
/// Each accessor marks its key as known; ``finish()`` then reports the keys that nobody asked for.
package struct FieldReader: ~Copyable {
  package let source: SourceText
  package let place: Place
  private var entries: [String: DataNode.Entry]
  /// The keys, in the order of the text.
  private var order: [String]
  /// The keys that have been asked for, in the order of asking.
  package private(set) var known: [String] = []
  package fileprivate(set) var diagnostics: [Diagnostic] = []

  /// The name of the mapping in messages, such as "a claim".
  private let what: String

  /// Begins to read a mapping; a value of another type is reported and read as an empty mapping.
  package init(_ node: DataNode, in source: SourceText, what: String) {
    self.source = source
    self.what = what
    place = node.place
    guard case .mapping(let entries) = node.content else {
      self.entries = [:]
      order = []
      diagnostics = [
        source.diagnostic(
          .wrongType, "\(what) is written as keys and values, not as \(node.description)",
          place: node.place, note: "write `key: value`")
      ]
      return
    }
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    order = entries.map(\.key)
  }

  /// Returns the place of a key; if it is missing, that of the whole mapping.
  package func place(of key: String) -> Place { entries[key]?.keyPlace ?? place }

  package mutating func report(
    _ rule: Rule, _ message: String, at place: Place, note: String? = nil
  ) {
    diagnostics.append(source.diagnostic(rule, message, place: place, note: note))
  }

  /// Returns the value of an optional key; a key without a value counts as missing.
  package mutating func node(_ key: String) -> DataNode? {
    if !known.contains(key) { known.append(key) }
    guard let value = entries[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Renames a key that is written under its former name, and reports that with a warning. If the
  /// present name is there too, nothing is renamed.
  package mutating func rename(_ old: String, to new: String) {
    guard let entry = entries[old], entries[new] == nil else { return }
    report(
      .renamedKey, "`\(old)` is called `\(new)` now", at: entry.keyPlace, note: "write `\(new):`")
    entries[new] = DataNode.Entry(key: new, keyPlace: entry.keyPlace, value: entry.value)
    entries[old] = nil
    order = order.map { $0 == old ? new : $0 }
  }

  /// The largest number of bytes in the text of a key: pages repeat such texts wherever they name
  /// what has them.
  package static let longestText = 4_000

  /// Returns the text of an optional key, or reports a value of another type, or one that is too
  /// long unless it is the `body` of an entry.
  package mutating func optionalText(_ key: String, isBody: Bool = false) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, _) = node.content else {
      report(.wrongType, "`\(key)` must be text, and is \(node.description)", at: node.place)
      return nil
    }
    return isBody ? Located(text, at: node.place) : short(text, of: key, at: node.place)
  }

  /// Returns the text of a key; one that is too long is reported, and nil.
  private mutating func short(
    _ text: String, of key: String, at place: Place
  ) -> Located<String>? {
    if text.utf8.count <= Self.longestText { return Located(text, at: place) }
    report(
      .wrongType, "`\(key)` has more than \(Self.longestText) bytes",
      at: Place(line: place.line, column: place.column), note: "shorten it")
    return nil
  }

  /// Returns the text of a required key. If it is missing, that is reported and the text is empty.
  package mutating func text(_ key: String, isBody: Bool = false) -> Located<String> {
    if let text = optionalText(key, isBody: isBody) { return text }
    if entries[key] == nil || entries[key]?.value.isEmpty == true { reportMissing(key) }
    return Located("", at: place(of: key))
  }

  /// Returns the text of a required key with typographic marks, for readers.
  package mutating func prose(_ key: String) -> String { Typography.smart(text(key).value) }

  /// Returns the text of an optional key with typographic marks, for readers.
  package mutating func optionalProse(_ key: String) -> String? {
    optionalText(key).map { Typography.smart($0.value) }
  }

  /// Returns whether an optional key is `true`.
  package mutating func flag(_ key: String) -> Bool {
    guard let text = optionalText(key) else { return false }
    if text.value != "true", text.value != "false" {
      report(
        .wrongType, "`\(key)` must be `true` or `false`, and is `\(text.value)`", at: text.place)
    }
    return text.value == "true"
  }

  /// Returns the number of an optional key, or reports a value that is no whole number.
  package mutating func integer(_ key: String) -> Int? {
    guard let text = optionalText(key) else { return nil }
    if let number = Int(text.value) { return number }
    report(.wrongType, "`\(key)` must be a whole number, and is `\(text.value)`", at: text.place)
    return nil
  }

  /// Returns the texts of a list `[a, b]`; a single text counts as a list of one.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .scalar(let text, _): return [short(text, of: key, at: node.place)].compactMap { $0 }
    case .mapping:
      report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
      return []
    case .sequence(let items):
      return items.compactMap { item in
        if case .scalar(let text, _) = item.content {
          return short(text, of: key, at: item.place)
        }
        report(
          .wrongType, "an item of `\(key)` must be text, and is \(item.description)", at: item.place
        )
        return nil
      }
    }
  }

  /// Returns the case of a closed list for a required key, by its raw value.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    let text = text(key)
    return text.value.isEmpty ? nil : choice(key, text)
  }

  /// Returns the case of a closed list for an optional key, by its raw value.
  package mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    optionalText(key).flatMap { choice(key, $0) }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ text: Located<String>
  ) -> Choice? {
    if let choice = Choice(rawValue: text.value) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      .wrongType, "`\(key)` cannot be `\(text.value)`", at: text.place,
      note: NearMiss.note(for: text.value, among: names) ?? "one of: "
        + names.joined(separator: ", "))
    return nil
  }

  /// Returns the items of a list, for readers of their own.
  package mutating func list(_ key: String) -> [DataNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
    return []
  }

  package mutating func reportMissing(_ key: String) {
    report(.missingKey, "\(what) needs `\(key)`", at: place(of: key), note: "add `\(key): …`")
  }

  /// Returns all diagnostics, including those about unknown keys.
  package consuming func finish() -> [Diagnostic] {
    for key in order where !known.contains(key) {
      let note =
        NearMiss.note(for: key, among: known) ?? "known keys: " + Listing.text(known)
      report(.unknownKey, "\(what) has no key `\(key)`", at: place(of: key), note: note)
    }
    return diagnostics
  }
}

extension FieldReader {
  /// Reads the mapping under an optional key with a reader of its own, and adopts its diagnostics;
  /// nil if the key is missing.
  package mutating func mapping<Value>(
    _ key: String, what: String, _ read: (inout FieldReader) -> Value
  ) -> Value? {
    node(key).map { inner($0, what: what, read) }
  }

  /// Reads each mapping of a list with a reader of its own, and adopts the diagnostics.
  package mutating func mappings<Value>(
    _ key: String, what: String, _ read: (inout FieldReader) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for node in list(key) { values.append(inner(node, what: what, read)) }
    return values
  }

  private mutating func inner<Value>(
    _ node: DataNode, what: String, _ read: (inout FieldReader) -> Value
  ) -> Value {
    var fields = FieldReader(node, in: source, what: what)
    let value = read(&fields)
    diagnostics += fields.finish()
    return value
  }

  /// Adds the diagnostics of a value inside this mapping to its own, and returns the value.
  package mutating func adopt<Value>(_ parsed: Parsed<Value>) -> Value? {
    diagnostics += parsed.diagnostics
    return parsed.value
  }
}
