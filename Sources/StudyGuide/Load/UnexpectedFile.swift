internal import Markup

/// Files of `content/` that stand where nothing is read.
enum UnexpectedFile {
  static func problem(of source: SourceText) -> Diagnostic {
    let names = Array(source.path.pathNames.dropFirst())
    let (name, folder) = (names.last ?? "", names.first ?? "")
    return Diagnostic(
      rule: .unexpectedFile, message: "no kind of entry is read from this place",
      path: source.path,
      note: note(name, in: folder, depth: names.count))
  }

  /// Says where a file belongs.
  private static func note(_ name: String, in folder: String, depth: Int) -> String {
    let dot = name.lastIndex(of: ".")
    let stem = String(name[..<(dot ?? name.endIndex)])
    let ending = dot.map { name[$0...].dropFirst().lowercased() } ?? ""
    if depth == 1, !topNames.contains(name),
      let near = NearMiss.note(for: name.lowercased(), among: topNames)
    {
      return near
    }
    if ending == "markdown" || ending == "txt" && folders.contains(folder) && depth > 1 {
      return "entries end in `.md`: rename it `\(stem).md`"
    }
    if ending == "md", !name.hasSuffix(".md") {
      return "entries end in `.md`: rename it `\(stem).md`"
    }
    if ending == "yaml" { return "rename it `\(stem).yml`" }
    if ending == "json" {
      return
        "a bibliography belongs in `content/readings/`, a file to be copied in `content/files/`"
    }
    if let place = home(of: ending) { return "it belongs in `content/\(place)/`: move it there" }
    guard depth > 1 || topNames.contains(name) else {
      return ending == "md"
        ? "entries stand in the folders of their kinds, pages of your own in `content/pages/`"
        : "files to be copied as they are stand in `content/files/`"
    }
    if let kind = Kind.allCases.first(where: { $0.folder == folder }), ending == "md" {
      if kind.home == .folders(folder) {
        return "an entry stands in a folder below: `\(folder)/SECTION/\(name)`"
      }
      return "entries stand in the folder itself, not in folders within it: "
        + "move it to `content/\(folder)/\(name)`"
    }
    if folder == EssayFile.folder, ending == "md" {
      return "the text stands in the folder itself: move it to `content/\(folder)/\(name)`"
    }
    if topNames.contains(folder) {
      return "a file of another kind stands here; one to be copied belongs in `content/files/`"
    }
    if let home = Kind.allCases.first(where: { [$0.rawValue, $0.rawValue + "s"].contains(folder) })?
      .folder, ending == "md"
    {
      return "entries of this kind stand in `content/\(home)/`: move it there"
    }
    return NearMiss.note(for: folder, among: topNames)
      ?? "files to be copied as they are stand in `content/files/`"
  }

  /// The folder for files of an ending, below `content/`.
  private static func home(of ending: String) -> String? {
    switch ending {
    case "csv", "tsv": "data"
    case "bib": "readings"
    case "png", "jpg", "jpeg", "gif", "webp", "avif", "svg": "images"
    case "pdf", "zip", "docx", "xlsx", "pptx", "odt", "epub", "mp3", "mp4", "wav", "webm": "files"
    default: nil
    }
  }

  private static let folders = Kind.allCases.compactMap(\.folder)

  /// The names that a file or folder directly in `content/` may have.
  private static let topNames =
    ["guide.yml", "index.md", "data", "images", "files", EssayFile.folder, EssayFile.name]
    + Kind.allCases.map { kind in
      switch kind.home {
      case .folder(let name), .folders(let name): name
      case .list(let file, _, _): file
      }
    }
}
