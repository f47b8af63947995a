/// A YAML or JSON value, with the place of each value and key in it.
package struct DataNode: Sendable {
  /// The contents of a value.
  package enum Content: Sendable {
    /// A text; numbers and booleans too are texts until a reader asks for them.
    case scalar(String, isQuoted: Bool)
    case sequence([DataNode])
    case mapping([Entry])
  }

  /// One key of a mapping, with its value.
  package struct Entry: Sendable {
    package let key: String
    package let keyPlace: Place
    package let value: DataNode
  }

  package let content: Content
  package let place: Place

  /// The name of the value's type in messages.
  package var description: String {
    switch content {
    case .scalar("", isQuoted: false): "nothing"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "keys and values"
    }
  }

  /// Whether the value is absent after its key, or `null`.
  package var isEmpty: Bool {
    if case .scalar(let text, isQuoted: false) = content {
      return text.isEmpty || text == "null" || text == "~"
    }
    return false
  }
}
