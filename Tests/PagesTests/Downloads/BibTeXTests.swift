import Pages
import TestSupport
import Testing

/// The reading list for reference managers: BibTeX and RIS.
struct BibTeXTests {
  /// The records of a list, those of the small guide left out.
  private func records(_ path: String, _ bodies: [String]) async throws -> [String] {
    let text = try await Bibliography(bodies).built().text(path)
    let end = path.hasSuffix("ris") ? "\r\n\r\n" : "\n\n"
    return text.split(separator: end).dropFirst(2).map(String.init)
  }

  private static let full = #"""
    "type": "article-journal", "title": "Why 100% walls_ & $5 #1?", "author":
    [{"family": "Reed", "given": "Ann", "suffix": "Jr."}, {"literal": "Wall & Co"}, {"family": "Elm"}],
    "editor": [{"family": "Clay", "given": "Bo"}], "issued": {"date-parts": [[1991, 5, 12]]},
    "container-title": "Doors", "volume": "3", "issue": "2", "page": "223–246", "number": "9",
    "publisher": "Press", "publisher-place": "York", "DOI": "10.1/x_y", "ISBN": "978-0",
    "URL": "https://example.org/a#b", "language": "en-GB"
    """#

  @Test func `BibTeX has a field a line, with its own marks escaped`() async throws {
    let records = try await records(
      "readings.bib",
      [Self.full, #""type": "webpage", "title": "Loose", "number": "9", "container-title": "D""#])
    #expect(
      records == [
        ##"""
        @article{w1,
          author = {Reed, Jr., Ann and {Wall \& Co} and Elm},
          editor = {Clay, Bo},
          title = {{Why 100\% walls\_ \& \$5 \#1?}},
          journal = {Doors},
          volume = {3},
          number = {2},
          pages = {223--246},
          publisher = {Press},
          address = {York},
          year = {1991},
          month = {5},
          doi = {10.1/x\_y},
          isbn = {978-0},
          url = {https://example.org/a\#b},
          langid = {en-GB},
        }
        """##,
        """
        @misc{w2,
          title = {{Loose}},
          howpublished = {D},
          number = {9},
        }

        """,
      ])
  }

  @Test(arguments: [
    ("article-journal", "@article", "journal"), ("article-magazine", "@article", "journal"),
    ("article-newspaper", "@article", "journal"), ("review", "@article", "journal"),
    ("book", "@book", "howpublished"), ("report", "@techreport", "howpublished"),
    ("chapter", "@incollection", "booktitle"), ("webpage", "@misc", "howpublished"),
    ("speech", "@misc", "howpublished"), ("interview", "@misc", "howpublished"),
    ("manuscript", "@misc", "howpublished"),
  ])
  func `each type of work has its type in BibTeX`(
    _ type: String, _ entry: String, _ container: String
  ) async throws {
    let records = try await records(
      "readings.bib", [#""type": "\#(type)", "title": "G", "container-title": "D""#])
    #expect(records == ["\(entry){w1,\n  title = {{G}},\n  \(container) = {D},\n}\n"])
  }

  @Test(arguments: [
    "A\\nER  - \\nTY  - BOOK\\nTI  - Forged", "A\\r\\n  - B", "A\\u2028TY  - BOOK",

    "A},\\n}\\n@book{forged,\\n title = {B", "}}}", "{{{", "}{", "A\\tB", "@book{x, title={y}}",
  ])
  func `no field of a record begins another`(_ text: String) async throws {
    let fields = ["title", "publisher", "container-title", "volume", "DOI", "URL", "page"]
      .map { "\"\($0)\": \"\(text)\"" }
    let body =
      "\"type\": \"book\", \"author\": [{\"literal\": \"\(text)\"}, {\"family\": \"\(text)\"}], "
      + fields.joined(separator: ", ")
    let site = try await Bibliography([body]).built()
    let ris = site.text("readings.ris")
    #expect(ris.split(separator: "\r\n").count { $0.hasPrefix("TY  - ") } == 3)
    #expect(ris.split(separator: "\r\n").count { $0.hasPrefix("ER  - ") } == 3)
    #expect(
      ris.unicodeScalars.filter { ["\n", "\u{85}", "\u{2028}"].contains($0) }.count
        == ris.unicodeScalars.filter { $0 == "\r" }.count)
    // Every entry begins a line, and the braces around it are even only at its end.
    var (depth, entries) = (0, 0)
    for line in site.text("readings.bib").split(separator: "\n") {
      if depth == 0 { entries += line.hasPrefix("@") ? 1 : 0 }
      for character in line {
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
      }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(entries == 3)
  }

  @Test func `RIS has a tag a line`() async throws {
    let records = try await records(
      "readings.ris",
      [
        Self.full,
        #""type": "report", "title": "R", "number": "9", "page": "5–7–9", "author": [{"family": "Ash", "given": "A."}]"#,
      ])
    #expect(
      records.map { $0.replacing("\r\n", with: "\n").line } == [
        """
        TY  - JOUR
        AU  - Reed, Ann, Jr.
        AU  - Wall & Co
        AU  - Elm
        ED  - Clay, Bo
        TI  - Why 100% walls_ & $5 #1?
        T2  - Doors
        PY  - 1991
        VL  - 3
        IS  - 2
        SP  - 223
        EP  - 246
        PB  - Press
        CY  - York
        SN  - 978-0
        DO  - 10.1/x_y
        UR  - https://example.org/a#b
        LA  - en-GB
        ID  - w1
        ER  -\u{20}
        """,
        "TY  - RPRT\nAU  - Ash, A.\nTI  - R\nIS  - 9\nSP  - 5\nEP  - 7–9\nID  - w2\nER  - ",
      ])
  }

  @Test(arguments: [
    ("article-journal", "JOUR"), ("article-magazine", "MGZN"), ("article-newspaper", "NEWS"),
    ("review", "JOUR"), ("book", "BOOK"), ("report", "RPRT"), ("chapter", "CHAP"),
    ("webpage", "ELEC"), ("speech", "GEN"), ("interview", "GEN"), ("manuscript", "UNPB"),
  ])
  func `each type of work has its type in RIS`(_ type: String, _ tag: String) async throws {
    let records = try await records("readings.ris", [#""type": "\#(type)", "title": "G""#])
    #expect(records == ["TY  - \(tag)\r\nTI  - G\r\nID  - w1\r\nER  - \r\n"])
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
    #expect(site.paths().filter { $0.hasPrefix("readings") } == ["readings.html"])
  }
}
