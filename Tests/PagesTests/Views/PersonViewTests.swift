import Pages
import TestSupport
import Testing

/// People as pages and as a list, and what leads to them.
struct PersonViewTests {
  private static let site = TestSite(
    """
    -- content/guide.yml --
    title: Small guide
    language: en
    han-language: zh-Hans
    base-url: https://example.org/
    essay: {title: On Walls}
    -- content/people/ann-stone.md --
    ---
    name: Ann Stone
    sort: Stone, Ann
    original: 石安
    transliteration: Shí Ān
    dates: 1900–1970
    part: Builder of walls
    group: builders
    aliases: [Stone]
    sources: [stone-1990]
    core: true
    formerly: ["term:stone"]
    ---

    She built ([p1](essay:p1)).
    -- content/people/ben-wood.md --
    ---
    name: Ben Wood
    part: Doubter
    group: critics
    ---
    -- content/people/zoe-clay.md --
    ---
    name: Zoe Clay
    sort: Clay, Zoe
    part: Builder too
    group: builders
    ---
    -- content/pages/people.md --
    ---
    title: Everybody
    summary: All of them.
    ---

    As [Stone](person:ann-stone) and Ben Wood know best, walls are slow to build.
    -- templates/person.mustache --
    <h1 id="{{id}}" class="{{group-id}}">{{title}}|{{address}}|{{part}}|{{group}}|{{original-language}}</h1>
    {{#is-core}}
    core
    {{/is-core}}
    {{#original}}<i>{{original}}</i>{{/original}}{{#transliteration}}<b>{{transliteration}}</b>{{/transliteration}}{{#dates}}<u>{{dates}}</u>{{/dates}}
    {{#body}}{{{body}}}{{/body}}
    {{#aliases}}
    also {{word}}
    {{/aliases}}
    {{#works}}
    by {{label}}
    {{/works}}
    {{#named-paragraphs}}
    names {{id}}
    {{/named-paragraphs}}
    {{#uses}}
    {{#link}}{{address}}{{/link}}{{#sentence}}: {{sentence}}{{/sentence}}
    {{/uses}}
    {{#previous}}previous {{title}}{{/previous}}{{#next}}next {{title}}{{/next}}
    {{#structured-data}}{{{structured-data}}}{{/structured-data}}
    -- templates/people.mustache --
    <h1>{{title}}</h1>{{#summary}}{{summary}}{{/summary}}
    {{#people-groups}}
    {{title}} ({{id}}):{{#people}} {{title}}{{/people}}
    {{/people-groups}}
    core:{{#core}} {{title}}{{/core}}
    """)

  @Test func `a person's page says all of them, and every use with its sentence`() async throws {
    #expect(
      try await Self.site.page("people/ann-stone.html") == """
        <h1 id="ann-stone" class="builders">Ann Stone|../people/ann-stone.html|Builder of walls|Those who build|zh-Hans</h1>
        core
        <i>石安</i><b>Shí Ān</b><u>1900–1970</u>
        <p>She built (<a class="p" href="../essay.html#p1">¶\u{A0}1</a>).</p>
        also Stone
        by Stone 1990
        names p1
        ../people.html: As Stone and Ben Wood know best, walls are slow to build.
        previous Zoe Claynext Ben Wood
        {"@context":"https://schema.org","@type":"Person","name":"Ann Stone","alternateName":["Stone","石安","Shí Ān"],"description":"She built (¶\u{A0}1).","disambiguatingDescription":"Builder of walls"}

        """)
  }

  @Test func `a person without a text has a page of what there is`() async throws {
    let page = try await Self.site.page("people/ben-wood.html")
    #expect(
      page.hasPrefix(
        """
        <h1 id="ben-wood" class="critics">Ben Wood|../people/ben-wood.html|Doubter|Those who doubt|zh-Hans</h1>


        """), "\(page)")
    #expect(
      page.hasSuffix(
        """
        previous Ann Stone
        {"@context":"https://schema.org","@type":"Person","name":"Ben Wood","disambiguatingDescription":"Doubter"}

        """), "\(page)")
  }

  @Test
  func `the list has the groups in the author's order, and people by the names that sort them`()
    async throws
  {
    #expect(
      try await Self.site.page("people.html") == """
        <h1>Everybody</h1>All of them.
        Those who build (builders): Zoe Clay Ann Stone
        Those who doubt (critics): Ben Wood
        core: Ann Stone

        """)
  }

  @Test func `a former term leads to the person`() async throws {
    #expect(
      try await Self.site.page("glossary/stone.html")
        == "<p><a href=\"../people/ann-stone.html\">Ann Stone</a></p>\n")
    let site = try #require(await Self.site.build().site)
    #expect(site.redirectTarget(of: "glossary/stone.html") == "people/ann-stone.html")
  }

  @Test func `texts link names of people as they link terms`() async throws {
    let page = try await TestSite(
      """
      -- content/people/ann-stone.md --
      ---
      name: Ann Stone
      part: Builder
      group: builders
      ---
      -- content/index.md --
      ---
      title: Home
      ---

      Ann Stone’s rampart.
      -- templates/index.mustache --
      {{#body}}{{{body}}}{{/body}}
      """
    ).page("index.html")
    #expect(
      page == "<p><a class=\"t\" href=\"people/ann-stone.html\">Ann Stone’s</a> "
        + "<a class=\"t\" href=\"glossary/rampart.html\">rampart</a>.</p>\n")
  }
}
