import Markup

/// Reads heads of requests from bytes, in whatever pieces they come (RFC 9112, sections 2 to 6).
///
/// Each byte is looked at a fixed number of times, and no head is longer than `longestHead`. What the
/// standard lets a server repair is refused instead: where two programs read a request in two ways, a
/// request can be smuggled.
package struct RequestParser: Sendable {
  package static let longestLine = 8_192
  package static let longestHead = 16_384
  package static let mostFields = 100

  /// The line that is being read.
  private var line: [UInt8] = []
  /// Bytes of the head so far.
  private var size = 0
  private var start: RequestLine?
  private var fields: [HTTPField] = []
  /// How many bytes were looked at, for tests of growth.
  package private(set) var steps = 0

  package init() {}

  /// Whether a head has begun.
  package var isWithin: Bool { size > 0 }

  /// Takes bytes up to the end of one head and gives its request, or takes all and gives nil where
  /// more are needed.
  package mutating func take(
    _ bytes: inout ArraySlice<UInt8>
  ) throws(HTTPRefusal) -> HTTPRequest? {
    var index = bytes.startIndex
    // An empty slice would hold its buffer.
    defer { bytes = index == bytes.endIndex ? [] : bytes[index...] }
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      steps += 1
      size += 1
      if start == nil, size > Self.longestLine {
        throw HTTPRefusal(.uriTooLong, "the request line is longer than \(Self.longestLine) bytes")
      }
      if size > Self.longestHead {
        throw HTTPRefusal(
          .headerFieldsTooLarge, "the head is longer than \(Self.longestHead) bytes")
      }
      let isAfterReturn = line.last == .carriageReturn
      guard isAfterReturn == (byte == .lineFeed) else {
        throw HTTPRefusal(.badRequest, "a line must end in CR LF, and hold neither")
      }
      line.append(byte)
      if isAfterReturn, let request = try endLine() { return request }
    }
    return nil
  }

  /// Reads a whole line; gives the request when it is the empty one at the end of a head.
  private mutating func endLine() throws(HTTPRefusal) -> HTTPRequest? {
    let text = line.dropLast(2)
    defer { line.removeAll(keepingCapacity: true) }
    steps += text.count
    guard let start else {
      // One empty line before a request is let pass (RFC 9112, section 2.2).
      if text.isEmpty, size == 2 { return nil }
      start = try RequestLine(text)
      return nil
    }
    if !text.isEmpty {
      if fields.count == Self.mostFields {
        throw HTTPRefusal(.headerFieldsTooLarge, "more than \(Self.mostFields) header fields")
      }
      fields.append(try HTTPField(line: text))
      return nil
    }
    defer { (self.start, fields, size) = (nil, [], 0) }
    let request = HTTPRequest(
      method: start.method, path: start.path, query: start.query, authority: start.authority,
      isOld: start.isOld, fields: fields)
    try request.requireHost()
    try request.requireNoBody()
    return request
  }
}

extension HTTPField {
  /// A field's line (RFC 9112, section 5).
  fileprivate init(line: ArraySlice<UInt8>) throws(HTTPRefusal) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy(\.isTokenByte)
    else { throw HTTPRefusal(.badRequest, "a header field must be a name, a colon and a value") }
    let value = line[(colon + 1)...]
    guard value.allSatisfy({ $0 == 0x09 || !$0.isASCIIControl }) else {
      throw HTTPRefusal(.badRequest, "a header field holds control characters")
    }
    self.init(
      String(decoding: line[..<colon], as: UTF8.self),
      String(Substring(decoding: value, as: UTF8.self).trimmed))
  }
}

extension HTTPRequest {
  /// One `Host`, as HTTP/1.1 wants it (RFC 9112, section 3.2).
  fileprivate func requireHost() throws(HTTPRefusal) {
    let count = fields.count { $0.isNamed("Host") }
    guard count == 1 || count == 0 && isOld else {
      throw HTTPRefusal(.badRequest, "a request must have one Host, not \(count)")
    }
  }

  /// No body where none is read, and only one way to tell its length (RFC 9112, section 6).
  fileprivate func requireNoBody() throws(HTTPRefusal) {
    let lengths = fields.filter { $0.isNamed("Content-Length") }
    if fields.contains(where: { $0.isNamed("Transfer-Encoding") }) {
      guard lengths.isEmpty else {
        throw HTTPRefusal(.badRequest, "a body has either a length or a transfer coding")
      }
      throw HTTPRefusal(.notImplemented, "no transfer coding is known here")
    }
    guard lengths.count < 2,
      lengths.allSatisfy({ !$0.value.isEmpty && $0.value.utf8.allSatisfy(\.isASCIIDigit) })
    else { throw HTTPRefusal(.badRequest, "a body's length must be one number") }
    if hasBody, ["GET", "HEAD"].contains(method) {
      throw HTTPRefusal(.contentTooLarge, "nothing can be sent along with this request")
    }
  }
}

extension UInt8 {
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let lineFeed: UInt8 = 0x0A

  /// Whether it may stand in a token (RFC 9110, section 5.6.2).
  var isTokenByte: Bool {
    isASCIILetter || isASCIIDigit || Self.tokenMarks.contains(self)
  }

  private static let tokenMarks = Array("!#$%&'*+-.^_`|~".utf8)
}
