import Pages
import TestSupport
import Testing

/// What reference managers read from a page.
struct COinSTests {
  private func check(_ table: [(record: String, expected: String)]) async throws {
    let printed = try await Bibliography.printed(table.map(\.record), by: "{{coins}}")
    for (row, text) in zip(table, printed) {
      #expect(text == row.expected.replacing("&", with: "&amp;"))
    }
  }

  private static let start = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A"

  @Test(arguments: [
    ("article-journal", "journal&rft.genre=article&rft.atitle=G&rft.jtitle=D"),
    ("article-magazine", "journal&rft.genre=article&rft.atitle=G&rft.jtitle=D"),
    ("article-newspaper", "journal&rft.genre=article&rft.atitle=G&rft.jtitle=D"),
    ("review", "journal&rft.genre=article&rft.atitle=G&rft.jtitle=D"),
    ("book", "book&rft.genre=book&rft.btitle=G"),
    ("report", "book&rft.genre=report&rft.btitle=G"),
    ("chapter", "book&rft.genre=bookitem&rft.atitle=G&rft.btitle=D"),
    ("paper-conference", "book&rft.genre=proceeding&rft.atitle=G&rft.btitle=D"),
    ("entry-encyclopedia", "book&rft.genre=bookitem&rft.atitle=G&rft.btitle=D"),
    ("thesis", "dissertation&rft.title=G"),
    ("webpage", "dc&rft.type=webpage&rft.title=G&rft.source=D"),
    ("speech", "dc&rft.type=speech&rft.title=G&rft.source=D"),
    ("interview", "dc&rft.type=interview&rft.title=G&rft.source=D"),
    ("manuscript", "dc&rft.type=manuscript&rft.title=G&rft.source=D"),
  ])
  func `each type of work has its format and genre`(_ type: String, _ expected: String)
    async throws
  {
    try await check([
      (#""type": "\#(type)", "title": "G", "container-title": "D""#, Self.start + expected)
    ])
  }

  @Test func `every part of a record is told, percent-encoded`() async throws {
    let names =
      #""author": [{"family": "Ó Dá", "given": "A."}, {"literal": "Wall & Co"}, {"family": "Fir", "given": "Di", "suffix": "Jr.", "non-dropping-particle": "van"}]"#
    let rest =
      #""volume": "3", "issue": "2", "page": "1–9", "publisher-place": "York", "publisher": "P/Q", "ISBN": "978-0", "language": "en-GB""#
    try await check([
      (
        #""type": "book", "title": "Why = 100% “walls”?", "issued": {"date-parts": [[1991, 5, 2]]}, \#(names), \#(rest), "DOI": "10.1/x", "URL": "https://e.org""#,
        Self.start
          + "book&rft.genre=book&rft.btitle=Why%20%3D%20100%25%20%E2%80%9Cwalls%E2%80%9D%3F"
          + "&rft.aulast=%C3%93%20D%C3%A1&rft.aufirst=A.&rft.au=%C3%93%20D%C3%A1%2C%20A."
          + "&rft.aucorp=Wall%20%26%20Co&rft.au=van%20Fir%2C%20Di%20Jr.&rft.date=1991-05-02"
          + "&rft.volume=3&rft.issue=2&rft.pages=1%E2%80%939&rft.spage=1&rft.epage=9"
          + "&rft.place=York&rft.pub=P%2FQ&rft.isbn=978-0&rft.language=en-GB"
          + "&rft_id=info%3Adoi%2F10.1%2Fx&rft_id=https%3A%2F%2Fe.org"
      ),
      (
        #""type": "webpage", "title": "a~b_c-d.e", "author": [{"literal": "Office"}], "URL": "https://e.org/?a=b&c""#,
        Self.start
          + "dc&rft.type=webpage&rft.title=a~b_c-d.e&rft.creator=Office"
          + "&rft_id=https%3A%2F%2Fe.org%2F%3Fa%3Db%26c"
      ),
    ])
  }

  @Test func `what no other format is for has the elements of Dublin Core`() async throws {
    try await check([
      (
        #""type": "speech", "title": "G", "author": [{"family": "Reed", "given": "Ann"}, {"literal": "Wall & Co"}], "publisher": "P", "publisher-place": "York", "volume": "2", "page": "3–4", "language": "en", "issued": {"date-parts": [[1991]]}"#,
        Self.start
          + "dc&rft.type=speech&rft.title=G&rft.creator=Reed%2C%20Ann&rft.creator=Wall%20%26%20Co"
          + "&rft.publisher=P&rft.date=1991&rft.language=en"
      )
    ])
  }

  @Test(arguments: [
    (#"[[731]]"#, "0731"), (#"[[1991, 5]]"#, "1991-05"), (#"[[-44]]"#, "-0043"),
    (#"[[1914], [1918]]"#, "1914"),
  ])
  func `dates have four digits for the year`(_ date: String, _ expected: String) async throws {
    try await check([
      (
        #""type": "book", "title": "G", "issued": {"date-parts": \#(date)}"#,
        Self.start + "book&rft.genre=book&rft.btitle=G&rft.date=\(expected)"
      )
    ])
  }

  @Test func `only the names of persons are divided`() async throws {
    try await check([
      (
        #""type": "book", "title": "G", "author": [{"literal": "Office of Food, Drink"}, {"family": "Plato"}]"#,
        Self.start
          + "book&rft.genre=book&rft.btitle=G&rft.aucorp=Office%20of%20Food%2C%20Drink&rft.au=Plato"
      ),
      (
        #""type": "book", "title": "G", "author": [{"family": "Reed", "given": "Ann", "suffix": "Jr.", "dropping-particle": "von"}]"#,
        Self.start + "book&rft.genre=book&rft.btitle=G&rft.aulast=Reed&rft.aufirst=Ann%20von"
          + "&rft.ausuffix=Jr.&rft.au=Reed%2C%20Ann%20von%20Jr."
      ),
    ])
  }
}
