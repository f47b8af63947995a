import Pages
import TestSupport
import Testing

/// What the page of a claim and the list of claims show, name by name.
struct ClaimViewTests {
  private static let names = """
    id title is-core statement address whose whose-id kind status status-id reason one-sided body
    strip parts paragraphs needs sections questions events named-paragraphs(title) uses(link(title address) kind sentence) previous
    next works(label address) page-title page-description
    """

  @Test func `a claim shows what treats it and what its test needs`() async throws {
    let page = try await WideGuide.site(PrintedNames.file("claim", Self.names)).page(
      "claims/walls-pay.html")
    #expect(
      page.line == """
        id: walls-pay
        title: Walls pay
        is-core: yes
        statement: Walls pay for themselves.
        address: ../claims/walls-pay.html
        whose: The essay
        whose-id: essay
        kind: Fact
        status: Disputed
        status-id: disputed
        reason: Few counted.
        one-sided: 
        body: <section aria-labelledby="the-essays-case" data-voice="essay">
        <h2 id="the-essays-case"><svg class="mark" aria-hidden="true"><use href="#_i-essay"/></svg> The essay’s case</h2>
        <p>As <a class="p" href="../essay.html#p4">¶\u{A0}4</a> says.</p>
        </section>
        <section aria-labelledby="what-supports-it">
        <h2 id="what-supports-it">What supports it</h2>
        <p>A (<a class="w" href="../readings/stone-1990.html">Stone 1990</a>).</p>
        </section>
        <section aria-labelledby="what-tells-against-it">
        <h2 id="what-tells-against-it">What tells against it</h2>
        <p>B (<a class="w" href="../readings/wood-1995.html">Wood 1995</a>).</p>
        </section>
        <section aria-labelledby="what-is-disputed">
        <h2 id="what-is-disputed">What is disputed</h2>
        <p>C.</p>
        </section>
        <section aria-labelledby="test-it-yourself">
        <h2 id="test-it-yourself">Test it yourself</h2>
        <ol>
        <li>D.</li>
        </ol>
        </section>
        strip: <svg class="strip" viewBox="0 0 60 20" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        <path d="M4 6v8"/>
        <path class="on" d="M12 0v20"/>
        <path d="M28 6v8"/>
        <path d="M36 6v8"/>
        <path d="M52 6v8"/>
        </svg>

        parts:
        - The essay’s case | #the-essays-case
        - What supports it | #what-supports-it
        - What tells against it | #what-tells-against-it
        - What is disputed | #what-is-disputed
        - Test it yourself | #test-it-yourself
        paragraphs:
        - ¶\u{A0}2 | ../essay.html#p2
        needs:
        - Lengths of walls | ../figures/lengths.html
        - Wood 1995 | ../readings/wood-1995.html
        sections:
        - Walls | ../sections/walls.html
        questions:
        - Why build a wall, as ¶\u{A0}1 says? | ../questions/why-walls.html
        events:
        - A plan | ../timeline.html#begun
        named-paragraphs:
        - ¶\u{A0}2
        - ¶\u{A0}4
        uses:
        - link(Walls | ../sections/walls.html) | Section | sentence=The essay argues that a rampart pays (¶\u{A0}5); see Walls pay, Walls cost., Walls harm. and (Stone 1990).
        previous:
        - Walls cost. | ../claims/cost.html | time=1 minute
        next:
        - Walls hide. | ../claims/loose.html | time=1 minute
        works:
        - Stone 1990 | ../readings/stone-1990.html
        - Wood 1995 | ../readings/wood-1995.html
        page-title: Walls pay
        page-description: Walls pay for themselves.
        """)
  }

  @Test func `a claim of two paragraphs has their sections once each`() async throws {
    let names = "title is-core reason one-sided paragraphs sections questions events previous next"
    let page = try await WideGuide.site(PrintedNames.file("claim", names)).page("claims/cost.html")
    #expect(
      page.line == """
        title: Walls cost.
        is-core: no
        reason: 
        one-sided: None wrote.
        paragraphs:
        - ¶\u{A0}5 | ../essay.html#p5
        - ¶\u{A0}1 | ../essay.html#p1
        sections:
        - Moats | ../sections/moats.html
        - Walls | ../sections/walls.html
        questions:
        - Why build a wall, as ¶\u{A0}1 says? | ../questions/why-walls.html
        events:
        - A plan | ../timeline.html#begun
        - A wall | ../timeline.html#built
        previous:
        next:
        - Walls pay | ../claims/walls-pay.html | time=1 minute
        """)
  }

  @Test func `claims are listed by whose they are, then by their first paragraphs`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "claims",
        "title summary body core statuses claim-groups(title id claims(id title)) named-paragraphs(title)"
      )
    ).page("claims.html")
    #expect(
      page.line == """
        title: All claims
        summary: What is said.
        body: <p>Those of <a class="p" href="essay.html#p4">¶\u{A0}4</a>.</p>
        core:
        - Walls pay | claims/walls-pay.html
        statuses:
        - established | Established
        - supported | Supported
        - overstated | Overstated
        - disputed | Disputed
        - contradicted | Contradicted
        - judgement | Judgement
        claim-groups:
        - The essay | essay | claims(cost | Walls cost.) | claims(walls-pay | Walls pay) | claims(loose | Walls hide.)
        - Opponents | opponents | claims(other | Walls harm.) | claims(aside | Walls are.)
        named-paragraphs:
        - ¶\u{A0}1
        - ¶\u{A0}2
        - ¶\u{A0}3
        - ¶\u{A0}4
        - ¶\u{A0}5
        """)
    let own = TestSite(
      PrintedNames.file("claims", "title claim-groups(title) named-paragraphs(title)"))
    #expect(
      try await own.page("claims.html").line
        == "title: Claims\nclaim-groups:\n- The essay\nnamed-paragraphs:\n- ¶\u{A0}1")
  }

  @Test func `every word of a claim is the guide's`() async throws {
    let text = TestSite().texts["content/claims/walls-pay.md"] ?? ""
    for (status, word) in [
      ("established", "Established"), ("supported", "Supported"), ("overstated", "Overstated"),
      ("contradicted", "Contradicted"), ("judgement", "Judgement"),
    ] {
      let page = try await TestSite(
        "-- content/claims/walls-pay.md --\n\(text.replacing("status: disputed", with: "status: \(status)"))"
          + "-- templates/claim.mustache --\n{{status}} {{status-id}} {{kind}}\n"
      ).page("claims/walls-pay.html")
      #expect(page.line == "\(word) \(status) Fact")
    }
  }

  @Test func `a claim says where it stands in the argument`() async throws {
    func claim(_ id: String, _ keys: String) -> String {
      "-- content/claims/\(id).md --\n---\nstatement: \(id).\nkind: normative\nstatus: judgement\n\(keys)\n"
        + "silence: {missing-part: x, undiscussed-claim: x}\n---\n\nText.\n"
    }
    let site = TestSite(
      "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n"
        + "branches: {means: The means, ends: The ends}\n"
        + claim("a", "branch: ends\nrests-on: [b, c]\nanswers: [d]")
        + claim("b", "branch: ends\nshort: B!") + claim("c", "branch: means\nrests-on: [b]")
        + claim("d", "branch: ends\nwhose: opponents\nanswers: [a]")
        + "-- templates/claim.mustache --\n"
        + "{{#has-relations}}{{#branch}}{{title}} {{address}}{{/branch}}; "
        + "siblings{{#siblings}} {{title}}{{#is-current}}*{{/is-current}}{{/siblings}}; "
        + "rests on{{#rests-on}} {{title}}{{/rests-on}}; supports{{#supports}} {{title}}{{/supports}}; "
        + "answers{{#answers}} {{title}} ({{whose}}, {{status}}){{/answers}}; "
        + "answered by{{#answered-by}} {{title}}{{/answered-by}}; "
        + "{{positions-for}}:{{positions-against}}{{/has-relations}}\n")
    #expect(
      try await site.page("claims/a.html").line
        == "The ends ../claims.html#_b-essay-2; siblings a.* B! d.; rests on B! c.; supports; "
        + "answers d. (Opponents, Judgement); answered by d.; 0:0")
    #expect(
      try await site.page("claims/b.html").line
        == "The ends ../claims.html#_b-essay-2; siblings a. B!* d.; rests on; supports a. c.; "
        + "answers; answered by; 0:0")
    #expect(try await site.page("claims/walls-pay.html").line == "")
  }

  @Test func `of a large branch the claims around one are listed`() async throws {
    let claims = (10..<60).map { number in
      "-- content/claims/c\(number).md --\n---\nstatement: \(number)\nkind: normative\nstatus: judgement\n"
        + "branch: means\nsilence: {missing-part: x, undiscussed-claim: x}\n---\n\nText.\n"
    }
    let site = TestSite(
      "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n"
        + "branches: {means: The means}\n" + claims.joined()
        + "-- templates/claim.mustache --\n{{#siblings}}{{title}} {{/siblings}}\n")
    for (id, siblings) in [("c10", 10..<25), ("c30", 23..<38), ("c59", 45..<60)] {
      let listed = try await site.page("claims/\(id).html").split(whereSeparator: \.isWhitespace)
      let expected: [String] = siblings.map { String($0) }
      #expect(listed.map(String.init) == expected)
    }
  }
}
