/// A writer of XML, one element on a line; it escapes texts and the values of attributes.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []
  /// What stands in the tag of the outermost element besides its attributes.
  private let namespace: String?

  /// Begins a text, by default one that is a part of another. `namespace` is that of the outermost
  /// element, if the text around it has another.
  package init(hasDeclaration: Bool = false, namespace: String? = nil) {
    self.namespace = namespace
    if hasDeclaration { bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

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
    append(escaping: words)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// Writes the content of an element that is written in XML already.
  package mutating func markup(_ xml: [UInt8]) {
    append(allowed: xml)
    bytes.append("\n")
  }

  /// Appends bytes without the characters that no XML may hold (XML 1.0, section 2.2), even escaped.
  private mutating func append(allowed text: [UInt8]) {
    var allowed = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isLine = ["\t", "\n", "\r"].contains(scalar)
      if isLine || scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE {
        allowed.append(scalar)
      }
    }
    bytes += Array(String(allowed).utf8)
  }

  private mutating func append(escaping text: String) {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else {
      bytes.append(escaping: text)
      return
    }
    var escaped: [UInt8] = []
    escaped.append(escaping: text)
    append(allowed: escaped)
  }

  private mutating func write(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    bytes.append("<")
    bytes.append(name)
    if open.isEmpty, let namespace {
      bytes.append(" xmlns=\"")
      bytes.append(escaping: namespace)
      bytes.append("\"")
    }
    for (key, value) in attributes {
      bytes.append(" ")
      bytes.append(key)
      bytes.append("=\"")
      append(escaping: value)
      bytes.append("\"")
    }
  }
}
