import StudyGuide
import TestSupport
import Testing

/// Every entry under its number and its names.
struct EntryTableTests {
  private static let site = TestSite(
    """
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: G.
    ---
    -- content/sections/030-walls.md --
    ---
    title: Walls again
    summary: G.
    ---
    -- content/pages/about.md --
    ---
    title: About
    ---
    -- content/pages/claims.md --
    ---
    title: My claims
    ---
    """, base: .with(.readings, .claim, .term, .figure, .event))

  @Test func `entries are numbered kind by kind, the tool's own pages last`() async {
    let guide = await Self.site.linked()
    #expect(
      guide.names(of: guide.entries.ids) == [
        "section:walls", "section:gates", "section:walls", "claim:walls-pay", "term:rampart",
        "reading:stone-1990", "reading:wood-1995", "question:why-walls", "event:first-wall",
        "figure:lengths", "essay:p1", "page:about", "page:claims", "page:sections",
        "page:glossary", "page:readings", "page:questions", "page:timeline",
        "page:figures", "page:essay", "page:reports", "page:find",
        "page:practice", "page:take-away", "page:404",
      ])
    #expect(guide.entries.count == 25)
    #expect(guide.entries.all(.section) == EntryID(0)..<EntryID(3))
    #expect(guide.entries.all(.page) == EntryID(11)..<EntryID(25))
    #expect(guide.entries.all(.event) == EntryID(8)..<EntryID(9))
    #expect(guide.content.events.ids == EntryID(8)..<EntryID(9))
    #expect(guide.content.pages.ids == EntryID(11)..<EntryID(13))
    #expect(guide.entries.position(of: EntryID(6)) == 1)
    #expect(guide.entries.position(of: EntryID(0)) == 0)
    #expect(guide.content.readings[EntryID(6)].entry.id == "wood-1995")
  }

  @Test func `a name leads to its entry, the first of two`() async {
    let guide = await Self.site.linked()
    #expect(guide.entries.id(.section, "walls") == EntryID(0))
    #expect(guide.entries.id(.claim, "walls") == nil)
    #expect(guide.entries.id(.paragraph, "p1") == EntryID(10))
    #expect(guide.entries.id(.page, "404") == EntryID(24))
    #expect(guide.entries[EntryID(0)].title == "Walls")
    #expect(guide.entries[EntryID(24)].title == "Not found")
    #expect(guide.entries[EntryID(12)].title == "My claims")
  }

  @Test func `a path leads to the entry whose page it is`() async {
    let guide = await Self.site.linked()
    #expect(guide.entries.id(ofPage: "glossary/rampart.html") == EntryID(4))
    #expect(guide.entries.id(ofPage: "about.html") == EntryID(11))
    #expect(guide.entries.id(ofPage: "glossary/gate.html") == nil)
    #expect(guide.entries.id(ofPage: "timeline.html") == guide["page:timeline"])
    #expect(guide.entries.id(ofPage: "guide.json") == nil)
  }

  @Test func `a page of prose is told from one that the tool makes`() async {
    let guide = await Self.site.linked()
    #expect(guide.page(guide["page:about"])?.entry.title == "About")
    #expect(guide.page(guide["page:claims"])?.entry.title == "My claims")
    #expect(guide.page(guide["page:sections"])?.entry.title == nil)
  }

  @Test func `entries of another build are numbered anew`() async {
    let guide = await TestSite.bare.linked()
    #expect(guide.entries.all(.claim).isEmpty)
    #expect(guide.entries.all(.claim).lowerBound == EntryID(1))
    #expect(guide.content.questions.ids == EntryID(1)..<EntryID(2))
    #expect(guide.content.questions.count == 1)
    #expect(!guide.content.questions.isEmpty)
    #expect(guide.content.claims.isEmpty)
  }
}
