import Markup

/// An answer: its status, its fields but for those that every answer has, and its body.
package struct HTTPResponse: Sendable {
  package enum Body: Sendable {
    case bytes(ArraySlice<UInt8>)
    /// Bytes as they come, until the connection ends.
    case stream(any AsyncSequence<[UInt8], Never> & Sendable)
  }

  package let status: HTTPStatus
  package let fields: [HTTPField]
  package let body: Body

  package init(_ status: HTTPStatus, _ fields: [HTTPField], _ body: Body) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// One line for whoever reads it.
  package static func text(
    _ status: HTTPStatus, _ text: String, _ fields: [HTTPField] = []
  ) -> HTTPResponse {
    let type = HTTPField("Content-Type", "text/plain; charset=utf-8")
    return HTTPResponse(status, [type] + fields, .bytes(Array((text + "\n").utf8)[...]))
  }

  /// A file under its tag: the whole of it, the part that was asked for, or nothing for a reader who
  /// has it (RFC 9110, sections 13 and 14).
  package static func file(
    _ bytes: [UInt8], _ fields: [HTTPField], tag: String, to request: HTTPRequest
  ) -> HTTPResponse {
    let fields = fields + [HTTPField("ETag", tag), HTTPField("Accept-Ranges", "bytes")]
    if matches(request["If-None-Match"], tag) {
      return HTTPResponse(.notModified, fields, .bytes([]))
    }
    let isWanted = request.method == "GET" && (request["If-Range"] ?? tag) == tag
    switch ByteRange(isWanted ? request["Range"] : nil, of: bytes.count) {
    case .whole: return HTTPResponse(.ok, fields, .bytes(bytes[...]))
    case .part(let part):
      let place = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
      return HTTPResponse(
        .partialContent, fields + [HTTPField("Content-Range", place)], .bytes(bytes[part]))
    case .unsatisfiable:
      return text(
        .rangeNotSatisfiable, "the file has \(bytes.count) bytes",
        [HTTPField("Content-Range", "bytes */\(bytes.count)")])
    }
  }

  /// Whether a list of tags, weak or strong, has this one; `*` stands for all.
  private static func matches(_ header: String?, _ tag: String) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { part in
      let wanted = part.trimmed
      return wanted == "*" || wanted == tag || wanted == "W/" + tag
    }
  }

  package subscript(name: String) -> String? { fields.first { $0.isNamed(name) }?.value }

  /// The bytes before the body; `common` are the fields of every answer, of which its own go first.
  package func head(common: [HTTPField], date: String, keepsAlive: Bool) -> [UInt8] {
    var all = fields + common.filter { self[$0.name] == nil }
    all.append(HTTPField("Date", date))
    if case .bytes(let bytes) = body, status != .notModified {
      all.append(HTTPField("Content-Length", String(bytes.count)))
    }
    if !keepsAlive { all.append(HTTPField("Connection", "close")) }
    var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
    for field in all { text += "\(field.name): \(field.value.withoutControls)\r\n" }
    return Array((text + "\r\n").utf8)
  }
}

extension String {
  /// With spaces for control characters, so that no value can begin a line of its own.
  fileprivate var withoutControls: String {
    utf8.contains(where: \.isASCIIControl)
      ? String(decoding: utf8.map { $0.isASCIIControl ? 0x20 : $0 }, as: UTF8.self) : self
  }
}
