/// The reading of lists, and of one of several words.
extension FieldReader {
  /// Returns the texts of a list `[a, b]`; a single text counts as a list of one.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .scalar(let text, let isQuoted):
      let parts = isQuoted ? [text] : listed(text, key, at: node.place)
      return parts.compactMap { short($0, of: key, at: node.place) }
    case .mapping:
      report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
      return []
    case .sequence(let items):
      return items.flatMap { item -> [Located<String>] in
        if case .scalar(let text, let isQuoted) = item.content {
          let parts = isQuoted ? [text] : divided(text, key, at: item.place)
          return parts.compactMap { short($0, of: key, at: item.place) }
        }
        report(
          .wrongType, "an item of `\(key)` must be text, and is \(item.description)", at: item.place
        )
        return []
      }
    }
  }

  /// Returns the parts of an item between semicolons, and reports it: `[a; b]`.
  private mutating func divided(_ text: String, _ key: String, at place: Place) -> [String] {
    let parts = text.components { ";；".contains($0) }
    guard parts.count > 1 else { return [text] }
    report(
      .wrongType, "an item of `\(key)` holds a semicolon", at: place,
      note:
        "write `\(Listing.text(parts))` for several, or put one text in double quotes")
    return parts
  }

  /// Returns the items of a list that was written as one text, and reports it: `a, b`, or items
  /// whose `-` has no blank behind it. The items are taken as they were meant, so that nothing else
  /// is told of them.
  private mutating func listed(_ text: String, _ key: String, at place: Place) -> [String] {
    let isHyphened = text.utf8.first == UInt8(ascii: "-")
    let parts =
      isHyphened
      ? (" " + text).components(between: " -") : text.components { ",;、，；".contains($0) }
    if isHyphened {
      report(
        .wrongType, "`\(key)` is one text, `\(text.shortened(to: 60))`", at: place,
        note: "write a blank behind the `-` of each item")
    } else if parts.count > 1 {
      report(
        .wrongType, "`\(key)` is one text that holds several", at: place,
        note:
          "write `\(key): [\(Listing.text(parts))]` for several, or put one text in double quotes"
      )
    }
    return parts.isEmpty ? [text] : parts
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
    report(
      .wrongType, "`\(key)` cannot be `\(text.value)`", at: text.place,
      near: NearName(text.value, orList: "one of: ") { Choice.allCases.map(\.rawValue) })
    return nil
  }

  /// Returns the items of a list, for readers of their own.
  package mutating func list(_ key: String) -> [DataNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    report(.wrongType, "`\(key)` must be a list, and is \(node.description)", at: node.place)
    return []
  }
}

extension String {
  /// Returns the parts of the text between separators, without blanks around them; empty ones are
  /// left out.
  fileprivate func components(_ isSeparator: (Character) -> Bool) -> [String] {
    split(whereSeparator: isSeparator).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The same between occurrences of a text.
  fileprivate func components(between separator: String) -> [String] {
    split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }
}
