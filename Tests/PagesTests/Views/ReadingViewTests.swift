import Pages
import TestSupport
import Testing

/// What the page of a reading and the reading list show, name by name.
struct ReadingViewTests {
  @Test func `a reading shows its record, its note and who uses it`() async throws {
    let names = """
      id title label address reference coins annotation stance level access basis language-name
      language-id original-names is-core named-paragraphs(title) uses(link(title) kind sentence)
      previous next page-title page-description
      """
    let site = WideGuide.site(PrintedNames.file("reading", names))
    #expect(
      try await site.page("readings/stone-1990.html").line == """
        id: stone-1990
        title: Walls
        label: Stone 1990
        address: ../readings/stone-1990.html
        reference: Stone, Ann. 1990. <cite>Walls</cite>. York: Quarry.
        coins: ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=book&amp;rft.btitle=Walls&amp;rft.aulast=Stone&amp;rft.aufirst=Ann&amp;rft.au=Stone%2C%20Ann&amp;rft.date=1990&amp;rft.place=York&amp;rft.pub=Quarry
        annotation: <p>On stone, see <a class="p" href="../essay.html#p2">¶\u{A0}2</a> and (<a class="w" href="../readings/wood-1995.html">Wood 1995</a>).</p>
        stance: Builders
        level: Easy
        access: Open
        basis: Read
        language-name: English
        language-id: en
        original-names: 石
        is-core: yes
        named-paragraphs:
        - ¶\u{A0}2
        uses:
        - link(Walls) | Section | sentence=The essay argues that a rampart pays (¶\u{A0}5); see Walls pay, Walls cost., Walls harm. and (Stone 1990).
        - link(Walls are.) | Claim
        - link(Walls cost.) | Claim
        - link(Walls hide.) | Claim
        - link(Walls harm.) | Claim
        - link(Walls pay) | Claim
        - link(Why build a wall, as ¶\u{A0}1 says?) | Question
        - link(A wall) | Event | sentence=Built of stone, as ¶\u{A0}1 says in a sentence.
        previous:
        next:
        - Wood 1995 | ../readings/wood-1995.html
        page-title: Stone 1990
        page-description: Walls
        """)
    #expect(
      try await site.page("readings/wood-1995.html").line == """
        id: wood-1995
        title: Gates
        label: Wood 1995
        address: ../readings/wood-1995.html
        reference: Wood, Ben. 1995. “Gates.” <cite>Doors</cite> 3: 1–9.
        coins: ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Gates&amp;rft.jtitle=Doors&amp;rft.aulast=Wood&amp;rft.aufirst=Ben&amp;rft.au=Wood%2C%20Ben&amp;rft.date=1995&amp;rft.volume=3&amp;rft.pages=1%E2%80%939&amp;rft.spage=1&amp;rft.epage=9
        annotation: <p>On wood.</p>
        stance: Builders
        level: Hard
        access: Unknown
        basis: Abstract
        language-name: English
        language-id: en
        original-names: 
        is-core: no
        named-paragraphs:
        uses:
        - link(Gates) | Section | sentence=Gates open, says Wood; a moat does not, and walls stand.
        - link(Walls are.) | Claim
        - link(Walls cost.) | Claim
        - link(Walls hide.) | Claim
        - link(Walls harm.) | Claim
        - link(Walls pay) | Claim
        - link(Stone 1990) | Reading | sentence=On stone, see ¶\u{A0}2 and (Wood 1995).
        - link(About this) | Page | sentence=By hand, says (Wood 1995, 4) of ¶\u{A0}5.
        previous:
        - Stone 1990 | ../readings/stone-1990.html
        next:
        page-title: Wood 1995
        page-description: Gates
        """)
  }

  /// Five readings of two stances, of which some are to start with.
  private static let list = Bibliography.list(
    [
      (
        #""title": "Zeal", "author": [{"family": "Ash", "given": "A."}], "issued": {"date-parts": [[1990]]}"#,
        "stance: owner\naccess: open\nstart: true"
      ),
      (
        #""title": "Acts", "author": [{"family": "Ash", "given": "A."}], "issued": {"date-parts": [[1990]]}"#,
        "stance: builder\naccess: library"
      ),
      (
        #""title": "Acts", "author": [{"family": "Ash", "given": "A."}], "issued": {"date-parts": [[1980]]}"#,
        "stance: builder\naccess: open\nstart: true\ncore: true"
      ),
      (
        #""title": "Late", "author": [{"family": "Ash", "given": "A."}]"#,
        "stance: builder\nlanguage: zh\naccess: unknown"
      ),
      (
        #""title": "Äxte", "editor": [{"family": "Åsh", "given": "B."}], "issued": {"date-parts": [[1970]]}"#,
        "stance: builder\ncore: true"
      ),
      (
        #""title": "Aaa", "issued": {"date-parts": [[1970]]}"#,
        "stance: owner\naccess: open\nstart: true"
      ),
    ])

  private func page(_ path: String, _ template: String) async throws -> String {
    let words = (TestSite().texts["templates/words.yml"] ?? "").replacing(
      "stances: {builder: Builders}",
      with: "stances: {owner: Owners of walls, builder: Builders, other: Others}")
    return try await Self.list(template).adding("templates/words.yml", Array(words.utf8)).page(path)
      .line
  }

  @Test func `readings stand by author, year and title, in the order of the stances`() async throws
  {
    let template = PrintedNames.file(
      "readings", "core stances(title id readings(id label)) start-here(id access language-name)")
    #expect(
      try await page("readings.html", template) == """
        core:
        - Ash 1980 | readings/w3.html
        - Åsh 1970 | readings/w5.html
        stances:
        - Owners of walls | owner | readings(w6 | “Aaa” 1970) | readings(w1 | Ash 1990b)
        - Builders | builder | readings(w3 | Ash 1980) | readings(w2 | Ash 1990a) | readings(w4 | Ash, n.d.) | readings(w5 | Åsh 1970) | readings(wood-1995 | “Gates”, n.d.) | readings(stone-1990 | “Walls”, n.d.)
        start-here:
        - w6 | Open | English
        - w1 | Open | English
        - w3 | Open | English
        """)
  }

  @Test func `a reading's neighbours are those of the reference list`() async throws {
    let template = PrintedNames.file(
      "reading", "label previous next language-name access level basis")
    #expect(
      try await page("readings/w2.html", template) == """
        label: Ash 1990a
        previous:
        - Ash 1980 | ../readings/w3.html
        next:
        - Ash 1990b | ../readings/w1.html
        language-name: English
        access: Library
        level: Middling
        basis: Excerpt
        """)
    #expect(
      try await page("readings/w4.html", template) == """
        label: Ash, n.d.
        previous:
        - Ash 1990b | ../readings/w1.html
        next:
        - Åsh 1970 | ../readings/w5.html
        language-name: zh
        access: Unknown
        level: Middling
        basis: Excerpt
        """)
  }

  @Test func `the list names the paragraphs of what readers begin with`() async throws {
    let site = TestSite(
      """
      -- content/readings/stone-1990.md --
      ---
      stance: builder
      level: introductory
      basis: read
      ---

      See [p1](essay:p1).
      -- templates/readings.mustache --
      {{#start-here}}{{id}}{{/start-here}}/{{#named-paragraphs}}{{title}}{{/named-paragraphs}}
      """)
    #expect(try await site.page("readings.html").line == "/")
    #expect(
      try await WideGuide.site(
        "-- templates/readings.mustache --\n{{#start-here}}{{id}}{{/start-here}}/{{#named-paragraphs}}{{title}}{{/named-paragraphs}}\n"
      ).page("readings.html").line == "stone-1990/¶\u{A0}2")
  }
}
