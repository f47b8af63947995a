/// Reads the keys of one mapping by name and type, and notes everything that is wrong with them.
///
/// Each accessor makes its key known; `finish()` then reports the keys that nobody asked for.
package struct FieldReader: ~Copyable {
  package let source: SourceText
  package let place: Place
  private var entries: [String: DataNode.Entry]
  private var order: [String]
  /// The keys that have been asked for, in that order.
  package private(set) var known: [String] = []
  package fileprivate(set) var diagnostics: [Diagnostic] = []

  /// `what` names the mapping in messages: "a claim".
  private let what: String

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

  package func place(of key: String) -> Place { entries[key]?.keyPlace ?? place }

  package mutating func report(
    _ rule: Rule, _ message: String, at place: Place, note: String? = nil
  ) {
    diagnostics.append(source.diagnostic(rule, message, place: place, note: note))
  }

  /// The value of a key that may be left out; a key without a value counts as left out.
  package mutating func node(_ key: String) -> DataNode? {
    if !known.contains(key) { known.append(key) }
    guard let value = entries[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Reads what stands under the former name of a key as if it stood under the present one, and says so.
  package mutating func rename(_ old: String, to new: String) {
    guard let entry = entries[old], entries[new] == nil else { return }
    report(
      .renamedKey, "`\(old)` is called `\(new)` now", at: entry.keyPlace, note: "write `\(new):`")
    entries[new] = DataNode.Entry(key: new, keyPlace: entry.keyPlace, value: entry.value)
    entries[old] = nil
    order = order.map { $0 == old ? new : $0 }
  }

  package mutating func optionalText(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, _) = node.content else {
      report(.wrongType, "`\(key)` must be text, and is \(node.description)", at: node.place)
      return nil
    }
    return Located(text, at: node.place)
  }

  /// The text of a required key; reports it as missing otherwise and gives the empty text.
  package mutating func text(_ key: String) -> Located<String> {
    if let text = optionalText(key) { return text }
    if entries[key] == nil || entries[key]?.value.isEmpty == true { reportMissing(key) }
    return Located("", at: place(of: key))
  }

  /// The words of a required key as readers see them, with typographic marks.
  package mutating func prose(_ key: String) -> String { Typography.smart(text(key).value) }

  package mutating func optionalProse(_ key: String) -> String? {
    optionalText(key).map { Typography.smart($0.value) }
  }

  package mutating func flag(_ key: String) -> Bool {
    guard let text = optionalText(key) else { return false }
    if text.value != "true", text.value != "false" {
      report(
        .wrongType, "`\(key)` must be `true` or `false`, and is `\(text.value)`", at: text.place)
    }
    return text.value == "true"
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let text = optionalText(key) else { return nil }
    if let number = Int(text.value) { return number }
    report(.wrongType, "`\(key)` must be a whole number, and is `\(text.value)`", at: text.place)
    return nil
  }

  /// The texts of a list `[a, b]`; a single text counts as a list of one.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .scalar(let text, _): return [Located(text, at: node.place)]
    case .mapping:
      report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
      return []
    case .sequence(let items):
      return items.compactMap { item in
        if case .scalar(let text, _) = item.content { return Located(text, at: item.place) }
        report(
          .wrongType, "an item of `\(key)` must be text, and is \(item.description)", at: item.place
        )
        return nil
      }
    }
  }

  /// A case of a closed list, by its raw value; reported as missing when left out.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    let text = text(key)
    return text.value.isEmpty ? nil : choice(key, text)
  }

  /// A case of a closed list that may be left out.
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

  /// The mappings of a list, each to be read by a reader of its own.
  package mutating func list(_ key: String) -> [DataNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
    return []
  }

  package mutating func reportMissing(_ key: String) {
    report(.missingKey, "\(what) needs `\(key)`", at: place(of: key), note: "add `\(key): …`")
  }

  /// All that was wrong, unknown keys included.
  package consuming func finish() -> [Diagnostic] {
    for key in order where !known.contains(key) {
      let note =
        NearMiss.note(for: key, among: known) ?? "known keys: " + known.joined(separator: ", ")
      report(.unknownKey, "\(what) has no key `\(key)`", at: place(of: key), note: note)
    }
    return diagnostics
  }
}

extension FieldReader {
  /// Reads the mapping of a key with a reader of its own, whose problems are taken over; nil where
  /// the key is left out.
  package mutating func mapping<Value>(
    _ key: String, what: String, _ read: (inout FieldReader) -> Value
  ) -> Value? {
    node(key).map { inner($0, what: what, read) }
  }

  /// Reads each mapping of a list with a reader of its own.
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

  /// Takes over what was found in something that stands within this mapping.
  package mutating func adopt<Value>(_ parsed: Parsed<Value>) -> Value? {
    diagnostics += parsed.diagnostics
    return parsed.value
  }
}
