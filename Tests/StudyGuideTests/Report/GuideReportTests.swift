import StudyGuide
import TestSupport
import Testing

/// What the guide covers, cites and asks: the numbers, and how they are said in words and in JSON.
struct GuideReportTests {
  private static let claim = """
    ---
    statement: Gates pay.
    kind: causal
    status: disputed
    essay: [p2, p1]
    one-sided: nobody "doubts"
    core: true
    ---

    ## What supports it

    [@wood-1995; @stone-1990] [](reading:wood-1995).

    ## What tells against it

    Nothing.
    """

  private static let site = TestSite(
    """
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: A, first-words: B, gist: C}
      - {id: p2, heading: A, first-words: B, gist: C}
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: W.
    owns: [p1]
    also: p2
    ---

    A rampart here [@stone-1990; @wood-1995] [](claim:walls-pay) one two three four five six.
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: G.
    owns: [p1]
    ---

    A moat.
    -- content/claims/gates-pay.md --
    \(claim)
    -- content/glossary/rampart.md --
    ---
    term: Rampart
    aliases: [rampart]
    introduced: gates
    core: true
    ---

    Earth.
    -- content/glossary/moat.md --
    ---
    term: Moat
    aliases: [moat]
    introduced: gates
    ---

    Water, no rampart.
    -- content/glossary/tower.md --
    ---
    term: Tower
    ---

    Stone.
    -- content/readings/wood-1995.md --
    ---
    stance: doubter
    level: advanced
    basis: read
    core: true
    ---

    On it.
    -- content/questions/walls/a.md --
    ---
    level: remember
    essay: p2
    ---

    How?
    -- content/questions/walls/b.md --
    ---
    level: understand
    ---

    How?
    -- content/questions/gates/c.md --
    ---
    level: apply
    ---

    How, @stone-1990?
    """, base: .with(.readings, .claim, .term, .figure)
  ).changing(Words.path) {
    $0.replacing(
      "stances: {builder: Builders}", with: "stances: {doubter: D, builder: Builders, none: N}")
  }

  private func report() async -> GuideReport { GuideReport(of: await Self.site.linked()) }

  @Test func `the report in words`() async {
    let text = await report().text
    #expect(
      text == """
        Paragraphs: what treats each
          p1: section walls, gates; claims gates-pay, walls-pay; questions none
          p2: section none (also walls); claims gates-pay; questions a

        Claims: stances cited in support and against
          gates-pay: for doubter (wood-1995), builder (stone-1990); against none; one-sided: nobody “doubts”
          walls-pay: for none; against none

        Stances of what claims cite
          doubter: 50.0 per cent
          builder: 50.0 per cent
          most cited author: Ann Stone, 60.0 per cent

        Terms used before the section that introduces them
          rampart: introduced in gates, used in walls

        Questions by level
          walls: remember 1, understand 1, evaluate 1
          gates: apply 1
          remember and understand: 50.0 per cent of all

        References in 100 words
          walls: 44.4
          gates: 50.0

        Core entries
          claim: 1
          term: 1
          reading: 1

        """)
  }

  @Test func `the report for programs`() async {
    let json = await report().json
    #expect(
      json == """
        {
        "paragraphs":[
        {"id":"p1","owners":["walls","gates"],"also":[],"claims":["gates-pay","walls-pay"],"questions":[]},
        {"id":"p2","owners":[],"also":["walls"],"claims":["gates-pay"],"questions":["a"]}
        ],
        "claims":[
        {"id":"gates-pay","supports":{"doubter":["wood-1995"],"builder":["stone-1990"]},"against":{},"one-sided":"nobody “doubts”"},
        {"id":"walls-pay","supports":{},"against":{},"one-sided":null}
        ],
        "stances":[
        {"name":"doubter","permille":500},
        {"name":"builder","permille":500}
        ],
        "most-cited":{"name":"Ann Stone","permille":600},
        "terms":[
        {"id":"moat","introduced":"gates","first":"gates","early":[]},
        {"id":"rampart","introduced":"gates","first":"walls","early":["walls"]},
        {"id":"tower","introduced":null,"first":null,"early":[]}
        ],
        "questions":[
        {"section":"walls","levels":{"remember":["a"],"understand":["b"],"apply":[],"analyse":[],"evaluate":["why-walls"],"create":[]}},
        {"section":"gates","levels":{"remember":[],"understand":[],"apply":["c"],"analyse":[],"evaluate":[],"create":[]}}
        ],
        "low-levels":500,
        "options":{"count":0,"longest":[],"shortest":[],"chance":0},
        "links":[
        {"section":"walls","references":4,"words":9},
        {"section":"gates","references":1,"words":2}
        ],
        "core":{"claim":1,"term":1,"reading":1}
        }

        """)
  }

  @Test func `items name their entries`() async {
    let guide = await Self.site.linked()
    let report = GuideReport(of: guide)
    #expect(report.coverage.map(\.paragraph.entry) == [guide["essay:p1"], guide["essay:p2"]])
    #expect(report.coverage[0].paragraph.title == "¶\u{A0}1")
    #expect(report.balance[0].claim.title == "Gates pay.")
    #expect(report.balance.map(\.stanceCount) == [2, 0])
    #expect(report.terms.map(\.term.title) == ["Moat", "Rampart", "Tower"])
    #expect(report.levels[0].questions.map(\.level) == Question.Level.allCases)
    #expect(report.stances.map(\.name) == ["doubter", "builder"])
    #expect(report.core.map(\.kind) == [.claim, .term, .reading])
  }
}
