internal import Markup

/// The addresses by which pages name assets: plain ones in a site on disk; in one that is sent to a
/// host they bear a digest of their bytes, so that hosts and readers may keep them for ever.
///
/// Every asset stays at its plain address too, for scripts that name it.
struct AssetAddresses: Sendable {
  /// Where assets with a digest in their name stand, and nothing else does.
  static let folder = "immutable/"
  /// The folders whose files get such a name: `assets/` of the templates, `images/` of the content.
  private static let folders = ["templates/assets/", "content/images/"]

  /// The address with a digest of each asset, by its plain address.
  private(set) var names: [String: String] = [:]
  /// The bytes of those addresses.
  private(set) var files: [String: [UInt8]] = [:]
  private var sources: [String: [UInt8]] = [:]
  /// Whether the site is made for a host.
  let isPublished: Bool

  /// Every asset at its plain address.
  static let plain = AssetAddresses()

  private init() { isPublished = false }

  /// Addresses with digests for the assets among the files of a guide.
  init(published files: [SourceText]) {
    isPublished = true
    for file in files where Self.folders.contains(where: file.path.hasPrefix) {
      let path = file.path.split(separator: "/").dropFirst().joined(separator: "/")
      sources[path] = file.bytes
    }
    for path in sources.keys.sorted() { _ = publish(path, within: []) }
  }

  /// The address by which pages name the file at a plain one.
  func address(of path: String) -> String { names[path] ?? path }

  /// The address with a digest; files that a style sheet names are named first. In a circle of style
  /// sheets one keeps its plain name.
  private mutating func publish(_ path: String, within open: [String]) -> String {
    if let name = names[path] { return name }
    guard var bytes = sources[path], !open.contains(path) else { return path }
    if path.hasSuffix(".css") {
      bytes = StyleSheetAddresses.replaced(in: bytes) { address in
        guard let target = Self.resolve(address, from: path), sources[target] != nil else {
          return nil
        }
        let name = publish(target, within: open + [path])
        let isSibling = name.hasPrefix(Self.folder)
        return (isSibling ? String(name.dropFirst(Self.folder.count)) : "../" + name)
          + address.drop { $0 != "#" && $0 != "?" }
      }
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
    let name = Self.folder + stem + "." + SHA256.hex(of: bytes).prefix(16) + file[stem.endIndex...]
    names[path] = name
    files[name] = bytes
    return name
  }

  /// A relative address of a style sheet, from the root of the site; nil for one that leads out.
  private static func resolve(_ address: String, from path: String) -> String? {
    let plain = address.prefix { $0 != "#" && $0 != "?" }
    if plain.isEmpty || plain.hasPrefix("/") || plain.contains(":") { return nil }
    var parts = path.split(separator: "/").dropLast()
    for part in plain.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
