internal import Markup

/// What a host holds: every file with its digest, and what people call it.
///
/// As text it is a list that `sha256sum --check` reads; before each line stands a remark with the
/// size, and the title of a page:
///
///     # 4310 Background
///     # #origins #first-communes
///     9f86d081…  sections/background.html
///
/// The second remark names the places on the page that others may link to; a file that stays for the
/// readers of an earlier release has `#-` for `#`.
package struct PublishManifest: Sendable, Equatable {
  package struct File: Sendable, Equatable {
    package let path: String
    /// SHA-256, in hexadecimal digits.
    package let digest: String
    package let size: Int
    /// Of a page; nil for other files.
    package let title: String?
    /// Whether only pages of the release before name it: kept for readers who still have those open.
    package var isRetired = false
    /// Ids of places on a page that others may link to.
    package var places: [String] = []

    package init(path: String, digest: String, size: Int, title: String?) {
      self.path = path
      self.digest = digest
      self.size = size
      self.title = title
    }
  }

  /// Where it stands among what is published.
  package static let name = ".guide-manifest"
  private static let head = "# guide manifest 1"

  /// By path.
  package private(set) var files: [String: File]

  package init(_ files: [File]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  package var paths: [String] { files.keys.sorted { $0.precedesInBytes($1) } }

  package var pageCount: Int { files.values.count { $0.title != nil } }

  /// The paths of files that a host has in another size, or has not.
  package func paths(unlike sizes: [String: Int]) -> Set<String> {
    Set(files.values.filter { sizes[$0.path] != $0.size }.map(\.path))
  }

  /// The same, with files of the release before that are kept for one more.
  func retaining(_ kept: [File]) -> PublishManifest {
    var manifest = self
    for var file in kept {
      (file.isRetired, file.places) = (true, [])
      manifest.files[file.path] = file
    }
    return manifest
  }

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

  /// Nil for a text that is no whole manifest, or names a path that leads out of its folder.
  package init?(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Self.head[...], text.hasSuffix("\n") else { return nil }
    var files: [File] = []
    while let remark = lines.popFirst(), !(remark.isEmpty && lines.isEmpty) {
      let words = remark.split(separator: " ", maxSplits: 2)
      guard words.count >= 2, ["#", "#-"].contains(words[0]), let size = Int(words[1]) else {
        return nil
      }
      var places: [String] = []
      if let remark = lines.first, remark.hasPrefix("# #") {
        places = remark.split(separator: " ").dropFirst().map { String($0.dropFirst()) }
        lines.removeFirst()
      }
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

  /// Whether a path stays below its folder, whatever a host says.
  package static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.utf8.contains(where: { $0 < 0x20 })
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
  }
}

extension PublishManifest {
  /// How long browsers and caches may keep a file whose address bears its digest, and any other.
  package static let lastingCaching = HostFiles.assetCaching
  package static let shortCaching = HostFiles.pageCaching
}

extension PublishManifest.File {
  /// Whether its address bears a digest, so that it never changes.
  package var isLasting: Bool { path.hasPrefix(AssetAddresses.folder) }
}
