/// `user@host:path`, as SSH, rsync and git write a place on another machine.
struct HostPath {
  let user: Substring?
  /// With its brackets, where it has some.
  let host: Substring
  /// What follows the first colon after the host.
  let path: Substring

  /// Nil for a path of this machine: one without a colon, or with a slash before it.
  init?(_ text: String) {
    // The colons of an IPv6 address, which is written in brackets, do not end the host.
    var rest = text[...]
    if let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      !rest[..<open].contains("/"), !rest[..<open].contains(":")
    {
      rest = rest[rest.index(after: close)...]
    }
    guard let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/") else { return nil }
    path = rest[rest.index(after: colon)...]
    let machine = text[..<colon]
    let at = machine.lastIndex(of: "@")
    user = at.map { machine[..<$0] }
    host = at.map { machine[machine.index(after: $0)...] } ?? machine
  }
}
