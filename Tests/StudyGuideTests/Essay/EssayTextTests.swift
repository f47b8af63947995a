import Markup
import StudyGuide
import TestSupport
import Testing

/// A text that stands whole in the guide: its paragraphs, their ids and what is wrong with them.
struct EssayTextTests: Exemplary {
  @Test(arguments: examples)
  func `a text is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  /// The bare guide without its list of paragraphs, with a text.
  private static let base = TestSite.bare.removing("content/essay.yml")

  private static func text(_ text: String, keys: String = "") -> String {
    let front = keys.isEmpty ? "" : "---\n\(keys)\n---\n"
    return "-- content/essay.md --\n\(front)\(text)\n"
  }

  private static func list(_ items: String...) -> String {
    "-- content/essay.yml --\nparagraphs:\n" + items.map { "  - {\($0)}\n" }.joined()
  }

  private static func owner(_ owns: String) -> String {
    "-- content/sections/020-rest.md --\n---\ntitle: R\nsummary: R.\nowns: [\(owns)]\n"
      + "silence: {low-order-section: a}\n---\n\nR.\n"
  }

  private static let unkept = "unkept-numbers content/essay.md:1:1 "
  private static let unkeptNote = "run `guide number`, which writes `{#p1}` behind this one"

  static let examples = texts + notes + numbers + labels + ranges

  private static func noNotes(_ place: String) -> String {
    "essay-text content/essay.md:\(place) the text itself has no notes of the guide (write what the "
      + "guide says in the paragraph’s `gist`, or in a section; `\\[^` for the signs themselves)"
  }

  private static let notes = [
    Example(
      "a paragraph has a note below it", text("Walls[^f] stand.\n[^f]: A note. {#p1}"),
      [noNotes("1:6")], over: base),
    Example(
      "a note has a block of its own", text("Walls[^f] stand. {#p1}\n\n[^f]: A note of it."),
      [noNotes("1:6"), noNotes("3:1")], over: base),
    Example(
      "a note has two references",
      text("## Of[^g]\n\n*A* `[^x]` wall[^f] and[^f] more. {#p1}\n\n[^f]: A b."),
      [noNotes("1:6"), noNotes("3:16"), noNotes("5:1")], over: base),
    Example(
      "a note stands before all paragraphs", text("[^f]: note\n\nWalls stand. {#p1}"),
      [noNotes("1:1")], over: base),
    Example("the signs of a note are text", text("Walls \\[^f] stand `[^g]`. {#p1}"), over: base),
  ]

  private static let texts = [
    Example("a text without a list", text("Walls keep out. {#p1}"), over: base),
    Example(
      "a text with what a list says of it",
      text("Walls keep out. {#p1}") + list("id: p1, gist: G., label: 17a, first-words: Walls keep"),
      over: base),
    Example(
      "a list names a paragraph that the text has not",
      text("Walls keep out. {#p1}\n\nAnd more. {#p20}") + list("id: p2, gist: G.") + owner("p20"),
      [
        "broken-reference content/essay.yml:2:10 the text has no paragraph `p2` (did you mean `p20`?)"
      ], over: base),
    Example(
      "a list names a paragraph twice",
      text("Walls keep out. {#p1}") + list("id: p1, gist: G.", "id: p1, gist: H."),
      ["duplicate-id content/essay.yml:3:10 `essay.yml` names `p1` twice (take one of them out)"],
      over: base),
    Example(
      "without a text a list needs what it always needed", list("id: p1"),
      [
        "missing-key content/essay.yml:2:5 a paragraph needs `first-words` (add `first-words: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `gist` (add `gist: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `heading` (add `heading: …`)",
      ], over: base),
    Example(
      "a list has nothing in it", "-- content/essay.yml --\nparagraphs: []\n",
      [
        "wrong-type content/essay.yml:1:1 `paragraphs` has nothing in it (write `- id: p1` and its "
          + "keys under it; or put the whole text into `content/essay.md`, and take this file away)",
        "broken-reference content/sections/010-walls.md:4:8 no paragraph `p1`",
      ], over: base),
    Example(
      "the text stands in two places",
      text("Walls keep out. {#p1}") + "-- content/essay/a.md --\nMore. {#p2}\n" + owner("p2"),
      [
        "essay-text content/essay.md the text stands in `essay.md` and in `essay/` "
          + "(keep it in one of them)"
      ], over: base),
    Example(
      "an id stands behind nothing", text("{#p1}\n\nWalls keep out. {#p1}"),
      [
        "essay-text content/essay.md:1:1 `{#p1}` stands behind no paragraph "
          + "(write it at the end of the paragraph that it names)"
      ], over: base),
    Example(
      "a heading has nothing below it", text("Walls keep out. {#p1}\n\n## The end"),
      [
        "essay-text content/essay.md:3:1 no paragraph stands under this heading "
          + "(write one, or take the heading out)"
      ], over: base),
    Example(
      "headings skip a level", text("# One\n\n#### Two\n\nWalls keep out. {#p1}"),
      [
        "heading-skip content/essay.md:1:1 a heading of level 1 is the page's title (write `##`)",
        "heading-skip content/essay.md:3:1 this heading skips a level (write `###`)",
      ], over: base),
    Example(
      "an id is none, and one stands twice",
      text("Walls. {#p1}\n\nAnd. {#p1}\n\nSo. {#P2}") + owner("P2"),
      [
        "duplicate-id content/essay.md:3:6 there are two entries `essay:p1` "
          + "(the other is content/essay.md:1:8; rename one of them)",
        "paragraph-owner content/essay.md:3:6 no section owns paragraph `p1` "
          + "(add it to `owns:` of the section that treats it)",
        "invalid-id content/essay.md:5:5 `P2` cannot be an id (small letters, digits and single hyphens)",
      ], over: base),
    Example(
      "keys of the text are wrong", text("Walls. {#p1}", keys: "form: vers\nline: 3\nheadin: A"),
      [
        "wrong-type content/essay.md:2:7 `form` cannot be `vers` (did you mean `verse`?)",
        "wrong-type content/essay.md:3:1 `line` is the number of a line of verse "
          + "(write `form: verse`, or take it out)",
        "unknown-key content/essay.md:4:1 the essay’s text has no key `headin` "
          + "(did you mean `heading`?)",
      ], over: base),
    Example(
      "HTML and broken links are told in their place",
      text("Walls.\n{#p1}\n\nA <b>b</b>. {#p2}\n\nSee [x](term:none). {#p3}") + owner("p2, p3"),
      [
        "raw-html content/essay.md:4:3 HTML is not read here (write Markdown; to print it, put it in "
          + "backticks or write `\\<`)",
        "raw-html content/essay.md:4:7 HTML is not read here (write Markdown; to print it, put it in "
          + "backticks or write `\\<`)",
        "broken-reference content/essay.md:6:9 no term `none`",
      ], over: base),
    Example(
      "the text is named as a file too",
      text("Walls keep out. {#p1}")
        + "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b, text: essay.txt}\n",
      [
        "essay-text content/guide.yml:3:25 the text stands in `content/` already "
          + "(take `text` out)"
      ], over: base),
  ]

  private static let numbers = [
    Example(
      "no paragraph keeps its number", text("Walls keep out."),
      [
        unkept + "the paragraphs are numbered by their places, and none keeps its number "
          + "(\(unkeptNote))"
      ], over: base),
    Example(
      "none of several does", text("Walls keep out.\n\nAnd more.") + owner("p2"),
      [
        unkept + "the paragraphs are numbered by their places, and none keeps its number "
          + "(\(unkeptNote) and its own behind each other)"
      ], over: base),
    Example(
      "one between others does not",
      text("Walls. {#p1}\n\nNew.\n\nMore. {#p2}") + owner("p1a, p2"),
      [
        "unkept-numbers content/essay.md:3:1 1 of the text’s 3 paragraphs have no number of their "
          + "own (run `guide number`, which writes `{#p1a}` behind this one)"
      ], over: base),
  ]

  private static let labels = [
    Example(
      "a label is empty", list("id: p1, heading: A, first-words: A, gist: A., label: "),
      [
        "paragraph-label content/essay.yml:2:52 `label` is empty "
          + "(write the number that the edition gives the paragraph, or take it out)"
      ], over: base),
    Example(
      "a label is quoted and empty",
      list("id: p1, heading: A, first-words: A, gist: A., label: \" \""),
      [
        "paragraph-label content/essay.yml:2:59 `label` is empty "
          + "(write the number that the edition gives the paragraph, or take it out)"
      ], over: base),
    Example(
      "a label is as long as may be",
      list("id: p1, heading: A, first-words: A, gist: A., label: aaaaaaaaaaaaaaaaaaaaaaaé"),
      over: base),
    Example(
      "a label is too long",
      list("id: p1, heading: A, first-words: A, gist: A., label: aaaaaaaaaaaaaaaaaaaaaaaab"),
      [
        "paragraph-label content/essay.yml:2:59 `label` has more than 24 signs "
          + "(write the number that the edition gives the paragraph, or take it out)"
      ], over: base),
    Example(
      "a label is another's",
      list(
        "id: p1, heading: A, first-words: A, gist: A.",
        "id: p2, heading: A, first-words: A, gist: A., label: 1") + owner("p2"),
      [
        "paragraph-label content/essay.yml:3:59 paragraph `p1` has the label `1` too "
          + "(give each a label of its own)"
      ], over: base),
  ]

  private static let three = text("A. {#p1}\n\nB. {#p2}\n\nC. {#p3}")

  private static func range(_ owns: String, _ problem: String) -> Example {
    Example(
      "a range \(owns)", three + owner("\(owns), p2..p3"),
      ["broken-reference content/sections/020-rest.md:4:8 \(problem)"], over: base)
  }

  private static let ranges = [
    Example("a section owns a range", three + owner("p2..p3"), over: base),
    range("p3..p1", "`p1` comes before `p3` (write `p1..p3`)"),
    range("p1..p7", "no paragraph `p7` (there are: p1, p2, p3)"),
    range(
      "p1..p2..p3",
      "`p1..p2..p3` is no range of paragraphs (write `p3..p9`, the first and the last)"),
  ]

  @Test func `a range has its limit`() async {
    func report(_ count: Int) async -> [String] {
      let all = (1...count).map { "Word. {#p\($0)}\n\n" }.joined()
      return await TestSite(
        Self.text(all) + Self.owner("p2..p\(count)"), base: Self.base
      ).report()
    }
    #expect(await report(501) == [])
    let found = await report(502)
    #expect(
      found.contains(
        "broken-reference content/sections/020-rest.md:4:8 `p2..p502` names more than 500 "
          + "paragraphs (divide the range)"))
  }

  // MARK: Reading

  private func paragraphs(_ files: String) async -> [Paragraph] {
    TestSite(files, base: nil).loaded().content.paragraphs.values
  }

  private func ids(_ blocks: String...) async -> [String] {
    await paragraphs(Self.text(blocks.joined(separator: "\n\n"))).map(\.entry.id)
  }

  @Test func `numbers by place are kept from those that are written`() async {
    #expect(await ids("A", "B", "C") == ["p1", "p2", "p3"])
    #expect(await ids("A {#p1}", "B", "C", "D {#p2}", "E") == ["p1", "p1a", "p1b", "p2", "p2a"])
    #expect(await ids("A", "B {#p1}") == ["p0a", "p1"])
    #expect(await ids("A {#p1}", "B", "C {#p1a}") == ["p1", "p1b", "p1a"])
    #expect(await ids("A {#p17a}", "B", "C") == ["p17a", "p17a-1", "p17a-2"])
    let many = (0..<28).map { _ in "A" }
    let text = Self.text("A {#p1}\n\n" + many.joined(separator: "\n\n"))
    #expect(await paragraphs(text).map(\.entry.id).suffix(3) == ["p1z", "p1aa", "p1ab"])
  }

  @Test func `every kind of block is a paragraph, with its id wherever it ends`() async {
    let found = await paragraphs(
      Self.text(
        """
        ## One {#first}

        A paragraph
        of two lines {#p1}

        - a list
        - of two {#p2}

        > a quotation
        {#p3}

        ```
        code {#p9}
        ```
        {#p4}

        | a | b |
        | - | - |
        | c | d | {#p5}

        <!-- a remark -->

        A \\{#p6}

        ---

        Last.{#p7}   
        """))
    #expect(found.map(\.entry.id) == ["p1", "p2", "p3", "p4", "p5", "p5a", "p7"])
    #expect(found.map(\.number) == Array(1...7))
    #expect(found.map(\.heading) == Array(repeating: "One", count: 7))
    #expect(
      found.map { $0.text?.followsPause } == [false, false, false, false, false, false, true])
    #expect(
      found.map(\.firstWords.value) == [
        "A paragraph of two lines", "a list of two", "a quotation", "", "a b c d",
        "A {#p6}", "Last.",
      ])
    #expect(found[0].text?.headings.map(\.id) == ["first"])
    #expect(found[1].text?.headings.isEmpty == true)
    #expect(found[0].entry.place == Place(line: 4, column: 14, length: 5))
    #expect(found[5].entry.place == Place(line: 23, column: 1))
  }

  @Test func `verse has numbered lines and is labelled by them`() async {
    let found = await paragraphs(
      "-- content/essay/010-a.md --\n---\nform: verse\nheading: One\n---\n\na\nb\nc {#p1}\n\nd\n{#p2}\n"
        + "-- content/essay/020-b.md --\n---\nform: verse\n---\n\n> e\n> f {#p3}\n"
        + "-- content/essay/030-c.md --\n---\nform: verse\nline: 40\n---\n\n**A.**\ng\nh {#p4}\n"
        + "-- content/essay/040-d.md --\nProse {#p5}\n")
    #expect(found.map(\.label.text) == ["1–3", "4", "5–6", "40–41", "5"])
    #expect(found.map { $0.text?.firstLine } == [1, 4, 5, 40, nil])
    #expect(found.map { $0.text?.speaker } == [nil, nil, nil, "A", nil])
    #expect(found.map(\.entry.title).first == "¶\u{A0}1–3")
    #expect(found.map(\.heading) == ["One", "One", "One", "One", "One"])
  }

  @Test func `a text of verse alone has no sign, unless the guide gives one`() async {
    let verse = Self.text("a\nb {#p1}\n\nc\nd {#p2}", keys: "form: verse")
    let guide = await TestSite(verse + Self.owner("p2"), base: Self.base).linked()
    #expect(guide.entries[guide["essay:p2"]].title == "3–4")
    #expect(guide.essay.sign == "")
    #expect(guide.essay.lastLabel == "4")
    #expect(guide.labelRanges(ofParagraphs: [guide["essay:p1"], guide["essay:p2"]]) == "1–4")
    let settings = "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b, sign: ll.}\n"
    let signed = await TestSite(settings + verse + Self.owner("p2"), base: Self.base).linked()
    #expect(signed.entries[signed["essay:p2"]].title == "ll.\u{A0}3–4")
    let listed = await TestSite(settings, base: .bare).linked()
    #expect(listed.entries[listed["essay:p1"]].title == "ll.\u{A0}1")
  }

  @Test(
    arguments: [
      ("**Socrates:** Yes.", "Socrates", "Yes."), ("**Socrates**: Yes.", "Socrates", "Yes."),
      ("**Socrates.** Yes.", "Socrates", "Yes."), ("**Socrates**. Yes.", "Socrates", "Yes."),
      ("**Socrates:**\nYes.", "Socrates", "Yes."), ("**苏格拉底**：是。", "苏格拉底", "是。"),
      ("**Socrates** says yes.", nil, "Socrates says yes."),
      ("Yes, **Socrates:** so.", nil, "Yes, Socrates: so."),
      ("**Soc *ra* tes:** Yes.", nil, "Soc ra tes: Yes."), ("**:** Yes.", nil, ": Yes."),
      ("**[Socrates](https://a.b):** Yes.", nil, "Socrates: Yes."),
    ] as [(String, String?, String)])
  func `a speech has its speaker`(_ text: String, _ speaker: String?, _ words: String) async throws
  {
    let found = await paragraphs(Self.text(text, keys: "form: dialogue"))
    let paragraph = try #require(found.first)
    #expect(paragraph.text?.speaker == speaker)
    let document = paragraph.entry.document
    #expect(document.plainText(of: 0..<document.events.count) == words)
    let prose = try #require(await paragraphs(Self.text(text)).first)
    #expect(prose.text?.speaker == nil)
  }

  @Test func `labels are the ids without their p, or what the list says`() async {
    let found = await paragraphs(
      Self.list(
        "id: p29, heading: A, first-words: A, gist: A.",
        "id: p17a, heading: A, first-words: A, gist: A.",
        "id: preface, heading: A, first-words: A, gist: A.",
        "id: p1, heading: A, first-words: A, gist: A., label: II.4",
        "id: p, heading: A, first-words: A, gist: A., label: 5–8"))
    #expect(found.map(\.label.text) == ["29", "17a", "preface", "II.4", "5–8"])
    #expect(found.map(\.number) == [1, 2, 3, 4, 5])
    #expect(found.map(\.entry.title).last == "¶\u{A0}5–8")
  }

  @Test func `runs of neighbours are named by their first and their last`() async {
    let list = Self.list(
      "id: p4, heading: A, first-words: A, gist: A.",
      "id: p9, heading: A, first-words: A, gist: A.",
      "id: p10a, heading: A, first-words: A, gist: A., label: 10–12",
      "id: p29, heading: A, first-words: A, gist: A.")
    let guide = await TestSite(list, base: .bare).linked()
    func ranges(_ ids: String...) -> String? {
      guide.labelRanges(ofParagraphs: ids.map { guide["essay:" + $0] })
    }
    #expect(ranges("p4") == "4")
    #expect(ranges("p9", "p4") == "4–9")
    #expect(ranges("p4", "p29") == "4, 29")
    #expect(ranges("p9", "p10a") == "9–12")
    #expect(ranges("p10a", "p29") == "10–29")
    #expect(ranges("p10a") == "10–12")
    #expect(ranges("p4", "p9", "p9", "p10a", "p29") == "4–29")
    #expect(ranges() == nil)
    #expect(guide.essay.lastLabel == "29")
  }

  // MARK: Quotations

  @Test func `the text that is printed is quoted at any length, but rightly`() async {
    let essay =
      "Walls keep out the wind and the wolves and the cold north rain, and friends. {#p1}"
    func report(_ quoted: String) async -> [String] {
      await TestSite(
        Self.text(essay)
          + "-- content/pages/about.md --\n---\ntitle: About\n---\n\n“\(quoted)” ([p1](essay:p1)).\n",
        base: Self.base
      ).report()
    }
    #expect(await report("keep out the wind and the wolves and the cold north rain") == [])
    #expect(
      await report("keep out the wind and the cold") == [
        "quotation content/pages/about.md:5:2 the essay does not say “keep out the wind and the "
          + "cold” (double quotation marks are kept for the essay; set other words in italics)"
      ])
    let shared = await TestSite(
      Self.text(essay)
        + "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(essay.dropLast(6))\n",
      base: Self.base
    ).report()
    #expect(shared == [])
  }

  @Test func `a picture of the text stays when a draft names it too`() async {
    let report = await TestSite(
      Self.text("![A wall](images/wall.png) {#p1}")
        + "-- content/pages/a.md --\n---\ntitle: A\ndraft: true\n---\n\n![A wall](images/wall.png)\n"
        + "-- content/images/wall.png --\nx\n", base: Self.base
    ).report()
    #expect(report == [])
  }

  // MARK: Uses

  @Test func `the text uses terms, which is no text of the guide`() async {
    let guide = await TestSite(
      Self.text(
        "A rampart, and a rampart. {#p1}\n\nNo wall.\n\nRamparts [here](term:rampart). {#p3}"),
      base: .with(.term)
    ).linked()
    let term = guide["term:rampart"]
    #expect(guide.names(of: guide.paragraphs(using: term)) == ["essay:p1", "essay:p3"])
    #expect(guide.names(of: guide.backlinks.links(to: term).map(\.source)) == ["section:walls"])
    #expect(guide.names(of: guide.terms(usedIn: guide["essay:p1"])) == ["term:rampart"])
  }
}
