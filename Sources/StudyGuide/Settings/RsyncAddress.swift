/// The address of a folder on another machine in rsync's notation: `host:path`, `host::module/path`
/// or `rsync://host/…`.
package struct RsyncAddress: Sendable {
  /// Whether an rsync daemon answers, rather than a shell.
  package let isDaemon: Bool
  package let path: String
  /// What keeps rsync from getting it; nil where nothing does.
  package let fault: AddressFault?
  /// What precedes the path: `me@host:`, `host::` or `rsync://host:873/`.
  private let machine: String

  /// Parses an address; nil for a folder of this machine.
  package init?(_ text: String) {
    if text.hasPrefix("rsync://") {
      let authority = text.dropFirst(8).prefix { $0 != "/" }
      isDaemon = true
      path = String(text[authority.endIndex...])
      machine = text[..<authority.endIndex] + "/"
      fault = HostGrammar.fault(ofAuthority: authority) ?? Self.fault(path, isDaemon: true)
      return
    }
    guard let parts = HostPath(text) else { return nil }
    isDaemon = parts.path.hasPrefix(":")
    path = String(isDaemon ? parts.path.dropFirst() : parts.path)
    machine = text[..<parts.path.startIndex] + (isDaemon ? ":" : "")
    fault =
      HostGrammar.fault(user: parts.user, host: parts.host) ?? Self.fault(path, isDaemon: isDaemon)
  }

  /// The address as rsync gets it, without `.`, doubled and last slashes; nil where it names no
  /// folder of its own: a host's root, a home, the list of a daemon's modules, or what leads upwards.
  package var normal: String? {
    guard var parts = HostGrammar.parts(ofPath: path) else { return nil }
    let isAbsolute = path.hasPrefix("/")
    if !isAbsolute, !isDaemon, parts.first?.hasPrefix("~") == true {
      guard parts.count > 1 else { return nil }
      // Seen from the home as every path is that has no slash at its front; rsync itself would make a
      // folder of that name.
      if parts[0] == "~" { parts.removeFirst() }
    }
    guard !parts.isEmpty else { return nil }
    return machine + (isAbsolute && !isDaemon ? "/" : "") + parts.joined(separator: "/")
  }

  /// rsync reads patterns in the names of what it fetches, and a `-` as the beginning of an option.
  private static func fault(_ path: String, isDaemon: Bool) -> AddressFault? {
    if !HostGrammar.isPrinted(path) || path.contains(where: { "*?[]\\".contains($0) }) {
      return .path
    }
    let parts = HostGrammar.parts(ofPath: path) ?? []
    if !path.hasPrefix("/") || isDaemon, parts.first?.hasPrefix("-") == true { return .option }
    if isDaemon, let module = parts.first, !HostGrammar.isModule(module) { return .path }
    if !isDaemon, parts.count > 1, parts[0] != "~", HostGrammar.beginsWithHome(path) {
      return .home
    }
    return nil
  }
}
