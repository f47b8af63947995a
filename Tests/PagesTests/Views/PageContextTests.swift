import Pages
import TestSupport
import Testing

/// Links of texts, as seen from the page on which they stand.
struct PageContextTests {
  private static let text = """
    [s](section:walls) [c](claim:walls-pay) [t](term:rampart) [r](reading:stone-1990)
    [q](question:why-walls) [e](event:built) [f](figure:lengths) [p1](essay:p1) [the first](essay:p1)
    [g](page:glossary) [h](claim:walls-pay#what-supports-it) [l](#here) [v](value:lengths/1900)
    [d](files/a.txt) [x](https://example.org/?a=b&c) [a](page:about) [o](page:about#here)

    ## Here
    """

  private static let guide = """
    -- content/timeline.yml --
    - {id: built, date: "1900", title: Built, body: B.}
    -- content/files/a.txt --
    a
    -- content/pages/about.md --
    ---
    title: About
    ---

    \(text)
    -- content/questions/walls/why-walls.md --
    ---
    level: evaluate
    ---

    Why?

    ## Criteria

    - A.

    ## Explanation

    So.

    \(text)
    -- templates/page.mustache --
    {{{body}}}
    -- templates/question.mustache --
    {{#explanation}}{{{explanation}}}{{/explanation}}

    """

  private func links(_ page: String) -> [String] {
    page.matches(of: /<a[^>]*>[^<]*<\/a>/).map { String($0.0) }
  }

  @Test func `a page at the root leads down, and to its own places by fragments`() async throws {
    let page = try await TestSite(Self.guide).page("about.html")
    #expect(
      links(page).joined(separator: "\n") == """
        <a href="sections/walls.html" data-place="§ 1">s</a>
        <a class="c" href="claims/walls-pay.html">c</a>
        <a class="t" href="glossary/rampart.html">t</a>
        <a class="w" href="readings/stone-1990.html">r</a>
        <a href="questions/why-walls.html">q</a>
        <a href="timeline.html#built">e</a>
        <a href="figures/lengths.html" data-place="fig. 1">f</a>
        <a class="p" href="essay.html#p1">¶\u{A0}1</a>
        <a class="p" href="essay.html#p1">the first</a>
        <a href="glossary.html">g</a>
        <a class="c" href="claims/walls-pay.html#what-supports-it">h</a>
        <a href="#here">l</a>
        <a class="v" href="figures/lengths.html#_row-1">v</a>
        <a href="files/a.txt">d</a>
        <a href="https://example.org/?a=b&amp;c">x</a>
        <a href="about.html">a</a>
        <a href="#here">o</a>
        """)
  }

  @Test func `a page in a folder leads up`() async throws {
    let page = try await TestSite(Self.guide).page("questions/why-walls.html")
    #expect(
      links(page).joined(separator: "\n") == """
        <a href="../sections/walls.html" data-place="§ 1">s</a>
        <a class="c" href="../claims/walls-pay.html">c</a>
        <a class="t" href="../glossary/rampart.html">t</a>
        <a class="w" href="../readings/stone-1990.html">r</a>
        <a href="../questions/why-walls.html">q</a>
        <a href="../timeline.html#built">e</a>
        <a href="../figures/lengths.html" data-place="fig. 1">f</a>
        <a class="p" href="../essay.html#p1">¶\u{A0}1</a>
        <a class="p" href="../essay.html#p1">the first</a>
        <a href="../glossary.html">g</a>
        <a class="c" href="../claims/walls-pay.html#what-supports-it">h</a>
        <a href="#here">l</a>
        <a class="v" href="../figures/lengths.html#_row-1">v</a>
        <a href="../files/a.txt">d</a>
        <a href="https://example.org/?a=b&amp;c">x</a>
        <a href="../about.html">a</a>
        <a href="../about.html#here">o</a>
        """)
  }

  @Test func `links without words take titles, values and signs`() async throws {
    let page = try await TestSite(
      """
      -- content/pages/about.md --
      ---
      title: About us
      ---

      [](section:walls), [](claim:walls-pay), [](reading:stone-1990), [](question:why-walls),
      [](essay:p1), [](page:about), [](value:lengths/1900), <term:rampart>, [](page:glossary).
      -- templates/page.mustache --
      {{{body}}}
      """
    ).page("about.html")
    #expect(
      page.replacing(/<[^>]*>/, with: "").line == """
        Walls, The essay: Walls pay for themselves., Stone 1990, Why build a wall?,
        ¶\u{A0}1, About us, 10.3\u{A0}miles, Rampart, Glossary.
        """)
  }

  @Test func `cards stand in texts, and a kind without one has a link in a paragraph`() async throws
  {
    let page = try await TestSite(
      """
      -- content/pages/about.md --
      ---
      title: About us
      ---

      ![](claim:walls-pay)

      ![](question:why-walls)

      ![](figure:lengths)

      ![A dot](images/dot.png)
      -- content/images/dot.png --
      dot
      -- templates/cards/claim.mustache --
      <p>{{title}} {{address}}</p>
      -- templates/cards/question.mustache --
      <p>{{title}} {{address}}</p>
      -- templates/cards/figure.mustache --
      <p>{{title}} {{address}} {{data-address}}</p>
      -- templates/page.mustache --
      {{{body}}}
      """
    ).page("about.html")
    #expect(
      page.line == """
        <p>Walls pay for themselves. claims/walls-pay.html</p>
        <p>Why build a wall? questions/why-walls.html</p>
        <p>Lengths of walls figures/lengths.html data/lengths.csv</p>
        <p><img src="images/dot.png" alt="A dot" loading="lazy" decoding="async" /></p>
        """)
  }

  @Test func `a glossary word links from any page but its own`() async throws {
    let site = TestSite(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      aliases: [rampart]
      ---

      A rampart.
      -- content/pages/about.md --
      ---
      title: About
      ---

      A rampart, a rampart.
      -- templates/page.mustache --
      {{{body}}}
      -- templates/term.mustache --
      {{{definition}}}
      """)
    #expect(
      try await site.page("about.html").line
        == "<p>A <a class=\"t\" href=\"glossary/rampart.html\">rampart</a>, a rampart.</p>")
    #expect(try await site.page("glossary/rampart.html").line == "<p>A rampart.</p>")
  }

  @Test func `boxes are called by the guide's words, voices stand in sections and claims alone`()
    async throws
  {
    let text =
      "> [!NOTE]\n> N.\n\n> [!TIP]\n> T.\n\n> [!CAUTION]\n> C.\n\n> [!ESSAY]\n> E.\n\n> [!RECORD]\n> R.\n\n## The essay's case\n\nA 墙.\n"
    let site = TestSite(
      """
      -- content/pages/about.md --
      ---
      title: About
      ---

      \(text)
      -- content/sections/020-gates.md --
      ---
      title: Gates
      summary: G.
      ---

      \(text)
      -- templates/section.mustache --
      {{{body}}}
      <svg><symbol id="_i-note"></symbol><symbol id="_i-tip"></symbol><symbol id="_i-caution"></symbol><symbol id="_i-essay"></symbol><symbol id="_i-record"></symbol></svg>
      -- templates/page.mustache --
      {{{body}}}
      <svg><symbol id="_i-note"></symbol><symbol id="_i-tip"></symbol><symbol id="_i-caution"></symbol><symbol id="_i-essay"></symbol><symbol id="_i-record"></symbol></svg>
      """)
    #expect(
      try await site.page("about.html").line == """
        <div class="alert" data-voice="note">
        <p class="who"><svg class="mark" aria-hidden="true"><use href="#_i-note"/></svg> Note</p>
        <p>N.</p>
        </div>
        <div class="alert" data-voice="tip">
        <p class="who"><svg class="mark" aria-hidden="true"><use href="#_i-tip"/></svg> Tip</p>
        <p>T.</p>
        </div>
        <div class="alert" data-voice="caution">
        <p class="who"><svg class="mark" aria-hidden="true"><use href="#_i-caution"/></svg> Care</p>
        <p>C.</p>
        </div>
        <div class="alert" data-voice="essay">
        <p class="who"><svg class="mark" aria-hidden="true"><use href="#_i-essay"/></svg> Essay</p>
        <p>E.</p>
        </div>
        <div class="alert" data-voice="record">
        <p class="who"><svg class="mark" aria-hidden="true"><use href="#_i-record"/></svg> Record</p>
        <p>R.</p>
        </div>
        <h2 id="the-essays-case">The essay’s case</h2>
        <p>A <span lang="zh-Hans">墙</span>.</p>
        <svg><symbol id="_i-note"></symbol><symbol id="_i-tip"></symbol><symbol id="_i-caution"></symbol><symbol id="_i-essay"></symbol><symbol id="_i-record"></symbol></svg>
        """)
    let section = try await site.page("sections/gates.html")
    #expect(
      section.contains(
        """
        <section aria-labelledby="the-essays-case" data-voice="essay">
        <h2 id="the-essays-case"><svg class="mark" aria-hidden="true"><use href="#_i-essay"/></svg> The essay’s case</h2>
        <p>A <span lang="zh-Hans">墙</span>.</p>
        </section>
        """))
  }
}
