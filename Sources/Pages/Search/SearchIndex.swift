internal import Markup
internal import StudyGuide

/// The search index of a guide: scripts that browsers load piece by piece, also from a disk, where
/// pages may read no other files. Each calls one function with its name, the version of the index
/// and its records, one on a line. The version is that of the list of entries, which `words` count;
/// `texts` name theirs and have none, so that an edit changes few files.
///
/// - `index`: how the others are divided, the kinds of entries, and the words of the search.
/// - `names`: `[kind, id, title, core, names, status, whose]` of each entry, in their order.
/// - `words`: a word and where it stands: for each entry the distance from the one before in letters
///   (`b` is 1), a digit for its weight, and capitals for the parts of the text that have it, the
///   richest first; none for the first part.
/// - `texts`: the key of a part, its place on the page and its text.
struct SearchIndex: Sendable {
  private var files: [String: [UInt8]] = [:]

  /// Returns the bytes of a file by its name.
  func bytes(of file: String) -> [UInt8] { files[file] ?? [] }

  init(of presentation: Presentation) {
    let guide = presentation.guide
    let ids = presentation.searchable
    let size = SearchSize(of: guide)
    let texts = SearchText(endings: guide.words.signs(.searchEndings))
    var table = WordTable(texts)
    var names: [[String]] = Array(repeating: [], count: size.nameFiles)
    var parts: [[(key: String, line: String)]] = Array(repeating: [], count: size.textFiles)
    var version: [Unicode.Scalar] = []
    for (number, id) in ids.enumerated() {
      let document = SearchDocument(id, presentation)
      table.add(document, number: number)
      names[number / size.namesPerFile].append(Self.line(document))
      let key = document.entry.kind.rawValue + ":" + document.entry.id
      version += "\(key)\n".unicodeScalars
      for (place, part) in document.parts.enumerated() where !part.text.isEmpty {
        let key = "\(key).\(place)"
        let fields = [key, part.place, part.text].map { JSONWriter.quoted($0) }
        parts[size.textFile(of: key)].append((key, JSONWriter.list(fields)))
      }
    }
    let digest = String(SearchSize.digest(version), radix: 36)
    let words = table.lines(entries: ids.count, size)
    let common = table.common(entries: ids.count)
    let head = SearchHead(
      presentation, size, entries: ids.count, common: common, texts: guide.words)
    files["index"] = Self.file("index", digest, head.lines)
    for (number, lines) in names.enumerated() {
      files["names-\(number)"] = Self.file("names-\(number)", digest, lines)
    }
    for (number, lines) in words.enumerated() {
      files["words-\(number)"] = Self.file("words-\(number)", digest, lines)
    }
    for (number, lines) in parts.enumerated() {
      files["texts-\(number)"] = Self.file("texts-\(number)", "", lines.map(\.line))
    }
  }

  private static func file(_ name: String, _ version: String, _ lines: [String]) -> [UInt8] {
    let head = [name, version].map { JSONWriter.quoted($0) }.joined(separator: ",")
    return Array("guideSearch(\(head),\(JSONWriter.lines(lines)))\n".utf8)
  }

  /// Returns the record of an entry's names; what is empty at its end is left out.
  private static func line(_ document: SearchDocument) -> String {
    var fields = [
      String(Kind.allCases.firstIndex(of: document.entry.kind) ?? 0),
      JSONWriter.quoted(document.entry.id), JSONWriter.quoted(document.names[0]),
      document.entry.isCore ? "1" : "0",
      JSONWriter.list(document.names.dropFirst().map { JSONWriter.quoted($0) }),
    ]
    if let mark = document.mark {
      fields += [JSONWriter.quoted(mark.status.rawValue), JSONWriter.quoted(mark.whose.rawValue)]
    } else if document.names.count == 1 {
      fields.removeLast()
      if !document.entry.isCore { fields.removeLast() }
    }
    return JSONWriter.list(fields)
  }
}
