import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Another id for an entry, wherever it is named.
struct RenamingTests {
  private static let all = TestSite.with(.readings, .claim, .term, .figure, .event)

  private static func page(_ body: String) -> TestSite {
    TestSite("-- content/pages/notes.md --\n---\ntitle: Notes\n---\n\n\(body)\n", base: all)
  }

  private func notes(
    _ body: String, _ kind: Kind, _ old: String, _ new: String
  ) throws -> String {
    let site = try Self.page(body).renaming(kind, old, to: new)
    let text = site.texts["content/pages/notes.md"] ?? ""
    return text.dropFirst("---\ntitle: Notes\n---\n\n".count).trimmed
  }

  @Test(arguments: [
    ("[a](term:rampart)", "[a](term:wall)"), ("[](term:rampart#uses)", "[](term:wall#uses)"),
    ("<term:rampart>", "<term:wall>"), ("[a](term:rampart \"t\")", "[a](term:wall \"t\")"),
    ("[a](<term:rampart>) b [c](term:rampart)", "[a](<term:wall>) b [c](term:wall)"),
    ("[a][b] and [c][b]\n\n[b]: term:rampart", "[a][b] and [c][b]\n\n[b]: term:wall"),
    ("> - [a](term:rampart)\n>   [b](term:rampart)", "> - [a](term:wall)\n>   [b](term:wall)"),
    ("| a |\n| - |\n| [b](term:rampart) |", "| a |\n| - |\n| [b](term:wall) |"),
    ("`term:rampart` [a](term:rampart)", "`term:rampart` [a](term:wall)"),
    ("人[城](term:rampart)", "人[城](term:wall)"), ("## A [b](term:rampart)", "## A [b](term:wall)"),
    ("[a\nb](term:rampart)", "[a\nb](term:wall)"), ("rampart", "rampart"),
    ("[a](term:rampart-gate)", "[a](term:rampart-gate)"),
    ("[a](claim:rampart)", "[a](claim:rampart)"),
  ])
  func `links follow in every form, and nothing else changes`(
    _ body: String, _ expected: String
  ) throws {
    #expect(try notes(body, .term, "rampart", "wall") == expected)
  }

  @Test(arguments: [
    ("[@stone-1990]", "[@quarry]"), ("[-@stone-1990, p. 4]", "[-@quarry, p. 4]"),
    ("@stone-1990 [p. 4] and @stone-1990.", "@quarry [p. 4] and @quarry."),
    ("[see @wood-1995; @stone-1990, p. 3]", "[see @wood-1995; @quarry, p. 3]"),
    ("[a](reading:stone-1990)", "[a](reading:quarry)"), ("[@stone-1990b]", "[@stone-1990b]"),
    ("stone@stone-1990.org", "stone@stone-1990.org"),
  ])
  func `citations follow in every form`(_ body: String, _ expected: String) throws {
    #expect(try notes(body, .reading, "stone-1990", "quarry") == expected)
  }

  @Test func `values and cards follow their figure`() throws {
    #expect(
      try notes("[](value:lengths/1900) x\n\n![](figure:lengths)", .figure, "lengths", "miles")
        == "[](value:miles/1900) x\n\n![](figure:miles)")
  }

  @Test func `a file takes its new name, its order and its former id`() throws {
    let site = try Self.all.renaming(.section, "walls", to: "ramparts")
    let path = "content/sections/010-ramparts.md"
    #expect(site.texts["content/sections/010-walls.md"] == nil)
    #expect(
      site.texts[path]
        == Self.all.texts["content/sections/010-walls.md"]?
        .replacing("owns: [p1]\n", with: "owns: [p1]\nformerly: [walls]\n"))
    #expect(site.texts["content/questions/ramparts/why-walls.md"] != nil)
    #expect(site.texts["content/questions/walls/why-walls.md"] == nil)
  }

  @Test(arguments: [
    ("term: Moat\n", "term: Moat\nformerly: [moat]\n"),
    ("formerly: [ditch]\n", "formerly: [ditch, moat]\n"),
    ("formerly: ditch\n", "formerly: [ditch, moat]\n"),
    ("formerly: []\n", "formerly: [moat]\n"), ("formerly:\n", "formerly: [moat]\n"),
    ("formerly: [\"claim:ditch\"] # old\n", "formerly: [\"claim:ditch\", moat] # old\n"),
    ("formerly:\n  - ditch\nsee: []\n", "formerly:\n  - ditch\n  - moat\nsee: []\n"),
    ("formerly:\n- ditch\n", "formerly:\n- ditch\n- moat\n"),
    ("formerly: [ditch, trench]\n", "formerly: [ditch, moat]\n"),
    ("formerly: 'trench'\n", "formerly: moat\n"),
  ])
  func `the former id is noted in the style of the file`(_ keys: String, _ expected: String) throws
  {
    let lead = keys.hasPrefix("term") ? "" : "term: Moat\n"
    let site = TestSite(
      "-- content/glossary/moat.md --\n---\n\(lead)\(keys)---\n\nWater.\n", base: Self.all)
    let renamed = try site.renaming(.term, "moat", to: "trench")
    #expect(
      renamed.texts["content/glossary/trench.md"]?.trimmed
        == "---\n\(lead)\(expected)---\n\nWater.")
  }

  @Test func `line ends and the mark of order stay as they are`() throws {
    let mark = "\u{FEFF}"
    let text = mark + "---\r\nterm: Moat\r\nsee: [rampart]\r\n---\r\n\r\n[a](term:rampart)\r\n"
    let site = Self.all.adding("content/glossary/moat.md", Array(text.utf8))
    let other = try site.renaming(.term, "rampart", to: "wall")
    #expect(
      other.texts["content/glossary/moat.md"] == text.replacing("rampart", with: "wall"))
    let own = try site.renaming(.term, "moat", to: "ditch")
    #expect(
      own.texts["content/glossary/ditch.md"]
        == text.replacing("[rampart]\r\n", with: "[rampart]\r\nformerly: [moat]\r\n"))
  }

  @Test(arguments: [
    (
      "- id: first-wall\n  date: 1900\n  title: A\n  body: B.\n",
      "- id: old-wall\n  formerly: [first-wall]\n  date: 1900\n  title: A\n  body: B.\n"
    ),
    (
      "- {id: \"first-wall\", date: 1900, title: A, body: B.}\n",
      "- {id: \"old-wall\", formerly: [first-wall], date: 1900, title: A, body: B.}\n"
    ),
    (
      "-   date: 1900\n    id: first-wall\n    title: A\n    body: B.",
      "-   date: 1900\n    id: old-wall\n    formerly: [first-wall]\n    title: A\n    body: B."
    ),
  ])
  func `an item of a list gets its new id and its former one`(
    _ text: String, _ expected: String
  ) async throws {
    let site = TestSite("-- content/timeline.yml --\n\(text)", base: Self.all)
    let renamed = try site.renaming(.event, "first-wall", to: "old-wall")
    #expect(renamed.texts["content/timeline.yml"]?.trimmed == expected.trimmed)
    #expect(await renamed.report().filter { !$0.hasPrefix("unused") } == [])
  }

  @Test func `texts of several lines within YAML follow`() throws {
    let site = TestSite(
      """
      -- content/timeline.yml --
      - id: one
        date: 1900
        title: A
        body: >
          A long [wall](term:rampart) that
          goes on [and on](term:rampart) here.
      - id: two
        date: 1901
        title: B
        body: Plain [text](term:rampart)
          on two [lines](term:rampart).
      """, base: Self.all)
    let revision = try Renaming.revision(.term, "rampart", to: "wall", in: site.input.files)
    #expect(revision.left == [])
    #expect(
      site.applying(revision).texts["content/timeline.yml"]
        == site.texts["content/timeline.yml"]?.replacing("term:rampart", with: "term:wall"))
  }

  @Test func `keys, records and rows follow a reading`() throws {
    let site = TestSite(
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "Stone-1990"}]
      -- content/readings/more.bib --
      @book{wood-1995, title={Gates}}
      -- content/glossary/moat.md --
      ---
      term: Moat
      sources: ["stone-1990", wood-1995]
      ---

      Water.
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      key: year
      works: work
      columns: [{name: length, label: L}]
      ---

      Walls.
      -- content/data/lengths.csv --
      year,length,work
      1900,1,stone-1990
      1901,2,"stone-1990"
      """, base: Self.all)
    let texts = try site.renaming(.reading, "stone-1990", to: "quarry").texts
    #expect(
      texts["content/readings/bibliography.json"]
        == "[{\"id\": \"quarry\", \"type\": \"book\", \"title\": \"Stone-1990\"}]\n")
    #expect(texts["content/glossary/moat.md"]?.contains("sources: [\"quarry\", wood-1995]") == true)
    #expect(
      texts["content/data/lengths.csv"] == "year,length,work\n1900,1,quarry\n1901,2,\"quarry\"\n")
    let others = try site.renaming(.reading, "wood-1995", to: "gates").texts
    #expect(others["content/readings/more.bib"] == "@book{gates, title={Gates}}\n")
  }

  @Test(arguments: [
    (Kind.section, "walls"), (.claim, "walls-pay"), (.term, "rampart"), (.reading, "stone-1990"),
    (.question, "why-walls"), (.event, "first-wall"), (.figure, "lengths"), (.paragraph, "p1"),
  ])
  func `a guide that was clean is clean afterwards, and the old address leads on`(
    _ kind: Kind, _ id: String
  ) async throws {
    let site = try Self.all.renaming(kind, id, to: "another-name")
    var options = BuildOptions()
    options.isPublished = true
    let result = await site.build(options)
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.answers(kind.address(of: id)) == true)
    #expect(result.site?.answers(kind.address(of: "another-name")) == true)
    // And back again: the old name is no former one then.
    let back = try site.renaming(kind, "another-name", to: id)
    #expect(await back.report() == [])
    #expect(back.texts.values.allSatisfy { !$0.contains("formerly: [\(id)]") })
  }

  @Test func `what cannot be read and may name the entry is left to a person`() throws {
    let site = TestSite(
      "-- content/glossary/moat.md --\n---\nterm: a: rampart\n---\n", base: Self.all)
    let revision = try Renaming.revision(.term, "rampart", to: "wall", in: site.input.files)
    #expect(
      revision.left == [
        "content/glossary/moat.md:2:10 the file cannot be read, and may name it"
      ])
  }

  @Test(arguments: [
    (Kind.term, "ramprat", "wall", "there is no term `ramprat` (did you mean `rampart`?)"),
    (.term, "zzz", "wall", "there is no term `zzz` (there are: rampart)"),
    (.person, "a", "b", "there is no person `a`"),
    (.term, "rampart", "Wall", "`Wall` is no id (small letters, digits and single hyphens)"),
    (.term, "rampart", "rampart", "the term is called `rampart` already"),
    (
      .reading, "stone-1990", "wood-1995",
      "there is a reading `wood-1995` already: content/readings/wood-1995.md (choose another id)"
    ),
    (.page, "index", "home", "there is no page `index`"),
    (.page, "glossary", "words", "guide itself makes the page `glossary`"),
  ])
  func `what cannot be is refused with the reason`(
    _ kind: Kind, _ old: String, _ new: String, _ reason: String
  ) {
    #expect(
      refusal { () throws(RevisionRefusal) in try Self.all.renaming(kind, old, to: new) } == reason)
  }

  @Test func `a name that leads elsewhere, or is the tool's, is refused`() throws {
    let site = try Self.page("x").renaming(.term, "rampart", to: "wall")
    #expect(
      refusal { () throws(RevisionRefusal) in try site.renaming(.term, "rampart", to: "a") }
        == "the term `rampart` is called `wall` now (name it so)")
    let other = TestSite("-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nW.\n", base: site)
    #expect(
      refusal { () throws(RevisionRefusal) in try other.renaming(.term, "moat", to: "rampart") }
        == "`rampart` is a former id of `term:wall`, to which its address leads (choose another id)"
    )
    #expect(
      refusal { () throws(RevisionRefusal) in try site.renaming(.page, "notes", to: "timeline") }
        == "guide itself makes the page `timeline` (choose another id)")
  }

  @Test func `changed lines are told as they are and as they are to be`() throws {
    let site = Self.page("A [b](term:rampart) c [d](term:rampart).")
    let revision = try Renaming.revision(.term, "rampart", to: "wall", in: site.input.files)
    let file = try #require(revision.files.first { $0.source.path == "content/pages/notes.md" })
    #expect(file.changes.map(\.old) == [["A [b](term:rampart) c [d](term:rampart)."]])
    #expect(file.changes.map(\.new) == [["A [b](term:wall) c [d](term:wall)."]])
    #expect(file.changes.first?.place == Place(line: 5, column: 12))
    let own = try #require(revision.files.first { $0.newPath != nil })
    #expect(own.changes.map(\.old) == [[]])
    #expect(own.changes.map(\.new) == [["formerly: [rampart]"]])
  }

  @Test func `claims that rest on one, or answer it, follow`() throws {
    let other = "---\nstatement: B\nrests-on: [walls-pay, other]\nanswers:\n  - walls-pay\n---\n"
    let site = Self.all.adding("content/claims/b.md", Array(other.utf8))
    #expect(
      try site.renaming(.claim, "walls-pay", to: "walls-cost").texts["content/claims/b.md"]
        == other.replacing("walls-pay", with: "walls-cost"))
    #expect(
      try site.removing(.claim, "walls-pay").texts["content/claims/b.md"]
        == "---\nstatement: B\nrests-on: [other]\n---\n")
  }
}
