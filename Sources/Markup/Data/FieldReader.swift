/// A reader of one mapping, which takes its keys by name and type and collects diagnostics.
///
/// Each accessor marks its key as known; ``finish()`` then reports the keys that nobody asked for.
package struct FieldReader: ~Copyable {
  package let source: SourceText
  package let place: Place
  /// The typographic marks of texts for readers.
  package let typography: Typography
  private var entries: [String: DataNode.Entry]
  /// The keys, in the order of the text.
  private var order: [String]
  /// The keys that have been asked for, in the order of asking.
  package private(set) var known: [String] = []
  package fileprivate(set) var diagnostics: [Diagnostic] = []
  /// Whether the value is no mapping, so that none of its keys is missed.
  private let isVoid: Bool

  /// The name of the mapping in messages, such as "a claim".
  private let what: String

  /// Begins to read a mapping; a value of another type is reported and read as an empty mapping.
  package init(
    _ node: DataNode, in source: SourceText, what: String, typography: Typography = .english
  ) {
    (self.source, self.typography) = (source, typography)
    self.what = what
    place = node.place
    guard case .mapping(let entries) = node.content else {
      self.entries = [:]
      order = []
      isVoid = true
      diagnostics = [
        source.diagnostic(
          .wrongType, "\(what) is written as keys and values, not as \(node.description)",
          place: node.place, note: "write `key: value`")
      ]
      return
    }
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    order = entries.map(\.key)
    isVoid = false
  }

  /// Returns the place of a key; if it is missing, that of the whole mapping.
  package func place(of key: String) -> Place { entries[key]?.keyPlace ?? place }

  /// Says whether a key is there, without asking for it.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  package mutating func report(
    _ rule: Rule, _ message: String, at place: Place, note: String? = nil, near: NearName? = nil
  ) {
    diagnostics.append(source.diagnostic(rule, message, place: place, note: note, near: near))
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
      .renamedKey, "`\(old)` is called `\(new)` now", at: entry.keyPlace,
      near: NearName(old, meaning: new, words: "write `\(new):`"))
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
    guard case .scalar(let text, let isQuoted) = node.content else {
      report(.wrongType, "`\(key)` must be text, and is \(node.description)", at: node.place)
      return nil
    }
    if !isQuoted { noteRemark(behind: text, of: key, at: node.place) }
    return isBody ? Located(text, at: node.place) : short(text, of: key, at: node.place)
  }

  /// Reports words behind a plain text that look like its end, and are a remark: `Title #1`.
  private mutating func noteRemark(behind text: String, of key: String, at place: Place) {
    guard let start = source.offset(of: place) else { return }
    let end = start + text.utf8.count
    guard source.bytes.hasBytes(" #".utf8, at: end), end + 2 < source.bytes.count,
      source.bytes[end + 2] > 0x20, source.bytes[end + 2] != UInt8(ascii: "#"),
      source.bytes.hasBytes(text.utf8, at: start)
    else { return }
    let rest = source.bytes[(end + 1)...].prefix { !$0.isLineEnd }
    let words = String(decoding: rest, as: UTF8.self).trimmed
    diagnostics.append(
      source.diagnostic(
        .swallowedWords, "`\(words.shortened(to: 40))` is a remark, and no part of `\(key)`",
        at: end + 1, length: rest.count,
        note: "put the whole text in double quotes: `\(key): \"…\"`"))
  }

  /// Returns the text of a key; one that is too long is reported, and nil.
  mutating func short(
    _ text: String, of key: String, at place: Place
  ) -> Located<String>? {
    if text.utf8.count <= Self.longestText {
      // A literal block ends with a line end that belongs to no text of one line.
      let end =
        text.utf8.last == UInt8(ascii: "\n")
        ? text.utf8.index(before: text.endIndex) : text.endIndex
      return Located(String(text[..<end]), at: place)
    }
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
  package mutating func prose(_ key: String) -> String { prose(of: text(key)) }

  /// Returns the text of an optional key with typographic marks, for readers.
  package mutating func optionalProse(_ key: String) -> String? {
    optionalText(key).map { prose(of: $0) }
  }

  /// Returns a text with typographic marks. Markdown in it would be shown as it is, and is reported.
  package mutating func prose(of text: Located<String>) -> String {
    if let mark = PlainProse.mark(in: text.value) {
      report(
        .leftOverMark, "`\(mark)` stands in a text without Markdown", at: text.place,
        note: mark == Comment.opening
          ? "a comment in YAML begins with ` #`" : "write the words alone")
    }
    return typography.smart(text.value)
  }

  /// Returns whether an optional key is `true`.
  package mutating func flag(_ key: String) -> Bool {
    guard let text = optionalText(key) else { return false }
    if text.value != "true", text.value != "false" {
      let isYes = ["yes", "y", "on", "1", "true"].contains(text.value.lowercased())
      let isNo = ["no", "n", "off", "0", "false"].contains(text.value.lowercased())
      report(
        .wrongType, "`\(key)` must be `true` or `false`, and is `\(text.value)`", at: text.place,
        near: isYes || isNo ? NearName(text.value, meaning: isYes ? "true" : "false") : nil)
    }
    return text.value == "true"
  }

  /// Returns the number of an optional key, or reports a value that is no whole number of a range.
  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = optionalText(key) else { return nil }
    if let number = Decimal(text.value)?.whole(in: range) { return number }
    report(
      .wrongType, "`\(key)` must be a whole number, and is `\(text.value)`", at: text.place,
      note: "write a number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  package mutating func reportMissing(_ key: String) {
    if let problem = missing(key) { diagnostics.append(problem) }
  }

  /// Returns what is to be told if a key has no value, for keys that only some guides need.
  package func lack(of key: String) -> Diagnostic? {
    entries[key].map { $0.value.isEmpty } ?? true ? missing(key) : nil
  }

  private func missing(_ key: String) -> Diagnostic? {
    if isVoid { return nil }
    // After a blank, `#` begins a remark, which may have been meant as text.
    let isRemark = entries[key] != nil && source.line(place(of: key).line).contains(" #")
    return source.diagnostic(
      .missingKey, "\(what) needs `\(key)`", place: place(of: key),
      note: isRemark
        ? "`#` begins a remark: put the text in double quotes" : "add `\(key): …`")
  }

  /// Returns all diagnostics, including those about unknown keys.
  package consuming func finish() -> [Diagnostic] {
    for (index, key) in order.enumerated() where !known.contains(key) {
      if index > 0, isCutOff(key) {
        report(
          .unknownKey, "\(what) has no key `\(key)`", at: place(of: key),
          note: "a text with a comma needs double quotes: `\(order[index - 1]): \"…, \(key)\"`")
        continue
      }
      report(
        .unknownKey, "\(what) has no key `\(key)`", at: place(of: key),
        near: NearName(key, orList: "known keys: ") { [known] in known })
    }
    return diagnostics
  }
}

extension FieldReader {
  /// Whether a key in braces is the rest of a text that a comma cut off: words without a colon.
  private func isCutOff(_ key: String) -> Bool {
    guard key.contains(" "), let entry = entries[key], entry.value.isEmpty,
      let start = source.offset(of: entry.keyPlace), source.bytes.hasBytes(key.utf8, at: start)
    else { return false }
    let next = source.bytes[(start + key.utf8.count)...].first { !$0.isBlank && !$0.isLineEnd }
    return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
  }

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
    var fields = FieldReader(node, in: source, what: what, typography: typography)
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
