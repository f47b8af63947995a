import Pages
import TestSupport
import Testing

/// What the page of a section shows, name by name.
struct SectionViewTests {
  private static let names = """
    id title summary address number part section-count paragraph-count paragraph-range minutes
    body parts paragraphs(title address heading first-words gist owner(title) also(title) claims(id)
    questions(title)) named-paragraphs(title first-words gist) strip claims(id status-id) terms(id)
    questions works(label reference address coins) uses(link(title address) kind sentence) previous next
    """

  @Test func `a section in the middle has neighbours with their numbers`() async throws {
    let page = try await WideGuide.site(PrintedNames.file("section", Self.names)).page(
      "sections/gates.html")
    #expect(
      page.line == """
        id: gates
        title: Gates
        summary: How gates open.
        address: ../sections/gates.html
        number: 2
        part: One
        section-count: 3
        paragraph-count: 5
        paragraph-range: 3
        minutes: 1
        body: <p>Gates open, says <a class="w" href="../readings/wood-1995.html">Wood</a>; a <a class="t" href="../glossary/moat.html">moat</a> does not, and <a href="../sections/walls.html" data-place="§ 1">walls</a> stand.</p>
        parts:
        paragraphs:
        - ¶\u{A0}3 | ../essay.html#p3 | Middle | Three | G3. | owner(Gates) | claims(other) | questions(Who opens gates?)
        named-paragraphs:
        strip: <svg class="strip" viewBox="0 0 60 20" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        <path d="M4 6v8"/>
        <path d="M12 6v8"/>
        <path class="on" d="M28 0v20"/>
        <path d="M36 6v8"/>
        <path d="M52 6v8"/>
        </svg>

        claims:
        - other | disputed
        terms:
        - moat
        questions:
        - Who opens gates? | ../questions/who.html
        works:
        - Wood 1995 | Wood, Ben. 1995. “Gates.” <cite>Doors</cite> 3: 1–9. | ../readings/wood-1995.html | ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Gates&amp;rft.jtitle=Doors&amp;rft.aulast=Wood&amp;rft.aufirst=Ben&amp;rft.au=Wood%2C%20Ben&amp;rft.date=1995&amp;rft.volume=3&amp;rft.pages=1%E2%80%939&amp;rft.spage=1&amp;rft.epage=9
        uses:
        previous:
        - Walls | ../sections/walls.html | note=1 | time=1 minute
        next:
        - Moats | ../sections/moats.html | note=3 | time=1 minute
        """)
  }

  @Test func `the first section has paragraphs, claims, terms and works`() async throws {
    let page = try await WideGuide.site(PrintedNames.file("section", Self.names)).page(
      "sections/walls.html")
    #expect(
      page.line == """
        id: walls
        title: Walls
        summary: What walls are for.
        address: ../sections/walls.html
        number: 1
        part: One
        section-count: 3
        paragraph-count: 5
        paragraph-range: 1–2
        minutes: 1
        body: <section aria-labelledby="argues">
        <h2 id="argues">What it argues</h2>
        <p>The essay argues that a <a class="t" href="../glossary/rampart.html">rampart</a> pays (<a class="p" href="../essay.html#p5">¶\u{A0}5</a>); see <a class="c" href="../claims/walls-pay.html"><svg class="mark" data-voice="essay" aria-hidden="true"><use href="#_i-essay"/></svg><span class="vh">The essay: </span>Walls pay</a>, <a class="c" href="../claims/cost.html"><svg class="mark" data-voice="essay" aria-hidden="true"><use href="#_i-essay"/></svg><span class="vh">The essay: </span>Walls cost.</a>, <a class="c" href="../claims/other.html"><svg class="mark" data-voice="opponents" aria-hidden="true"><use href="#_i-opponents"/></svg><span class="vh">Opponents: </span>Walls harm.</a> and (<a class="w" href="../readings/stone-1990.html">Stone 1990</a>).</p>
        <p>card: Lengths of walls</p>
        </section>
        <section aria-labelledby="silent">
        <h2 id="silent">What is left out</h2>
        <p><a class="t" href="../glossary/moat.html">Moats</a>, as <a class="p" href="../essay.html#p3">¶\u{A0}3</a> says.</p>
        </section>
        parts:
        - What it argues | #argues
        - What is left out | #silent
        paragraphs:
        - ¶\u{A0}1 | ../essay.html#p1 | Beginning | One | G1. | owner(Walls) | claims(cost)
        - ¶\u{A0}2 | ../essay.html#p2 | Beginning | Two | G2. | owner(Walls) | claims(walls-pay) | questions(Why build a wall, as ¶\u{A0}1 says?)
        named-paragraphs:
        - ¶\u{A0}3 | Three | G3.
        - ¶\u{A0}4 | Four | G4.
        - ¶\u{A0}5 | Five | G5.
        strip: <svg class="strip" viewBox="0 0 60 20" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        <path class="on" d="M4 0v20"/>
        <path class="on" d="M12 0v20"/>
        <path d="M28 6v8"/>
        <path d="M36 6v8"/>
        <path d="M52 6v8"/>
        </svg>

        claims:
        - cost | disputed
        - walls-pay | disputed
        terms:
        - moat
        - rampart
        questions:
        - When | ../questions/when.html
        - Why build a wall, as ¶\u{A0}1 says? | ../questions/why-walls.html
        works:
        - Stone 1990 | Stone, Ann. 1990. <cite>Walls</cite>. York: Quarry. | ../readings/stone-1990.html | ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=book&amp;rft.btitle=Walls&amp;rft.aulast=Stone&amp;rft.aufirst=Ann&amp;rft.au=Stone%2C%20Ann&amp;rft.date=1990&amp;rft.place=York&amp;rft.pub=Quarry
        uses:
        - link(Gates | ../sections/gates.html) | Section | sentence=Gates open, says Wood; a moat does not, and walls stand.
        - link(About this | ../about.html) | Page | sentence=By hand, says (Wood 1995, 4) of ¶\u{A0}5.
        previous:
        next:
        - Gates | ../sections/gates.html | note=2 | time=1 minute
        """)
  }

  @Test func `the reading time is in words`() async throws {
    for (words, time) in [(1, "1 minute"), (201, "2 minutes")] {
      let text = Array(repeating: "word", count: words).joined(separator: " ")
      let page = try await TestSite(
        "-- content/sections/020-more.md --\n---\ntitle: More\nsummary: M.\n---\n\n\(text)\n"
          + "-- templates/section.mustache --\n{{reading-time}}\n"
      ).page("sections/more.html")
      #expect(page.line == time)
    }
  }

  @Test func `a text takes a minute for each 200 words begun`() async throws {
    for (words, minutes) in [(0, "0"), (1, "1"), (199, "1"), (200, "1"), (201, "2"), (400, "2")] {
      let text = Array(repeating: "word", count: words).joined(separator: " ")
      let page = try await TestSite(
        "-- content/sections/020-more.md --\n---\ntitle: More\nsummary: M.\n---\n\n\(text)\n"
          + "-- templates/section.mustache --\n{{minutes}}\n"
      ).page("sections/more.html")
      #expect(page.line == minutes, "\(words) words")
    }
  }

  @Test func `lists of sections stand by parts, with what the essay leaves out`() async throws {
    let site = WideGuide.site(
      PrintedNames.file(
        "sections", "title core sections(number title part) parts(title sections(id number))")
        + PrintedNames.file(
          "silences", "silences(section(title address) body) named-paragraphs(title)"))
    #expect(
      try await site.page("sections.html").line == """
        title: Sections
        core:
        - Gates | sections/gates.html
        sections:
        - 1 | Walls | part=One
        - 2 | Gates | part=One
        - 3 | Moats
        parts:
        - title=One | sections(walls | 1) | sections(gates | 2)
        -  | sections(moats | 3)
        """)
    #expect(
      try await site.page("silences.html").line == """
        silences:
        - section(Walls | sections/walls.html) | <p><a class="t" href="glossary/moat.html">Moats</a>, as \
        <a class="p" href="essay.html#p3">¶\u{A0}3</a> says.</p>
        - section(Moats | sections/moats.html) | <p>Depth.</p>
        named-paragraphs:
        - ¶\u{A0}3
        """)
  }
}
