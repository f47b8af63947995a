import Markup
import StudyGuide
import TestSupport
import Testing

/// How all files become one content: ids, order, drafts, silences, and what is copied.
struct ContentLoadingTests {
  private func load(
    _ text: String, withDrafts: Bool = false
  ) -> (content: LoadedContent, report: [String]) {
    TestSite(text, base: nil).loaded(withDrafts: withDrafts)
  }

  @Test(arguments: [
    ("sections/010-reading.md", "reading"), ("sections/reading.md", "reading"),
    ("sections/1-2-3.md", "2-3"), ("sections/1958-in-brief.md", "in-brief"),
    ("sections/10a-b.md", "10a-b"), ("sections/010.md", "010"), ("claims/010-a.md", "a"),
    ("questions/walls/010-a.md", "a"), ("pages/1-a.md", "a"),
  ])
  func `an id is the file's name, without a number before it`(
    _ path: String, _ id: String
  ) {
    let content = load("-- content/\(path) --\nA.\n").content
    let entries =
      content.sections.values.map(\.entry) + content.claims.values.map(\.entry)
      + content.questions.values.map(\.entry) + content.pages.values.map(\.entry)
    #expect(entries.map(\.id) == [id])
  }

  @Test(arguments: ["sections/010-.md", "sections/-a.md", "sections/a--b.md", "sections/a b.md"])
  func `other names are no ids`(_ path: String) {
    let report = load("-- content/\(path) --\n---\ntitle: A\nsummary: B\n---\n").report
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix("invalid-id content/\(path) the file's name `") == true)
  }

  @Test func `terms stand by name, other entries by their files`() async {
    let site = TestSite(
      ["b-zoo", "c-ápple", "d-Bank", "a-apple"].map {
        "-- content/glossary/\($0.prefix(1)).md --\n---\nterm: \($0.dropFirst(2))\n---\n\nA.\n"
      }.joined() + "-- content/claims/b.md --\nA.\n-- content/claims/a.md --\nA.\n"
        + "-- content/sections/020-a.md --\nA.\n-- content/sections/010-b.md --\nA.\n", base: nil)
    let content = site.loaded().content
    #expect(content.terms.values.map(\.entry.title) == ["apple", "ápple", "Bank", "zoo"])
    #expect(content.claims.values.map(\.entry.id) == ["a", "b"])
    #expect(content.sections.values.map(\.entry.id) == ["b", "a"])
  }

  private static let drafts = """
    -- content/pages/a.md --
    ---
    title: A
    draft: true
    ---
    -- content/pages/b.md --
    ---
    title: B
    ---
    -- content/timeline.yml --
    - {id: c, date: 1900, title: C, body: C, draft: true}
    - {id: d, date: 1901, title: D, body: D, draft: false}
    """

  @Test func `drafts are set aside unless they are asked for`() {
    let without = load(Self.drafts).content
    #expect(without.pages.values.map(\.entry.id) == ["b"])
    #expect(without.events.values.map(\.entry.id) == ["d"])
    #expect(without.drafts.map(\.id) == ["c", "a"])
    let with = load(Self.drafts, withDrafts: true).content
    #expect(with.pages.values.map(\.entry.id) == ["a", "b"])
    #expect(with.events.values.map(\.entry.id) == ["c", "d"])
    #expect(with.drafts.isEmpty)
  }

  @Test(arguments: [
    (
      "silence: {a: , b: [c], d: e}",
      [
        "missing-key content/pages/a.md:3:11 silencing `a` needs a reason (write `a: why`)",
        "missing-key content/pages/a.md:3:16 silencing `b` needs a reason (write `b: why`)",
      ], 1
    ),
    (
      "silence: [a]",
      [
        "wrong-type content/pages/a.md:3:10 `silence` must name rules, each with a reason "
          + "(write `silence: {rule-id: why}`)"
      ], 0
    ),
    ("silence: {a: b, c: d}", [], 2), ("silence:", [], 0),
  ])
  func `a silence has a reason`(_ keys: String, _ report: [String], _ count: Int) throws {
    let loaded = load("-- content/pages/a.md --\n---\ntitle: A\n\(keys)\n---\n")
    #expect(loaded.report == report)
    #expect(try #require(loaded.content.pages.values.first).entry.silences.count == count)
  }

  @Test func `files are copied, and data are known by their names`() {
    let content = load(
      """
      -- content/files/a/b.md --
      A
      -- content/images/c.png --
      B
      -- content/data/d.csv --
      e
      -- content/data/f.csv --
      "g
      """
    ).content
    #expect(content.assets.map(\.path) == ["content/files/a/b.md", "content/images/c.png"])
    #expect(content.data.keys.sorted() == ["d.csv", "f.csv"])
    #expect(content.data["d.csv"]?.csv?.rows.count == 1)
    #expect(content.data["f.csv"]?.csv == nil)
    #expect(content.data["f.csv"]?.source.path == "content/data/f.csv")
    #expect(content.configuration == nil)
    #expect(content.essayRuns == nil)
    #expect(content.ledger.source == nil)
  }

  @Test func `a file with two mistakes takes no other with it`() {
    let loaded = load(
      "-- content/claims/a.md --\n---\nstatement: a: b\n---\n-- content/claims/b.md --\n---\n"
        + "statement: B\nkind: normative\nstatus: judgement\n---\n")
    #expect(loaded.content.claims.values.map(\.entry.id) == ["b"])
    #expect(loaded.report.count == 1)
  }

  @Test func `an index of another folder is an entry like any`() {
    let loaded = load(
      "-- content/pages/index.md --\n---\ntitle: A\n---\n-- content/index.txt --\nA\n")
    #expect(loaded.content.pages.values.map(\.entry.id) == ["index"])
    #expect(
      loaded.report == [
        "unexpected-file content/index.txt no kind of entry is read from this place "
          + "(did you mean `index.md`?)"
      ])
  }
}
