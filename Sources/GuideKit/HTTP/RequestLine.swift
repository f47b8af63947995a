import Markup

/// The first line of a request (RFC 9112, section 3).
struct RequestLine: Sendable {
  let method: String
  let path: String
  let query: String
  let authority: String?
  let isOld: Bool

  init(_ line: ArraySlice<UInt8>) throws(HTTPRefusal) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(\.isTokenByte) else {
      throw HTTPRefusal(.badRequest, "a request line must be a method, a target and a version")
    }
    isOld = try Self.isOld(version: String(decoding: parts[2], as: UTF8.self))
    method = String(decoding: parts[0], as: UTF8.self)
    guard parts[1].allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else {
      throw HTTPRefusal(.badRequest, "a target holds printable ASCII only; encode all else")
    }
    (authority, path, query) = try Self.parts(
      of: String(decoding: parts[1], as: UTF8.self), for: method)
  }

  /// Whether it is HTTP/1.0; later versions 1 are taken as 1.1 (RFC 9110, section 2.5).
  private static func isOld(version: String) throws(HTTPRefusal) -> Bool {
    let signs = Array(version.utf8)
    guard signs.count == 8, version.hasPrefix("HTTP/"), signs[5].isASCIIDigit,
      signs[6] == UInt8(ascii: "."), signs[7].isASCIIDigit
    else { throw HTTPRefusal(.badRequest, "a request line must end in HTTP/1.1") }
    guard signs[5] == UInt8(ascii: "1") else {
      throw HTTPRefusal(.versionNotSupported, "only HTTP/1.1 is spoken here")
    }
    return signs[7] == UInt8(ascii: "0")
  }

  /// A target's parts: a path; a whole address; or what only `OPTIONS` and `CONNECT` may have.
  private static func parts(
    of target: String, for method: String
  ) throws(HTTPRefusal) -> (authority: String?, path: String, query: String) {
    if method == "CONNECT" || target == "*" && method == "OPTIONS" { return (nil, target, "") }
    var rest = Substring(target)
    var authority: String?
    if let scheme = rest.utf8.firstIndex(of: UInt8(ascii: ":")),
      rest[..<scheme].lowercased() == "http", rest[scheme...].hasPrefix("://")
    {
      rest = rest[scheme...].dropFirst(3)
      let end = rest.utf8.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?")].contains($0) }
      authority = String(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
      if !rest.hasPrefix("/") { rest = "/" + rest }
    }
    guard rest.hasPrefix("/"), authority != "" else {
      throw HTTPRefusal(.badRequest, "a target must be a path, or an address of http")
    }
    guard let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      return (authority, String(rest), "")
    }
    return (authority, String(rest[..<mark]), String(rest[mark...].dropFirst()))
  }
}
