internal import Markup

/// What may stand in the address of another machine.
///
/// Narrower than RFC 3986: tools hand these parts on to SSH and to shells, so nothing is taken that
/// one of them could read as an option, a command or a way out.
enum HostGrammar {
  /// What keeps a user and a host from being such.
  static func fault(user: Substring?, host: Substring) -> AddressFault? {
    if host.hasPrefix("-") || host.hasPrefix("[-") || user?.hasPrefix("-") == true {
      return .option
    }
    if let user, !isWord(user, signs: "._-+") { return .user }
    return isHost(host) ? nil : .host
  }

  /// What keeps `user@host:port` from being such.
  ///
  /// What stands before the host of a web address is a name or password, which no tool hands to a
  /// shell.
  static func fault(ofAuthority authority: Substring, isWeb: Bool = false) -> AddressFault? {
    let at = authority.lastIndex(of: "@")
    var host = at.map { authority[authority.index(after: $0)...] } ?? authority
    var port: Substring?
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
      port = host[host.index(after: colon)...]
      host = host[..<colon]
    }
    let fault = fault(user: isWeb ? nil : at.map { authority[..<$0] }, host: host)
    return fault ?? (port.map(isPort) == false ? .port : nil)
  }

  /// A name, an IPv4 address, or an IPv6 address in brackets, with a zone where it has one.
  static func isHost(_ text: some StringProtocol) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]"), text.count > 2 {
      return isIPv6(String(text.dropFirst().dropLast()))
    }
    return isWord(text, signs: "._-")
  }

  static func isPort(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy(\.isASCIIDigit) && (Int(text).map { (1...65_535).contains($0) } ?? false)
  }

  /// The name of a folder that an rsync daemon offers.
  static func isModule(_ text: some StringProtocol) -> Bool { isWord(text, signs: "._-+ ") }

  /// Says whether each sign of a text shows: no control character, none that turns the direction of
  /// writing, no line or paragraph separator.
  static func isPrinted(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }

  /// Says whether a path begins with what a shell would replace by a folder: `~`, `$HOME`, `${HOME}`.
  static func beginsWithHome(_ path: some StringProtocol) -> Bool {
    let second = path.dropFirst().first
    return path.hasPrefix("~")
      || path.hasPrefix("$") && second.map { $0 == "{" || $0 == "_" || $0.isLetter } == true
  }

  /// The parts of a path without `.` and doubled slashes; nil where one leads upwards.
  static func parts(ofPath path: some StringProtocol) -> [String]? {
    let parts = Substring(path).split(separator: "/").map(String.init).filter { $0 != "." }
    return parts.contains("..") ? nil : parts
  }

  private static func isWord(_ text: some StringProtocol, signs: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) || first == UInt8(ascii: "_") else {
      return false
    }
    return text.utf8.count <= 255
      && text.utf8.allSatisfy { isLetterOrDigit($0) || signs.utf8.contains($0) }
  }

  private static func isIPv6(_ text: String) -> Bool {
    let address = text.prefix { $0 != "%" }
    if address.endIndex < text.endIndex,
      !isWord(text[address.endIndex...].dropFirst(), signs: "._-")
    {
      return false
    }
    let isHexadecimal = address.utf8.allSatisfy {
      $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
        || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
    return isHexadecimal && address.count { $0 == ":" } >= 2
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }
}
