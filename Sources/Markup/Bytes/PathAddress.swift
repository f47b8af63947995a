/// The one way from a path of the site to an address, and back (RFC 3986, sections 2 and 3).
package enum PathAddress {
  /// Returns a path as an address: every byte but those of letters, digits, `-._~` and `/` is
  /// encoded, so that the address holds for HTML, style sheets, lists and headers alike.
  package static func encoded(_ path: String) -> String {
    path.percentEncoded { !$0.isUnreserved && $0 != UInt8(ascii: "/") }
  }

  /// Returns a path as people write it, in links and lists: letters beyond ASCII stay as they are.
  package static func written(_ path: String) -> String {
    path.percentEncoded { $0 < 0x80 && !$0.isUnreserved && $0 != UInt8(ascii: "/") }
  }

  /// The parts of an address within the site.
  package struct Parts: Sendable {
    /// The path, decoded; unchanged where its escapes are broken or are not UTF-8.
    package let path: String
    /// What follows the path: a query and a fragment, as they are written.
    package let rest: String
    /// The fragment, as it is written; nil without one.
    package let fragment: String?
  }

  /// Splits an address at its first `?` or `#`, which belong to no path, and decodes the path.
  package static func parts(of address: some StringProtocol) -> Parts {
    let bytes = address.utf8
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let rest = bytes[(end ?? bytes.endIndex)...]
    let fragment = rest.firstIndex(of: UInt8(ascii: "#")).map {
      String(decoding: rest[rest.index(after: $0)...], as: UTF8.self)
    }
    return Parts(
      path: String(decoding: bytes[..<(end ?? bytes.endIndex)], as: UTF8.self).percentDecoded,
      rest: String(decoding: rest, as: UTF8.self), fragment: fragment)
  }

  /// Returns an address with its path as ``written(_:)`` gives it, so that equal addresses are equal
  /// texts.
  package static func normal(_ address: String) -> String {
    let parts = parts(of: address)
    return written(parts.path) + parts.rest
  }

  /// Returns the path to which a relative address leads from a path's folder; nil if it leads out of
  /// the site's root.
  package static func path(of address: String, from path: String) -> String? {
    var names = path.pathNames.dropLast()
    for name in address.pathNames where name != "." {
      if name != ".." { names.append(name) } else if names.popLast() == nil { return nil }
    }
    return names.joined(separator: "/")
  }
}
