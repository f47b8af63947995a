import Pages
import TestSupport
import Testing

/// The reading list in CSL-JSON.
struct CSLJSONTests {
  /// The record that is written for one, without what every record has.
  private func written(_ body: String) async throws -> String {
    let site = try await Bibliography([#""type": "book", "title": "G", \#(body)"#]).built()
    let line = site.text("readings.json").split(separator: "\n")[3]
    let start = #"{"id":"w1","type":"book","title":"G","#
    #expect(line.hasPrefix(start))
    return String(line.dropFirst(start.count).dropLast())
  }

  @Test func `a record stands on a line`() async throws {
    let site = try await Bibliography([#""type": "map", "title": "A\n\"map\"""#]).built()
    #expect(
      site.text("readings.json") == #"""
        [
        {"id":"stone-1990","type":"book","title":"Walls"},
        {"id":"wood-1995","type":"book","title":"Gates"},
        {"id":"w1","type":"map","title":"A “map”"}
        ]

        """#)
  }

  @Test(arguments: [
    #""author":[{"family":"A","given":"B","dropping-particle":"c","non-dropping-particle":"d","suffix":"E","comma-suffix":true,"static-ordering":true}]"#,
    #""editor":[{"literal":"A, B"}],"illustrator":[{"family":"C"}]"#,
    #""issued":{"date-parts":[[1914,7,2],[1918,11]],"circa":true}"#,
    #""issued":{"date-parts":[[1914],[0]]}"#, #""issued":{"date-parts":[[-44]]}"#,
    #""accessed":{"date-parts":[[1959]],"season":3}"#, #""issued":{"literal":"n.d."}"#,
    #""abstract":"A\nB","container-title":"C","DOI":"10.1/x","event-title":"D","PMCID":"E""#,
    #""categories":["a","b"]"#, #""custom":{"a":[1,true,null,{"b":"1.5"}],"c":-2.5e3}"#,
  ])
  func `what was read is written`(_ body: String) async throws {
    #expect(try await written(body) == body)
  }

  @Test func `what the schema lacks stands with the author's own`() async throws {
    let body = #""ISMN": "M-1", "custom": {"a": 1}, "editor-translator": [{"family": "A"}]"#
    #expect(
      try await written(body)
        == #""custom":{"ISMN":"M-1","editor-translator":[{"family":"A"}],"a":1}"#)
  }

  @Test func `titles keep their marks`() async throws {
    let title = #"<i>a</i> <b><i>b</i></b> c<sup>2</sup> <span class=\"nocase\">d</span> < e"#
    let line = try await written(#""container-title": "\#(title)""#)
    let again = #"<i>a</i> <i><b>b</b></i> c<sup>2</sup> <span class=\"nocase\">d</span> < e"#
    #expect(line == #""container-title":"\#(again)""#.replacing("<", with: #"\u003c"#))
  }

  @Test func `a type that CSL lacks is written as a document`() async throws {
    let site = try await Bibliography([#""type": "scroll", "title": "G""#]).built()
    #expect(site.text("readings.json").contains(#"{"id":"w1","type":"document","title":"G"}"#))
  }

  @Test func `others who are not named go out as each form has them`() async throws {
    let entry = "@book{ash-1999, title = {G}, author = {Ash, A. and others}, year = 1999}"
    let site = try await Bibliography(
      [],
      "-- content/readings/more.bib --\n\(entry)\n-- content/pages/all.md --\n---\ntitle: All\n---\n\n@ash-1999.\n"
    ).built()
    #expect(
      site.text("readings.json").contains(
        #""author":[{"family":"Ash","given":"A."},{"literal":"others"}]"#))
    #expect(site.text("readings.bib").contains("  author = {Ash, A. and others},\n"))
    #expect(site.text("readings.ris").contains("AU  - Ash, A.\r\nTI  - G\r\n"))
  }
}
