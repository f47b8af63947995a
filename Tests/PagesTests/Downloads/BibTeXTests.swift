import Pages
import TestSupport
import Testing

/// The reading list for BibTeX and BibLaTeX.
struct BibTeXTests {
  /// The values of a field, each without the comma behind it.
  private func field(_ name: String, _ bodies: [String]) async throws -> [String?] {
    try await Bibliography(bodies).values(behind: "  \(name) = ", in: "readings.bib")
      .map { $0.map { String($0.dropLast()) } }
  }

  /// Says that each title or name of a table is written so.
  private func check(
    _ field: String, _ table: [(given: String, written: String)], _ body: (String) -> String
  ) async throws {
    let written = try await self.field(field, table.map { body($0.given) })
    for (row, text) in zip(table, written) { #expect(text == row.written, "\(row.given)") }
  }

  static let full = #"""
    "type": "article-journal", "title": "Why 100% walls_ & $5 #1?", "author":
    [{"family": "Reed", "given": "Ann", "suffix": "Jr."}, {"literal": "Wall & Co"}, {"family": "Elm"}],
    "editor": [{"family": "Clay", "given": "Bo"}], "translator": [{"family": "Fir", "given": "Di"}],
    "issued": {"date-parts": [[1991, 5, 12]]}, "accessed": {"date-parts": [[2001, 2, 3]]},
    "container-title": "Doors", "volume": "3", "issue": "2", "page": "223–246", "number": "9",
    "publisher": "Press", "publisher-place": "York", "DOI": "10.1/x_y", "ISBN": "978-0",
    "ISSN": "1234-5679", "collection-title": "Series", "edition": "2nd", "genre": "Essay",
    "URL": "https://example.org/a#b", "language": "en-GB", "keyword": "walls, doors"
    """#

  @Test func `an entry has a field a line`() async throws {
    let records = try await Bibliography([
      Self.full, #""type": "webpage", "title": "Loose", "number": "9", "container-title": "D""#,
    ]).records(in: "readings.bib")
    #expect(
      records == [
        ##"""
        @article{w1,
          author = {Reed, Jr., Ann and {Wall \& Co} and Elm},
          editor = {Clay, Bo},
          translator = {Fir, Di},
          title = {{Why 100\% walls\_ \& \$5 \#1?}},
          journal = {Doors},
          series = {Series},
          edition = {2nd},
          volume = {3},
          number = {2},
          pages = {223--246},
          type = {Essay},
          publisher = {Press},
          address = {York},
          year = {1991},
          month = may,
          date = {1991-05-12},
          urldate = {2001-02-03},
          doi = {10.1/x_y},
          url = {https://example.org/a#b},
          isbn = {978-0},
          issn = {1234-5679},
          langid = {en-GB},
          keywords = {walls, doors},
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
    ("article-journal", "@article", "journal = {D}"), ("review", "@article", "journal = {D}"),
    ("review-book", "@article", "journal = {D}"),
    ("article-magazine", "@article", "journal = {D},\n  entrysubtype = {magazine}"),
    ("article-newspaper", "@article", "journal = {D},\n  entrysubtype = {newspaper}"),
    ("book", "@book", "howpublished = {D}"), ("classic", "@book", "howpublished = {D}"),
    ("pamphlet", "@booklet", "howpublished = {D}"),
    ("chapter", "@incollection", "booktitle = {{D}}"),
    ("entry-encyclopedia", "@incollection", "booktitle = {{D}}"),
    ("paper-conference", "@inproceedings", "booktitle = {{D}}"),
    ("report", "@techreport", "howpublished = {D}"), ("thesis", "@phdthesis", "howpublished = {D}"),
    ("manuscript", "@unpublished", "howpublished = {D}"),
    ("webpage", "@misc", "howpublished = {D}"), ("speech", "@misc", "howpublished = {D}"),
    ("legal_case", "@misc", "howpublished = {D}"), ("dataset", "@misc", "howpublished = {D}"),
  ])
  func `each type of work has its type in BibTeX`(
    _ type: String, _ entry: String, _ container: String
  ) async throws {
    let records = try await Bibliography([
      #""type": "\#(type)", "title": "G", "container-title": "D""#
    ]).records(in: "readings.bib")
    #expect(records == ["\(entry){w1,\n  title = {{G}},\n  \(container),\n}\n"])
  }

  @Test(arguments: [
    ("report", "institution"), ("thesis", "school"), ("book", "publisher"), ("map", "publisher"),
  ])
  func `who published has a field by the type`(_ type: String, _ name: String) async throws {
    let body = #""type": "\#(type)", "title": "G", "publisher": "Stone and Sons""#
    #expect(try await field(name, [body]) == ["{{Stone and Sons}}"])
  }

  @Test func `text is escaped so that TeX prints it as it is`() async throws {
    try await check(
      "volume",
      [
        (##"# $ % & _"##, ##"{\# \$ \% \& \_}"##),
        ("~ ^", #"{\textasciitilde{} \textasciicircum{}}"#),
        (#"\\foo"#, #"{\textbackslash{}foo}"#), ("a {b} c", #"{a \{b\} c}"#),
        ("{{}", #"{\{\vphantom{\}}\{\}}"#), ("{", #"{\{\vphantom{\}}}"#),
        ("}", #"{\vphantom{\{}\}}"#), ("}{", #"{\vphantom{\{}\}\{\vphantom{\}}}"#),
        ("{}}", #"{\{\}\vphantom{\{}\}}"#), ("a -- b --- c", "{a -{}- b -{}-{}- c}"),
        ("``a''", "{`{}`a'{}'}"), ("?`!` ,, << >>", "{?{}`!{}` ,{}, <{}< >{}>}"),
        (#"\"a\" é 矛 🙂"#, #"{"a" é 矛 🙂}"#), (#"a\nb"#, "{a b}"), (#" a\tb "#, "{a b}"),
        (#"a\u2028b"#, "{a b}"),
      ]
    ) { #""type": "book", "title": "G", "volume": "\#($0)""# }
  }

  @Test func `titles keep their capitals and their marks`() async throws {
    try await check(
      "title",
      [
        ("The DNA_x", #"{{The DNA\_x}}"#), ("On <i>Homo_x</i>", #"{{On \emph{Homo\_x}}}"#),
        ("H<sub>2</sub>O<sup>3</sup>", #"{{H\textsubscript{2}O\textsuperscript{3}}}"#),
        ("<b><i>x</i></b> a < b", #"{{\emph{\textbf{x}} a < b}}"#),
      ]
    ) { #""type": "book", "title": "\#($0)""# }
  }

  @Test func `addresses are no text`() async throws {
    let table = [
      ("https://e.org/a_b%20c#d~e&f=$g^h", "{https://e.org/a_b%20c#d~e&f=$g^h}"),
      (#"https://e.org/{a}/b}c\\d e"#, "{https://e.org/%7Ba%7D/b%7Dc%5Cd%20e}"),
      (#"https://e.org/a\nb"#, "{https://e.org/a%20b}"), ("https://e.org/é", "{https://e.org/é}"),
    ]
    try await check("url", table) { #""type": "book", "title": "G", "URL": "\#($0)""# }
    try await check(
      "doi", [("10.1/(a)1<2::b>3;4_5#6", "{10.1/(a)1<2::b>3;4_5#6}"), ("10.1/{a", "{10.1/%7Ba}")]
    ) { #""type": "book", "title": "G", "DOI": "\#($0)""# }
  }

  @Test func `names keep their parts`() async throws {
    try await check(
      "author",
      [
        (#""literal": "Ministry of Food, Drink and Fish""#, "{{Ministry of Food, Drink and Fish}}"),
        (#""literal": "Wall & Co""#, #"{{Wall \& Co}}"#), (#""literal": "Others""#, "{{Others }}"),
        (#""family": "Elm""#, "{Elm}"), (#""family": "Mary Ann""#, "{{Mary Ann}}"),
        (#""family": "hooks", "given": "bell""#, "{{hooks}, bell}"),
        (#""family": "hooks""#, "{{hooks}}"), (#""family": "others""#, "{{others }}"),
        (#""family": "öz", "given": "A.""#, "{{öz}, A.}"),
        (#""family": "Al-rashid", "given": "A.""#, "{{Al-rashid}, A.}"),
        (#""family": "Lewis ap Rhys", "given": "W.""#, "{{Lewis ap Rhys}, W.}"),
        (#""family": "García Márquez", "given": "G.""#, "{García Márquez, G.}"),
        (#""family": "Reed", "given": "Ann", "suffix": "Jr.""#, "{Reed, Jr., Ann}"),
        (#""family": "Reed", "suffix": "Jr.""#, "{{Reed, Jr.}}"),
        (#""family": "Smith, Inc", "given": "John""#, "{{Smith, Inc}, {John}}"),
        (#""family": "Reed", "given": "A., Dr.", "suffix": "III""#, "{{Reed}, {III}, {A., Dr.}}"),
        (#""family": "Smith and Co", "given": "Ann AND Bo""#, "{{Smith and Co}, {Ann AND Bo}}"),
        (#""family": "A{b", "given": "C\\""#, #"{{A\{\vphantom{\}}b}, {C\textbackslash{}}}"#),
        (
          #""family": "Berg", "non-dropping-particle": "van der", "given": "J.""#,
          "{van der Berg, J.}"
        ),
        (#""family": "Berg", "dropping-particle": "von", "given": "J.""#, "{von Berg, J.}"),
        (#""family": "Gaulle", "non-dropping-particle": "De", "given": "C.""#, "{De Gaulle, C.}"),
        (#""family": "Berg", "non-dropping-particle": "van""#, "{van Berg}"),
        (#""family": "Berg See", "non-dropping-particle": "van""#, "{van {Berg See}}"),
        (
          #""family": "Berg", "non-dropping-particle": "van", "given": "A, B""#,
          "{{van Berg}, {A, B}}"
        ),
        (#""family": "毛", "given": "测试""#, "{毛, 测试}"),
      ]
    ) { #""type": "book", "title": "G", "author": [{\#($0)}]"# }
  }

  @Test func `a particle that stays with its family name is said to`() async throws {
    let name = #""type": "book", "title": "G", "author": [{"family": "A", "given": "B","#
    let options = try await field(
      "options",
      [
        name + #" "non-dropping-particle": "van"}]"#, name + #" "dropping-particle": "von"}]"#,
        name + #" "non-dropping-particle": "Van"}]"#,
      ])
    #expect(options == ["{useprefix=true}", nil, nil])
  }

  @Test func `whoever made a work without an author stands for one`() async throws {
    let records = [
      ("director", "{A, B}"), ("compiler", "{A, B}"), ("editor", nil), ("translator", nil),
    ]
    let authors = try await field(
      "author",
      records.map { #""type": "book", "title": "G", "\#($0.0)": [{"family": "A", "given": "B"}]"# })
    #expect(authors == records.map(\.1))
  }

  @Test(arguments: [
    (#""date-parts": [[1991]]"#, ["year = {1991}"]),
    (#""date-parts": [[1991, 12]]"#, ["year = {1991}", "month = dec"]),
    (#""date-parts": [[1991, 5, 2]]"#, ["year = {1991}", "month = may", "date = {1991-05-02}"]),
    (#""date-parts": [[1914], [1918]]"#, ["year = {1914}", "date = {1914/1918}"]),
    (
      #""date-parts": [[1914, 7, 2], [1918, 11]]"#,
      ["year = {1914}", "month = jul", "date = {1914-07-02/1918-11}"]
    ),
    (#""date-parts": [[1914], [0]]"#, ["year = {1914}", "date = {1914/}"]),
    (#""date-parts": [[1880]], "circa": true"#, ["year = {1880}", "date = {1880~}"]),
    (#""date-parts": [[1959]], "season": 3"#, ["year = {1959}", "date = {1959-23}"]),
    (#""date-parts": [[731]]"#, ["year = {731}", "date = {0731}"]),
    (#""date-parts": [[731, 2, 1]]"#, ["year = {731}", "month = feb", "date = {0731-02-01}"]),
    (#""date-parts": [[-44]]"#, ["year = {-44}", "date = {-0043}"]),
    (#""date-parts": [[-1]]"#, ["year = {-1}", "date = {0000}"]),
    (#""date-parts": [[12345, 1, 1]]"#, ["year = {12345}", "month = jan"]),
    (#""literal": "n.d.""#, ["year = {n.d.}"]),
    (#""literal": "50% sure""#, [#"year = {50\% sure}"#]),
  ])
  func `dates are as precise as they are known`(_ date: String, _ fields: [String]) async throws {
    let records = try await Bibliography([#""type": "book", "title": "G", "issued": {\#(date)}"#])
      .records(in: "readings.bib")
    let lines = fields.map { "  \($0),\n" }.joined()
    #expect(records == ["@book{w1,\n  title = {{G}},\n\(lines)}\n"])
  }

  @Test func `keys are legal and differ in more than capitals`() async throws {
    let ids = ["a b", "a_b", "A_B", "{x", ##"x,y=\"#"##, "毛-1958", "c:d.e+f/g", #"e\u0301"#]
    let records = ids.map { #"{"id": "\#($0)", "type": "book", "title": "G"}"# }
    let site = try await Bibliography(
      [],
      "-- content/pages/all.md --\n---\ntitle: All\n---\n\n"
        + "[@a-b; @a-b-2; @a-b-3; @x; @x-y; @g; @c-d-e-f-g; @e].\n",
      unread: records
    ).built()
    let keys = site.text("readings.bib").split(separator: "\n").filter { $0.hasPrefix("@") }
    #expect(
      keys.dropFirst(2).map { String($0.dropFirst(6).dropLast()) } == [
        "a_b", "a_b-2", "A_B-3", "_x", "x_y___", "毛-1958", "c:d.e+f/g", "e_",
      ])
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
}
