/// A writer of XML, one element on a line; it escapes texts and the values of attributes.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []

  package init() {}

  /// Opens an element, which the matching ``end()`` closes.
  package mutating func begin(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
    write(name, attributes)
    bytes.append(">\n")
    open.append(name)
  }

  /// Closes the element that was opened last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// Writes an element without content.
  package mutating func leaf(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    write(name, attributes)
    bytes.append("/>\n")
  }

  /// Writes an element that contains only text.
  package mutating func text(
    _ name: StaticString, _ attributes: [(StaticString, String)], _ words: String
  ) {
    write(name, attributes)
    bytes.append(">")
    bytes.append(escaping: words)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  private mutating func write(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    bytes.append("<")
    bytes.append(name)
    for (key, value) in attributes {
      bytes.append(" ")
      bytes.append(key)
      bytes.append("=\"")
      bytes.append(escaping: value)
      bytes.append("\"")
    }
  }
}
