import Pages
import TestSupport
import Testing

/// What stands in texts for works: author and year, with letters for those of one author and year.
struct CitationLabelTests {
  private static func names(_ families: [String]) -> String {
    families.map { "{\"family\": \"\($0)\", \"given\": \"A.\"}" }.joined(separator: ", ")
  }

  private static func book(_ title: String, _ year: String, _ names: String...) -> String {
    "\"type\": \"book\", \"title\": \"\(title)\", \"issued\": \(year), "
      + "\"author\": [\(Self.names(names))]"
  }

  private static let in1990 = #"{"date-parts": [[1990]]}"#

  @Test func `one to three names are told, of more the first`() async throws {
    let records = [
      Self.book("A", Self.in1990, "Reed"), Self.book("B", Self.in1990, "Reed", "Clay"),
      Self.book("C", Self.in1990, "Reed", "Clay", "Ash"),
      Self.book("D", Self.in1990, "Reed", "Clay", "Ash", "Fir"),
      #""type": "book", "title": "E", "issued": \#(Self.in1990), "author": [{"literal": "Wall Office"}]"#,
      #""type": "book", "title": "F", "issued": \#(Self.in1990), "editor": [\#(Self.names(["Elm", "Oak"]))]"#,
      #""type": "book", "title": "G: a wall: more", "issued": \#(Self.in1990)"#,
      #""type": "book", "title": "H", "editor": [\#(Self.names(["Elm"]))], "author": [\#(Self.names(["Yew"]))]"#,
      #""type": "book", "title": "I", "issued": {"literal": "forthcoming"}, "author": [\#(Self.names(["Yew"]))]"#,
    ]
    let labels = try await Bibliography.printed(records, by: "{{label}}")
    #expect(
      labels == [
        "Reed 1990", "Reed and Clay 1990", "Reed, Clay, and Ash 1990", "Reed et al. 1990",
        "Wall Office 1990", "Elm and Oak 1990", "“G” 1990", "Yew, n.d.", "Yew, forthcoming",
      ])
  }

  @Test func `works of one author and year get letters by title, undated ones too`() async throws {
    let in1991 = #"{"date-parts": [[1991]]}"#
    let undated = "{}"
    let records = [
      Self.book("Zebra", Self.in1990, "Reed"), Self.book("äpfel", Self.in1990, "Reed"),
      Self.book("Moat", Self.in1990, "Reed"), Self.book("Moat", in1991, "Reed"),
      Self.book("Moat", Self.in1990, "Clay"), Self.book("One", undated, "Reed"),
      Self.book("Two", undated, "Reed"),
    ]
    let labels = try await Bibliography.printed(records, by: "{{label}}")
    #expect(
      labels == [
        "Reed 1990c", "Reed 1990a", "Reed 1990b", "Reed 1991", "Clay 1990", "Reed, n.d.a",
        "Reed, n.d.b",
      ])
  }

  /// Three works of Reed's, two of one year, and one without a name.
  private static let texts = Task { () async throws -> [String: String] in
    let table = CitationLabelTests.table
    let records = [
      book("A", in1990, "Reed"), book("B", in1990, "Reed"),
      book("C", #"{"date-parts": [[1991]]}"#, "Reed"), book("D", in1990, "Clay", "Ash"),
      #""type": "book", "title": "Loose", "issued": {"date-parts": [[1992]]}"#,
    ]
    let pages = table.enumerated().map { index, row in
      "-- content/pages/c\(index).md --\n---\ntitle: C\n---\n\n\(row.0)\n"
    }
    let site = try await Bibliography(
      records, pages.joined() + "-- templates/page.mustache --\n{{{body}}}\n"
    ).built()
    return Dictionary(
      uniqueKeysWithValues: table.indices.map {
        (table[$0].0, site.text("c\($0).html").withoutOwnLinks)
      })
  }

  private static let table = [
    ("[@w3]", "(Reed 1991)"), ("[@w1; @w2]", "(Reed 1990a, 1990b)"),
    ("[@w1; @w4]", "(Reed 1990a; Clay and Ash 1990)"),
    ("[see @w1; also @w2]", "(see Reed 1990a; also Reed 1990b)"),
    ("[@w1, p. 4; @w2]", "(Reed 1990a, 4; Reed 1990b)"),
    ("[@w1; @w2, pp. 3-4; @w3]", "(Reed 1990a, 1990b, 3–4; Reed 1991)"),
    ("[@w1; -@w2]", "(Reed 1990a; 1990b)"), ("[-@w1]", "(1990a)"), ("[-@w3, p. 7]", "(1991, 7)"),
    ("[-@w1; @w2]", "(1990a, 1990b)"),
    ("[@w3, pp. 3-4, 7-8]", "(Reed 1991, 3–4, 7–8)"),
    ("[@w3, ch. 3-4]", "(Reed 1991, ch. 3-4)"), ("[@w3 passim]", "(Reed 1991, passim)"),
    ("[@w3, p.\u{A0}4]", "(Reed 1991, 4)"), ("[@w3, pp.\u{A0}4-5]", "(Reed 1991, 4–5)"),
    ("[see, e.g., @w3]", "(see, e.g., Reed 1991)"), ("@w3 says", "Reed (1991) says"),
    ("@w4 [p. 7] say", "Clay and Ash (1990, 7) say"), ("[@w5]", "(“Loose” 1992)"),
    ("@w5 says", "“Loose” (1992) says"),
    ("[@w1; @w4; @w2]", "(Reed 1990a; Clay and Ash 1990; Reed 1990b)"),
  ]

  @Test(arguments: table)
  func `citations in texts`(_ text: String, _ expected: String) async throws {
    let page = try #require(try await Self.texts.value[text])
    #expect(page.replacing(/<\/?[ap][^>]*>/, with: "").line == expected)
  }

  @Test func `each work of a citation is a link of its own`() async throws {
    let page = try #require(try await Self.texts.value["[@w1, p. 4; @w2]"])
    #expect(
      page.line == """
        <p>(<a class="w" href="readings/w1.html">Reed 1990a</a>, 4; \
        <a class="w" href="readings/w2.html">Reed 1990b</a>)</p>
        """)
    let narrative = try #require(try await Self.texts.value["@w4 [p. 7] say"])
    #expect(
      narrative.line
        == "<p><a class=\"w\" href=\"readings/w4.html\">Clay and Ash (1990, 7)</a> say</p>")
  }
}
