import Markup
import StudyGuide
import TestSupport
import Testing

/// What claims need: text under each heading, sources on both sides, a section that discusses them.
struct ClaimCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a claim is told what it lacks`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static let base = TestSite.with(.readings, .claim)
  private static let path = "content/claims/walls-pay.md"

  /// The claim `walls-pay` with some of its parts changed.
  private static func claim(
    keys: String = "kind: empirical", for: String = "A count [@stone-1990].",
    against: String = "Another [@wood-1995].", disputed: String = "The price.",
    case: String = "## The essay's case\n\nIt says so."
  ) -> String {
    """
    -- \(path) --
    ---
    statement: Walls pay.
    \(keys)
    status: disputed
    ---

    \(`case`)

    ## What supports it

    \(`for`)

    ## What tells against it

    \(against)

    ## What is disputed

    \(disputed)

    ## Test it yourself

    1. Count.
    """
  }

  private static func missing(_ part: String) -> String {
    let id = Identifier.slug(part)
    return "missing-part \(path):1:1 the claim has nothing under `## \(part)` "
      + "(write that heading, or `## … {#\(id)}` in words of your own, and text below it)"
  }

  private static func oneSided(_ line: Int, _ heading: String) -> String {
    "one-sided-claim \(path):\(line):1 no reading is cited under `\(heading)` "
      + "(cite one with `[@id]`, or say `one-sided: reason`)"
  }

  static let examples = parts + sides + discussion + relations

  private static let parts = [
    Example("all its parts are there", claim(), over: base),
    Example("a part is empty", claim(disputed: ""), [missing("What is disputed")], over: base),
    Example(
      "parts are not there at all",
      "-- \(path) --\n---\nstatement: Walls pay.\nkind: normative\n"
        + "status: disputed\n---\n\nText.",
      [
        missing("Test it yourself"), missing("The essay's case"), missing("What is disputed"),
        missing("What supports it"), missing("What tells against it"),
      ], over: base),
    Example(
      "a claim of opponents has its authors' case",
      claim(
        keys: "kind: empirical\nwhose: opponents", case: "## Its authors' case\n\nThey say so."),
      over: base),
    Example(
      "a claim of opponents has no case of the essay's",
      claim(keys: "kind: empirical\nwhose: opponents"), [missing("Its authors' case")], over: base),
    Example(
      "a claim of the essay has no case of its authors'",
      claim(case: "## Its authors' case\n\nThey say so."), [missing("The essay's case")],
      over: base),
  ]

  private static let sides = [
    Example(
      "nobody is cited for it", claim(for: "A count."), [oneSided(11, "What supports it")],
      over: base),
    Example(
      "nobody is cited against it", claim(keys: "kind: causal", against: "Another."),
      [oneSided(15, "What tells against it")], over: base),
    Example(
      "nobody is cited at all", claim(for: "A count.", against: "Another."),
      [oneSided(11, "What supports it"), oneSided(15, "What tells against it")], over: base),
    Example(
      "a link to a reading is a citation too",
      claim(for: "A [count](reading:stone-1990).", against: "[](reading:wood-1995)"), over: base),
    Example(
      "citations under other headings do not count",
      claim(for: "A count.", disputed: "Prices [@stone-1990]."), [oneSided(11, "What supports it")],
      over: base),
    Example(
      "it says why one side is enough",
      claim(keys: "kind: empirical\none-sided: nobody doubts it", against: "None."), over: base),
    Example("a claim of value", claim(keys: "kind: normative", for: "A", against: "B"), over: base),
    Example(
      "a reading of the text", claim(keys: "kind: interpretive", for: "A", against: "B"),
      over: base),
    Example("a quotation", claim(keys: "kind: quotation", for: "A", against: "B"), over: base),
    Example(
      "a side is silenced",
      claim(keys: "kind: causal\nsilence: {one-sided-claim: for now}", for: "A", against: "B"),
      over: base),
    Example(
      "a side without its heading is told of once",
      claim().replacing("## What supports it", with: "### What supports it").replacing(
        "## The essay's case\n\nIt says so.", with: "## The essay's case\n\nIt says so."),
      [missing("What supports it")], over: base),
  ]

  /// Claims that nothing discusses, each with some keys on the fifth line and after.
  private static func related(_ claims: [(id: String, keys: String)], settings: String = "")
    -> TestSite
  {
    let files = claims.map { id, keys in
      """
      -- content/claims/\(id).md --
      ---
      statement: Walls \(id).
      kind: normative
      status: judgement
      \(keys)
      silence: {undiscussed-claim: x, missing-part: x}
      ---

      Text.

      """
    }
    return TestSite(
      files.joined()
        + "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n\(settings)\n",
      base: .bare)
  }

  private static let relations = [
    Example(
      "claims rest on others and answer others",
      related(
        [
          ("pay", "branch: gains\nrests-on: [stand]"), ("stand", "rests-on: []"),
          ("fall", "whose: opponents\nbranch: losses\nanswers: [pay, stand]"),
        ], settings: "branches: {gains: Gains, losses: Losses}")),
    Example(
      "what a claim rests on and answers is not there",
      related([("stand", "rests-on: [stan]\nanswers: [moat]")]),
      [
        "broken-reference content/claims/stand.md:5:12 no claim `stan` (did you mean `stand`?)",
        "broken-reference content/claims/stand.md:6:11 no claim `moat` (there are: stand)",
      ]),
    Example(
      "a branch is not on the list",
      related([("pay", "branch: gain")], settings: "branches: {gains: Gains, losses: Losses}"),
      [
        "not-on-list content/claims/pay.md:5:9 `gain` is not on the list of branches "
          + "(did you mean `gains`?)"
      ]),
    Example(
      "the guide has no list of branches", related([("pay", "branch: gains")]),
      [
        "not-on-list content/claims/pay.md:5:9 the guide has no list of branches "
          + "(add `branches: {gains: …}` to `content/guide.yml`, with all of them in the order in "
          + "which they are to be listed)"
      ]),
    Example(
      "a claim rests on itself", related([("pay", "rests-on: [pay]")]),
      [
        "circular-claim content/claims/pay.md:5:12 the claim rests on itself: `pay` on `pay` "
          + "(take one of these out of its `rests-on`)"
      ]),
    Example(
      "claims rest on each other in a circle",
      related([
        ("a", "rests-on: [b]"), ("b", "rests-on: [d, c]"), ("c", "rests-on: [a, d]"),
        ("d", "rests-on: []"),
      ]),
      [
        "circular-claim content/claims/c.md:5:12 the claim rests on itself: `c` on `a` on `b` "
          + "on `c` (take one of these out of its `rests-on`)"
      ]),
    Example(
      "two ways to one ground are no circle",
      related([("a", "rests-on: [b, c]"), ("b", "rests-on: [c]"), ("c", "rests-on: []")])),
    Example(
      "a claim answers itself", related([("pay", "answers: [pay]")]),
      [
        "circular-claim content/claims/pay.md:5:11 the claim answers itself "
          + "(name the claim of the other side)"
      ]),
  ]

  private static let discussion = [
    Example(
      "no section discusses it",
      """
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: What walls are for.
      owns: [p1]
      ---

      Counts differ [@stone-1990; @wood-1995].
      -- content/pages/about.md --
      ---
      title: About
      ---

      See [](claim:walls-pay).
      """,
      [
        "undiscussed-claim \(path):1:1 no section discusses the claim `walls-pay` "
          + "(show its card, `![](claim:walls-pay)`, where its paragraph is treated)"
      ], over: base),
    Example(
      "a section shows its card",
      """
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: What walls are for.
      owns: [p1]
      ---

      Counts differ [@stone-1990; @wood-1995].

      ![](claim:walls-pay)
      """, over: base),
  ]
}
