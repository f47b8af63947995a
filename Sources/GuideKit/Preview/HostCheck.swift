/// Whether a request was meant for this server: against DNS rebinding, by which a page from elsewhere
/// reads a server on this machine under a name of its own.
package struct HostCheck: Sendable {
  /// The address that the server is bound to.
  package let host: String
  package let port: UInt16

  package init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Loopback's names always; beyond loopback addresses in digits too, which no rebinding can give.
  package func accepts(_ header: String?) -> Bool {
    // Beyond ASCII some letters become others in lower case.
    guard let header, header.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    guard let (name, port) = Self.parts(of: header), port ?? 80 == self.port else { return false }
    let isLoopback = ["localhost", "127.0.0.1", "[::1]"].contains(name)
    if isLoopback || name == host.lowercased() || name == "[\(host.lowercased())]" { return true }
    return !Self.isLoopback(host) && Self.isNumeric(name)
  }

  package static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }

  private static func parts(of header: String) -> (name: String, port: UInt16?)? {
    let text = header.lowercased()
    guard !text.contains("@"), !text.contains(" ") else { return nil }
    let end = text.hasPrefix("[") ? text.firstIndex(of: "]") : nil
    guard let colon = text[(end ?? text.startIndex)...].lastIndex(of: ":") else {
      return (text, nil)
    }
    guard let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    return (String(text[..<colon]), port)
  }

  private static func isNumeric(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
