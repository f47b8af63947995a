internal import Markup

/// What a host holds: every file with its digest, and what people call it.
///
/// As text it is a list that `sha256sum --check` reads; before each line stands a remark with the
/// size, and the title of a page:
///
///     # 4310 Background
///     9f86d081…  sections/background.html
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
  private static let retired = "(retired)"

  /// By path.
  package private(set) var files: [String: File]

  package init(_ files: [File]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  package var paths: [String] { files.keys.sorted { $0.precedesInBytes($1) } }

  package var pageCount: Int { files.values.count { $0.title != nil } }

  /// The same, with files of the release before that are kept for one more.
  func retaining(_ kept: [File]) -> PublishManifest {
    var manifest = self
    for var file in kept {
      file.isRetired = true
      manifest.files[file.path] = file
    }
    return manifest
  }

  package var text: String {
    var text = Self.head + "\n"
    for path in paths {
      guard let file = files[path] else { continue }
      let title = file.isRetired ? Self.retired : file.title ?? ""
      text += "# \(file.size)\(title.isEmpty ? "" : " " + title)\n\(file.digest)  \(path)\n"
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
      guard words.count >= 2, words[0] == "#", let size = Int(words[1]),
        let line = lines.popFirst(), line.utf8.count > 66
      else { return nil }
      let digest = line.prefix(64)
      let path = String(line.dropFirst(66))
      guard digest.utf8.allSatisfy({ $0.isASCIIDigit || $0.isASCIILowercase }),
        Self.isInside(path)
      else { return nil }
      let title = words.count > 2 ? String(words[2]) : nil
      let isRetired = title == Self.retired
      var file = File(
        path: path, digest: String(digest), size: size, title: isRetired ? nil : title)
      file.isRetired = isRetired
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
  package var isLasting: Bool { path.hasPrefix(PublishedForm.folder) }
}
