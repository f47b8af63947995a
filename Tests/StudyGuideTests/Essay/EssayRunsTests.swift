import Pages
import StudyGuide
import TestSupport
import Testing

/// How words of the essay are folded and compared, and the file that stands for them.
struct EssayRunsTests {
  /// A guide whose essay has no first words to be looked for.
  private static let base = TestSite(
    "-- content/essay.yml --\nparagraphs:\n  - {id: p1, heading: A, first-words: …, gist: C}\n",
    base: .bare)

  /// Whether the essay has the words, of which there are three or more.
  private func has(_ quotation: String, in essay: String) async -> Bool {
    let file = EssayRuns.file(ofText: Array(essay.utf8))
    let report = await TestSite(
      "-- content/pages/a.md --\n---\ntitle: A\n---\n\n“\(quotation)” ([p1](essay:p1)).\n",
      base: Self.base
    ).adding(EssayRuns.path, file).report()
    #expect(report.filter { !$0.contains("the essay does not say “\(quotation)”") } == [])
    return report.isEmpty
  }

  @Test(arguments: [
    ("one two three", "One TWO three"), ("one two three", "one, two: three!"),
    ("one two three", "one — two–three"), ("one's two three", "ones two three"),
    ("one’s two three", "one's two three"), ("‘one two three", "one two three"),
    ("one two three", "one\u{A0}two\u{2009}three"), ("one‑two three", "one two three"),
    ("one two three", "one\ntwo\n\nthree"), ("été à Paris", "été à paris"),
    ("Été à Paris", "été à Paris"), ("ÉTÉ À PARIS", "été à Paris"),
    ("ДВА три один", "два Три Один"), ("人民，公社。好", "人民 公社 好"), ("one→two three", "one two three"),
    ("10 € one", "10 one €"),
    ("um 3 Uhr", "um 3 uhr"), ("人民公社好", "人民 公社，好"), ("人民 公社 好", "人民 公社 好"),
    ("один два три", "один два три"),
    ("one «two» three", "one two three"), ("one @ two three", "one two three"),
    ("one⁂two three", "one two three"), ("one[two]three", "one two three"),
    ("one/two{three", "one two three"),
  ])
  func `words are the same without case, marks and spaces`(_ quotation: String, _ essay: String)
    async
  {
    #expect(await has(quotation, in: essay))
  }

  @Test(arguments: [
    ("one two three", "one twothree"), ("one two three", "three two one"),
    ("one two three", "one two"), ("onetwo three four", "one two three four"),
    ("ete à Paris", "été à Paris"),
    ("one two four", "one two three"), ("1 2 3", "1 23"),
    ("a b c", "a b d"), ("人民 公社 好", "人民公社坏"),
  ])
  func `other words are others`(_ quotation: String, _ essay: String) async {
    #expect(await !has(quotation, in: essay))
  }

  @Test func `runs longer than nine words are looked up nine by nine`() async {
    let words = (1...12).map { "w\($0)" }
    let essay = words.joined(separator: " ")
    let report = await TestSite(
      "-- content/pages/a.md --\n---\ntitle: A\n---\n\n“\(essay)” ([p1](essay:p1)).\n\n"
        + "“\(essay.replacing("w12", with: "w13"))” ([p1](essay:p1)).\n", base: Self.base
    ).adding(EssayRuns.path, EssayRuns.file(ofText: Array(essay.utf8))).report()
    #expect(
      report == [
        "quotation content/pages/a.md:5:2 12 words are quoted, and 8 is the most "
          + "(say the rest in your own words)",
        "shared-words content/pages/a.md:5:2 these words are the essay’s: *w1 w2 w3 w4 w5 w6 w7 w8 w9* "
          + "(say it in your own words)",
        "quotation content/pages/a.md:7:2 12 words are quoted, and 8 is the most "
          + "(say the rest in your own words)",
        "quotation content/pages/a.md:7:2 the essay does not say “\(essay.replacing("w12", with: "w13"))” "
          + "(double quotation marks are kept for the essay; set other words in italics)",
        "shared-words content/pages/a.md:7:2 these words are the essay’s: *w1 w2 w3 w4 w5 w6 w7 w8 w9* "
          + "(say it in your own words)",
      ])
  }

  private func file(_ text: String) -> String {
    String(decoding: EssayRuns.file(ofText: Array(text.utf8)), as: UTF8.self)
  }

  @Test func `the file is the same on every machine and in every version`() {
    #expect(file("") == "")
    #expect(file("one two") == "")
    #expect(file("One two, three.") == "fff9513e\n")
    #expect(file("It’s four words now") == "5f1f38907e6ed977b57c9f95\n")
  }

  @Test func `the file has eight runs a line, sorted, of three to nine words`() {
    let lines = file((1...12).map { "w\($0)" }.joined(separator: " ")).split(separator: "\n")
    #expect(lines.map(\.count) == [64, 64, 64, 64, 64, 64, 8 * (10 + 9 + 8 + 7 + 6 + 5 + 4 - 48)])
    let runs = lines.flatMap { line in
      stride(from: 0, to: line.count, by: 8).map { line.dropFirst($0).prefix(8) }
    }
    #expect(runs == runs.sorted())
    #expect(Set(runs).count == 49)
    #expect(lines.joined().allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test(arguments: ["", "\n", "01234567", "01234567\n89ABCDEF\n", "0123\n4567\r\n"])
  func `a list of runs may break its lines anywhere`(_ text: String) {
    let loaded = TestSite(base: nil).adding(EssayRuns.path, Array(text.utf8)).loaded()
    #expect(loaded.report == [])
    #expect(loaded.content.essayRuns != nil)
  }

  @Test(arguments: ["0", "0123456", "012345678", "0123456x", "01234 567"])
  func `other texts are no lists of runs`(_ text: String) {
    let loaded = TestSite(base: nil).adding(EssayRuns.path, Array(text.utf8)).loaded()
    #expect(loaded.report.count == 1)
    #expect(loaded.content.essayRuns == nil)
  }
}
