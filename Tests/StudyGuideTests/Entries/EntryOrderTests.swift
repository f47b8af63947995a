import Markup
import StudyGuide
import TestSupport
import Testing

/// The order that authors give to entries.
struct EntryOrderTests {
  private func loaded(_ text: String) -> (content: LoadedContent, report: [String]) {
    TestSite(text, base: nil).loaded()
  }

  private func question(_ path: String, _ keys: String = "") -> String {
    "-- content/questions/\(path).md --\n---\nlevel: apply\n\(keys)---\n\nWhy?\n"
  }

  @Test func `questions stand in their section by order, by number, then by name`() {
    let files = [
      question("walls/z", "order: 5\n"), question("walls/100-b"), question("walls/20-c"),
      question("walls/a"), question("walls/010-d", "order: 50\n"), question("gates/y"),
      question("gates/7-x"),
    ]
    let loaded = self.loaded(files.joined())
    #expect(loaded.report == [])
    let questions = loaded.content.questions.values
    #expect(questions.map(\.entry.id) == ["x", "y", "z", "c", "d", "b", "a"])
    #expect(questions.map(\.entry.order) == [7, nil, 5, 20, 50, 100, nil])
  }

  @Test func `sections and people stand by order too`() {
    func section(_ file: String, _ keys: String = "") -> String {
      "-- content/sections/\(file).md --\n---\ntitle: T\nsummary: S\n\(keys)---\n"
    }
    func person(_ file: String, _ keys: String = "") -> String {
      "-- content/people/\(file).md --\n---\nname: \(file)\npart: P\ngroup: g\n\(keys)---\n"
    }
    let files = [
      section("010-a"), section("9-b"), section("c", "order: 1\n"), person("ann"),
      person("ben", "order: 2\n"), person("cy", "order: 1\n"),
    ]
    let loaded = self.loaded(files.joined())
    #expect(loaded.report == [])
    #expect(loaded.content.sections.values.map(\.entry.id) == ["c", "b", "a"])
    #expect(loaded.content.people.values.map(\.entry.id) == ["cy", "ben", "ann"])
  }

  @Test(arguments: [
    ("claims/010-walls.md", "claims/walls.html"), ("glossary/010-walls.md", "glossary/walls.html"),
    ("figures/1-walls.md", "figures/walls.html"), ("pages/010-walls.md", "walls.html"),
    ("readings/1990-walls.md", "readings/walls.html"), ("claims/010.md", "claims/010.html"),
    ("claims/10a-walls.md", "claims/10a-walls.html"),
    ("people/2-2-walls.md", "people/2-walls.html"),
  ])
  func `a number before a file's name is no part of the id`(_ file: String, _ address: String) {
    let content = loaded("-- content/\(file) --\n---\ntitle: A\n---\n").content
    let entries: [[Entry]] = [
      content.claims.values.map(\.entry), content.terms.values.map(\.entry),
      content.figures.values.map(\.entry), content.pages.values.map(\.entry),
      content.readings.values.map(\.entry), content.people.values.map(\.entry),
    ]
    #expect(entries.flatMap(\.self).map(\.address) == [address])
  }

  @Test func `a key that would do nothing is refused with its reason`() {
    #expect(
      loaded(
        "-- content/glossary/a.md --\n---\nterm: A\norder: 1\n---\n\nB.\n"
          + "-- content/pages/b.md --\n---\ntitle: B\ncore: true\norder: 2\n---\n\nB.\n"
          + "-- content/timeline.yml --\n- {id: c, date: 1900, title: C, body: C, order: 3}\n"
      ).report == [
        "unknown-key content/glossary/a.md:3:1 a term has no key `order` "
          + "(the glossary is sorted by name: take it out)",
        "unknown-key content/pages/b.md:3:1 a page has no key `core` "
          + "(pages stand in no list: name it in `navigation` or `footer` of `guide.yml`)",
        "unknown-key content/pages/b.md:4:1 a page has no key `order` "
          + "(pages stand in no list: order them in `navigation` or `footer` of `guide.yml`)",
        "unknown-key content/timeline.yml:1:42 an event has no key `order` "
          + "(events stand by their dates, those of one date as they stand in the file)",
      ])
  }
}
