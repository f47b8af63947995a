import Pages
import TestSupport
import Testing

/// The reading list for reference managers, in RIS.
struct RISTests {
  private func values(_ tag: String, _ bodies: [String]) async throws -> [String?] {
    try await Bibliography(bodies).values(behind: "\(tag)  - ", in: "readings.ris")
  }

  @Test func `RIS has a tag a line`() async throws {
    let records = try await Bibliography([
      BibTeXTests.full,
      #""type": "report", "title": "R", "number": "9", "page": "5–7–9", "editor": [{"family": "Ash", "given": "A."}], "genre": "Paper""#,
    ]).records(in: "readings.ris")
    #expect(
      records.map { $0.replacing("\r\n", with: "\n").line } == [
        """
        TY  - JOUR
        AU  - Reed, Ann, Jr.
        AU  - Wall & Co,
        AU  - Elm
        A2  - Clay, Bo
        A4  - Fir, Di
        TI  - Why 100% walls_ & $5 #1?
        T2  - Doors
        T3  - Series
        ET  - 2nd
        VL  - 3
        IS  - 2
        PY  - 1991
        DA  - 1991/05/12/
        SP  - 223
        EP  - 246
        PB  - Press
        CY  - York
        SN  - 978-0
        DO  - 10.1/x_y
        UR  - https://example.org/a#b
        Y2  - 2001/02/03/
        LA  - en-GB
        KW  - walls
        KW  - doors
        ID  - w1
        ER  -\u{20}
        """,
        "TY  - RPRT\nED  - Ash, A.\nTI  - R\nIS  - 9\nM3  - Paper\nSP  - 5–7–9\nID  - w2\nER  - ",
      ])
  }

  @Test(arguments: [
    ("article-journal", "JOUR"), ("article-magazine", "MGZN"), ("article-newspaper", "NEWS"),
    ("review", "JOUR"), ("review-book", "JOUR"), ("book", "BOOK"), ("report", "RPRT"),
    ("chapter", "CHAP"), ("webpage", "ELEC"), ("speech", "SLIDE"), ("interview", "GEN"),
    ("manuscript", "MANSCPT"), ("thesis", "THES"), ("paper-conference", "CPAPER"),
    ("legal_case", "CASE"), ("dataset", "DATA"), ("document", "GEN"),
  ])
  func `each type of work has its type in RIS`(_ type: String, _ tag: String) async throws {
    let records = try await Bibliography([#""type": "\#(type)", "title": "G""#])
      .records(in: "readings.ris")
    #expect(records == ["TY  - \(tag)\r\nTI  - G\r\nID  - w1\r\nER  - \r\n"])
  }

  @Test func `names are divided where they should be, and nowhere else`() async throws {
    let table = [
      (#""literal": "Ministry of Food, Drink and Fish""#, "Ministry of Food, Drink and Fish,"),
      (#""literal": "Office""#, "Office"), (#""family": "Elm""#, "Elm"),
      (#""family": "Mary Ann""#, "Mary Ann,"), (#""literal": "A\u2028B""#, "A B,"),
      (#""family": "Reed", "given": "Ann", "suffix": "Jr.""#, "Reed, Ann, Jr."),
      (#""family": "Berg", "non-dropping-particle": "van der", "given": "J.""#, "van der Berg, J."),
      (#""family": "Berg", "dropping-particle": "von", "given": "J.""#, "Berg, J. von"),
      (#""family": "Smith, Inc", "given": "A., Dr.""#, "Smith Inc, A. Dr."),
    ]
    let names = try await values(
      "AU", table.map { #""type": "book", "title": "G", "author": [{\#($0.0)}]"# })
    for (row, name) in zip(table, names) { #expect(name == row.1) }
  }

  @Test func `an editor of the whole has another tag than one of what holds it`() async throws {
    let types = ["book", "report", "chapter", "article-journal", "paper-conference", "entry"]
    let bodies = types.map {
      #""type": "\#($0)", "title": "G", "editor": [{"family": "A", "given": "B"}]"#
    }
    #expect(try await values("ED", bodies) == ["A, B", "A, B", nil, nil, nil, nil])
    #expect(try await values("A2", bodies) == [nil, nil, "A, B", "A, B", "A, B", "A, B"])
  }

  @Test(arguments: [
    ("1–9", "1", "9"), ("xi-xv", "xi", "xv"), ("S12–S18", "S12", "S18"), ("321–28", "321", "328"),
    ("7", "7", nil),
    ("1–3, 7", "1–3, 7", nil), ("A1, A4", "A1, A4", nil), ("–5", "–5", nil),
  ])
  func `only one range of pages has a last page`(
    _ pages: String, _ first: String, _ last: String?
  ) async throws {
    let bodies = [#""type": "book", "title": "G", "page": "\#(pages)""#]
    #expect(try await values("SP", bodies) == [first])
    #expect(try await values("EP", bodies) == [last])
  }

  @Test(arguments: [
    (#""date-parts": [[1991]]"#, "1991", nil), (#""date-parts": [[1991, 5]]"#, "1991", "1991/05//"),
    (#""date-parts": [[1991, 12, 2]]"#, "1991", "1991/12/02/"),
    (#""date-parts": [[1914], [1918]]"#, "1914", "1914///1914–1918"),
    (#""date-parts": [[1959]], "season": 1"#, "1959", "1959///1959-21"),
    (#""date-parts": [[1880]], "circa": true"#, "1880", "1880///1880~"),
    (#""date-parts": [[-44]]"#, "-44", nil), (#""literal": "n.d.""#, "n.d.", nil),
  ])
  func `dates are in slashes`(_ date: String, _ year: String, _ day: String?) async throws {
    let bodies = [#""type": "book", "title": "G", "issued": {\#(date)}"#]
    #expect(try await values("PY", bodies) == [year])
    #expect(try await values("DA", bodies) == [day])
  }

  @Test func `a guide without records has no list of them`() async throws {
    let site = try #require(
      await TestSite().removing("content/readings/bibliography.json")
        .removing("content/readings/stone-1990.md").removing("content/readings/wood-1995.md")
        .adding(
          "content/sections/010-walls.md",
          Array("---\ntitle: Walls\nsummary: W.\nowns: [p1]\n---\n\nA rampart.\n".utf8)
        )
        .adding(
          "content/claims/walls-pay.md",
          Array(
            "---\nstatement: S.\nkind: normative\nstatus: disputed\n---\n\n## The essay's case\n\nA.\n\n## What supports it\n\nA.\n\n## What tells against it\n\nA.\n\n## What is disputed\n\nA.\n\n## Test it yourself\n\nA.\n"
              .utf8)
        )
        .adding(
          "content/questions/walls/why-walls.md",
          Array(
            "---\nlevel: evaluate\n---\n\nWhy?\n\n## Criteria\n\n- A.\n\n## Explanation\n\nA.\n"
              .utf8)
        )
        .build().site)
    #expect(site.paths().filter { $0.hasPrefix("readings") } == [])
  }
}
