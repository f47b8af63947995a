import Markup
import StudyGuide
import TestSupport
import Testing

/// Records of CSL-JSON 1.0.2 as reference managers export them.
struct CSLReaderTests {
  // MARK: The schema

  /// The variables of the schema of input data, in the order in which it has them, with those of the
  /// specification that it lacks.
  private static let texts = """
    language journalAbbreviation shortTitle abstract annote archive archive_collection
    archive_location archive-place authority call-number chapter-number citation-number
    citation-label collection-number collection-title container-title container-title-short
    dimensions division DOI edition event event-title event-place first-reference-note-number genre
    ISBN ISSN issue jurisdiction keyword locator medium note number number-of-pages
    number-of-volumes original-publisher original-publisher-place original-title page page-first
    part part-title PMCID PMID printing publisher publisher-place references reviewed-genre
    reviewed-title scale section source status supplement title title-short URL version volume
    volume-title volume-title-short year-suffix citation-key part-number printing-number
    supplement-number ISAN ISCI ISMN ISRC ISWC translated-title translated-title-short
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let names = """
    author chair collection-editor compiler composer container-author contributor curator director
    editor editorial-director executive-producer guest host interviewer illustrator narrator
    organizer original-author performer producer recipient reviewed-author script-writer
    series-creator translator editor-translator
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let dates =
    [
      "accessed", "available-date", "container", "event-date", "issued", "original-date",
      "submitted",
    ]

  @Test(arguments: texts)
  func `each text and number of the schema is read`(_ name: String) throws {
    let variable = try #require(Work.TextVariable(rawValue: name))
    let title = name == "title" ? "" : ", \"title\": \"T\""
    #expect(try CSLRecords.work("\"\(name)\": \"7\"\(title)")[variable] == "7")
    #expect(try CSLRecords.work("\"\(name)\": 7\(title)")[variable] == "7")
  }

  @Test(arguments: names)
  func `each list of names of the schema is read`(_ name: String) throws {
    let variable = try #require(Work.NameVariable(rawValue: name))
    let work = try CSLRecords.work("\"\(name)\": [{\"family\": \"Stone\"}], \"title\": \"T\"")
    #expect(work[variable].map(\.family) == ["Stone"])
  }

  @Test(arguments: dates)
  func `each date of the schema is read`(_ name: String) throws {
    let variable = try #require(Work.DateVariable(rawValue: name))
    let work = try CSLRecords.work("\"\(name)\": {\"date-parts\": [[1990]]}, \"title\": \"T\"")
    #expect(work[variable]?.start?.year == 1990)
  }

  @Test func `nothing is read that the schema does not have`() {
    #expect(Set(Work.TextVariable.allCases.map(\.rawValue)) == Set(Self.texts))
    #expect(Set(Work.NameVariable.allCases.map(\.rawValue)) == Set(Self.names))
    #expect(Set(Work.DateVariable.allCases.map(\.rawValue)) == Set(Self.dates))
    #expect(Work.types.count == 45)
  }

  @Test(arguments: Work.types)
  func `each type of the schema is known`(_ type: String) {
    #expect(
      CSLRecords.load("[{\"id\": \"a\", \"type\": \"\(type)\", \"title\": \"T\"}]").report == [])
  }

  @Test func `categories and an author's own data are kept`() throws {
    let work = try CSLRecords.work(
      #""title": "T", "categories": ["history", "walls"], "custom": {"x": [1, {"y": true}]}"#)
    #expect(work.categories == ["history", "walls"])
    #expect(work.custom?.description == "keys and values")
  }

  // MARK: Records as they come

  @Test func `a record with all that a reference manager writes gives no problem`() throws {
    let abstract = String(repeating: "A long abstract. ", count: 500)
    let (works, report) = CSLRecords.load(
      """
      [{"id": "http://example.org/users/1/items/ABC", "citation-key": "stone-1990",
        "type": "article-journal", "abstract": "\(abstract)\\nEnd.", "accessed": {"date-parts": [["2024", 1, 5]]},
        "archive": "Store", "archive_location": "Box 3", "call-number": "X 12", "source": "Shelf",
        "author": [{"family": "Stone", "given": "Ann"}], "collection-title": "Series",
        "container-title": "Doors &\\nGates", "container-title-short": "D", "DOI": "https://doi.org/10.1/x",
        "edition": 2, "event-place": "York", "ISBN": "978-0", "ISSN": "1234-5678",
        "issue": "2", "issued": {"date-parts": [["1990", 3]], "season": "1"}, "journalAbbreviation": "D.",
        "language": "en", "note": "a: b\\nc: d", "number-of-volumes": "4", "page": "223-246",
        "title": "Walls", "title-short": "W", "URL": "https://example.org/", "volume": 3}]
      """)
    #expect(report == [])
    let work = try #require(works.first)
    #expect(work.id == "stone-1990")
    #expect(work.doi == "10.1/x")
    #expect(work.pages == "223–246")
    #expect(work.container == "Doors & Gates")
    #expect(work[.note] == "a: b\nc: d")
    #expect(work[.accessed]?.start?.day == 5)
  }

  @Test(arguments: [
    #"{"items": [RECORD]}"#, #"{"config": {"x": 1}, "items": [RECORD]}"#,
    #"{"references": [RECORD]}"#,
  ])
  func `a list may stand in an object`(_ form: String) {
    let (works, report) = CSLRecords.load(
      form.replacing("RECORD", with: #"{"id": "a", "type": "book", "title": "T"}"#))
    #expect(works.map(\.id) == ["a"])
    #expect(report == [])
  }

  @Test func `records in another form are told, with the one to export`() {
    #expect(
      CSLRecords.load(#"{"items": [{"itemType": "book", "creators": []}]}"#).report == [
        "wrong-type 1:12 this is Zotero’s own form of a record, not CSL-JSON "
          + "(export the list as “CSL JSON” or “Better CSL JSON”)"
      ])
    #expect(
      CSLRecords.load("[1, \"a\"]").report == [
        "wrong-type 1:2 a record is written as keys and values, not as text",
        "wrong-type 1:5 a record is written as keys and values, not as text",
      ])
  }

  @Test func `an unknown word is told once for a file`() {
    let records = (0..<30).map {
      "{\"id\": \"a\($0)\", \"type\": \"bok\", \"title\": \"T\", \"publiser\": \"P\", \"doi\": \"1\"}"
    }
    #expect(
      CSLRecords.load("[" + records.joined(separator: ",\n") + "]").report == [
        "unread-word 1:23 CSL has no type `bok`; it stands 30 times in this file (did you mean `book`?)",
        "unread-word 1:44 CSL has no variable `publiser`; it stands 30 times in this file (did you mean `publisher`?)",
        "unread-word 1:61 CSL has no variable `doi`; it stands 30 times in this file (did you mean `DOI`?)",
      ])
  }

  @Test func `of many unknown words a hundred are told`() {
    let keys = (0..<300).map { "\"zz\($0)\": 1" }.joined(separator: ", ")
    let report = CSLRecords.load("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \(keys)}]")
      .report
    #expect(report.count == 100)
  }

  @Test(arguments: ["title", "publisher"])
  func `a text that pages repeat has a limit, other texts have none`(_ key: String) {
    let long = String(repeating: "a", count: 4_001)
    let title = key == "title" ? "" : "\"title\": \"T\", "
    #expect(
      CSLRecords.load(
        "[{\"id\": \"a\", \"type\": \"book\", \(title)\"note\": \"\(long)\", \"\(key)\": \"\(long)\"}]"
      )
      .report.map { $0.replacing(/1:\d+/, with: "1:N") } == [
        "wrong-type 1:N `\(key)` has more than 4000 bytes (shorten it)"
      ])
  }

  // MARK: Texts

  @Test func `titles have marks, and stand on one line`() throws {
    let work = try CSLRecords.work(
      #""title": " On <i>Homo\n sapiens</i> and CO<sub>2</sub>: 'a' <b ", "publisher": "A <i>b</i>""#
    )
    #expect(work.title == "On Homo sapiens and CO2: ‘a’ <b")
    #expect(work.texts[.title]?.runs.map(\.style) == [[], .italic, [], .subscript, []])
    #expect(work.publisher == "A <i>b</i>")
  }

  @Test(arguments: [
    ("10.1/x", "10.1/x"), ("doi:10.1/x", "10.1/x"), ("DOI: 10.1/x", "10.1/x"),
    ("https://doi.org/10.1/x", "10.1/x"), ("http://dx.doi.org/10.1/x", "10.1/x"),
    ("https://www.doi.org/10.1/X", "10.1/X"), ("doi.org/10.1/x", "10.1/x"), (" 10.1/x ", "10.1/x"),
    ("10.1002/(SICI)1<1::AID>3.0", "10.1002/(SICI)1<1::AID>3.0"), ("unknown", "unknown"),
    ("doi:", "doi:"),
    ("https://example.org/10.1/x", "https://example.org/10.1/x"),
  ])
  func `a DOI stands without the address of its resolver`(_ text: String, _ expected: String) throws
  {
    #expect(try CSLRecords.work("\"title\": \"T\", \"DOI\": \"\(text)\"").doi == expected)
  }

  @Test(arguments: [
    ("223-246", "223–246"), ("223–246", "223–246"), ("223 - 246", "223–246"),
    ("223--246", "223–246"),
    ("223—246", "223–246"), ("12", "12"), ("xi-xv", "xi–xv"), ("e12-e15", "e12–e15"),
    ("A-12", "A-12"),
    ("12-A", "12-A"), ("1-2-3", "1-2-3"), ("1-3, 7-9", "1–3, 7–9"), ("1-3; 7", "1–3; 7"),
    ("12-", "12-"), ("-", "-"), ("S1-S4,e2", "S1–S4,e2"), ("a-b", "a-b"),
    ("0123–1230", "0123–1230"),
  ])
  func `ranges of pages have an en dash`(_ text: String, _ expected: String) throws {
    #expect(try CSLRecords.work("\"title\": \"T\", \"page\": \"\(text)\"").pages == expected)
  }
}
