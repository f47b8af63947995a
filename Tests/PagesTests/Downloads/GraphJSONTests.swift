import Pages
import TestSupport
import Testing

/// The whole graph and the glossary for programs, and what search engines read.
struct GraphJSONTests {
  @Test func `the graph has an entry a line, with what its keys and its text name`() async throws {
    let json = try await TestSite(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart]
      introduced: [walls]
      see: [moat]
      sources: [wood-1995]
      ---

      A wall, see [its](value:lengths/1900), [](figure:lengths), [a file](files/a.txt), [below](#more).

      ## More

      Text.
      -- content/files/a.txt --
      a
      -- content/glossary/moat.md --
      ---
      term: Moat
      ---

      Water.
      -- content/timeline.yml --
      - {id: built, date: "1900", title: A "wall", body: Built., sources: [stone-1990], claims: [walls-pay]}
      """
    ).page("guide.json")
    #expect(
      json == """
        {
        "title":"Small guide",
        "language":"en",
        "entries":[
        {"kind":"section","id":"walls","title":"Walls","address":"sections/walls.html","links":[{"relation":"owns","to":"essay:p1"},{"relation":"text","to":"claim:walls-pay"},{"relation":"text","to":"term:rampart"},{"relation":"text","to":"reading:stone-1990"},{"relation":"text","to":"figure:lengths"},{"relation":"text","to":"essay:p1"}]},
        {"kind":"claim","id":"walls-pay","title":"Walls pay for themselves.","address":"claims/walls-pay.html","links":[{"relation":"essay","to":"essay:p1"},{"relation":"text","to":"reading:stone-1990"},{"relation":"text","to":"reading:wood-1995"}]},
        {"kind":"term","id":"moat","title":"Moat","address":"glossary/moat.html"},
        {"kind":"term","id":"rampart","title":"Rampart","address":"glossary/rampart.html","links":[{"relation":"see","to":"term:moat"},{"relation":"sources","to":"reading:wood-1995"},{"relation":"introduced","to":"section:walls"},{"relation":"text","to":"figure:lengths"}]},
        {"kind":"reading","id":"stone-1990","title":"Stone 1990","address":"readings/stone-1990.html"},
        {"kind":"reading","id":"wood-1995","title":"Wood 1995","address":"readings/wood-1995.html"},
        {"kind":"question","id":"why-walls","title":"Why build a wall?","address":"questions/why-walls.html","links":[{"relation":"claims","to":"claim:walls-pay"},{"relation":"section","to":"section:walls"},{"relation":"text","to":"reading:stone-1990"}]},
        {"kind":"event","id":"built","title":"A “wall”","address":"timeline.html#built","links":[{"relation":"claims","to":"claim:walls-pay"},{"relation":"sources","to":"reading:stone-1990"}]},
        {"kind":"figure","id":"lengths","title":"Lengths of walls","address":"figures/lengths.html"},
        {"kind":"essay","id":"p1","title":"¶\u{A0}1","address":"essay.html#p1"},
        {"kind":"page","id":"sections","title":"Sections","address":"sections.html"},
        {"kind":"page","id":"claims","title":"Claims","address":"claims.html"},
        {"kind":"page","id":"glossary","title":"Glossary","address":"glossary.html"},
        {"kind":"page","id":"readings","title":"Readings","address":"readings.html"},
        {"kind":"page","id":"questions","title":"Questions","address":"questions.html"},
        {"kind":"page","id":"timeline","title":"Timeline","address":"timeline.html"},
        {"kind":"page","id":"figures","title":"Figures","address":"figures.html"},
        {"kind":"page","id":"essay","title":"Essay","address":"essay.html"},
        {"kind":"page","id":"reports","title":"Reports","address":"reports.html"},
        {"kind":"page","id":"find","title":"Find","address":"find.html"},
        {"kind":"page","id":"practice","title":"Practise","address":"practice.html"},
        {"kind":"page","id":"take-away","title":"Take away","address":"take-away.html"},
        {"kind":"page","id":"404","title":"Not found","address":"404.html"}
        ]
        }

        """)
  }

  @Test func `the glossary has a term a line`() async throws {
    let json = try await TestSite(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart, earth wall]
      original: 城墙
      transliteration: chengqiang
      ---

      A broad wall of "earth", [so long](value:lengths/1901), [p1](essay:p1) and [the first](essay:p1)
      and [](essay:p1); [](section:walls); [here](files/a.txt).

      More.
      -- content/files/a.txt --
      a
      -- content/glossary/moat.md --
      ---
      term: Moat
      ---

      Water.
      """
    ).page("terms.json")
    #expect(
      json == """
        [
        {"id":"moat","term":"Moat","names":[],"definition":"Water.","address":"glossary/moat.html"},
        {"id":"rampart","term":"Rampart","names":["rampart","earth wall"],"original":"城墙","transliteration":"chengqiang","definition":"A broad wall of “earth”, so long, ¶\u{A0}1 and the first and ¶\u{A0}1; Walls; here.","address":"glossary/rampart.html"}
        ]

        """)
  }

  @Test func `a guide without terms has no list of them`() async throws {
    let site = await TestSite().removing("content/glossary/rampart.md").build().site
    #expect(try #require(site).render("terms.json") == nil)
  }

  @Test func `the sitemap lists every page but those for former and missing addresses`()
    async throws
  {
    let site = TestSite(
      TestSite.withBaseURL
        + "-- content/pages/us.md --\n---\ntitle: Us\nformerly: [about]\n---\n\nText.\n")
    let sitemap = try await site.page("sitemap.xml")
    #expect(
      sitemap == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/a/claims.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/claims/walls-pay.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/essay.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/figures.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/figures/lengths.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/find.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/glossary.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/glossary/rampart.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/</loc>
        </url>
        <url>
        <loc>https://example.org/a/practice.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/questions.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/questions/why-walls.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/readings.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/readings/stone-1990.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/readings/wood-1995.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/reports.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/sections.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/sections/walls.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/take-away.html</loc>
        </url>
        <url>
        <loc>https://example.org/a/us.html</loc>
        </url>
        </urlset>

        """)
    #expect(
      try await site.page("robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: https://example.org/a/sitemap.xml\n")
  }

  @Test func `a claim has its branch, and the claims on which it rests and which it answers`()
    async throws
  {
    let json = try await TestSite(
      """
      -- content/guide.yml --
      title: a
      language: en
      essay: {title: b}
      branches: {ends: 'The "ends"'}
      -- content/claims/other.md --
      ---
      statement: Other.
      kind: normative
      status: judgement
      branch: ends
      rests-on: [walls-pay]
      answers: [walls-pay]
      silence: {missing-part: x, undiscussed-claim: x}
      ---

      Text.
      """
    ).page("guide.json")
    #expect(
      json.contains(
        """
        {"kind":"claim","id":"other","title":"Other.","address":"claims/other.html","branch":"ends","links":[{"relation":"rests-on","to":"claim:walls-pay"},{"relation":"answers","to":"claim:walls-pay"}]},
        """))
    #expect(json.ranges(of: "\"branch\"").count == 1)
  }
}
