/// A YAML or JSON value with the place of every part.
package struct DataNode: Sendable {
  package enum Content: Sendable {
    /// Text as written; numbers and booleans are text until a reader asks for them.
    case scalar(String, isQuoted: Bool)
    case sequence([DataNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package let key: String
    package let keyPlace: Place
    package let value: DataNode
  }

  package let content: Content
  package let place: Place

  /// What a person would call it.
  package var description: String {
    switch content {
    case .scalar("", isQuoted: false): "nothing"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "keys and values"
    }
  }

  /// Whether the key stands there without a value, or with `null`.
  package var isEmpty: Bool {
    if case .scalar(let text, isQuoted: false) = content {
      return text.isEmpty || text == "null" || text == "~"
    }
    return false
  }
}
