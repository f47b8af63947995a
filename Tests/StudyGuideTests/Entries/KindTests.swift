import StudyGuide
import TestSupport
import Testing

/// What the table of kinds says of each.
struct KindTests {
  @Test(
    arguments: zip(
      Kind.allCases,
      [
        ("section", "a section", "section", "sections/x.html"),
        ("claim", "a claim", "claim", "claims/x.html"),
        ("term", "a term", "term", "glossary/x.html"),
        ("person", "a person", "person", "people/x.html"),
        ("reading", "a reading", "reading", "readings/x.html"),
        ("question", "a question", "question", "questions/x.html"),
        ("event", "an event", "event", "timeline.html#x"),
        ("figure", "a figure", "figure", "figures/x.html"),
        ("essay", "a paragraph", "paragraph", "essay.html#x"), ("page", "a page", "page", "x.html"),
      ]))
  func `a kind has its scheme, its words and its addresses`(
    _ kind: Kind, _ expected: (scheme: String, phrase: String, noun: String, address: String)
  ) {
    #expect(kind.rawValue == expected.scheme)
    #expect(kind.phrase == expected.phrase)
    #expect(kind.noun == expected.noun)
    #expect(kind.address(of: "x") == expected.address)
    let isPage = !expected.address.contains("#")
    #expect(kind.hasPages == isPage)
    #expect((kind.folder == nil) != isPage)
    #expect(kind.type.kind == kind)
    let found = Kind.entry(ofPage: expected.address)
    #expect(found?.kind == (isPage ? kind : nil))
    #expect(found?.id == (isPage ? "x" : nil))
  }

  @Test(arguments: [
    "x", "x.htm", "pages/x.html", "other/x.html", "sections/a/x.html", "files/a.txt",
  ])
  func `other paths are the pages of no entry`(_ path: String) {
    #expect(Kind.entry(ofPage: path) == nil)
  }

  @Test func `typed links have a scheme for each kind, and one for values`() {
    #expect(
      Kind.schemes == [
        "section", "claim", "term", "person", "reading", "question", "event", "figure", "essay",
        "page", "value",
      ])
  }

  @Test func `a former name may be of another kind`() throws {
    let site = TestSite(
      "-- content/pages/a.md --\n---\ntitle: A\nformerly: [old, term:other, \"x:y\", event:z]\n---\n",
      base: nil)
    let entry = try #require(site.loaded().content.pages.values.first).entry
    #expect(entry.formerly.map(\.kind) == [.page, .term, .page, .event])
    #expect(entry.formerly.map(\.id) == ["old", "other", "x:y", "z"])
    #expect(
      entry.formerly.map(\.address) == [
        "old.html", "glossary/other.html", "x:y.html", "timeline.html#z",
      ])
  }

  @Test(arguments: [
    (Claim.Kind.empirical, true), (.causal, true), (.interpretive, false), (.normative, false),
    (.quotation, false),
  ])
  func `claims of fact and cause need both sides`(_ kind: Claim.Kind, _ needs: Bool) {
    #expect(kind.needsBothSides == needs)
  }

  @Test(arguments: [
    (Question.Level.remember, false), (.understand, false), (.apply, false), (.analyse, true),
    (.evaluate, true), (.create, true),
  ])
  func `the upper levels are those from analysis on`(_ level: Question.Level, _ isHigher: Bool) {
    #expect(level.isHigherOrder == isHigher)
  }
}
