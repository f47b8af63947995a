import Pages
import TestSupport
import Testing

/// The index of all names, and the other names in the glossary.
struct FindPageTests {
  private static let find = """
    -- templates/find.mustache --
    {{#index-letters}}
    {{letter}}
    {{#names}}
    - {{name}} | {{address}} | {{kind}}{{#other-title}} | {{other-title}}{{/other-title}}
    {{/names}}
    {{/index-letters}}
    {{#original-names}}
    reading {{original}} | {{#transliteration}}{{transliteration}}{{/transliteration}} | {{name}}
    {{/original-names}}
    {{#original-signs}}
    signs {{original}} | {{name}}
    {{/original-signs}}

    """

  private static let moat = """
    -- content/glossary/moat.md --
    ---
    term: Moat
    original: 护城河
    transliteration: hùchénghé
    aliases: [moats, "7 waters", fosse]
    ---

    Water around [a wall](term:rampart).
    -- content/glossary/rampart.md --
    ---
    term: The Rampart
    original: 城墙
    transliteration: chéngqiáng
    ---

    A wall, not a [moat](term:moat).

    """

  @Test func `all titles and names stand under letters, articles and digits aside`() async throws {
    let page = try await TestSite(Self.find + Self.moat).page("find.html")
    #expect(page.hasPrefix("0–9\n- 7 waters | glossary/moat.html | Term | Moat\n"), "\(page)")
    #expect(page.contains("\nF\n"))
    #expect(page.contains("- fosse | glossary/moat.html | Term | Moat\n"))
    #expect(page.contains("\nR\n- The Rampart | glossary/rampart.html | Term\n"))
    #expect(page.contains("- Stone 1990 | readings/stone-1990.html | Reading\n"))
    #expect(page.contains("- Walls | readings/stone-1990.html | Reading | Stone 1990\n"))
    #expect(!page.contains("essay.html#p1"))
  }

  @Test func `original names stand by how they are read and by their signs`() async throws {
    let page = try await TestSite(Self.find + Self.moat).page("find.html")
    #expect(
      page.hasSuffix(
        """
        reading 城墙 | chéngqiáng | The Rampart
        reading 护城河 | hùchénghé | Moat
        signs 城墙 | The Rampart
        signs 护城河 | Moat

        """), "\(page)")
  }

  @Test func `a guide without original names has no such lists`() async throws {
    let page = try await TestSite(Self.find).page("find.html")
    #expect(!page.contains("reading ") && !page.contains("signs "))
  }

  @Test func `a work titled in another script stands by its signs`() async throws {
    let site = TestSite(Self.find).changing("content/readings/bibliography.json") {
      $0.replacing("\"title\": \"Gates\"", with: "\"title\": \"城门\"")
    }
    let page = try await site.page("find.html")
    #expect(page.contains("signs 城门 | Wood 1995\n"))
    #expect(!page.contains("- 城门"))
  }

  @Test func `other names stand in the glossary, save those beside their term`() async throws {
    let glossary = """
      -- templates/glossary.mustache --
      {{#name-letters}}
      {{letter}}
      {{#lines}}
      - {{#alias}}{{alias}} see {{/alias}}{{title}}
      {{/lines}}
      {{/name-letters}}

      """
    let page = try await TestSite(glossary + Self.moat).page("glossary.html")
    #expect(
      page == """
        7
        - 7 waters see Moat
        F
        - fosse see Moat
        M
        - Moat
        T
        - The Rampart

        """)
  }
}
