internal import Markup
internal import StudyGuide

/// The addresses by which pages name assets. In a site on disk they are plain. In a site for a host
/// they contain a digest of the asset's bytes, so that hosts and browsers may keep them for ever.
///
/// Every asset is also available at its plain address, for scripts that name it.
struct AssetAddresses: Sendable {
  /// The folder of the site that holds assets with a digest in their names, and nothing else.
  static let folder = "immutable/"
  /// The folders whose files get such names: `assets/` of the templates and `images/` of the
  /// content.
  private static let folders = ["templates/assets/", "content/images/"]

  /// The address with a digest of each asset, by its plain address.
  private(set) var names: PathTable<String> = [:]
  /// The bytes at each address with a digest.
  private(set) var files: PathTable<[UInt8]> = [:]
  /// The bytes of each asset, by its plain address.
  private var sources: PathTable<[UInt8]> = [:]
  /// Whether the site is made for a host.
  let isPublished: Bool

  /// The plain addresses of all assets, for a site on disk.
  static let plain = AssetAddresses()

  private init() { isPublished = false }

  /// Makes addresses with digests for the assets among the files of a guide.
  init(published files: [SourceText]) {
    isPublished = true
    for file in files where Self.folders.contains(where: file.path.beginsWithBytes) {
      sources[file.sitePath] =
        file.path.beginsWithBytes(of: "content/") ? file.fileBytes : SmallerAsset.bytes(of: file)
    }
    var open: PathSet = []
    for path in sources.keys.sorted(by: { $0.precedesInBytes($1) }) { _ = publish(path, &open) }
  }

  /// Returns the path at which pages name the asset of a plain path.
  func path(of path: String) -> String { names[path] ?? path }

  /// Names an asset by its digest, and returns the address. The files that a style sheet names come
  /// first, since their names change its bytes. In a circle of style sheets one keeps its plain
  /// name.
  private mutating func publish(_ path: String, _ open: inout PathSet) -> String {
    if let name = names[path] { return name }
    guard var bytes = sources[path], !open.contains(path) else { return path }
    if path.hasSuffix(".css") {
      open.insert(path)
      defer { open.remove(path) }
      bytes = StyleSheetAddresses.replaced(in: bytes) { address in
        guard let target = Self.resolve(address, from: path), sources[target] != nil else {
          return nil
        }
        let name = publish(target, &open)
        let isSibling = name.beginsWithBytes(of: Self.folder)
        let path = isSibling ? String(name.dropFirst(Self.folder.count)) : "../" + name
        return PathAddress.encoded(path) + PathAddress.parts(of: address).rest
      }
    }
    let file = path.pathNames.last ?? path
    let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
    // 64 bits of the digest: enough that no two versions of a file share a name by chance.
    let name = Self.folder + stem + "." + SHA256.hex(of: bytes).prefix(16) + file[stem.endIndex...]
    names[path] = name
    files[name] = bytes
    return name
  }

  /// Resolves a relative address in a style sheet to one from the root of the site; nil if it leads
  /// out of the site.
  private static func resolve(_ address: String, from path: String) -> String? {
    let plain = PathAddress.parts(of: address)
    guard !plain.path.isEmpty, !plain.path.beginsWithBytes(of: "/"),
      !address.utf8.contains(UInt8(ascii: ":"))
    else { return nil }
    return PathAddress.path(of: plain.path, from: path)
  }
}
