import Markup

/// One line of a head: a name and a value.
package struct HTTPField: Equatable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count
      && zip(name.utf8, other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
  }
}

/// A request's head, as `RequestParser` lets it through (RFC 9112).
package struct HTTPRequest: Equatable, Sendable {
  package let method: String
  /// As it was sent, percent-encoded; it begins with a slash but for `OPTIONS *` and `CONNECT`.
  package let path: String
  /// What follows the first question mark.
  package let query: String
  /// The host and port of a target that is a whole address; nil where it is a path.
  package let authority: String?
  /// Whether it speaks HTTP/1.0, which keeps no connection.
  package let isOld: Bool
  package let fields: [HTTPField]

  package init(
    method: String, path: String, query: String = "", authority: String? = nil,
    isOld: Bool = false, fields: [HTTPField] = []
  ) {
    (self.method, self.path, self.query) = (method, path, query)
    (self.authority, self.isOld, self.fields) = (authority, isOld, fields)
  }

  /// The value of a field; those of several with one name are a list (RFC 9110, section 5.3).
  package subscript(name: String) -> String? {
    let values = fields.filter { $0.isNamed(name) }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// Whether a body follows, which nobody reads.
  package var hasBody: Bool {
    self["Content-Length"].map { $0.utf8.contains { $0 != 48 } } ?? false
  }

  /// Whether another request may follow on the same connection.
  package var keepsAlive: Bool {
    if isOld || hasBody { return false }
    guard let options = self["Connection"] else { return true }
    return !options.lowercased().split(separator: ",").contains { $0.trimmed == "close" }
  }
}

extension Substring {
  /// Without spaces and tabs at its ends (OWS; RFC 9110, section 5.6.3).
  var trimmed: Substring {
    let blank: [UInt8] = [0x20, 0x09]
    let start = utf8.firstIndex { !blank.contains($0) } ?? endIndex
    let end = utf8[start...].lastIndex { !blank.contains($0) }
    return end.map { self[start...$0] } ?? self[start..<start]
  }
}
