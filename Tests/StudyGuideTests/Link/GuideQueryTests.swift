import Markup
import StudyGuide
import TestSupport
import Testing

/// What others ask of a guide.
struct GuideQueryTests {
  private static let site = TestSite(
    """
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: A, first-words: B, gist: C}
      - {id: p2, heading: A, first-words: B, gist: C}
      - {id: p3, heading: A, first-words: B, gist: C}
      - {id: p4, heading: A, first-words: B, gist: C}
      - {id: p5, heading: A, first-words: B, gist: C}
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: W.
    owns: [p2, p1]
    ---

    On [p4](essay:p4) a rampart. [p4](essay:p4) [](question:why-walls)

    ![](question:why-walls)

    ![](figure:lengths)

    ![](claim:walls-pay)

    [@wood-1995] and [](reading:stone-1990).
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: G.
    owns: p3
    ---

    [](figure:lengths) and [](term:rampart), [](term:moat).
    -- content/claims/a.md --
    ---
    statement: A
    kind: normative
    status: judgement
    essay: [p3, p1, p2]
    ---

    On [p5](essay:p5).

    ## What supports it

    [@wood-1995; @stone-1990].

    ## What tells against it

    [](reading:stone-1990) and [](claim:walls-pay).
    -- content/figures/lengths.md --
    ---
    title: A
    data: lengths.csv
    key: year
    columns: [{name: length, label: B}]
    ---

    On [p5](essay:p5).
    -- content/questions/walls/why-walls.md --
    ---
    level: create
    essay: [p1]
    claims: [a, walls-pay]
    ---

    On [p3](essay:p3).
    -- content/glossary/moat.md --
    ---
    term: Moat
    ---

    Water.
    -- content/timeline.yml --
    - {id: b, date: 1900, title: B, body: B, claims: [a]}
    """, base: .with(.readings, .claim, .term, .figure))

  private func ask(_ question: (Guide) -> [EntryID]) async -> [String] {
    let guide = await Self.site.linked()
    return guide.names(of: question(guide))
  }

  @Test func `who owns a paragraph, and what treats it`() async {
    let guide = await Self.site.linked()
    #expect(guide.owner(ofParagraph: guide["essay:p1"]) == guide["section:walls"])
    #expect(guide.owner(ofParagraph: guide["essay:p5"]) == nil)
    #expect(
      guide.names(of: guide.claims(onParagraph: guide["essay:p1"])) == [
        "claim:a", "claim:walls-pay",
      ])
    #expect(
      guide.names(of: guide.questions(onParagraph: guide["essay:p1"])) == ["question:why-walls"])
    #expect(guide.questions(onParagraph: guide["essay:p2"]).isEmpty)
  }

  @Test func `of two owners of a paragraph the first is asked`() async {
    let guide = await TestSite(
      "-- content/sections/020-gates.md --\n---\ntitle: G\nsummary: G.\nowns: p1\n---\n",
      base: .bare
    ).linked()
    #expect(guide.owner(ofParagraph: guide["essay:p1"]) == guide["section:walls"])
  }

  @Test func `which paragraphs an entry names`() async {
    #expect(
      await ask { $0.paragraphs(namedIn: $0["claim:a"]) } == [
        "essay:p1", "essay:p2", "essay:p3", "essay:p5",
      ])
    #expect(
      await ask { $0.paragraphs(namedIn: $0["question:why-walls"]) } == ["essay:p1", "essay:p3"])
    #expect(await ask { $0.paragraphs(linkedIn: $0["claim:a"]) } == ["essay:p5"])
  }

  @Test func `a text has the paragraphs of its cards of questions and figures, not of its links`()
    async
  {
    #expect(
      await ask { $0.paragraphs(linkedIn: $0["section:walls"]) } == [
        "essay:p3", "essay:p4", "essay:p5",
      ])
    #expect(await ask { $0.paragraphs(linkedIn: $0["section:gates"]) } == [])
    #expect(
      await ask { guide in
        let document = guide.entries[guide["section:walls"]].document
        return guide.paragraphs(
          linkedIn: guide["section:walls"], in: document.firstParagraph(in: document.openingPart()))
      } == ["essay:p4"])
  }

  @Test(arguments: [
    ([], nil), (["p3"], "3"), (["p1", "p2"], "1–2"), (["p3", "p1", "p2"], "1–3"),
    (["p5", "p1", "p3"], "1, 3, 5"), (["p5", "p4", "p1", "p2"], "1–2, 4–5"),
    (["p1", "p2", "p3", "p5"], "1–3, 5"),
  ])
  func `numbers of paragraphs in a row are a range`(_ ids: [String], _ text: String?) async {
    let guide = await Self.site.linked()
    #expect(guide.labelRanges(ofParagraphs: ids.map { guide["essay:" + $0] }) == text)
  }

  @Test func `what names a claim, and where its paragraphs are treated`() async {
    #expect(await ask { $0.questions(onClaim: $0["claim:a"]) } == ["question:why-walls"])
    #expect(await ask { $0.events(onClaim: $0["claim:a"]) } == ["event:b"])
    #expect(await ask { $0.events(onClaim: $0["claim:walls-pay"]) } == [])
    #expect(
      await ask { $0.sections(onParagraphsOf: $0["claim:a"]) } == [
        "section:gates", "section:walls",
      ])
  }

  @Test func `what belongs to a section`() async {
    #expect(await ask { $0.questions(ofSection: $0["section:walls"]) } == ["question:why-walls"])
    #expect(await ask { $0.questions(ofSection: $0["section:gates"]) } == [])
    #expect(
      await ask { $0.claims(ofSection: $0["section:walls"]) } == ["claim:a", "claim:walls-pay"])
    #expect(await ask { $0.claims(ofSection: $0["section:gates"]) } == ["claim:a"])
  }

  @Test func `what a text uses, by its own words or by hand`() async {
    #expect(await ask { $0.terms(usedIn: $0["section:walls"]) } == ["term:rampart"])
    #expect(
      await ask { $0.terms(usedIn: $0["section:gates"]) } == ["term:moat", "term:rampart"])
    #expect(
      await ask { $0.entries(of: .claim, usedIn: $0["section:walls"]) } == ["claim:walls-pay"])
    #expect(
      await ask { $0.entries(of: .reading, usedIn: $0["section:walls"]) } == ["reading:stone-1990"])
  }

  @Test func `which readings a text cites or links, in the order of the reference list`() async {
    #expect(
      await ask { $0.readings(citedIn: $0["section:walls"]) } == [
        "reading:stone-1990", "reading:wood-1995",
      ])
    #expect(await ask { $0.readings(citedIn: $0["section:gates"]) } == [])
    #expect(
      await ask { guide in
        guide.readings(citedIn: guide["claim:a"], in: guide.part(.supports, of: guide["claim:a"]))
      } == ["reading:stone-1990", "reading:wood-1995"])
    #expect(
      await ask { guide in
        guide.readings(citedIn: guide["claim:a"], in: guide.part(.against, of: guide["claim:a"]))
      } == ["reading:stone-1990"])
    let guide = await Self.site.linked()
    #expect(guide.part(.disputed, of: guide["claim:a"]) == nil)
  }

  @Test func `each element of a list once`() {
    #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2])
    #expect([Int]().uniqued() == [])
  }

  @Test func `readings stand by author, year and title, marks of letters aside`() async {
    func record(_ id: String, _ author: String, _ year: String, _ title: String) -> String {
      "{\"id\": \"\(id)\", \"type\": \"book\", \"title\": \"\(title)\", \(author)\(year)}"
    }
    func by(_ family: String, _ given: String = "A", key: String = "author") -> String {
      "\"\(key)\": [{\"family\": \"\(family)\", \"given\": \"\(given)\"}], "
    }
    func of(_ year: Int) -> String { "\"issued\": {\"date-parts\": [[\(year)]]}" }
    let none = "\"issued\": {\"literal\": \"\"}"
    let records = [
      record("a", by("Wood"), of(1990), "A"), record("b", by("Ápple"), of(1990), "A"),
      record("c", by("Bank"), of(1991), "A"), record("d", by("Bank"), of(1990), "B"),
      record("e", by("Bank"), of(1990), "A"), record("f", by("Bank"), none, "A"),
      record("g", by("Bank"), "\"issued\": {\"literal\": \"in press\"}", "A"),
      record("h", by("Bank", "B"), of(1980), "A"),
      record("i", by("Cork", key: "editor"), of(1990), "A"),
      record("j", "\"author\": [{\"literal\": \"Cave\"}], ", of(1990), "A"),
      record("k", "", of(1990), "Bread"),
      record("l", by("Bank") + by("Aaa", key: "editor"), of(1999), "A"),
      record(
        "m", "\"author\": [{\"family\": \"Bank\", \"given\": \"A\"}, {\"family\": \"Cork\"}], ",
        of(1970), "A"),
    ]
    let readings = "abcdefghijklm".map {
      "-- content/readings/\($0).md --\n---\nstance: builder\nlevel: advanced\nbasis: read\n---\n"
    }
    let guide = await TestSite(
      readings.joined() + "-- content/readings/bibliography.json --\n["
        + records.joined(separator: ",\n") + "]\n"
        + "-- content/pages/a.md --\n---\ntitle: A\n---\n\nSo [@a; @k; @b; @e].\n", base: .bare
    ).linked()
    let sorted = guide.entries.all(.reading).sorted(by: guide.referenceOrder.precedes)
    #expect(
      sorted.map { guide.entries[$0].id } == [
        "b", "e", "d", "c", "l", "g", "f", "m", "h", "k", "j", "i", "a",
      ])
    #expect(
      guide.names(of: guide.readings(citedIn: guide["page:a"])) == [
        "reading:b", "reading:e", "reading:k", "reading:a",
      ])
  }
}
