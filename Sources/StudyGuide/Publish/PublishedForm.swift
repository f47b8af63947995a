internal import Markup

/// How a site that is sent to a host differs from the one on disk: addresses of assets bear a
/// digest of their bytes, so that hosts and readers may keep them for ever.
///
/// Every asset stays at its plain address too, for scripts that name it.
struct PublishedForm: Sendable {
  /// Where assets with a digest in their name stand, and nothing else does.
  static let folder = "immutable/"
  /// The folders whose files get such a name: `assets/` of the templates, `images/` of the content.
  private static let folders = ["templates/assets/", "content/images/"]

  /// The address with a digest of each asset, by its plain address.
  private(set) var names: [String: String] = [:]
  /// The bytes of those addresses.
  private(set) var files: [String: [UInt8]] = [:]
  private var sources: [String: [UInt8]] = [:]

  init(_ files: [SourceText]) {
    for file in files where Self.folders.contains(where: file.path.hasPrefix) {
      let path = file.path.split(separator: "/").dropFirst().joined(separator: "/")
      sources[path] = file.bytes
    }
    for path in sources.keys.sorted() { _ = publish(path, within: []) }
  }

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

/// The addresses that a style sheet names (CSS Syntax 3: `url()` and the text of `@import`).
enum StyleSheetAddresses {
  /// The sheet with each address replaced by what `replacement` gives for it, if anything.
  static func replaced(in sheet: [UInt8], _ replacement: (String) -> String?) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(sheet.count)
    var index = 0
    var isImport = false
    func copy(to end: Int) {
      output += sheet[index..<end]
      index = end
    }
    func put(_ range: Range<Int>) {
      copy(to: range.lowerBound)
      let address = String(decoding: sheet[range], as: UTF8.self)
      output += replacement(address).map { Array($0.utf8) } ?? Array(sheet[range])
      index = range.upperBound
    }
    while index < sheet.count {
      let byte = sheet[index]
      if sheet.hasBytes("/*".utf8, at: index) {
        copy(to: sheet.firstRange(of: Array("*/".utf8), from: index + 2)?.upperBound ?? sheet.count)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = endOfString(sheet, from: index)
        if isImport { put(index + 1..<max(end - 1, index + 1)) }
        copy(to: end)
      } else if hasName("url(", sheet, at: index) {
        copy(to: index + 4)
        while index < sheet.count, sheet[index].isBlank || sheet[index].isLineEnd {
          copy(to: index + 1)
        }
        guard index < sheet.count else { break }
        if sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") {
          let end = endOfString(sheet, from: index)
          put(index + 1..<max(end - 1, index + 1))
        } else {
          let end = sheet[index...].firstIndex { $0 == UInt8(ascii: ")") || $0.isBlank }
          put(index..<(end ?? sheet.count))
        }
        if index < sheet.count { copy(to: index + 1) }
      } else {
        if hasName("@import", sheet, at: index) { isImport = true }
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") { isImport = false }
        copy(to: index + 1)
      }
    }
    return output
  }

  private static func hasName(_ name: String, _ sheet: [UInt8], at index: Int) -> Bool {
    guard index + name.utf8.count <= sheet.count else { return false }
    return zip(name.utf8, sheet[index...]).allSatisfy { $0 == $1.asciiLowercased }
  }

  /// Just behind the closing mark; backslashes escape, a line's end ends a string that is not closed.
  private static func endOfString(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < sheet.count {
      if sheet[index] == UInt8(ascii: "\\") {
        index += 2
      } else if sheet[index] == sheet[start] || sheet[index].isLineEnd {
        return index + 1
      } else {
        index += 1
      }
    }
    return sheet.count
  }
}
