import Markup
import StudyGuide
import TestSupport
import Testing

/// Pages, questions, figures, and the entries that stand in lists.
struct ListLoadingTests {
  private func load(_ text: String) -> (content: LoadedContent, report: [String]) {
    TestSite(text, base: nil).loaded()
  }

  @Test func `a page has its keys, the start page among them`() throws {
    let loaded = load(
      """
      -- content/index.md --
      ---
      title: Home
      summary: "Where 'it' begins"
      ---
      -- content/pages/010-about.md --
      ---
      title: About
      ---
      """)
    #expect(loaded.report == [])
    let pages = loaded.content.pages.values
    #expect(pages.map(\.entry.id) == ["index", "010-about"])
    #expect(pages.map(\.entry.title) == ["Home", "About"])
    #expect(pages.map(\.summary) == ["Where ‘it’ begins", ""])
    #expect(pages.map(\.entry.address) == ["index.html", "010-about.html"])
  }

  @Test func `a question has its keys, and its section from its folder`() throws {
    let loaded = load(
      """
      -- content/questions/walls/a.md --
      ---
      level: analyse
      kind: source
      essay: [p1]
      claims: [b, c]
      title: Why 'walls'
      ---
      -- content/questions/gates/b.md --
      ---
      level: create
      ---

      Which of *these* two? Say why.

      - [ ] Not so.
      - [x] So.

        Because.
      """)
    #expect(loaded.report == [])
    let (other, stated) = (loaded.content.questions.values[0], loaded.content.questions.values[1])
    #expect(stated.entry.id == "a")
    #expect(stated.level == .analyse)
    #expect(stated.kind == .source)
    #expect(stated.section == "walls")
    #expect(stated.paragraphs.map(\.value) == ["p1"])
    #expect(stated.claims.map(\.value) == ["b", "c"])
    #expect(stated.entry.title == "Why ‘walls’")
    #expect(stated.hasTitle)
    #expect(stated.entry.address == "questions/a.html")
    #expect(other.section == "gates")
    #expect(other.entry.title == "Which of these two?")
    #expect(!other.hasTitle)
    #expect(other.kind == .choice)
    #expect(other.parts.options.map(\.isRight) == [false, true])
    let document = other.entry.document
    #expect(other.parts.options.map { document.plainText(of: $0.answer) } == ["Not so.", "So."])
    #expect(other.parts.options.map { document.plainText(of: $0.reason) } == ["", "Because."])
    #expect(document.plainText(of: other.parts.prompt) == "Which of these two? Say why.")
  }

  @Test(arguments: [
    ("## Hint\n\nH.\n\n## Answer\n\nA.\n\n## Explanation\n\nE.", ["H.", "A.", nil, "E."], "short"),
    ("## Criteria\n\nC.\n\n## More\n\nM.", [nil, nil, "C.", nil], "essay"),
    ("- A plain item.", [nil, nil, nil, nil], "short"),
  ])
  func `a question's parts stand under their headings, and tell its kind`(
    _ text: String, _ parts: [String?], _ kind: String
  ) throws {
    let loaded = load(
      "-- content/questions/walls/a.md --\n---\nlevel: apply\n---\n\nHow?\n\n\(text)\n")
    let question = try #require(loaded.content.questions.values.first)
    let found = [
      question.parts.hint, question.parts.answer, question.parts.criteria,
      question.parts.explanation,
    ]
    #expect(found.map { $0.map { question.entry.document.plainText(of: $0) } } == parts)
    #expect(question.kind.rawValue == kind)
    #expect(question.parts.options.isEmpty)
  }

  @Test func `events stand by date, those of one date in their author's order`() throws {
    let loaded = load(
      """
      -- content/timeline.yml --
      - id: late
        date: 1902-05
        title: The 'late' one
        body: It *came*.
        sources: [a, b]
        claims: c
        basis: memory
        core: true
        formerly: [old]
      - {id: b, date: 1901, title: B, body: B}
      - {id: a, date: 1901, title: A, body: A}
      - {id: early, date: c. 1900/1903, title: E, body: E}
      """)
    #expect(loaded.report == [])
    let events = loaded.content.events.values
    #expect(events.map(\.entry.id) == ["early", "b", "a", "late"])
    #expect(events.map(\.basis) == [nil, nil, nil, .memory])
    #expect(events[0].when.isApproximate)
    #expect(events[0].when.end?.year == 1903)
    let late = events[3]
    #expect(late.when.machineText == "1902-05")
    #expect(late.date.value == "1902-05")
    #expect(late.entry.title == "The ‘late’ one")
    #expect(late.entry.document.plainText(of: 0..<late.entry.document.events.count) == "It came.")
    #expect(late.sources.map(\.value) == ["a", "b"])
    #expect(late.claims.map(\.value) == ["c"])
    #expect(late.entry.isCore)
    #expect(late.entry.formerly.map(\.address) == ["timeline.html#old"])
    #expect(late.entry.place == Place(line: 1, column: 7, length: 4))
    #expect(late.entry.address == "timeline.html#late")
    #expect(late.entry.page == "timeline.html")
  }

  @Test func `an event is told what is wrong with it, where it stands`() {
    let loaded = load(
      """
      -- content/timeline.yml --
      - {id: A b, date: 1900-02-29, title: A, body: "a <b>"}
      - {date: , title: A, body: A, titel: B}
      - text
      """)
    #expect(
      loaded.report == [
        "invalid-id content/timeline.yml:1:8 `A b` cannot be an id (small letters, digits and single hyphens)",
        "wrong-type content/timeline.yml:1:19 `1900-02-29` is no date "
          + "(write 1958, 1958-08, 1958-08-17, c. 1958 or 1958-08/1959-02)",
        "raw-html content/timeline.yml:1:50 HTML is not read here (write Markdown; to print it, put it "
          + "in backticks or write `\\<`)",
        "missing-key content/timeline.yml:2:3 an event needs `id` (add `id: …`)",
        "missing-key content/timeline.yml:2:4 an event needs `date` (add `date: …`)",
        "unknown-key content/timeline.yml:2:31 an event has no key `titel` (did you mean `title`?)",
        "missing-key content/timeline.yml:3:3 an event needs `body` (add `body: …`)",
        "missing-key content/timeline.yml:3:3 an event needs `date` (add `date: …`)",
        "missing-key content/timeline.yml:3:3 an event needs `id` (add `id: …`)",
        "missing-key content/timeline.yml:3:3 an event needs `title` (add `title: …`)",
        "wrong-type content/timeline.yml:3:3 an event is written as keys and values, not as text "
          + "(write `key: value`)",
      ])
    #expect(loaded.content.events.count == 3)
    #expect(loaded.content.events.values.allSatisfy { $0.when == .unknown })
  }

  @Test func `a timeline is a list`() {
    #expect(
      load("-- content/timeline.yml --\nevents: []\n").report == [
        "wrong-type content/timeline.yml:1:1 this file is a list, not keys and values "
          + "(begin each item with `- id: …`)"
      ])
  }

  @Test func `paragraphs are numbered as they stand`() {
    let loaded = load(
      """
      -- content/essay.yml --
      paragraphs:
        - {id: p2, heading: "A 'b'", first-words: "Walls -- keep", gist: "It's so."}
        - {id: p1, heading: B, first-words: C, gist: D, silence: {paragraph-owner: a}}
      """)
    #expect(loaded.report == [])
    let paragraphs = loaded.content.paragraphs.values
    #expect(paragraphs.map(\.entry.id) == ["p2", "p1"])
    #expect(paragraphs.map(\.number) == [1, 2])
    #expect(paragraphs.map(\.entry.title) == ["¶\u{A0}1", "¶\u{A0}2"])
    #expect(paragraphs[0].heading == "A ‘b’")
    #expect(paragraphs[0].firstWords.value == "Walls – keep")
    #expect(paragraphs[0].firstWords.place == Place(line: 2, column: 45, length: 13))
    #expect(paragraphs[0].gist == "It’s so.")
    #expect(paragraphs[0].ownWords == ["It’s so."])
    #expect(paragraphs.map(\.entry.silences.count) == [0, 1])
    #expect(paragraphs[1].entry.place == Place(line: 3, column: 10, length: 2))
  }

  @Test(arguments: [
    (
      "paragraph: []",
      [
        "missing-key content/essay.yml:1:1 this file needs `paragraphs` (add `paragraphs: …`)",
        "unknown-key content/essay.yml:1:1 this file has no key `paragraph` (did you mean `paragraphs`?)",
      ]
    ),
    (
      "paragraphs: []",
      [
        "missing-key content/essay.yml:1:1 this file needs `paragraphs` (add `paragraphs: …`)"
      ]
    ),
    (
      "paragraphs:\n  - {id: p1, core: true}",
      [
        "missing-key content/essay.yml:2:5 a paragraph needs `first-words` (add `first-words: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `gist` (add `gist: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `heading` (add `heading: …`)",
        "unknown-key content/essay.yml:2:14 a paragraph has no key `core` "
          + "(known keys: id, silence, heading, first-words, gist)",
      ]
    ),
  ])
  func `the essay's list is told what it lacks`(_ text: String, _ report: [String]) {
    #expect(load("-- content/essay.yml --\n\(text)\n").report == report)
  }

  @Test func `a figure has its keys`() throws {
    let loaded = load(
      """
      -- content/figures/a.md --
      ---
      title: A 'figure'
      data: a.csv
      key: year
      key-label: The "year"
      chart: range
      lines: [b]
      label: [c, d]
      beside: e
      group: f
      apart: [g]
      value-label: Number...
      works: h
      sources: [i]
      columns:
        - {name: b, label: The 'b', unit: miles, decimals: 2, text: true, language: fr}
        - {name: c, label: C}
      annotations: [{at: 1900, text: "It's here"}]
      groups: [{name: j, title: J--k, note: "'n'"}, {name: l, title: L}]
      band: {low: -1.5, high: 2, text: The "band"}
      ---
      """)
    #expect(loaded.report == [])
    let figure = try #require(loaded.content.figures.values.first)
    #expect(figure.entry.title == "A ‘figure’")
    #expect(figure.dataFile.value == "a.csv")
    #expect(figure.key.value == "year")
    #expect(figure.keyLabel == "The “year”")
    #expect(figure.chart == .range)
    #expect(figure.lines.map(\.value) == ["b"])
    #expect(figure.labels.map(\.value) == ["c", "d"])
    #expect(figure.beside.map(\.value) == ["e"])
    #expect(figure.group?.value == "f")
    #expect(figure.apart.map(\.value) == ["g"])
    #expect(figure.valueLabel == "Number…")
    #expect(figure.works?.value == "h")
    #expect(figure.sources.map(\.value) == ["i"])
    #expect(figure.columns.map(\.name.value) == ["b", "c"])
    #expect(figure.columns.map(\.label) == ["The ‘b’", "C"])
    #expect(figure.columns.map(\.unit) == ["miles", ""])
    #expect(figure.columns.map(\.decimals) == [2, nil])
    #expect(figure.columns.map(\.isText) == [true, false])
    #expect(figure.columns.map(\.language) == ["fr", nil])
    #expect(figure.annotations.map(\.key.value) == ["1900"])
    #expect(figure.annotations.map(\.words) == ["It’s here"])
    #expect(figure.groups.map(\.name.value) == ["j", "l"])
    #expect(figure.groups.map(\.title) == ["J–k", "L"])
    #expect(figure.groups.map(\.note) == ["‘n’", nil])
    #expect(figure.band?.low.value == "-1.5")
    #expect(figure.band?.high.value == "2")
    #expect(figure.band?.words == "The “band”")
  }

  @Test func `a figure is told what it lacks, and what is no number`() throws {
    let loaded = load(
      "-- content/figures/a.md --\n---\ntitle: A\ndata: a.csv\nkey: b\nchart: pie\n"
        + "band: {low: few, high: , text: A}\n---\n")
    #expect(
      loaded.report == [
        "missing-key content/figures/a.md:2:1 a figure needs `columns` (add `columns: …`)",
        "wrong-type content/figures/a.md:5:8 `chart` cannot be `pie` "
          + "(one of: line, bar, range, tiles, table)",
        "wrong-type content/figures/a.md:6:13 `few` is no number",
        "missing-key content/figures/a.md:6:18 a band needs `high` (add `high: …`)",
      ])
    #expect(loaded.content.figures.values.map(\.chart) == [.line])
    #expect(loaded.content.figures.values.first?.band?.high.value == "")
  }
}
