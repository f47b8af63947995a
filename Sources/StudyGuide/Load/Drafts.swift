internal import Markup

/// The removal of drafts, with all that nothing but drafts names.
extension LoadedContent {
  /// Whether the author has drafts, in this build or left out of it.
  package var hasDrafts: Bool { hasShownDrafts || !drafts.isEmpty }

  mutating func noteDrafts<Value: EntryType>(of type: Value.Type) {
    if self[keyPath: Value.list].values.contains(where: \.entry.isDraft) { hasShownDrafts = true }
  }

  /// Moves all drafts to `drafts`, and takes out the images and data that they alone name. Their
  /// records stand in no reading list.
  mutating func removeDrafts() {
    let draftData = PathSet(figures.values.filter(\.entry.isDraft).map(\.dataFile.value))
    for kind in Kind.allCases { move(kind.type) }
    hasShownDrafts = false
    let named = PathSet(figures.values.map(\.dataFile.value))
    data = data.filter { named.contains($0.key) || !draftData.contains($0.key) }
    let ofDrafts = Self.withFolders(Self.withCompanions(Self.files(namedIn: drafts)))
    let ofOthers = Self.withFolders(Self.withCompanions(namedFiles))
    assets.removeAll { file in
      let paths = [file.sitePath, Self.folder(of: file.sitePath)].compactMap { $0 }
      return paths.contains(where: ofDrafts.contains) && !paths.contains(where: ofOthers.contains)
    }
  }

  private static func withFolders(_ paths: PathSet) -> PathSet {
    paths.union(paths.compactMap(folder))
  }

  /// Returns the folder to which a file belongs, `files/map` for `files/map/parts/a.js`; nil for one
  /// that stands by itself. A folder within `files/` is one thing, such as a map with its parts, of
  /// which one name stands for all.
  static func folder(of path: String) -> String? {
    let names = path.pathNames
    return names.count > 2 && names[0] == "files" ? names.prefix(2).joined(separator: "/") : nil
  }

  private mutating func move<Value: EntryType>(_ type: Value.Type) {
    let isDraft = { (value: Value) in value.entry.isDraft }
    drafts += self[keyPath: Value.list].values.filter(isDraft).map(\.entry)
    self[keyPath: Value.list].values.removeAll(where: isDraft)
  }

  /// The paths in the site of the files that texts and templates name.
  var namedFiles: PathSet {
    Kind.allCases.reduce(into: namedByTemplates) { named, kind in
      named.formUnion(Self.files(namedIn: entries(of: kind.type)))
    }
  }

  private func entries<Value: EntryType>(of type: Value.Type) -> [Entry] {
    self[keyPath: Value.list].values.map(\.entry)
  }

  /// Returns paths with those of the files that would go with them.
  static func withCompanions(_ paths: PathSet) -> PathSet {
    paths.union(paths.flatMap { companions(of: $0, captionEndings + posterEndings) })
  }

  /// The endings of the files that go with a sound or film of their name: captions, and the image
  /// that stands for a film.
  package static let captionEndings = ["vtt"]
  package static let posterEndings = ["jpg", "png", "webp"]

  /// Returns the paths of the files that would go with a sound or film; none for other files.
  package static func companions(of path: String, _ endings: [String]) -> [String] {
    let medium = Medium(ofFile: path)
    guard medium == .sound || medium == .film,
      let dot = path.utf8.lastIndex(of: UInt8(ascii: "."))
    else { return [] }
    return endings.map { String(path[...dot]) + $0 }
  }

  private static func files(namedIn entries: [Entry]) -> PathSet {
    var files: PathSet = []
    for entry in entries {
      for reference in entry.document.references where reference.isPath {
        files.insert(PathAddress.parts(of: reference.address).path)
      }
    }
    return files
  }
}

extension SourceText {
  /// The path in the site of a file that is copied there: `images/a.png` for `content/images/a.png`.
  package var sitePath: String { path.pathNames.dropFirst().joined(separator: "/") }
}
