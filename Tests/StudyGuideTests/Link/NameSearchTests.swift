import Markup
import StudyGuide
import TestSupport
import Testing

/// Which words link themselves.
struct NameSearchTests {
  private static let site = TestSite(
    [
      "City gate: [gate, entry, Tor]", "Gate house: [gate house, Bastille]", "Moat: [moat, fossé]",
      "Tower: [tower]", "Bridge: [bridge, bridge-head]", "People's wall: []", "Ключ: [ключ]",
    ].map { line in
      let parts = line.split(separator: ": ")
      let id =
        Identifier.slug(String(parts[0])) == "ключ" ? "klyuch" : Identifier.slug(String(parts[0]))
      return
        "-- content/glossary/\(id).md --\n---\nterm: \(parts[0])\naliases: \(parts[1])\n---\n\nA.\n"
    }.joined(), base: .bare)

  /// The words that link themselves in a text, each with the id of its term.
  private func marks(_ text: String, in path: String = "content/index.md") async -> [String] {
    let guide = await TestSite(
      "-- \(path) --\n---\ntitle: A\nterm: Zed\n---\n\n\(text)\n", base: Self.site
    )
    .linked()
    let id = guide.entries.ids.first { guide.entries[$0].source.path == path } ?? EntryID(0)
    let document = guide.entries[id].document
    return guide.resolved[id].marks.map { mark in
      let words = String(decoding: document.text[mark.range], as: UTF8.self)
      #expect(document.events[mark.event].range.contains(mark.range.lowerBound))
      return "\(guide.entries[mark.target].id): \(words)"
    }
  }

  @Test(arguments: [
    ("A gate and a gate.", ["city-gate: gate"]),
    ("The city gate: City gate.", ["city-gate: gate"]),
    ("The City gate.", ["city-gate: City gate"]),
    ("Gates and moats.", ["city-gate: Gates", "moat: moats"]),
    ("Bridges, entries.", ["bridge: Bridges", "city-gate: entries"]),
    ("An Entry.", ["city-gate: Entry"]),
    ("Towers: toweres.", ["tower: Towers"]),
    ("A toweres.", ["tower: toweres"]),
    ("The tower’s end.", ["tower: tower’s"]),
    ("The tower's end.", ["tower: tower’s"]),
    ("The tower\\'s end.", ["tower: tower's"]),
    ("Towered, towering.", []),
    ("The towers’ end.", ["tower: towers"]),
    ("An entrys, entryies.", ["city-gate: entrys"]),
    ("Gatees, moaties.", ["city-gate: Gatees"]),
    ("People’s wall.", ["peoples-wall: People’s wall"]),
    ("People's walls.", ["peoples-wall: People’s walls"]),
  ])
  func `names link as written or with the ends of a plural or genitive`(
    _ text: String, _ expected: [String]
  ) async {
    #expect(await marks(text) == expected)
  }

  @Test(arguments: [
    ("The gate house is no gate.", ["gate-house: gate house", "city-gate: gate"]),
    ("The gate houses.", ["gate-house: gate houses"]),
    ("The gate housed.", ["city-gate: gate"]),
    ("A bridge-head and a bridge.", ["bridge: bridge-head"]),
    ("A bridge-heads-up.", ["bridge: bridge-heads"]),
    ("The bastille, the Bastille.", ["gate-house: Bastille"]),
    ("BASTILLE, GATE, tor.", []),
    ("Tor, tor.", ["city-gate: Tor"]),
    ("Investigate the gatekeeper, subgate gate2 2gate.", []),
    ("Der Wassergate fossés.", ["moat: fossés"]),
    ("“Gate”–moat—(tower)/bridge.", ["city-gate: Gate", "moat: moat", "tower: tower"]),
    ("gate…moat·tower", ["city-gate: gate", "moat: moat", "tower: tower"]),
    ("«gate»", ["city-gate: gate"]),
    ("A fossé.", ["moat: fossé"]),
    ("égate gateé gateñ", []),
    ("Ein Ключ: ключ.", ["klyuch: Ключ"]),
    ("яключ ключи ключs", ["klyuch: ключs"]),
    ("gate", ["city-gate: gate"]),
    ("_gate_ gate", ["city-gate: gate"]),
  ])
  func `the longest match of whole words counts`(_ text: String, _ expected: [String]) async {
    #expect(await marks(text) == expected)
  }

  @Test(arguments: [
    ("A [gate]() and a gate.", ["city-gate: gate"]),
    ("A [way](term:city-gate) and a gate.", []),
    ("A gate and a [way](term:city-gate) and a gate.", ["city-gate: gate"]),
    ("`gate` and [a gate](https://example.org) and ![gate](images/a.png)", []),
    ("A [gate](section:walls).", []),
    ("[A *gate*](section:walls), gate.", ["city-gate: gate"]),
    ("## A gate\n\nText.", []),
    ("## A gate\n\nA gate.", ["city-gate: gate"]),
    ("> A gate.\n\nA moat.", ["moat: moat"]),
    ("> > A gate.\n>\n> A tower.\n\nA moat.", ["moat: moat"]),
    ("> [!NOTE]\n> A gate.", ["city-gate: gate"]),
    ("```\ngate\n```\n\nmoat", ["moat: moat"]),
    ("![](claim:none)\n\nA gate.", ["city-gate: gate"]),
    ("A gate.\n\nA gate, a moat.", ["city-gate: gate", "moat: moat"]),
    ("[A [gate]](section:walls) gate", ["city-gate: gate"]),
  ])
  func `names link at their first use, and not in headings, links, code and quotations`(
    _ text: String, _ expected: [String]
  ) async {
    #expect(await marks(text) == expected)
  }

  @Test(arguments: [
    ("Gate, moat, tower, bridge.", ["city-gate: Gate", "moat: moat", "tower: tower"]),
    (
      "Gate, moat, tower, bridge.\n\nA bridge.",
      ["city-gate: Gate", "moat: moat", "tower: tower", "bridge: bridge"]
    ),
    (
      "Gate *moat* tower\nbridge", ["city-gate: Gate", "moat: moat", "tower: tower"]
    ),
    (
      "- Gate, moat, tower, bridge.\n- Bridge.",
      ["city-gate: Gate", "moat: moat", "tower: tower", "bridge: Bridge"]
    ),
    (
      "| gate moat tower bridge | bridge |\n| --- | --- |\n",
      ["city-gate: gate", "moat: moat", "tower: tower", "bridge: bridge"]
    ),
    ("Gate, gate, gate, moat, tower.", ["city-gate: Gate", "moat: moat", "tower: tower"]),
  ])
  func `three names link in a paragraph, an item or a cell`(_ text: String, _ expected: [String])
    async
  {
    #expect(await marks(text) == expected)
  }

  @Test func `an entry's own names do not link in its text, but those of others do`() async {
    let found = await marks("A zed, a Zed, a gate.", in: "content/glossary/zed.md")
    #expect(found == ["city-gate: gate"])
  }

  @Test func `a text before the links of a page has no say in another`() async {
    let site = TestSite(
      "-- content/pages/a.md --\n---\ntitle: A\n---\n\nA gate.\n", base: Self.site)
    let guide = await TestSite(
      "-- content/pages/b.md --\n---\ntitle: B\n---\n\nA gate.\n", base: site
    )
    .linked()
    #expect(guide.resolved[guide["page:a"]].marks.count == 1)
    #expect(guide.resolved[guide["page:b"]].marks.count == 1)
  }

  @Test func `of a name that two terms claim the first has it`() async {
    let site = TestSite(
      "-- content/glossary/arch.md --\n---\nterm: Arch\naliases: [gate]\n---\n\nA.\n",
      base: Self.site)
    let guide = await TestSite(
      "-- content/pages/a.md --\n---\ntitle: A\n---\n\nA gate.\n", base: site
    )
    .linked()
    #expect(guide.names(of: guide.resolved[guide["page:a"]].marks.map(\.target)) == ["term:arch"])
  }

  @Test func `a name itself counts before a variant of another`() async {
    let site = TestSite(
      "-- content/glossary/a.md --\n---\nterm: A gate\naliases: [toll]\n---\n\nA.\n"
        + "-- content/glossary/b.md --\n---\nterm: Tolls\naliases: [tolls]\n---\n\nA.\n"
        + "-- content/pages/a.md --\n---\ntitle: A\n---\n\nThe tolls, a toll.\n", base: .bare)
    let guide = await site.linked()
    #expect(
      guide.names(of: guide.resolved[guide["page:a"]].marks.map(\.target)) == ["term:b", "term:a"])
  }

  @Test func `a guide without names has no marks`() async {
    let guide = await TestSite.bare.linked()
    #expect(guide.resolved.flatMap(\.marks).count == 0)
  }
}
