import StudyGuide
import TestSupport
import Testing

/// What is said of files that cannot be read, or stand where nothing is read.
struct ReadingRuleTests: Exemplary {
  @Test(arguments: examples)
  func `a file that cannot be read is told of`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static func page(_ text: String) -> String { "-- content/pages/about.md --\n\(text)\n" }

  static let examples = bytes + keys + places

  private static func invalid(_ path: String) -> Example {
    Example(
      "bytes of \(path) are no UTF-8",
      TestSite.with(.readings, .figure).adding(path, [0x61, 0x0A, 0x62, 0xFF]),
      ["invalid-utf8 \(path):2:2 the file is not valid UTF-8 (save it as UTF-8)"])
  }

  private static let bytes =
    [
      "content/pages/a.md", "content/essay.runs", "content/published.txt", "content/timeline.yml",
      "content/data/a.csv",
    ].map(invalid) + [
      Example(
        "a file as large as may be",
        page("---\ntitle: a\n---\n" + String(repeating: "word ", count: 199_990))),
      Example(
        "a file that is larger",
        page("---\ntitle: a\n---\n" + String(repeating: "word ", count: 200_001)),
        [
          "file-too-large content/pages/about.md the file is larger than 1 MB (split it into several entries)"
        ]),
    ]

  private static let keys = [
    Example(
      "keys are never closed", page("---\ntitle: a"),
      [
        "front-matter content/pages/about.md:1:1 the keys that begin here are never closed "
          + "(end them with a line `---`)"
      ]),
    Example(
      "keys are no YAML", page("---\ntitle: a: b\n---"),
      [
        "yaml-syntax content/pages/about.md:2:9 this is not YAML: a second `: ` on one line "
          + "(put it in double quotes: `title: \"a: b\"`)"
      ]),
    Example(
      "keys have anchors", page("---\ntitle: &x a\n---"),
      [
        "yaml-feature content/pages/about.md:2:8 YAML anchors are not read here "
          + "(put text that begins with `&` in double quotes)"
      ]),
    Example(
      "a bibliography is YAML, not JSON",
      "-- content/readings/bibliography.json --\n[{id: stone-1990, type: book, title: Walls}]\n",
      [
        "bibliography-syntax content/readings/bibliography.json:1:3 this is not JSON: a key in "
          + "double quotes must stand here (write `\"key\": value`)"
      ]),
    Example(
      "a bibliography has a word that CSL does not know",
      "-- content/readings/other.json --\n[{\"id\": \"stone-1990\", \"type\": \"book\", "
        + "\"title\": \"Walls\", \"publiser\": \"Quarry\"}]\n",
      [
        "unread-word content/readings/other.json:1:57 CSL has no variable `publiser` "
          + "(did you mean `publisher`?)"
      ]),
    Example(
      "words behind a text are a remark", page("---\ntitle: Walls #1   # one\n---\n\nA."),
      [
        "swallowed-words content/pages/about.md:2:14 `#1   # one` is a remark, and no part of "
          + "`title` (put the whole text in double quotes: `title: \"…\"`)"
      ]),
    Example("a remark is one", page("---\ntitle: Walls # 1\nsummary: A#b  #c\n---\n\nA.")),
    Example(
      "a key has an old name",
      TestSite.bare.changing(Words.path) { $0.replacing("whose: {", with: "sides: {") },
      ["renamed-key templates/words.yml:4:1 `sides` is called `whose` now (write `whose:`)"]),
    Example(
      "a key is missing, another is not known, a third is of another type",
      page("---\nsumary: [a]\nsummary: [a]\n---"),
      [
        "missing-key content/pages/about.md:2:1 a page needs `title` (add `title: …`)",
        "unknown-key content/pages/about.md:2:1 a page has no key `sumary` (did you mean `summary`?)",
        "wrong-type content/pages/about.md:3:10 `summary` must be text, and is a list",
      ]),
  ]

  private static func stray(_ path: String, _ note: String) -> Example {
    Example(
      path, "-- \(path) --\nA\n",
      ["unexpected-file \(path) no kind of entry is read from this place (\(note))"])
  }

  private static let copied = "files to be copied as they are stand in `content/files/`"
  private static let otherKind =
    "a file of another kind stands here; one to be copied belongs in `content/files/`"

  private static let places = [
    stray("content/library.bib", "it belongs in `content/readings/`: move it there"),
    stray(
      "content/readings/a/b.json",
      "a bibliography belongs in `content/readings/`, a file to be copied in `content/files/`"),
    stray("content/notes/a.md", copied),
    stray(
      "content/a.md",
      "entries stand in the folders of their kinds, pages of your own in `content/pages/`"),
    stray("content/A.MD", "entries end in `.md`: rename it `A.md`"),
    stray("content/claims/A.MD", "entries end in `.md`: rename it `A.md`"),
    stray(
      "content/claim/a.md", "entries of this kind stand in `content/claims/`: move it there"),
    stray("content/terms/a.md", "entries of this kind stand in `content/glossary/`: move it there"),
    stray("content/timelin.yml", "did you mean `timeline.yml`?"),
    stray("content/claims/a.txt", "entries end in `.md`: rename it `a.md`"),
    stray(
      "content/claims/b/a.md",
      "entries stand in the folder itself, not in folders within it: move it to `content/claims/a.md`"
    ),
    stray("content/questions/a.md", "an entry stands in a folder below: `questions/SECTION/a.md`"),
    stray(
      "content/questions/a/b/c.md", "an entry stands in a folder below: `questions/SECTION/c.md`"),
    stray("content/data/a.txt", otherKind),
    stray("content/data/a/b.csv", "it belongs in `content/data/`: move it there"),
    stray("content/readings/a.ris", otherKind),
    stray("content/images", otherKind), stray("content/guide.yml/a", otherKind),
    stray("content/essay.runs/a", copied),
    Example(
      "files to be copied",
      "-- content/files/a.md --\nA\n-- content/files/a/b.md --\nB\n-- content/images/a.png --\nC\n"
        + page(
          "---\ntitle: A\n---\n\n[a](files/a.md) [b](files/a/b.md) ![c](images/a.png)")),
    Example(
      "an id with other signs", "-- content/pages/A_b.md --\n---\ntitle: A\n---\n\nA.\n",
      [
        "invalid-id content/pages/A_b.md the file's name `A_b` cannot be an id "
          + "(rename the file: small letters, digits and single hyphens)"
      ]),
  ]
}
