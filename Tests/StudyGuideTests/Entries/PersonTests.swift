import Markup
import StudyGuide
import TestSupport
import Testing

/// People: their keys, their order, and the names by which texts link them.
struct PersonTests: Exemplary {
  private static func person(_ id: String, _ keys: String, _ text: String = "Text.") -> String {
    "-- content/people/\(id).md --\n---\n\(keys)\n---\n\n\(text)\n"
  }

  private static let stone = person(
    "ann-stone",
    "name: Ann Stone\nsort: Stone, Ann\npart: Builds\ngroup: builders\naliases: [Stone]")

  @Test func `a person has its keys`() throws {
    let loaded = TestSite(
      Self.person(
        "ann-stone",
        """
        name: Ann "Stone"
        original: 石
        transliteration: shí
        dates: c. 1900--1970
        part: Builds 'walls'
        group: builders
        sort: Stone, Ann
        aliases: [Stone, A. Stone]
        sources: [stone-1990]
        core: true
        """), base: nil
    ).loaded()
    #expect(loaded.report == [])
    let person = try #require(loaded.content.people.values.first)
    #expect(person.entry.kind == .person)
    #expect(person.entry.id == "ann-stone")
    #expect(person.entry.title == "Ann “Stone”")
    #expect(person.entry.address == "people/ann-stone.html")
    #expect(person.entry.isCore)
    #expect(person.original.text == "石")
    #expect(person.original.transliteration == "shí")
    #expect(person.dates == "c. 1900–1970")
    #expect(person.part == "Builds ‘walls’")
    #expect(person.group.value == "builders")
    #expect(person.sortName == "Stone, Ann")
    #expect(person.linkNames.map(\.value) == ["Ann \"Stone\"", "Stone", "A. Stone"])
    #expect(person.sources.map(\.value) == ["stone-1990"])
    #expect(person.ownWords == ["Builds ‘walls’"])
  }

  @Test func `a person needs a name, a part and a group, and may do without the rest`() throws {
    let loaded = TestSite(Self.person("a", "dates: 1900"), base: nil).loaded()
    #expect(
      loaded.report == [
        "missing-key content/people/a.md:2:1 a person needs `group` (add `group: …`)",
        "missing-key content/people/a.md:2:1 a person needs `name` (add `name: …`)",
        "missing-key content/people/a.md:2:1 a person needs `part` (add `part: …`)",
      ])
    let plain = TestSite(Self.person("a", "name: Wood\npart: B\ngroup: c"), base: nil).loaded()
    let person = try #require(plain.content.people.values.first)
    #expect(person.sortName == "Wood")
    #expect(
      person.original.text == nil && person.original.transliteration == nil && person.dates == nil)
    #expect(person.aliases.isEmpty && person.sources.isEmpty && !person.entry.isCore)
  }

  @Test func `people are numbered by the names that sort them`() {
    let names = [("b", "Ann Stone", "sort: Stone, Ann\n"), ("c", "Östen", ""), ("a", "Zoe", "")]
    let files = names.map { id, name, sort in
      Self.person(id, "name: \(name)\n\(sort)part: P\ngroup: builders")
    }
    let content = TestSite(files.joined(), base: nil).loaded().content
    #expect(content.people.values.map(\.entry.id) == ["c", "b", "a"])
  }

  private static func text(_ words: String) -> String {
    "-- content/index.md --\n---\ntitle: Home\n---\n\n\(words)\n"
  }

  @Test func `names of people link themselves, the longest first`() async {
    let site = TestSite(
      Self.stone + Self.text("Ann Stone wrote. Stone’s walls and stones."), base: .bare)
    let guide = await site.linked()
    let home = guide["page:index"]
    #expect(guide.resolved[home].marks.map { guide.name(of: $0.target) } == ["person:ann-stone"])
    let mark = guide.resolved[home].marks.first
    let document = guide.entries[home].document
    #expect(mark.map { String(decoding: document.text[$0.range], as: UTF8.self) } == "Ann Stone")
  }

  @Test func `a paragraph links three terms and three people`() async {
    let letters = ["A", "B", "C", "D"]
    let people = letters.map {
      Self.person("p\($0.lowercased())", "name: Per\($0)\npart: P\ngroup: builders")
    }
    let terms = letters.map {
      "-- content/glossary/t\($0.lowercased()).md --\n---\nterm: Ter\($0)\n---\n\nText.\n"
    }
    let words = letters.map { "Per\($0) Ter\($0)" }.joined(separator: " ")
    let site = TestSite((people + terms).joined() + Self.text(words + "\n\nPerD."), base: .bare)
    let guide = await site.linked()
    #expect(
      guide.resolved[guide["page:index"]].marks.map { guide.name(of: $0.target) } == [
        "person:pa", "term:ta", "person:pb", "term:tb", "person:pc", "term:tc", "person:pd",
      ])
  }

  static let examples = [
    Example("a group on the list", stone),
    Example(
      "a group that is not on the list",
      person("ann-stone", "name: Ann Stone\npart: Builds\ngroup: bilders"),
      [
        "not-on-list content/people/ann-stone.md:4:8 `bilders` is not on the list of people-groups "
          + "(did you mean `builders`?)"
      ]),
    Example(
      "a name that a term has too",
      stone
        + "-- content/glossary/stone.md --\n---\nterm: Stone\n---\n\nA [stone](term:stone) is hard.\n"
        + text("A [stone](term:stone)."),
      [
        "ambiguous-alias content/people/ann-stone.md:6:11 `Stone` is a name of `term:stone` too "
          + "(keep it for one of them; link the other by hand)"
      ]),
    Example(
      "the former name of a term",
      person("ann-stone", "name: Ann Stone\npart: A\ngroup: builders\nformerly: [\"term:stone\"]")),
    Example(
      "the name of a term that there is",
      person(
        "ann-stone", "name: Ann Wood\npart: A\ngroup: builders\nformerly: [\"term:rampart\"]"),
      [
        "former-id content/people/ann-stone.md:1:1 `rampart` is the id of a term now "
          + "(take it out of `formerly`, or rename that entry)"
      ], over: .with(.term)),
  ]

  @Test(arguments: examples)
  func `a person is told what is wrong with it`(_ example: Example) async {
    #expect(await example.site.report() == example.report)
  }
}
