import Pages
import TestSupport
import Testing

/// What pages say of themselves to machines: JSON-LD.
struct StructuredDataTests {
  private static let data = "{{#structured-data}}{{{structured-data}}}{{/structured-data}}"

  private func page(_ path: String, _ template: String, _ changes: String = "") async throws
    -> String
  {
    try await TestSite("\(changes)\n-- templates/\(template).mustache --\n\(Self.data)").page(path)
      .line
  }

  private static let guide = """
    -- content/guide.yml --
    title: Small </script> "guide"
    subtitle: On walls
    language: en-GB
    base-url: https://example.org/a
    essay: {title: On Walls, author: A. Nonymous}

    """

  @Test func `the start page names the guide and the essay`() async throws {
    #expect(
      try await page("index.html", "index", Self.guide) == #"""
        {"@context":"https://schema.org","@type":["WebSite","LearningResource"],\#
        "name":"Small \u003c/script> “guide”","description":"On walls","inLanguage":"en-GB",\#
        "learningResourceType":"study guide","url":"https://example.org/a/",\#
        "isBasedOn":{"@type":"CreativeWork","name":"On Walls","author":"A. Nonymous"}}
        """#)
    #expect(
      try await page("index.html", "index") == #"""
        {"@context":"https://schema.org","@type":["WebSite","LearningResource"],\#
        "name":"Small guide","inLanguage":"en","learningResourceType":"study guide",\#
        "isBasedOn":{"@type":"CreativeWork","name":"On Walls"}}
        """#)
    #expect(try await page("claims.html", "claims") == "")
  }

  @Test func `a section names its place, terms and works`() async throws {
    #expect(
      try await page("sections/walls.html", "section", Self.guide) == #"""
        {"@context":"https://schema.org","@type":["Chapter","LearningResource"],"name":"Walls",\#
        "description":"What walls are for.","position":1,\#
        "isPartOf":{"@type":"WebSite","name":"Small \u003c/script> “guide”"},"inLanguage":"en-GB",\#
        "mentions":[{"@type":"DefinedTerm","name":"Rampart"}],"citation":["Walls"]}
        """#)
    let second = "-- content/sections/020-gates.md --\n---\ntitle: Gates\nsummary: G.\n---\n\nG.\n"
    #expect(
      try await page("sections/gates.html", "section", second) == #"""
        {"@context":"https://schema.org","@type":["Chapter","LearningResource"],"name":"Gates",\#
        "description":"G.","position":2,"isPartOf":{"@type":"WebSite","name":"Small guide"},\#
        "inLanguage":"en"}
        """#)
  }

  @Test func `a claim of the essay's names it, one of its opponents' does not`() async throws {
    #expect(
      try await page("claims/walls-pay.html", "claim", Self.guide) == #"""
        {"@context":"https://schema.org","@type":"Claim","name":"Walls pay for themselves.",\#
        "text":"Walls pay for themselves.",\#
        "appearance":{"@type":"CreativeWork","name":"On Walls","author":"A. Nonymous"}}
        """#)
    let text = TestSite().texts["content/claims/walls-pay.md"] ?? ""
    let opponents = text.replacing(
      "kind: empirical", with: "kind: empirical\nwhose: opponents\nshort: Walls pay"
    )
    .replacing("## The essay's case", with: "## Its authors' case")
    #expect(
      try await page(
        "claims/walls-pay.html", "claim", "-- content/claims/walls-pay.md --\n\(opponents)")
          == #"""
          {"@context":"https://schema.org","@type":"Claim","name":"Walls pay",\#
          "text":"Walls pay for themselves."}
          """#)
  }

  @Test func `a term has its other names and definition`() async throws {
    let term = """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart, earth wall]
      original: 城墙
      transliteration: chengqiang
      ---

      A *broad* wall.
      """
    #expect(
      try await page("glossary/rampart.html", "term", term) == #"""
        {"@context":"https://schema.org","@type":"DefinedTerm","name":"Rampart",\#
        "alternateName":["rampart","earth wall","城墙","chengqiang"],\#
        "description":"A broad wall.","termCode":"rampart"}
        """#)
    let plain = "-- content/glossary/rampart.md --\n---\nterm: Rampart\n---\n\nA wall.\n"
    #expect(
      try await page("glossary/rampart.html", "term", plain) == #"""
        {"@context":"https://schema.org","@type":"DefinedTerm","name":"Rampart",\#
        "description":"A wall.","termCode":"rampart"}
        """#)
  }

  @Test(arguments: [
    ("questions/why-walls.html", "question"), ("figures/lengths.html", "figure"),
    ("readings/stone-1990.html", "reading"), ("about.html", "page"),
  ])
  func `other pages say nothing`(_ path: String, _ template: String) async throws {
    let about = "-- content/pages/about.md --\n---\ntitle: About\n---\n\nText.\n"
    #expect(try await page(path, template, about) == "")
  }
}
