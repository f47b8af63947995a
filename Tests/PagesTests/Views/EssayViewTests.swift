import Pages
import TestSupport
import Testing

/// The essay's page and the timeline, name by name.
struct EssayViewTests {
  @Test func `paragraphs stand under the essay's headings with what treats each`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "essay",
        """
        title named-paragraphs(title) headings(heading paragraphs(id number title address heading
        first-words gist owner(title address) also(title) claims(id) questions(title) uses(link(title) kind)))
        """)
    ).page("essay.html")
    #expect(
      page.line == """
        title: Essay
        named-paragraphs:
        headings:
        - Beginning | paragraphs(p1 | 1 | ¶\u{A0}1 | #p1 | Beginning | One | G1. | owner(Walls | sections/walls.html) | claims(cost) | uses(link(Rampart) | Term) | uses(link(Why build a wall, as ¶\u{A0}1 says?) | Question) | uses(link(A wall) | Event)) | paragraphs(p2 | 2 | ¶\u{A0}2 | #p2 | Beginning | Two | G2. | owner(Walls | sections/walls.html) | claims(walls-pay) | questions(Why build a wall, as ¶\u{A0}1 says?) | uses(link(Rampart) | Term) | uses(link(Stone 1990) | Reading) | uses(link(Gates of walls) | Figure))
        - Middle | paragraphs(p3 | 3 | ¶\u{A0}3 | #p3 | Middle | Three | G3. | owner(Gates | sections/gates.html) | claims(other) | questions(Who opens gates?) | uses(link(Walls) | Section)) | paragraphs(p4 | 4 | ¶\u{A0}4 | #p4 | Middle | Four | G4. | owner(Moats | sections/moats.html) | also(Walls) | uses(link(Walls pay) | Claim) | uses(link(All claims) | Page))
        - Beginning | paragraphs(p5 | 5 | ¶\u{A0}5 | #p5 | Beginning | Five | G5. | owner(Moats | sections/moats.html) | claims(cost) | uses(link(Walls) | Section) | uses(link(About this) | Page))
        """)
  }

  @Test func `a heading has an id made of its words`() async throws {
    let page = try await TestSite(
      "-- content/essay.yml --\nparagraphs:\n"
        + "  - {id: p1, heading: 'On walls, & gates', first-words: W, gist: G.}\n"
        + PrintedNames.file("essay", "headings(heading id paragraphs(title))")
    ).page("essay.html")
    #expect(
      page.line
        == "headings:\n- On walls, &amp; gates | heading-on-walls-gates | paragraphs(¶\u{A0}1)")
  }

  @Test func `a heading that returns has another id`() async throws {
    let headings = ["A", "B", "A", "a!", "A 2"].enumerated().map { index, heading in
      "  - {id: p\(index + 1), heading: '\(heading)', first-words: W, gist: G.}\n"
    }
    let page = try await TestSite(
      "-- content/essay.yml --\nparagraphs:\n\(headings.joined())"
        + "-- content/sections/020-all.md --\n---\ntitle: A\nsummary: S.\nowns: [p2, p3, p4, p5]\n---\n\nT.\n"
        + "-- templates/essay.mustache --\n{{#headings}}{{id}} {{/headings}}\n"
    ).page("essay.html")
    #expect(page.line == "heading-a heading-b heading-a--2 heading-a--3 heading-a-2 ")
  }

  @Test func `events stand by years with their texts and sources`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "timeline",
        """
        title event-groups(id title stretches(events(id former-ids(id) title date is-about
        machine-date body basis uses(link(title)) works(title) claims(title address))))
        named-paragraphs(title)
        """)
    ).page("timeline.html")
    #expect(
      page.line == """
        title: Timeline
        event-groups:
        - 1900 | 1900 | stretches(events(begun | A plan | 2 March 1900 | machine-date=1900-03-02 | <p>Begun.</p> | claims(Walls pay | claims/walls-pay.html) | claims(Walls cost. | claims/cost.html)))
        - 1901 | 1901 | stretches(events(fallen | A fall | 1901 | is-about | machine-date=1901 | <p>Fell.</p>)events(built | former-ids(made) | A wall | May 1901 | is-about | machine-date=1901-05 | <p>Built of <a class="w" href="readings/stone-1990.html">stone</a>, as <a class="p" href="essay.html#p1">¶\u{A0}1</a> says in a sentence.</p> | basis=Memory | works(Stone 1990) | claims(Walls cost. | claims/cost.html)))
        named-paragraphs:
        - ¶\u{A0}1
        """)
  }

  @Test func `events are sorted by date, whatever their order in the list`() async throws {
    let dates = [
      "1961", "1958-10-01", "1958-10", "1958", "1958-09-30", "1959/1960", "1959", "1958-10-01",
    ]
    let events = dates.enumerated().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    let page = try await TestSite(
      "-- content/timeline.yml --\n\(events.joined())"
        + "-- templates/timeline.mustache --\n{{#event-groups}}{{title}}:{{#stretches}}{{#events}} {{id}}{{/events}}{{/stretches}}\n{{/event-groups}}\n"
    ).page("timeline.html")
    #expect(page.line == "1958: e3 e4 e2 e1 e7\n1959: e6 e5\n1961: e0")
  }
}
