import Markup
import StudyGuide
import TestSupport
import Testing

/// Records of the bibliography, and how readings get theirs.
struct BibliographyTests {
  private static let path = "content/readings/bibliography.json"

  private func load(_ json: String) -> (works: [Work], report: [String]) {
    let loaded = TestSite("-- \(Self.path) --\n\(json)\n", base: nil).loaded()
    return (
      loaded.content.works, loaded.report.map { $0.replacing(" \(Self.path):", with: " ") }
    )
  }

  @Test func `every key is read into its field`() throws {
    let (works, report) = load(
      """
      [{"id": "a", "type": "chapter", "title": "The 'a'",
        "author": [{"family": "Stone", "given": "Ann", "suffix": "Jr."}, {"literal": "Quarry"}],
        "editor": [{"family": "Wood"}], "issued": {"date-parts": [[1990, 2, 3]]},
        "container-title": "In 'b'", "volume": 3, "issue": "4", "page": "1–9", "number": "5",
        "publisher": "P", "publisher-place": "Q", "genre": "thesis", "URL": "https://e.org",
        "DOI": "10.1/2", "ISBN": "978", "language": "fr"}]
      """)
    #expect(report == [])
    let work = try #require(works.first)
    #expect(work.id == "a")
    #expect(work.type == "chapter")
    #expect(work.title == "The ‘a’")
    #expect(work.authors.map(\.family) == ["Stone", ""])
    #expect(work.authors.map(\.given) == ["Ann", ""])
    #expect(work.authors.map(\.suffix) == ["Jr.", ""])
    #expect(work.authors.map(\.literal) == ["", "Quarry"])
    #expect(work.authors.map(\.sortName) == ["Stone", "Quarry"])
    #expect(work.editors.map(\.family) == ["Wood"])
    #expect(work.issued?.year == 1990)
    #expect(work.issued?.month == 2)
    #expect(work.issued?.day == 3)
    #expect(work.issuedLiteral == "")
    #expect(work.container == "In ‘b’")
    #expect(work.volume == "3")
    #expect(work.issue == "4")
    #expect(work.pages == "1–9")
    #expect(work.number == "5")
    #expect(work.publisher == "P")
    #expect(work.publisherPlace == "Q")
    #expect(work.genre == "thesis")
    #expect(work.url == "https://e.org")
    #expect(work.doi == "10.1/2")
    #expect(work.isbn == "978")
    #expect(work.language == "fr")
    #expect(work.place == Place(line: 1, column: 9, length: 3))
  }

  @Test func `a record needs an id, a type and a title alone`() throws {
    let (works, report) = load("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"}]")
    #expect(report == [])
    let work = try #require(works.first)
    #expect(work.authors.isEmpty && work.editors.isEmpty)
    #expect(work.issued == nil)
    #expect(
      [
        work.issuedLiteral, work.container, work.volume, work.issue, work.pages, work.number,
        work.publisher, work.publisherPlace, work.genre, work.url, work.doi, work.isbn,
        work.language,
      ].joined() == "")
  }

  private func record(_ keys: String) -> (works: [Work], report: [String]) {
    load("[{\"id\": \"a\", \"type\": \"map\", \"title\": \"c\", \(keys)}]")
  }

  @Test(arguments: [
    ("[[1990]]", 1990, nil, nil), ("[[1990, 2]]", 1990, 2, nil), ("[[-300, 1, 5]]", -300, 1, 5),
    ("[[1990], [1995]]", 1990, nil, nil), ("[[\"1990\"]]", 1990, nil, nil),
  ])
  func `a date has a year, and perhaps a month and a day`(
    _ parts: String, _ year: Int, _ month: Int?, _ day: Int?
  ) {
    let (works, report) = record("\"issued\": {\"date-parts\": \(parts)}")
    #expect(report == [])
    #expect(works.first?.issued?.year == year)
    #expect(works.first?.issued?.month == month)
    #expect(works.first?.issued?.day == day)
  }

  @Test(arguments: ["[[]]", "[[\"x\"]]", "[[1990, \"May\"]]", "[[1990, [2]]]", "[[1990.5]]"])
  func `parts of a date are whole numbers`(_ parts: String) {
    let (works, report) = record("\"issued\": {\"date-parts\": \(parts)}")
    #expect(
      report == ["wrong-type 1:69 `date-parts` must be whole numbers (write [[1984, 9]])"])
    #expect(works.first?.issued == nil)
  }

  @Test func `a date may be words`() {
    let (works, report) = record("\"issued\": {\"literal\": \"forthcoming\"}")
    #expect(report == [])
    #expect(works.first?.issuedLiteral == "forthcoming")
    #expect(works.first?.issued == nil)
  }

  @Test(arguments: [
    (
      "\"author\": [{\"given\": \"A\"}, {\"literal\": \"\"}]",
      [
        "missing-key 1:54 a name needs `family` or `literal`",
        "missing-key 1:70 a name needs `family` or `literal`",
      ]
    ),
    (
      "\"publiser\": \"A\", \"author\": \"B\"",
      [
        "unread-word 1:43 CSL has no variable `publiser` (did you mean `publisher`?)",
        "wrong-type 1:70 `author` must be a list, and is text",
      ]
    ),
    (
      "\"issued\": {\"rwa\": \"A\", \"word\": \"A\"}",
      [
        "unread-word 1:54 a date has no key `rwa` (did you mean `raw`?)",
        "unread-word 1:66 a date has no key `word` (known keys: date-parts, season, circa, raw, literal, edtf)",
      ]
    ),
    (
      "\"editor\": [{\"family\": \"A\", \"particle\": \"B\"}]",
      [
        "unread-word 1:70 a name has no key `particle` (known keys: family, given, suffix, literal, "
          + "dropping-particle, non-dropping-particle, comma-suffix, static-ordering, parse-names)"
      ]
    ),
  ])
  func `what is wrong in a record is told where it stands`(_ keys: String, _ expected: [String]) {
    #expect(record(keys).report == expected)
  }

  @Test func `a bibliography is a list`() {
    #expect(
      load("{\"id\": \"a\"}").report == [
        "wrong-type 1:1 a bibliography is a list of CSL-JSON records, not keys and values"
      ])
    #expect(
      load("[{}]").report == [
        "missing-key 1:2 a record needs `id` (add `id: …`)",
        "missing-key 1:2 a record needs `title` (add `title: …`)",
        "missing-key 1:2 a record needs `type` (add `type: …`)",
      ])
  }

  @Test func `a reading gets the first record of its id`() {
    let loaded = TestSite(
      """
      -- content/readings/a.md --
      ---
      stance: s
      level: advanced
      basis: read
      ---
      -- content/readings/b.md --
      ---
      stance: s
      level: advanced
      basis: read
      ---
      -- content/readings/works.json --
      [{"id": "a", "type": "book", "title": "One"}, {"id": "a", "type": "book", "title": "Two"}]
      """, base: nil
    ).loaded()
    #expect(loaded.report == [])
    #expect(loaded.content.readings.values.map(\.work.title) == ["One", ""])
    #expect(loaded.content.works.first?.source?.path == "content/readings/works.json")
    #expect(loaded.content.works.count == 2)
  }
}
