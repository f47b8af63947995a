internal import Markup

/// The address of a repository as git takes it, by a grammar narrower than git's: nothing that could
/// be an option or a program.
package enum GitAddress: Equatable, Sendable {
  /// A repository that the network reaches: `https://host/path`, `me@host:path`.
  case network(String)
  /// A path on this machine, or the name of a remote.
  case local(String)

  package static let schemes = ["ssh", "https", "http", "git", "file"]

  /// Parses an address; throws what keeps the text from being one.
  package init(_ text: String) throws(AddressFault) {
    if text.hasPrefix("-") { throw .option }
    if text.isEmpty || !HostGrammar.isPrinted(text) { throw .path }
    if let end = text.firstRange(of: "://") {
      self = try Self.url(text, scheme: text[..<end.lowerBound], rest: text[end.upperBound...])
    } else if let shell = HostPath(text) {
      // `name::address` has a program `git-remote-name` run.
      if shell.path.hasPrefix(":") { throw .transport }
      if let fault = HostGrammar.fault(user: shell.user, host: shell.host) { throw fault }
      if shell.path.isEmpty || shell.path.hasPrefix("-") { throw .path }
      self = .network(text)
    } else {
      self = .local(text)
    }
  }

  private static func url(
    _ text: String, scheme: Substring, rest: Substring
  ) throws(AddressFault) -> GitAddress {
    guard schemes.contains(String(scheme)) else { throw .transport }
    let authority = rest.prefix { $0 != "/" }
    let path = rest[authority.endIndex...]
    if scheme == "file" {
      guard authority.isEmpty || authority == "localhost" else { throw .host }
      guard path.count > 1, let decoded = decoded(path), HostGrammar.isPrinted(decoded) else {
        throw .path
      }
      return .local(decoded)
    }
    if let fault = HostGrammar.fault(
      ofAuthority: authority, isWeb: scheme.hasPrefix("http"))
    {
      throw fault
    }
    guard path.count > 1, let decoded = decoded(path), HostGrammar.isPrinted(decoded) else {
      throw .path
    }
    return .network(text)
  }

  /// A path without its percent signs; nil where they spell no text.
  private static func decoded(_ path: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(Substring(rest.prefix(2)))
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
