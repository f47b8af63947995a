import Pages
import TestSupport
import Testing

/// How a page says that it is to be cited.
struct CiteTests {
  private static let cite = """

    -- templates/page.mustache --
    {{#cite}}
    {{{chicago}}}
    {{{mla}}}
    {{bibtex}}
    {{ris}}
    {{/cite}}
    """

  private func page(_ settings: String) async throws -> String {
    try await TestSite(
      "-- content/guide.yml --\ntitle: Walls\nlanguage: en\nessay: {title: E}\n\(settings)\n"
        + "-- content/pages/us.md --\n---\ntitle: Who we are\n---\n\nText.\n" + Self.cite,
      base: .bare
    ).page("us.html").line
  }

  @Test func `a page is cited by what the settings say, and nothing more`() async throws {
    let page = try await page(
      "authors: [Ann Lee, The Guild]\nedition: Second edition\nbase-url: https://example.org/w/")
    #expect(
      page == """
        Ann Lee, and The Guild. n.d. “Who we are.” Second edition. <cite>Walls</cite>. <a href="https://example.org/w/us.html">https://example.org/w/us.html</a>.
        Ann Lee, and The Guild. “Who we are.” <cite>Walls</cite>, Second edition, <a href="https://example.org/w/us.html">https://example.org/w/us.html</a>.
        @misc{walls-who-we-are,
          author = {{Ann Lee} and {The Guild}},
          title = {{Who we are}},
          howpublished = {Walls},
          edition = {Second edition},
          url = {https://example.org/w/us.html},
          langid = {en},
        }
        TY  - ELEC
        AU  - Ann Lee,
        AU  - The Guild,
        TI  - Who we are
        T2  - Walls
        ET  - Second edition
        UR  - https://example.org/w/us.html
        LA  - en
        ID  - walls-who-we-are
        ER  -
        """)
  }

  @Test func `without authors, edition and address a page is cited by its title`() async throws {
    let page = try await page("")
    #expect(
      page.hasPrefix(
        "“Who we are.” n.d. <cite>Walls</cite>.\n“Who we are.” <cite>Walls</cite>.\n@misc{"))
    #expect(!page.contains("url") && !page.contains("UR  -") && !page.contains("author"))
  }
}
