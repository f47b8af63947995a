import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// An entry goes, with what names it.
struct RemovingTests {
  private static let all = TestSite.with(.readings, .claim, .term, .figure, .event)

  private func notes(_ body: String, _ kind: Kind, _ id: String) throws -> (String, [String]) {
    let site = TestSite(
      "-- content/pages/notes.md --\n---\ntitle: Notes\n---\n\n\(body)\n", base: Self.all)
    let revision = try Removing.revision(kind, id, in: site.input.files)
    let text = site.applying(revision).texts["content/pages/notes.md"] ?? ""
    return (
      text.dropFirst("---\ntitle: Notes\n---\n\n".count).trimmed,
      revision.left.filter { $0.hasPrefix("content/pages/notes.md") }
        .map { String($0.dropFirst("content/pages/notes.md".count)) }
    )
  }

  @Test(arguments: [
    ("A [wall](term:rampart) here.", "A wall here."),
    ("A [*b* `c`](term:rampart#d).", "A *b* `c`."),
    ("See [](term:rampart).", "See Rampart."), ("See <term:rampart>.", "See Rampart."),
    ("[a](<term:rampart>) [b](term:rampart \"t (u)\")", "a b"),
    ("[a [b] c](term:rampart)", "a [b] c"),
    ("[a\nb](term:rampart)", "a\nb"), ("[a](term:rampart-x)", "[a](term:rampart-x)"),
  ])
  func `of a link its words stay`(_ body: String, _ expected: String) throws {
    let (text, left) = try notes(body, .term, "rampart")
    #expect(text == expected)
    #expect(left == [])
  }

  @Test func `what shows an entry is left to a person, with its place`() throws {
    #expect(
      try notes("![](claim:walls-pay)", .claim, "walls-pay").1 == [":5:5 its card is shown"])
    #expect(
      try notes("[](value:lengths/1900)", .figure, "lengths").1 == [
        ":5:4 a number of it is printed"
      ])
    #expect(
      try notes("So [@stone-1990].", .reading, "stone-1990").1 == [":5:5 a citation names it"])
    let (text, left) = try notes("[a][b]\n\n[b]: term:rampart", .term, "rampart")
    #expect(text == "[a][b]\n\n[b]: term:rampart")
    #expect(left == [":5:1 a link leads to it"])
  }

  @Test(arguments: [
    ("see: [rampart]\n", ""), ("see: rampart\n", ""), ("see: [rampart, gate]\n", "see: [gate]\n"),
    ("see: [gate, rampart] # x\n", "see: [gate] # x\n"),
    ("see: [a, 'rampart', gate]\n", "see: [a, gate]\n"),
    ("see:\n  - rampart\n  - gate\n", "see:\n  - gate\n"),
    ("see:\n  - rampart\nsources: []\n", "sources: []\n"),
    ("see:\n- gate\n- rampart\n", "see:\n- gate\n"),
  ])
  func `lists of ids lose it in the style of the file`(_ keys: String, _ expected: String) throws {
    let site = TestSite(
      "-- content/glossary/moat.md --\n---\nterm: Moat\n\(keys)---\n\nWater.\n", base: Self.all)
    #expect(
      try site.removing(.term, "rampart").texts["content/glossary/moat.md"]?.trimmed
        == "---\nterm: Moat\n\(expected)---\n\nWater.")
  }

  @Test(arguments: [
    (
      "- id: a\n  date: 1900\n  title: A\n  body: |\n    B.\n\n    C.\n# of b\n- id: b\n  date: 1901\n  title: B\n  body: D.\n",
      "# of b\n- id: b\n  date: 1901\n  title: B\n  body: D.\n"
    ),
    (
      "- {id: b, date: 1901, title: B, body: D.}\n- {id: a, date: 1900,\n   title: A, body: B.}\n",
      "- {id: b, date: 1901, title: B, body: D.}\n"
    ),
  ])
  func `an item of a list goes with all its lines`(_ text: String, _ expected: String) throws {
    let site = TestSite("-- content/timeline.yml --\n\(text)", base: Self.all)
    #expect(
      try site.removing(.event, "a").texts["content/timeline.yml"]?.trimmed == expected.trimmed)
  }

  @Test func `published addresses are given up, those of its parts and former ones too`() throws {
    let site = TestSite(
      """
      -- content/published.txt --
      # Addresses
      claims/walls-pay.html
      claims/walls-pay.html#uses
      claims/walls.html
      claims/walls-pay-2.html
      claims/old.html gone
      -- content/claims/walls-pay.md --
      ---
      statement: Walls pay.
      kind: normative
      status: judgement
      formerly: [walls, old]
      ---

      ## The essay's case
      """, base: Self.all)
    #expect(
      try site.removing(.claim, "walls-pay").texts["content/published.txt"]
        == """
        # Addresses
        claims/walls-pay.html gone
        claims/walls-pay.html#uses gone
        claims/walls.html gone
        claims/walls-pay-2.html
        claims/old.html gone

        """)
  }

  @Test func `a section leaves its questions to a person`() throws {
    let revision = try Removing.revision(.section, "walls", in: Self.all.input.files)
    #expect(
      revision.left.contains(
        "content/questions/walls/why-walls.md is a question of the section: move or remove it"))
    #expect(revision.files.first { $0.isRemoved }?.source.path == "content/sections/010-walls.md")
  }

  @Test func `what nothing shows can go, and the guide stays clean`() async throws {
    let site = try TestSite(
      "-- content/glossary/moat.md --\n---\nterm: Moat\nsee: [rampart]\n---\n\nA [rampart](term:rampart).\n",
      base: Self.all
    ).removing(.term, "moat")
    #expect(site.texts == Self.all.texts)
    #expect(
      refusal { () throws(RevisionRefusal) in try site.removing(.term, "moat") }
        == "there is no term `moat` (there are: rampart)")
  }
}
