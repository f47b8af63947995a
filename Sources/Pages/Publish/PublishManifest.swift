package import Markup

/// The list of the files on a host, each with its digest and, for a page, its title.
///
/// As text it is a list that `sha256sum --check` reads. Before each file is a comment with its
/// size, and the title if it is a page:
///
///     # 4310 Background
///     # #origins #first-communes
///     9f86d081…  sections/background.html
///
/// The second comment names the places on the page to which others may link. A file that is kept
/// for readers of an earlier release has `#-` in place of `#`.
package struct PublishManifest: Sendable, Equatable {
  /// One file on a host.
  package struct File: Sendable, Equatable {
    package let path: String
    /// The SHA-256 digest, in hexadecimal digits.
    package let digest: String
    /// The size in bytes.
    package let size: Int
    /// The title of a page; nil for other files.
    package let title: String?
    /// Whether only pages of the previous release name the file, so that it is kept for readers who
    /// still have those open.
    package var isRetired = false
    /// The ids of the places on a page to which others may link.
    package var places: [String] = []

    package init(path: String, digest: String, size: Int, title: String?) {
      self.path = path
      self.digest = digest
      self.size = size
      self.title = title
    }
  }

  /// The path of the manifest among the published files.
  package static let name = ".guide-manifest"
  private static let head = "# guide manifest 1"

  /// The files, by path.
  package private(set) var files: PathTable<File>

  package init(_ files: [File]) {
    self.files = PathTable(files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// The paths of all files, sorted by bytes.
  package var paths: [String] { files.keys.sorted { $0.precedesInBytes($1) } }

  package var pageCount: Int { files.values.count { $0.title != nil } }

  /// Returns the paths of files that a host lacks or has in another size.
  package func paths(unlike sizes: PathTable<Int>) -> PathSet {
    PathSet(files.values.filter { sizes[$0.path] != $0.size }.map(\.path))
  }

  /// Returns the manifest with files of the previous release added, which are kept for one more.
  func retaining(_ kept: [File]) -> PublishManifest {
    var manifest = self
    for var file in kept {
      (file.isRetired, file.places) = (true, [])
      manifest.files[file.path] = file
    }
    return manifest
  }

  /// The manifest as text.
  package var text: String {
    var text = Self.head + "\n"
    for path in paths {
      guard let file = files[path] else { continue }
      text += "\(file.isRetired ? "#-" : "#") \(file.size)\(file.title.map { " " + $0 } ?? "")\n"
      if !file.places.isEmpty { text += "#\(file.places.map { " #" + $0 }.joined())\n" }
      text += "\(file.digest)  \(path)\n"
    }
    return text
  }

  /// The largest size of a file, in bytes: no host's list can bring sums of sizes to overflow.
  private static let largestFile = 1 << 40

  /// Parses a manifest; nil if the text is incomplete, has a size that no file has, or names a path
  /// that leads out of its folder.
  package init?(text: String) {
    let text = text.unixLines
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Self.head[...], text.hasSuffix("\n") else { return nil }
    var files: [File] = []
    while let remark = lines.popFirst(), !(remark.isEmpty && lines.isEmpty) {
      let words = remark.split(separator: " ", maxSplits: 2)
      guard words.count >= 2, ["#", "#-"].contains(words[0]),
        let size = Decimal(String(words[1]))?.whole(in: 0...Self.largestFile)
      else { return nil }
      var places: [String] = []
      if let remark = lines.first, remark.hasPrefix("# #") {
        places = remark.split(separator: " ").dropFirst().map { String($0.dropFirst()) }
        lines.removeFirst()
      }
      // 64 digits of the digest and two spaces precede the path.
      guard let line = lines.popFirst(), line.utf8.count > 66 else { return nil }
      let digest = line.prefix(64)
      let path = String(line.dropFirst(66))
      guard digest.utf8.allSatisfy({ $0.isASCIIDigit || $0.isASCIILowercase }),
        Self.isInside(path)
      else { return nil }
      let title = words.count > 2 ? String(words[2]) : nil
      var file = File(path: path, digest: String(digest), size: size, title: title)
      file.isRetired = words[0] == "#-"
      file.places = places
      files.append(file)
    }
    self.init(files)
  }

  /// Reads a list of paths, one a line; those that lead out of their folder are left out.
  package static func paths(inLines text: String) -> PathSet {
    let lines = text.unixLines.utf8.split(separator: 0x0A)
    return PathSet(lines.map { String(decoding: $0, as: UTF8.self) }.filter(isInside))
  }

  /// Says whether a path stays in its folder, whatever a host claims.
  package static func isInside(_ path: String) -> Bool {
    !path.utf8.contains(where: { $0 < 0x20 })
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { name in !["", ".", ".."].contains { name.elementsEqual($0.utf8) } }
  }
}

extension PublishManifest {
  /// The `Cache-Control` of files whose address contains their digest.
  package static let lastingCaching = HostFiles.assetCaching
  /// The `Cache-Control` of most other files.
  package static let shortCaching = HostFiles.pageCaching
}

extension PublishManifest.File {
  /// Whether the address contains a digest, so that the file never changes.
  package var isLasting: Bool { path.hasPrefix(AssetAddresses.folder) }

  /// Whether browsers learn from the file that there is a new version of the guide.
  package var tellsVersion: Bool { [OfflineFiles.list, OfflineFiles.worker].contains(path) }

  /// The `Cache-Control` of the file.
  package var caching: String {
    if isLasting { return PublishManifest.lastingCaching }
    return tellsVersion ? HostFiles.newsCaching : PublishManifest.shortCaching
  }
}
