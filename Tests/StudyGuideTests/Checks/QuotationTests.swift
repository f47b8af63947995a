import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Quotations from the essay, checked against its runs of words or its text.
struct QuotationTests: Exemplary {
  @Test(arguments: examples)
  func `a quotation is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let essay = "Walls keep out the wind and the wolves and the cold north rain, and friends."

  /// The small guide with a list of its essay's runs of words.
  static let base = TestSite.bare.adding(EssayRuns.path, EssayRuns.file(ofText: Array(essay.utf8)))

  @Test func `quotations stand between the marks of the guide`() async {
    let words = (TestSite().texts["templates/words.yml"] ?? "").replacing(
      "open: “, close: ”", with: "open: „, close: “")
    let text =
      "\"Walls keep out the wind\" ([p1](essay:p1)). “Nor this”, \"keep out the rain\" ([p1](essay:p1))."
    let report = await TestSite(Self.page(text), base: Self.base)
      .adding("templates/words.yml", Array(words.utf8)).report()
    #expect(report == [Self.notSaid("5:58", "keep out the rain")])
  }

  /// A page whose fifth line is the first of its text.
  static func page(_ text: String) -> String {
    "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(text)\n"
  }

  private static func problem(_ place: String, _ message: String) -> String {
    "quotation content/pages/about.md:\(place) \(message)"
  }

  private static func notSaid(_ place: String, _ words: String) -> String {
    problem(
      place,
      "the essay does not say “\(words)” (double quotation marks are kept for the essay; "
        + "set other words in italics)")
  }

  private static func unnamed(_ place: String, _ words: String) -> String {
    problem(
      place,
      "no paragraph follows “\(words)” in its sentence (write `([p1](essay:p1))` after it, "
        + "with the paragraph’s number)")
  }

  private static func said(_ words: String) -> Example {
    Example(words, page("It says \(words) ([p1](essay:p1))."), over: base)
  }

  static let examples = rightWords + wrongWords + paragraphs + firstWords

  private static let rightWords = [
    said("“walls keep out”"), said("“WALLS keep out”"), said("\"walls keep out\""),
    said("“walls keep … wolves and the”"), said("“the wind—and”"), said("“walls keep  out,”"),
    said("“walls keep\nout”"), said("“wind and the wolves and the cold north”"), said("“”"),
    said("“… keep out the …”"), said("“*keep* out the”"),
  ]

  private static let wrongWords = [
    Example(
      "three words that it does not say", page("So “walls keep in” ([p1](essay:p1))."),
      [notSaid("5:5", "walls keep in")], over: base),
    Example(
      "right words on one side of an omission alone",
      page("So “walls keep out … wolves in the” ([p1](essay:p1))."),
      [notSaid("5:5", "walls keep out … wolves in the")], over: base),
    Example(
      "nine words",
      page("“Walls keep out … wind and the wolves and the” ([p1](essay:p1))."),
      [problem("5:2", "9 words are quoted, and 8 is the most (say the rest in your own words)")],
      over: base),
    Example(
      "nine wrong words in a row",
      page("“Walls keep in the wind and the wolves and” ([p1](essay:p1))."),
      [
        problem("5:2", "9 words are quoted, and 8 is the most (say the rest in your own words)"),
        notSaid("5:2", "Walls keep in the wind and the wolves and"),
      ], over: base),
    Example(
      "in a heading, a row of a table, an item and another line",
      page(
        "## “Walls keep in”\n\n| a | b |\n| --- | --- |\n| c | “doors keep out” |\n\n- a\n  - “let it in”\n\n"
          + "Some *say*\nso: “walls keep all out”, it says."),
      [
        unnamed("5:5", "Walls keep in"), notSaid("5:5", "Walls keep in"),
        unnamed("9:8", "doors keep out"), notSaid("9:8", "doors keep out"),
        unnamed("12:6", "let it in"), notSaid("12:6", "let it in"),
        unnamed("15:6", "walls keep all out"), notSaid("15:6", "walls keep all out"),
      ], over: base),
    Example(
      "in the last line, which has no end",
      base.adding(
        "content/pages/about.md",
        Array("---\ntitle: A\n---\n\nSo “walls keep in” ([p1](essay:p1)).".utf8)),
      [notSaid("5:5", "walls keep in")]),
    Example(
      "in an event, on the first line of its text",
      "-- content/timeline.yml --\n"
        + "- {id: a, date: 1900, title: A, body: \"So “walls keep in” ([p1](essay:p1)).\"}\n",
      [
        notSaid("1:44", "walls keep in").replacing(
          "content/pages/about.md", with: "content/timeline.yml")
      ], over: base),
    Example(
      "one within another", page("So “walls “keep in out” so” ([p1](essay:p1))."),
      [notSaid("5:5", "walls “keep in out")], over: base),
    Example("code is no quotation", page("So `“walls keep in”` it is."), over: base),
    Example("marks that stand alone", page("So ” and “ it is."), over: base),
    Example("no list and no text of the essay", page("So “walls keep in” it is.")),
  ]

  private static let paragraphs = [
    Example(
      "no paragraph follows", page("So “walls keep out” it is."),
      [unnamed("5:5", "walls keep out")],
      over: base),
    Example(
      "a paragraph comes before", page("In [p1](essay:p1) “walls keep out” it says."),
      [unnamed("5:20", "walls keep out")], over: base),
    Example(
      "a paragraph's link is the quotation", page("So [“walls keep out”](essay:p1) it says."),
      [unnamed("5:6", "walls keep out")], over: base),
    Example(
      "a paragraph follows in the next sentence",
      page("It says “walls keep out”. Then comes [p1](essay:p1)."),
      [unnamed("5:10", "walls keep out")], over: base),
    Example(
      "another link follows", page("It says “walls keep out” [here](section:walls)."),
      [unnamed("5:10", "walls keep out")], over: base),
    Example(
      "one paragraph follows two quotations",
      page("It says “walls keep out” and “the cold north rain” ([p1](essay:p1))."), over: base),
    Example(
      "the paragraph stands before the sentence's mark",
      page("It says “walls keep out.” ([p1](essay:p1))"), over: base),
  ]

  private static func essay(_ firstWords: String) -> String {
    "-- content/essay.yml --\nparagraphs:\n  - {id: p1, heading: A, first-words: \(firstWords), gist: C}\n"
  }

  private static let firstWords = [
    Example("first words are the essay's", essay("\"Walls keep out – the\""), over: base),
    Example(
      "first words are not the essay's", essay("Walls keep us out"),
      [
        "quotation content/essay.yml:2:10 `first-words` of p1 are not the essay's "
          + "(copy the paragraph’s first words, at most five)"
      ], over: base),
    Example("first words are too few to tell", essay("Walls in"), over: base),
    Example("first words are no words", essay("\"…\""), over: base),
    Example(
      "a list of runs that is none",
      TestSite.bare.adding(EssayRuns.path, Array("0123456\n".utf8)),
      [
        "unexpected-file content/essay.runs:1:1 this is no list of the essay’s runs of words "
          + "(make it anew with `guide fingerprint ESSAY.txt`)"
      ]),
    Example(
      "a list of runs with another sign",
      TestSite.bare.adding(EssayRuns.path, Array("0123456g\n".utf8)),
      [
        "unexpected-file content/essay.runs:1:1 this is no list of the essay’s runs of words "
          + "(make it anew with `guide fingerprint ESSAY.txt`)"
      ]),
  ]

  @Test func `one or two words are counted as unchecked, and checked where the essay is at hand`()
    async
  {
    let text = Self.page("It says “moats” ([p1](essay:p1)), “wolves”, “the wind and” and “rain”.")
    let result = await TestSite(text, base: Self.base).build()
    #expect(result.counts().quotations.unchecked == 3)
    #expect(result.counts().quotations.checked == 1)
    let report = await TestSite(
      text
        + "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b, text: essay.txt}\n",
      base: .bare
    ).report(essay: Self.essay)
    #expect(
      report == [
        Self.notSaid("5:10", "moats"), Self.unnamed("5:36", "wolves"),
        Self.unnamed("5:46", "the wind and"), Self.unnamed("5:65", "rain"),
      ])
  }

  @Test func `the essay's text is looked at before the list of its runs`() async {
    let report = await TestSite(
      Self.page("It says “let friends in” ([p1](essay:p1)).")
        + "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b, text: essay.txt}\n",
      base: Self.base
    ).report(essay: "Walls keep out, and let friends in.")
    #expect(report == [])
  }
}
