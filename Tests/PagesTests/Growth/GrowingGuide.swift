import TestSupport
import Testing

/// A list that an author can make longer, as the files of a guide that has it in a length.
struct GrowingGuide: Sendable, CustomTestStringConvertible {
  let name: String
  /// The length that is measured, and doubled.
  let length: Int
  /// Whether the site is made for a host.
  var isPublished = false
  let files: @Sendable (_ length: Int) -> [(path: String, text: String)]

  var testDescription: String { name }

  init(
    _ name: String, _ length: Int, isPublished: Bool = false,
    _ files: @escaping @Sendable (Int) -> [(path: String, text: String)]
  ) {
    (self.name, self.length, self.files) = (name, length, files)
    self.isPublished = isPublished
  }

  /// A section whose text is made in a length.
  static func text(
    _ name: String, _ length: Int, _ text: @escaping @Sendable (Int) -> String
  ) -> GrowingGuide {
    GrowingGuide(name, length) { [section(text($0))] }
  }

  /// A section whose text is one piece again and again.
  static func repeating(_ name: String, _ length: Int, _ piece: String) -> GrowingGuide {
    text(name, length) { String(repeating: piece, count: $0) }
  }

  // MARK: Files

  static func section(_ text: String) -> (path: String, text: String) {
    (
      "content/sections/010-walls.md",
      "---\ntitle: Walls\nsummary: What walls are for.\nowns: [p1]\n---\n\n" + text + "\n"
    )
  }

  static func term(
    _ id: String, _ name: String? = nil, keys: String = "", text: String = "A wall."
  ) -> (path: String, text: String) {
    ("content/glossary/\(id).md", "---\nterm: \(name ?? id)\n\(keys)---\n\n\(text)\n")
  }

  static func reading(_ id: String, stance: String = "builder") -> (path: String, text: String) {
    (
      "content/readings/\(id).md",
      "---\nstance: \(stance)\nlevel: advanced\nbasis: read\n---\n\nOn walls.\n"
    )
  }

  /// A bibliography, minified, of the small guide's records and `count` more, or with more of them
  /// than there are readings.
  static func records(_ count: Int, separator: String = "") -> (path: String, text: String) {
    let ids = ["stone-1990", "wood-1995"] + (0..<count).map { "w\($0)" }
    let records = ids.map {
      "{\"id\":\"\($0)\",\"type\":\"book\",\"title\":\"Walls\",\"author\":[{\"family\":\"Stone\",\"given\":\"Ann\"}],\"issued\":{\"date-parts\":[[1990]]}}"
    }
    return (
      "content/readings/bibliography.json",
      "[" + records.joined(separator: "," + separator) + "]\n"
    )
  }

  static func figure(_ keys: String, columns: String = "{name: length, label: Length}")
    -> (path: String, text: String)
  {
    (
      "content/figures/lengths.md",
      "---\ntitle: Lengths\ndata: lengths.csv\nkey: year\ncolumns: [\(columns)]\n\(keys)---\n\nWalls grew.\n"
    )
  }

  static func data(_ rows: [String], head: String = "year,length") -> (path: String, text: String) {
    ("content/data/lengths.csv", ([head] + rows).joined(separator: "\n") + "\n")
  }

  static func question(_ id: String, _ keys: String, _ text: String) -> (path: String, text: String)
  {
    (
      "content/questions/walls/\(id).md",
      "---\nlevel: evaluate\n\(keys)---\n\n\(text)\n\n## Explanation\n\nSo.\n"
    )
  }

  static func claim(_ id: String, keys: String = "", cited: String = "") -> (
    path: String, text: String
  ) {
    (
      "content/claims/\(id).md",
      "---\nstatement: Walls pay \(id).\nkind: normative\nstatus: disputed\nessay: [p1]\n\(keys)---\n\n"
        + "## The essay's case\n\nSo.\n\n## What supports it\n\nSo \(cited).\n\n## What tells against it\n\nSo.\n\n"
        + "## What is disputed\n\nSo.\n\n## Test it yourself\n\nCount.\n"
    )
  }

  static func essay(_ count: Int) -> (path: String, text: String) {
    let paragraphs = (1...max(count, 1)).map {
      "  - {id: p\($0), heading: Beginning, first-words: Walls, gist: Walls are useful.}\n"
    }
    return ("content/essay.yml", "paragraphs:\n" + paragraphs.joined())
  }

  /// What follows an id for the paragraph at a place behind it: `a`, `z`, `aa`.
  static func letters(_ number: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26))))
    return number > 26 ? letters((number - 1) / 26) + last : last
  }

  /// A text of some blocks, and a section that owns all but the first of them.
  static func text(
    _ count: Int, keys: String = "", _ block: (Int) -> String
  ) -> [(path: String, text: String)] {
    let front = keys.isEmpty ? "" : "---\n\(keys)\n---\n\n"
    let rest =
      count > 1 ? "owns: [\((count - 1).times(", ") { "p\($0 + 2)" })]\n" : ""
    return [
      ("content/essay.md", front + count.times("\n\n", block) + "\n"),
      ("content/essay.yml", "paragraphs:\n  - {id: p1, gist: Walls are useful.}\n"),
      ("content/guide.yml", "title: Small guide\nlanguage: en\nessay: {title: On Walls}\n"),
      ("content/sections/020-rest.md", "---\ntitle: R\nsummary: R.\n\(rest)---\n\nR.\n"),
    ]
  }

  static func settings(_ keys: String) -> (path: String, text: String) {
    (
      "content/guide.yml",
      "title: Small guide\nlanguage: en\nessay: {title: On Walls, text: essay.txt}\n\(keys)"
    )
  }
}

extension Int {
  /// What `make` gives for each number from 0 up to this one, joined.
  func times(_ separator: String = "", _ make: (Int) -> String) -> String {
    (0..<self).map(make).joined(separator: separator)
  }
}
