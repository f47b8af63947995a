/// The address of a folder on another machine in rsync's notation: `host:path`, `host::module/path`
/// or `rsync://host/…`.
package struct RsyncAddress: Sendable {
  /// Whether an rsync daemon answers, rather than a shell.
  package let isDaemon: Bool
  package let path: String

  /// Parses an address; nil for a folder of this machine.
  package init?(_ text: String) {
    if text.hasPrefix("rsync://") {
      isDaemon = true
      path = String(text.dropFirst(8).drop { $0 != "/" })
      return
    }
    // The colons of an IPv6 address, which is written in brackets, do not end the host.
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
