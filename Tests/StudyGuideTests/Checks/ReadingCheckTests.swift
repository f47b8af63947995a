import StudyGuide
import TestSupport
import Testing

/// What readings need: a record, a citation, a stance of the list; and which are fit to start with.
struct ReadingCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a reading is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = records + citations + stances + starts

  private static let base = TestSite.with(.readings)
  private static let wood = "content/readings/wood-1995.md"

  private static func reading(_ id: String, keys: String = "", stance: String = "builder") -> String
  {
    "-- content/readings/\(id).md --\n---\nstance: \(stance)\nlevel: advanced\nbasis: read\n\(keys)---\n\nOn it.\n"
  }

  private static func page(_ text: String) -> String {
    "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(text)\n"
  }

  private static let records = [
    Example(
      "no record has its id", reading("brick-2000") + page("So [@brick-2000]."),
      [
        "missing-record content/readings/brick-2000.md:1:1 the bibliography has no record "
          + "`brick-2000` (add it to `content/readings/bibliography.json`)"
      ], over: base),
    Example(
      "a record has nearly its id", reading("stone-1991") + page("So [@stone-1991]."),
      [
        "missing-record content/readings/stone-1991.md:1:1 the bibliography has no record "
          + "`stone-1991` (did you mean `stone-1990`?)"
      ], over: base),
    Example(
      "a record has no reading",
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "Walls"},
       {"id": "wood-1995", "type": "book", "title": "Gates"},
       {"id": "brick-2000", "type": "book", "title": "Bricks"}]
      """,
      over: base),
    Example(
      "two records have one id",
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "Walls"},
       {"id": "wood-1995", "type": "book", "title": "Gates"},
       {"id": "stone-1990", "type": "book", "title": "Bricks"}]
      """,
      [
        "duplicate-id content/readings/bibliography.json:3:9 another record has the id `stone-1990` "
          + "(the other is content/readings/bibliography.json:1:9; rename one of them)"
      ], over: base),
  ]

  private static let uncited =
    "uncited-reading \(wood):1:1 no text cites the reading `wood-1995`"

  private static func section(_ text: String) -> String {
    "-- content/sections/010-walls.md --\n---\ntitle: Walls\nsummary: W.\nowns: p1\n---\n\n\(text)\n"
  }

  private static let alone = section("So [@stone-1990].")

  private static let citations = [
    Example("no text cites it", alone, [uncited], over: base),
    Example("a text links it", alone + page("A [book](reading:wood-1995)."), over: base),
    Example(
      "an event names it",
      alone
        + "-- content/timeline.yml --\n- {id: a, date: 1900, title: A, body: B, sources: wood-1995}\n",
      over: base),
    Example(
      "a claim needs it",
      section("So [@stone-1990]. See [](claim:walls-pay).")
        + (TestSite.with(.claim).texts["content/claims/walls-pay.md"] ?? "").replacing(
          "essay: [p1]", with: "needs: reading:wood-1995"
        ).claimFile, over: base),
    Example(
      "only its own text links it",
      alone + reading("wood-1995") + "\n[Itself](reading:wood-1995).\n", [uncited], over: base),
  ]

  private static let stances = [
    Example(
      "its stance is nearly one of the list", reading("wood-1995", stance: "bulider"),
      [
        "not-on-list \(wood):2:9 `bulider` is not on the list of stances (did you mean `builder`?)"
      ],
      over: base),
    Example(
      "its stance is none of the list", reading("wood-1995", stance: "carpenter"),
      ["not-on-list \(wood):2:9 `carpenter` is not on the list of stances (one of: builder)"],
      over: base),
    Example(
      "it has no stance", reading("wood-1995", stance: ""),
      ["missing-key \(wood):2:1 a reading needs `stance` (add `stance: …`)"], over: base),
  ]

  private static func unfit(_ access: String, _ language: String) -> String {
    "start-here \(wood):1:1 a reading to start with is `access: \(access)`, `language: \(language)` "
      + "(choose one that is open and in the guide’s language)"
  }

  private static let starts = [
    Example("it is open", reading("wood-1995", keys: "start: true\naccess: open\n"), over: base),
    Example(
      "it is in a library", reading("wood-1995", keys: "start: true\naccess: library\n"),
      [unfit("library", "en")], over: base),
    Example(
      "nobody knows where it is", reading("wood-1995", keys: "start: true\n"),
      [unfit("unknown", "en")], over: base),
    Example(
      "it is in another language",
      reading("wood-1995", keys: "start: true\naccess: open\nlanguage: fr\n"),
      [unfit("open", "fr")],
      over: base),
    Example(
      "nobody is told to start with it",
      reading("wood-1995", keys: "access: library\nlanguage: fr\n"), over: base),
  ]
}

extension String {
  fileprivate var claimFile: String { "-- content/claims/walls-pay.md --\n" + self }
}
