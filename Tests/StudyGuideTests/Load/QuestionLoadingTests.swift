import Markup
import StudyGuide
import TestSupport
import Testing

/// Keys of pages, questions and figures, and the parts of a question's text.
struct QuestionLoadingTests {
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
    #expect(pages.map(\.entry.id) == ["index", "about"])
    #expect(pages.map(\.entry.title) == ["Home", "About"])
    #expect(pages.map(\.summary) == ["Where ‘it’ begins", ""])
    #expect(pages.map(\.entry.address) == ["index.html", "about.html"])
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
    #expect(document.events[other.parts.prompt.upperBound].kind == .list)
    #expect(document.plainText(of: other.parts.prompt) == "Which of these two? Say why.")
  }

  @Test(arguments: [
    ("Because.\n\n  Held by [](claim:x).", "Because.", "Held by ."),
    ("Because.", "Because.", nil),
    // Not the beginning of a paragraph, and not the last.
    ("It is held by none. Held by all.", "It is held by none. Held by all.", nil),
    ("Held by [](claim:x).\n\n  Because.", "Held by . Because.", nil),
    ("Held by a wall.", "", "Held by a wall."),
    ("> Held by none.", "Held by none.", nil),
  ])
  func `the last paragraph of an option says who holds it`(
    _ text: String, _ reason: String, _ holder: String?
  ) throws {
    let loaded = load(
      "-- content/questions/walls/a.md --\n---\nlevel: apply\n---\n\nHow?\n\n- [x] So.\n\n  \(text)\n"
    )
    let question = try #require(loaded.content.questions.values.first)
    let option = try #require(question.parts.options.first)
    let document = question.entry.document
    #expect(document.plainText(of: option.reason).trimmed == reason)
    #expect(option.holder.map { document.plainText(of: $0).trimmed } == holder)
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
    #expect(figure.band?.low.double == -1.5)
    #expect(figure.band?.high.double == 2)
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
        "wrong-type content/figures/a.md:6:13 `few` is no number "
          + "(write digits, with a point before decimals)",
        "missing-key content/figures/a.md:6:18 a band needs `high` (add `high: …`)",
      ])
    #expect(loaded.content.figures.values.map(\.chart) == [.line])
    #expect(loaded.content.figures.values.first?.band == nil)
  }
}
