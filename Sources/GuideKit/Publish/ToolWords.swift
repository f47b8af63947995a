import Markup

/// What tools say, made fit to be shown.
extension Tool {
  /// A line of a tool as people see it: without passwords, and with every sign that could move the
  /// cursor or turn the direction of writing spelt out.
  package static func shown(_ text: String, hiding secrets: [String] = []) -> String {
    let shown = withoutSecrets(text, hiding: secrets).printable.replacing("\t", with: " ")
    return shown.count > longest ? shown.prefix(longest) + "…" : shown
  }

  /// How many signs of a line are shown.
  private static let longest = 1_000

  /// A text with `…` in place of names and passwords in addresses, of their queries, and of what
  /// headers and parameters say to show who one is; `secrets` are known ones.
  package static func withoutSecrets(_ text: String, hiding secrets: [String] = []) -> String {
    var text = text
    for secret in secrets.sorted(by: { $0.count > $1.count }) where secret.count > 2 {
      text.replace(secret, with: "…")
    }
    text.replace(/:\/\/[^\/\s"'<>]*@/, with: "://…@")
    // A password may hold slashes that should have been spelt otherwise.
    text.replace(/:\/\/[^\s\/:@"'<>]+:(?![0-9]+\/)[^\s"'<>]*@/, with: "://…@")
    text.replace(/(?i)%3A%2F%2F[^\s"'<>]*?%40/, with: "%3A%2F%2F…%40")
    text.replace(/(:\/\/[^\s?"'<>]*\?)[^\s"'<>]+/) { "\($0.1)…" }
    text.replace(/(?i)(authorization|[a-z-]+-token|cookie)\s*:\s*(basic |bearer |token )?\S+/) {
      "\($0.1): …"
    }
    text.replace(/(?i)\b(basic|bearer) [a-z0-9+\/_.~=-]{8,}/) { "\($0.1) …" }
    text.replace(
      /(?i)\b([a-z_.-]*(?:password|passwd|secret|token|api[_-]?key|access[_-]?key|signature|credential)[a-z_.-]*=)[^\s&"',;]+/
    ) {
      "\($0.1)…"
    }
    text.replace(/(^|[\s"'(])[^\s\/:@"'(]+:[^\s\/@"']+@([\w\[][^\s\/:@]*:)/) { "\($0.1)…@\($0.2)" }
    return text
  }

  /// The parts of an address that must not be shown: what stands before its host, and its query, as
  /// written and without percent signs.
  package static func secrets(in address: String) -> [String] {
    guard let scheme = address.firstRange(of: "://") else { return [] }
    let rest = address[scheme.upperBound...]
    var found: [Substring] = []
    // A password may hold slashes that should have been spelt otherwise.
    if let at = rest.lastIndex(of: "@") {
      let person = rest[..<at]
      let parts = person.split(separator: ":", maxSplits: 1)
      if parts.count > 1 || address.hasPrefix("http") { found += [person, parts.last ?? person] }
    }
    if let query = rest.firstIndex(of: "?") { found.append(rest[rest.index(after: query)...]) }
    return found.flatMap { part in [String(part), decoded(part)] }.filter { !$0.isEmpty }
  }

  private static func decoded(_ text: Substring) -> String {
    let plain = text.replacing(/%([0-9A-Fa-f]{2})/) { match in
      let value = UInt8(match.1, radix: 16) ?? 63
      return value < 0x80 ? String(UnicodeScalar(value)) : String(match.0)
    }
    return String(plain)
  }
}
