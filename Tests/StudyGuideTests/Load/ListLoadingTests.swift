import Markup
import StudyGuide
import TestSupport
import Testing

/// Entries that stand in lists: events and paragraphs of the essay.
struct ListLoadingTests {
  private func load(_ text: String) -> (content: LoadedContent, report: [String]) {
    TestSite(text, base: nil).loaded()
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
        "wrong-type content/timeline.yml:1:19 `1900-02-29` is no date (there is no such day)",
        "raw-html content/timeline.yml:1:50 HTML is not read here (write Markdown; to print it, put it "
          + "in backticks or write `\\<`)",
        "missing-key content/timeline.yml:2:3 an event needs `id` (add `id: …`)",
        "missing-key content/timeline.yml:2:4 an event needs `date` (add `date: …`)",
        "unknown-key content/timeline.yml:2:31 an event has no key `titel` (did you mean `title`?)",
        "wrong-type content/timeline.yml:3:3 an event is written as keys and values, not as text "
          + "(write `key: value`)",
      ])
    #expect(loaded.content.events.count == 3)
    #expect(loaded.content.events.values.allSatisfy { $0.when == .unknown })
  }

  @Test func `years need no quotation marks, whatever YAML makes of them elsewhere`() {
    let texts = [
      "0476", "-0399", "1729?", "1984~", "1984%", "1985/..", "../1985", "1985/", "156X", "399 BC",
    ]
    let loaded = load(
      "-- content/timeline.yml --\n"
        + texts.enumerated().map { "- id: e\($0)\n  date: \($1)\n  title: A\n  body: A.\n" }
        .joined())
    #expect(loaded.report == [])
    #expect(Set(loaded.content.events.values.map(\.date.value)) == Set(texts))
  }

  @Test func `a timeline is a list`() {
    #expect(
      load("-- content/timeline.yml --\nevents: []\n").report == [
        "wrong-type content/timeline.yml:1:1 this file is a list, not keys and values "
          + "(begin each item with `- id: …`)"
      ])
  }

  @Test func `paragraphs stand in their order, and are named by their ids`() {
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
    #expect(paragraphs.map(\.entry.title) == ["¶\u{A0}2", "¶\u{A0}1"])
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
        "wrong-type content/essay.yml:1:1 `paragraphs` has nothing in it (write `- id: p1` and its "
          + "keys under it; or put the whole text into `content/essay.md`, and take this file away)"
      ]
    ),
    (
      "paragraphs:\n  - {id: p1, core: true}",
      [
        "missing-key content/essay.yml:2:5 a paragraph needs `first-words` (add `first-words: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `gist` (add `gist: …`)",
        "missing-key content/essay.yml:2:5 a paragraph needs `heading` (add `heading: …`)",
        "unknown-key content/essay.yml:2:14 a paragraph has no key `core` "
          + "(known keys: id, formerly, silence, heading, first-words, gist, label)",
      ]
    ),
  ])
  func `the essay's list is told what it lacks`(_ text: String, _ report: [String]) {
    #expect(load("-- content/essay.yml --\n\(text)\n").report == report)
  }
}
