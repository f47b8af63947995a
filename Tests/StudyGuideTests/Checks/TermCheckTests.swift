import StudyGuide
import TestSupport
import Testing

/// What glossary terms need: a short definition, a use, and names of their own.
struct TermCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a term is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = definitions + uses + names + introductions

  private static func rampart(_ text: String, keys: String = "") -> String {
    "-- content/glossary/rampart.md --\n---\nterm: rampart\n\(keys)---\n\n\(text)\n"
  }

  private static func words(_ count: Int) -> String {
    (1...count).map { "w\($0)" }.joined(separator: " ")
  }

  private static let noDefinition =
    "missing-part content/glossary/rampart.md:1:1 the term has no definition "
    + "(begin its text with a paragraph of at most 40 words)"

  private static let definitions = [
    Example("40 words define it", rampart(words(40) + "\n\nMore."), over: .with(.term)),
    Example(
      "41 words define it", rampart(words(41)),
      [
        "long-definition content/glossary/rampart.md:1:1 the definition has 41 words, "
          + "and 40 is the most (put the rest into a second paragraph)"
      ], over: .with(.term)),
    Example("nothing defines it", rampart(""), [noDefinition], over: .with(.term)),
    Example("a list defines it", rampart("- Earth.\n\nA."), [noDefinition], over: .with(.term)),
    Example("a heading comes first", rampart("## A\n\nEarth."), [noDefinition], over: .with(.term)),
  ]

  private static let moat = "-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n"
  private static let unused =
    "orphan-term content/glossary/moat.md:1:1 no text uses the term `Moat`"

  private static let uses = [
    Example("no text uses it", moat, [unused]),
    Example("its own text uses it", moat + "\nA Moat is a [moat](term:moat).", [unused]),
    Example("a page links it", moat + page("A [ditch](term:moat).")),
    Example("a page names it", moat + page("A Moat.")),
    Example("a page writes it small", moat + page("A moat."), [unused]),
    Example(
      "another term's `see` names it", moat + rampart("Earth.", keys: "see: [moat]\n"),
      over: .with(.term)),
    Example(
      "nobody minds",
      "-- content/glossary/moat.md --\n---\nterm: Moat\nsilence: {orphan-term: in print}\n---\n\nW."
    ),
    Example(
      "another rule is silenced",
      "-- content/glossary/moat.md --\n---\nterm: Moat\nsilence: {missing-part: a}\n---\n\nWater.",
      [unused]),
  ]

  private static func page(_ text: String) -> String {
    "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(text)\n"
  }

  private static func taken(_ place: String, _ name: String, by owner: String) -> String {
    "ambiguous-alias content/glossary/\(place) `\(name)` is a name of `term:\(owner)` too "
      + "(keep it for one of them; link the other by hand)"
  }

  private static func bank(_ name: String, _ aliases: String) -> String {
    "-- content/glossary/bank.md --\n---\nterm: \(name)\naliases: \(aliases)\n---\n\nEarth.\n"
      + page("A [bank](term:bank).")
  }

  private static let names = [
    Example(
      "an alias is another's name", bank("Bank", "[bank, Rampart]"),
      [
        taken("rampart.md:2:7", "Rampart", by: "bank"),
        taken("rampart.md:3:11", "rampart", by: "bank"),
      ],
      over: .with(.term)),
    Example(
      "a name is another's alias, marks and capitals aside", bank("Zone", "[RÀMPART]"),
      [taken("bank.md:3:11", "RÀMPART", by: "rampart")], over: .with(.term)),
    Example("a term has its name twice", bank("Bank", "[Bank, bank]"), over: .with(.term)),
    Example("names differ", bank("Bank", "[ramparts]"), over: .with(.term)),
    Example(
      "a name is empty", bank("Bank", "[\"\"]") + rampart("A.", keys: "aliases: [\"\"]\n"),
      over: .with(.term)),
  ]

  private static let gates =
    "-- content/sections/020-gates.md --\n---\ntitle: Gates\nsummary: On gates.\n"
    + "silence: {low-order-section: none yet}\n---\n\nA rampart has gates.\n"
  private static let early =
    "early-term content/glossary/rampart.md:1:1 section `walls` uses the term before "
    + "`gates` introduces it (explain it there, or change `introduced:`)"

  private static let introductions = [
    Example(
      "a section uses it before the one that introduces it",
      rampart("A.", keys: "introduced: gates\n") + gates, [early], over: .with(.term)),
    Example(
      "the first section introduces it", rampart("A.", keys: "introduced: walls\n") + gates,
      over: .with(.term)),
    Example(
      "only other texts use it before",
      rampart("A.", keys: "introduced: gates\n") + gates + page("A rampart.")
        + "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\nowns: p1\n---\n\nW.\n",
      over: .with(.term)),
    Example("nobody says who introduces it", rampart("A.") + gates, over: .with(.term)),
  ]
}
