import Markup

/// Whether a request was meant for this server: against DNS rebinding, by which a page from elsewhere
/// reads a server on this machine under a name of its own.
///
/// Names are compared and ports are not: who comes through SSH, a container or an editor that forwards
/// a port names the other end's, and a name that is rebound stays a stranger's whatever its port.
package struct HostCheck: Sendable {
  /// The address that the server is bound to.
  private let host: String
  /// Names that the author has said to answer to, in small letters.
  private let names: Set<String>

  package init(host: String, names: [String] = []) {
    self.host = host
    self.names = Set(names.map { $0.lowercased() })
  }

  /// Loopback's names and the author's always; beyond loopback addresses in digits too, which no
  /// rebinding can give.
  package func accepts(_ header: String?) -> Bool {
    guard let name = header.flatMap(Self.name) else { return false }
    let isLoopback = ["localhost", "127.0.0.1", "[::1]"].contains(name)
    if isLoopback || names.contains(name) { return true }
    if name == host.lowercased() || name == "[\(host.lowercased())]" { return true }
    return !Self.isLoopback(host) && Self.isNumeric(name)
  }

  /// What is said to a request under another name, with what would work.
  package func refusal(of header: String?, port: UInt16) -> String {
    let way = "open http://localhost:\(port)/"
    guard let name = header.flatMap(Self.name) else {
      return "the preview is asked under no name: \(way)"
    }
    if Self.isNumeric(name) {
      return "the preview does not answer to \(name): \(way), or start it with --host 0.0.0.0, "
        + "which lets others look"
    }
    if !Self.isName(name) { return "the preview does not answer to such a name: \(way)" }
    return "the preview does not answer to \(name): \(way), or, if that name is yours, start it "
      + "with --host \(name)"
  }

  /// Whether an address in digits is one by which only this machine is reached.
  package static func isLoopback(_ host: String) -> Bool {
    host == "::1" || host.hasPrefix("127.")
  }

  /// Whether a text can be the name of a machine (RFC 1123, and `_`), rather than an address.
  package static func isName(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.utf8.count <= 253 && text.utf8.contains(where: \.isASCIILetter)
      && labels.allSatisfy { label in
        let isWord = label.allSatisfy {
          $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        return isWord && !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-")
      }
  }

  /// The name in `name:port`, in small letters; nil where it is none, or the port is no number.
  package static func name(_ header: String) -> String? {
    // Beyond ASCII some letters become others in lower case.
    guard header.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "@") }) else {
      return nil
    }
    let text = header.lowercased()
    let end = text.hasPrefix("[") ? text.firstIndex(of: "]") : nil
    guard let colon = text[(end ?? text.startIndex)...].lastIndex(of: ":") else {
      return text.isEmpty ? nil : text
    }
    let port = text[text.index(after: colon)...]
    guard port.utf8.allSatisfy(\.isASCIIDigit), UInt16(port) != nil, colon > text.startIndex else {
      return nil
    }
    return String(text[..<colon])
  }

  private static func isNumeric(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      let digits = name.dropFirst().dropLast()
      return digits.contains(":")
        && digits.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) && UInt8($0) != nil }
  }
}
