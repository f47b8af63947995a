internal import Markup

/// A path in a remote of rclone: `name:path`, or `:backend:path` for one that is set up by the
/// environment alone.
package struct RcloneAddress: Sendable {
  /// With its first colon, where it names a backend.
  package let name: String
  package let path: String

  /// Backends that are folders of this machine, or that wrap others.
  private static let unfit = [
    "local", "alias", "memory", "archive", "cache", "chunker", "combine", "compress", "crypt",
    "hasher", "union",
  ]

  /// Parses an address; nil for what names no remote.
  package init?(_ text: String) {
    let name = Self.name(in: text)
    guard !name.isEmpty, text[name.endIndex...].hasPrefix(":") else { return nil }
    self.name = String(text[..<name.endIndex])
    path = String(text[name.endIndex...].dropFirst())
  }

  /// The name of the remote or backend that a text begins with, with the parameters that it may hold
  /// after commas.
  static func name(in text: String) -> Substring {
    (text.hasPrefix(":") ? text.dropFirst() : text[...]).prefix { $0 != ":" && $0 != "/" }
  }

  /// Whether its backend is a folder of this machine.
  package var isLocal: Bool { [":local", ":alias"].contains(name) }

  /// What keeps rclone from getting it: parameters in a name among them, of which some run programs.
  package var fault: AddressFault? {
    if name.hasPrefix("-") { return .option }
    if !HostGrammar.isPrinted(path) { return .path }
    if path.contains("/"), HostGrammar.beginsWithHome(path), normal != nil { return .home }
    if name.hasPrefix(":") {
      let backend = name.dropFirst()
      let isWord = backend.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit }
      return isWord && (isLocal || !Self.unfit.contains(String(backend))) ? nil : .remote
    }
    let isName = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "_.+@- ".unicodeScalars.contains($0)
    }
    return isName && !name.hasPrefix(" ") && !name.hasSuffix(" ") ? nil : .remote
  }

  /// The address as rclone gets it, without `.`, doubled and last slashes; nil where it names the
  /// root of a disk, a home, or what leads upwards. A remote's own root is as good as a folder.
  package var normal: String? {
    guard let parts = HostGrammar.parts(ofPath: path) else { return nil }
    let isAbsolute = path.hasPrefix("/")
    if isAbsolute && parts.isEmpty || parts.count == 1 && parts[0].hasPrefix("~") { return nil }
    return name + ":" + (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
