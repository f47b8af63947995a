import StudyGuide
import TestSupport
import Testing

/// Thresholds of `guide.yml`, each below, at and above what the guide has.
struct ThresholdCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a threshold warns of what lies beyond it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples =
    [Example("none is set", thresholds("{}"))] + coverage + stances + shares + levels + density

  private static func thresholds(_ value: String) -> String {
    "-- content/guide.yml --\ntitle: A\nlanguage: en\nessay: {title: B}\nthresholds: \(value)\n"
  }

  private static func thin(_ what: String, _ count: Int, _ least: Int) -> String {
    "thin-coverage content/essay.yml:2:10 paragraph `p1` has \(count) \(what), and \(least) is the "
      + "least (name it under `essay:` in one more)"
  }

  private static let coverage = [
    Example(
      "claims, fewer", thresholds("{claims-per-paragraph: 2}"), [thin("claims", 1, 2)],
      over: .with(.claim)),
    Example("claims, as many", thresholds("{claims-per-paragraph: 1}"), over: .with(.claim)),
    Example("claims, more", thresholds("{claims-per-paragraph: 0}"), over: .with(.claim)),
    Example(
      "questions, fewer", thresholds("{questions-per-paragraph: 1}"), [thin("questions", 0, 1)]),
    Example("questions, as many", thresholds("{questions-per-paragraph: 0}")),
    Example(
      "both", thresholds("{claims-per-paragraph: 3, questions-per-paragraph: 2}"),
      [thin("questions", 0, 2), thin("claims", 1, 3)], over: .with(.claim)),
    Example(
      "nobody minds",
      thresholds("{claims-per-paragraph: 1}")
        + "-- content/essay.yml --\nparagraphs:\n  - {id: p1, heading: A, first-words: B, gist: C,"
        + " silence: {thin-coverage: a greeting}}\n"),
  ]

  private static func few(_ count: Int, _ least: Int, _ note: String) -> String {
    "few-stances content/claims/walls-pay.md:1:1 the claim cites \(count) stances, and \(least) is "
      + "the least\(note)"
  }

  /// `small`, whose claim cites two works of one stance, with the second of another.
  private static let divided = TestSite(
    "-- content/readings/wood-1995.md --\n---\nstance: doubter\nlevel: advanced\nbasis: read\n---\n\nA.\n"
  ).adding(
    Words.path,
    Array(
      (TestSite.small.texts[Words.path] ?? "").replacing(
        "stances: {builder: Builders}", with: "stances: {builder: Builders, doubter: Doubters}"
      ).utf8))

  private static func claim(_ old: String, _ new: String) -> String {
    "-- content/claims/walls-pay.md --\n"
      + (TestSite.small.texts["content/claims/walls-pay.md"] ?? "").replacing(old, with: new)
  }

  private static let stances = [
    Example("stances, as many", thresholds("{stances-per-claim: 1}"), over: .small),
    Example(
      "stances, fewer", thresholds("{stances-per-claim: 2}"), [few(1, 2, " (it cites: builder)")],
      over: .small),
    Example("stances, two of two", thresholds("{stances-per-claim: 2}"), over: divided),
    Example(
      "stances, two of three", thresholds("{stances-per-claim: 3}"),
      [few(2, 3, " (it cites: builder, doubter)")], over: divided),
    Example(
      "a claim of value", thresholds("{stances-per-claim: 9}") + claim("empirical", "normative"),
      over: .small),
    Example(
      "a claim of one side",
      thresholds("{stances-per-claim: 9}") + claim("empirical", "empirical\none-sided: a"),
      over: .small),
    Example(
      "stances, none",
      thresholds("{stances-per-claim: 1}")
        + claim("empirical", "causal\nsilence: {one-sided-claim: a}").replacing(
          "[@stone-1990]", with: ""
        ).replacing("[@wood-1995]", with: "")
        + "-- content/pages/a.md --\n---\ntitle: A\n---\n\nSo [@wood-1995].\n",
      [few(0, 1, "")], over: .small),
  ]

  private static func dominant(_ share: String, _ most: Int) -> String {
    "dominant-author content/guide.yml:4:13 Ann Stone has \(share) per cent of all citations, "
      + "and \(most) is the most (cite others beside that author, or raise `author-share`)"
  }

  private static let shares = [
    Example(
      "an author's share, above", thresholds("{author-share: 74}"), [dominant("75.0", 74)],
      over: .small),
    Example("an author's share, at", thresholds("{author-share: 75}"), over: .small),
    Example("an author's share, below", thresholds("{author-share: 76}"), over: .small),
    Example("nobody is cited", thresholds("{author-share: 0}")),
  ]

  private static func low(_ share: String, _ most: Int) -> String {
    "low-level-questions content/guide.yml:4:13 \(share) per cent of the questions ask to remember "
      + "or understand, and \(most) is the most (write questions that ask to apply, analyse, "
      + "evaluate or create)"
  }

  private static func questions(_ levels: String...) -> String {
    levels.enumerated().map { number, level in
      "-- content/questions/walls/q\(number).md --\n---\nlevel: \(level)\n---\n\nHow?\n\n## Answer\n\n"
        + "So.\n\n## Explanation\n\nSo.\n"
    }.joined()
  }

  private static let levels = [
    Example(
      "low questions, above", thresholds("{low-level-share: 49}") + questions("remember"),
      [low("50.0", 49)]),
    Example("low questions, at", thresholds("{low-level-share: 50}") + questions("understand")),
    Example(
      "low questions, two of three",
      thresholds("{low-level-share: 66}") + questions("understand", "remember"), [low("66.7", 66)]),
    Example("to apply is not low", thresholds("{low-level-share: 0}") + questions("apply")),
    Example("none is low", thresholds("{low-level-share: 0}")),
  ]

  private static func crowded(_ share: String, _ most: Int) -> String {
    "crowded-links content/sections/010-walls.md:1:1 the section has \(share) references in 100 "
      + "words, and \(most) is the most (link what readers need here, and the rest where it is treated)"
  }

  private static func section(_ text: String) -> String {
    "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\nowns: p1\n---\n\n\(text)\n"
  }

  private static let ten = section("[One](essay:p1) two three four five six seven eight nine ten.")
  private static let eleven = section(
    "[One](essay:p1) two three four five six seven eight nine ten eleven.")

  private static let density = [
    Example("links, above", thresholds("{link-density: 9}") + ten, [crowded("10.0", 9)]),
    Example("links, at", thresholds("{link-density: 10}") + ten),
    Example("links, hardly above", thresholds("{link-density: 9}") + eleven, [crowded("9.1", 9)]),
    Example("links, below", thresholds("{link-density: 10}") + eleven),
    Example(
      "thresholds are whole numbers of known names",
      thresholds("{link-density: few, author-shaer: 5, low-level-share: 1}"),
      [
        "wrong-type content/guide.yml:4:28 `link-density` must be a whole number, and is `few` "
          + "(write a number from 0 to 100)",
        "unknown-key content/guide.yml:4:33 the list of thresholds has no key `author-shaer` "
          + "(did you mean `author-share`?)",
      ]),
  ]
}
