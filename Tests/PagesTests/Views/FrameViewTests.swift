import Pages
import TestSupport
import Testing

/// What every page has around its own matter.
struct FrameViewTests {
  private static let names = """
    language site-title site-subtitle essay-title page-title page-description root canonical menu
    footer contents
    """

  private static let guide = """
    -- content/guide.yml --
    title: Wide guide
    subtitle: All of it
    language: en
    base-url: https://example.org/a/
    essay: {title: On "Walls"}
    navigation: [claims, about, sections]
    footer: [reports, about]
    -- content/pages/us.md --
    ---
    title: Us
    formerly: [we]
    ---

    Text.

    """

  private func page(_ path: String, _ template: String, _ more: String = "") async throws -> String
  {
    try await WideGuide.site(Self.guide + more + PrintedNames.file(template, Self.names)).page(path)
      .line
  }

  @Test func `a page in a folder leads up, and the menu marks the list above it`() async throws {
    #expect(
      try await page("claims/cost.html", "claim") == """
        language: en
        site-title: Wide guide
        site-subtitle: All of it
        essay-title: On “Walls”
        page-title: Walls cost.
        page-description: Walls cost.
        root: ../
        canonical: https://example.org/a/claims/cost.html
        menu:
        - Claims | ../claims.html | is-above
        - About this | ../about.html
        - Sections | ../sections.html
        footer:
        - Reports | ../reports.html
        - About this | ../about.html
        contents:
        """)
  }

  @Test(arguments: [("ar", "rtl"), ("en", "ltr"), ("pa-Arab", "rtl")])
  func `a page goes in the direction of its language`(_ language: String, _ direction: String)
    async throws
  {
    let page = try await TestSite(
      "-- content/guide.yml --\ntitle: T\nlanguage: \(language)\nessay: {title: E}\nnavigation: []\n"
        + "-- templates/sections.mustache --\n"
        + "{{#is-right-to-left}}rtl{{/is-right-to-left}}{{^is-right-to-left}}ltr{{/is-right-to-left}}\n",
      base: .bare
    ).page("sections.html")
    #expect(page.line == direction)
  }

  @Test func `a list is current in the menu under its short name`() async throws {
    #expect(
      try await page("claims.html", "claims") == """
        language: en
        site-title: Wide guide
        site-subtitle: All of it
        essay-title: On “Walls”
        page-title: All claims
        page-description: All of it
        root: 
        canonical: https://example.org/a/claims.html
        menu:
        - Claims | claims.html | is-current
        - About this | about.html
        - Sections | sections.html
        footer:
        - Reports | reports.html
        - About this | about.html
        contents:
        """)
  }

  @Test func `the start page and pages of prose stand at the root`() async throws {
    #expect(
      try await page("index.html", "index") == """
        language: en
        site-title: Wide guide
        site-subtitle: All of it
        essay-title: On “Walls”
        page-title: Wide guide
        page-description: All of it
        root: 
        canonical: https://example.org/a/
        menu:
        - Claims | claims.html
        - About this | about.html
        - Sections | sections.html
        footer:
        - Reports | reports.html
        - About this | about.html
        contents:
        """)
    #expect(
      try await page("about.html", "page") == """
        language: en
        site-title: Wide guide
        site-subtitle: All of it
        essay-title: On “Walls”
        page-title: About this
        page-description: How it is made.
        root: 
        canonical: https://example.org/a/about.html
        menu:
        - Claims | claims.html
        - About this | about.html | is-current
        - Sections | sections.html
        footer:
        - Reports | reports.html
        - About this | about.html | is-current
        contents:
        """)
  }

  @Test func `a former address has the canonical one of the page that took its place`() async throws
  {
    let page = try await WideGuide.site(
      Self.guide
        + PrintedNames.file("redirect", "title address page-title page-description canonical")
    ).page("we.html")
    #expect(
      page.line == """
        title: Us
        address: us.html
        page-title: Us
        page-description: All of it
        canonical: https://example.org/a/us.html
        """)
  }

  @Test func `a section has the contents, itself among them`() async throws {
    let page = try await WideGuide.site(
      Self.guide + PrintedNames.file("section", "page-title page-description canonical contents")
    ).page("sections/gates.html")
    #expect(
      page.line == """
        page-title: Gates
        page-description: How gates open.
        canonical: https://example.org/a/sections/gates.html
        contents:
        - Walls | ../sections/walls.html | note=1
        - Gates | ../sections/gates.html | is-current | note=2
        - Moats | ../sections/moats.html | note=3
        """)
  }

  @Test func `a guide without a base address has no canonical ones`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file("claim", "canonical menu footer site-subtitle")
    ).page("claims/cost.html")
    #expect(page.line == "canonical: \nmenu:\nfooter:\nsite-subtitle: ")
  }
}
