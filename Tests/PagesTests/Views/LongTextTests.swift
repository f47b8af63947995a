import Pages
import TestSupport
import Testing

/// Keys, names and lists that are too long to be repeated on pages.
struct LongTextTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `the text of a key has at most 4,000 bytes, but for a body`() async {
    func term(_ count: Int) -> String {
      "-- content/glossary/moat.md --\n---\nterm: Moat\nessay-phrases: [a, \(repeated("a", count))]\n"
        + "original: \(repeated("b", count))\n---\n\nThe rampart.\n"
        + "-- content/timeline.yml --\n- {id: e, date: 1958, title: A, body: \(repeated("c", count))}\n"
    }
    let unused = "orphan-term content/glossary/moat.md:1:1 no text uses the term `Moat`"
    #expect(await TestSite(term(4_000)).report() == [unused])
    #expect(
      await TestSite(term(4_001)).report() == [
        unused,
        "wrong-type content/glossary/moat.md:3:20 `essay-phrases` has more than 4000 bytes (shorten it)",
        "wrong-type content/glossary/moat.md:4:11 `original` has more than 4000 bytes (shorten it)",
      ])
  }

  @Test func `a name that is linked has at most 200 bytes`() async {
    func people(_ count: Int) -> String {
      "-- content/people/ann.md --\n---\nname: \(repeated("n", count))\naliases: [b, \(repeated("a", count))]\npart: P.\n"
        + "group: builders\n---\n\nThe rampart.\n"
    }
    #expect(await TestSite(people(200)).report() == [])
    #expect(
      await TestSite(people(201)).report() == [
        "wrong-type content/people/ann.md:2:7 a name that is linked has more than 200 bytes (shorten it)",
        "wrong-type content/people/ann.md:3:14 a name that is linked has more than 200 bytes (shorten it)",
      ])
  }

  @Test func `the menu names at most 100 pages`() async {
    func settings(_ key: String, _ count: Int) -> TestSite {
      let names = Array(repeating: "glossary", count: count).joined(separator: ", ")
      return TestSite(
        "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay:\n  title: b\n"
          + "\(key): [\(names)]\n")
    }
    for key in ["navigation", "footer"] {
      #expect(await settings(key, 100).report() == [])
      #expect(
        await settings(key, 101).report() == [
          "wrong-type content/guide.yml:5:1 `\(key)` names more than 100 pages (every page shows all of them)"
        ])
    }
  }
}
