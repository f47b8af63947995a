import Pages
import StudyGuide
import TestSupport
import Testing

/// Works in texts and in lists, as Chicago's author–date system has them.
struct CitationTests {
  private func page(_ records: String, _ text: String) async throws -> String {
    var site = TestSite(
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "Walls"}, {"id": "wood-1995", "type": "book", "title": "Gates"},
      \(records)]
      -- content/index.md --
      ---
      title: Home
      ---

      \(text)
      -- templates/index.mustache --
      {{#body}}
      {{{body}}}
      {{/body}}
      """)
    for id in ["a", "b", "c"] {
      site = site.adding(
        "content/readings/\(id).md",
        Array("---\nstance: builder\nlevel: advanced\nbasis: read\n---\n\nNote.\n".utf8))
    }
    return try await site.page("index.html")
  }

  private static let plain = """
    {"id": "a", "type": "book", "title": "First", "author": [{"family": "Reed", "given": "Ann"}],
     "issued": {"date-parts": [[1990]]}, "publisher": "Press", "publisher-place": "York"},
    {"id": "b", "type": "article-journal", "title": "A “so-called” wall", "author":
     [{"family": "Reed", "given": "Ann"}, {"family": "Clay", "given": "Bo"}], "issued": {"date-parts": [[1991, 5, 12]]},
     "container-title": "Doors", "volume": "3", "issue": "2", "page": "223–246", "DOI": "10.1/x"},
    {"id": "c", "type": "article-newspaper", "title": "News?", "issued": {"date-parts": [[1990, 5, 12]]},
     "author": [{"family": "Reed", "given": "Ann"}], "container-title": "The Times"}
    """

  @Test(arguments: [
    ("[@b]", "(Reed and Clay 1991)"),
    ("[see @b, p. 4; @a]", "(see Reed and Clay 1991, 4; Reed 1990a)"),
    ("[@a; @c]", "(Reed 1990a, 1990b)"),
    ("[-@b, pp. 3-4]", "(1991, 3–4)"), ("[-@b, pp. 223--246, xi-xv]", "(1991, 223–46, xi–xv)"),
    ("[-@b, p. 4, on the so-called wall]", "(1991, 4, on the so-called wall)"),
    ("[-@b, p. A-3]", "(1991, A-3)"),
    ("@b [p. 7] says", "Reed and Clay (1991, 7) says"),
    ("@a says", "Reed (1990a) says"),
  ])
  func `citations in texts`(_ text: String, _ expected: String) async throws {
    let page = try await page(Self.plain, text)
    #expect(page.replacing(/<[^>]+>/, with: "") == expected + "\n")
  }

  @Test(arguments: [
    ("a", "Reed, Ann. 1990a. <cite>First</cite>. York: Press."),
    (
      "b",
      "Reed, Ann, and Bo Clay. 1991. “A ‘so-called’ wall.” <cite>Doors</cite> 3 (2): 223–46. "
        + "<a href=\"https://doi.org/10.1/x\">https://doi.org/10.1/x</a>."
    ),
    ("c", "Reed, Ann. 1990b. “News?” <cite>The Times</cite>, May 12, 1990."),
  ])
  func `references in lists`(_ id: String, _ expected: String) async throws {
    var site = TestSite(
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "Walls"}, {"id": "wood-1995", "type": "book", "title": "Gates"},
      \(Self.plain)]
      """)
    for id in ["a", "b", "c"] {
      site = site.adding(
        "content/readings/\(id).md",
        Array("---\nstance: builder\nlevel: advanced\nbasis: read\n---\n\nNote.\n".utf8))
    }
    #expect(try await site.page("readings/\(id).html").contains("<p>\(expected)</p>"))
  }
}
