import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Quotations from the essay, checked against its runs of words or its text.
struct EssayTests {
  private func site(_ body: String) -> TestSite {
    let text = Array(RuleTests.essayText.utf8)
    return TestSite("-- content/index.md --\n---\ntitle: Home\n---\n\n" + body)
      .adding(EssayRuns.path, EssayRuns.file(ofText: text))
  }

  @Test(
    arguments: [
      "“WALLS keep out”", "\"walls keep out\"", "“walls keep … wolves and the”", "“the wind—and”",
      "“walls keep  out,”", "“walls keep\nout”",
    ])
  func `a quotation may differ in case, marks, spaces and what it leaves out`(_ words: String) async
  {
    #expect(await site("It says \(words) ([p1](essay:p1)).").report() == [])
  }

  @Test func `a quotation says which of its faults it has, and where`() async {
    let report = await site(
      """
      Some *say*
      so: “walls keep all out”, it says ([p1](essay:p1)).

      “Walls keep out the wind and the wolves and” ([p1](essay:p1)).

      It says “walls keep out”. Then comes [p1](essay:p1).
      """
    ).report()
    #expect(
      report == [
        "quotation content/index.md:6:6 the essay does not say “walls keep all out” (double quotation marks are kept for the essay; set other words in italics)",
        "quotation content/index.md:8:2 9 words are quoted, and 8 is the most (say the rest in your own words)",
        "shared-words content/index.md:8:2 these words are the essay’s: *Walls keep out the wind and the wolves and* (say it in your own words)",
        "quotation content/index.md:10:10 no paragraph follows “walls keep out” in its sentence (write `([p1](essay:p1))` after it, with the paragraph’s number)",
      ])
  }

  @Test func `one or two words are counted as unchecked, and checked where the essay is at hand`()
    async
  {
    let site = site("It says “moats” ([p1](essay:p1)), “wolves” and “wind” ([p1](essay:p1)).")
    let result = await site.build()
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.counts().quotations.unchecked == 3)
    let named = site.adding(
      Configuration.path,
      Array("title: a\nlanguage: en\nessay: {title: b, text: essay.txt}\n".utf8))
    let input = Input(files: named.input.files) { path in
      path == "essay.txt" ? Array(RuleTests.essayText.utf8) : nil
    }
    let checked = await Pages.build(input)
    #expect(checked.counts().quotations.unchecked == 0)
    #expect(checked.diagnostics.map(\.message) == ["the essay does not say “moats”"])
  }

  @Test func `first words and gists are checked too`() async {
    let report = await site("Text.").adding(
      "content/essay.yml",
      Array(
        """
        paragraphs:
          - {id: p1, heading: A, first-words: Walls keep us out, gist: The wind and the wolves and the cold north rain.}

        """.utf8)
    ).report()
    #expect(
      report.map { $0.prefix(40) } == [
        "quotation content/essay.yml:2:10 `first-", "shared-words content/essay.yml:2:10 thes",
      ])
  }

  @Test func `a broken list of runs is told with its remedy`() async {
    let report = await site("Text.").adding(EssayRuns.path, Array("0123456\n".utf8)).report()
    #expect(
      report == [
        "unexpected-file content/essay.runs:1:1 this is no list of the essay’s runs of words (make it anew with `guide fingerprint ESSAY.txt`)"
      ])
  }

  @Test func `the list of runs holds none of the essay's words`() {
    let file = String(
      decoding: EssayRuns.file(ofText: Array(RuleTests.essayText.utf8)), as: UTF8.self)
    #expect(file.allSatisfy { $0.isHexDigit || $0 == "\n" })
    #expect(file.split(separator: "\n").map(\.count).max() == 64)
  }
}
