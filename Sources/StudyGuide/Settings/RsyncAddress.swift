/// rsync's name of a folder on another machine: `host:path`, `host::module/path`, `rsync://host/…`;
/// nil for a folder of this machine.
package struct RsyncAddress: Sendable {
  package let isDaemon: Bool
  package let path: String

  package init?(_ text: String) {
    if text.hasPrefix("rsync://") {
      isDaemon = true
      path = String(text.dropFirst(8).drop { $0 != "/" })
      return
    }
    // An address of IPv6 stands in brackets: its colons end nothing.
    var rest = text[...]
    if let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      !rest[..<open].contains("/"), !rest[..<open].contains(":")
    {
      rest = rest[rest.index(after: close)...]
    }
    guard let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/") else { return nil }
    isDaemon = rest[colon...].hasPrefix("::")
    path = String(rest[colon...].drop { $0 == ":" })
  }
}
