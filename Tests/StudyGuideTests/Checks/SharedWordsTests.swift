import StudyGuide
import TestSupport
import Testing

/// Nine words in a row that are the essay's.
struct SharedWordsTests: Exemplary {
  @Test(arguments: examples)
  func `words that are the essay's are told of, with their place`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static let base = QuotationTests.base

  private static func shared(_ place: String, _ words: String) -> String {
    "shared-words content/\(place) these words are the essay’s: *\(words)* (say it in your own words)"
  }

  private static func page(_ text: String) -> String { QuotationTests.page(text) }

  static let examples = [
    Example(
      "nine words", page("So the wind, and the Wolves and the *cold* north come."),
      [shared("pages/about.md:5:4", "the wind, and the Wolves and the cold north")], over: base),
    Example("eight words", page("So the wind and the wolves and the cold it is."), over: base),
    Example(
      "nine words alone", page("the wind and the wolves and the cold north"),
      [shared("pages/about.md:5:1", "the wind and the wolves and the cold north")], over: base),
    Example(
      "ten words are told of once", page("Out the wind and the wolves and the cold north."),
      [shared("pages/about.md:5:1", "Out the wind and the wolves and the cold")], over: base),
    Example(
      "nine words of which one is another",
      page("the wind and the wolves and the bitter north rain and friends"), over: base),
    Example(
      "words over two blocks", page("So the wind and the wolves\n\nand the cold north rain."),
      over: base),
    Example(
      "in a heading and in a table",
      page(
        "## The wind and the wolves and the cold north\n\n"
          + "| a | the wind and the |\n| --- | --- |\n| wolves and | the wind and the wolves and the cold north |"
      ),
      [
        shared("pages/about.md:5:4", "The wind and the wolves and the cold north"),
        shared("pages/about.md:9:16", "the wind and the wolves and the cold north"),
      ], over: base),
    Example(
      "over a line's end", page("So the wind and the\nwolves and the cold north."),
      [shared("pages/about.md:5:1", "the wind and the wolves and the cold north")], over: base),
    Example(
      "behind signs of Latin-1 and dashes",
      page("So «so» – the wind and the wolves and the cold north."),
      [shared("pages/about.md:5:11", "the wind and the wolves and the cold north")], over: base),
    Example(
      "behind words that begin alike",
      page("So there, the wind and the wolves and the cold north."),
      [shared("pages/about.md:5:11", "the wind and the wolves and the cold north")], over: base),
    Example(
      "behind a mark that Markdown changes",
      page("So -- the wind and the wolves and the cold north."),
      [shared("pages/about.md:5:7", "the wind and the wolves and the cold north")], over: base),
    Example(
      "a summary",
      "-- content/sections/010-walls.md --\n---\ntitle: W\n"
        + "summary: The wind and the wolves and the cold north.\nowns: p1\n---\n\nW.\n",
      [shared("sections/010-walls.md:1:1", "The wind and the wolves and the cold north")],
      over: base),
    Example(
      "a gist",
      "-- content/essay.yml --\nparagraphs:\n  - {id: p1, heading: A, first-words: Walls keep, "
        + "gist: The wind and the wolves and the cold north}\n",
      [shared("essay.yml:2:10", "The wind and the wolves and the cold north")], over: base),
    Example(
      "a claim's statement and its reason",
      TestSite.with(.claim).changing("content/claims/walls-pay.md") {
        $0.replacing(
          "Walls pay for themselves.", with: "The wind and the wolves and the cold north"
        )
        .replacing("essay: [p1]", with: "reason: The wolves and the cold north rain, and friends")
      }.adding(EssayRuns.path, EssayRuns.file(ofText: Array(QuotationTests.essay.utf8))),
      [
        shared("claims/walls-pay.md:1:1", "The wind and the wolves and the cold north"),
        shared("claims/walls-pay.md:1:1", "The wolves and the cold north rain, and friends"),
      ]),
    Example(
      "nobody minds",
      "-- content/pages/about.md --\n---\ntitle: A\nsilence: {shared-words: a refrain}\n---\n\n"
        + "The wind and the wolves and the cold north.\n", over: base),
  ]
}
