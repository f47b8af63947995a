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
    ("webpage", "journal&rft.genre=unknown&rft.atitle=G&rft.jtitle=D"),
    ("speech", "journal&rft.genre=unknown&rft.atitle=G&rft.jtitle=D"),
    ("interview", "journal&rft.genre=unknown&rft.atitle=G&rft.jtitle=D"),
    ("manuscript", "journal&rft.genre=unknown&rft.atitle=G&rft.jtitle=D"),
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
      #""author": [{"family": "Ó Dá", "given": "A."}, {"literal": "Wall & Co"}, {"family": "Fir", "given": "Di", "suffix": "Jr."}]"#
    let rest =
      #""volume": "3", "issue": "2", "page": "1–9", "publisher-place": "York", "publisher": "P/Q", "ISBN": "978-0", "language": "en-GB""#
    try await check([
      (
        #""type": "book", "title": "Why = 100% “walls”?", "issued": {"date-parts": [[1991, 5, 2]]}, \#(names), \#(rest), "DOI": "10.1/x", "URL": "https://e.org""#,
        Self.start
          + "book&rft.genre=book&rft.btitle=Why%20%3D%20100%25%20%E2%80%9Cwalls%E2%80%9D%3F"
          + "&rft.aulast=%C3%93%20D%C3%A1&rft.aufirst=A.&rft.au=A.%20%C3%93%20D%C3%A1"
          + "&rft.au=Wall%20%26%20Co&rft.au=Di%20Fir%20Jr.&rft.date=1991-05-02&rft.volume=3"
          + "&rft.issue=2&rft.pages=1%E2%80%939&rft.place=York&rft.pub=P%2FQ&rft.isbn=978-0"
          + "&rft.language=en-GB&rft_id=info%3Adoi%2F10.1%2Fx"
      ),
      (
        #""type": "webpage", "title": "a~b_c-d.e", "author": [{"literal": "Office"}], "URL": "https://e.org/?a=b&c""#,
        Self.start
          + "journal&rft.genre=unknown&rft.atitle=a~b_c-d.e&rft.aulast=Office&rft.au=Office"
          + "&rft_id=https%3A%2F%2Fe.org%2F%3Fa%3Db%26c"
      ),
    ])
  }
}
