import StudyGuide
import TestSupport
import Testing

/// Whether the length of an option tells that it is right, as the report lists it.
struct OptionLengthTests {
  private static func question(_ id: String, _ options: [String]) -> String {
    "-- content/questions/walls/\(id).md --\n---\nlevel: analyse\n---\n\nWhich?\n\n"
      + options.map { "- \($0)\n\n  Because.\n" }.joined(separator: "\n")
      + "\n## Explanation\n\nSo.\n"
  }

  private static let site = TestSite(
    question("a-longest", ["[ ] One", "[x] One and two", "[ ] Two"])
      + question("b-shortest", ["[x] *O*", "[ ] One", "[ ] Two", "[ ] Three"])
      + question("c-equal", ["[x] One", "[ ] Two"])
      + question("d-two-right", ["[x] One and two", "[x] One", "[ ] Two"])
      + question("e-alone", ["[x] One"]))

  @Test func `right answers longer or shorter than all others are listed`() async {
    let report = GuideReport(of: await Self.site.linked())
    #expect(report.options.count == 3)
    #expect(report.options.longest.map(\.id) == ["a-longest"])
    #expect(report.options.shortest.map(\.id) == ["b-shortest"])
    // The mean of 333, 250 and 500.
    #expect(report.options.chance == 361)
    #expect(
      report.text.contains(
        """
        Questions to choose: is the right answer told by its length
          the longest: 1 of 3, by chance 36.1 per cent: a-longest
          the shortest: 1 of 3, by chance 36.1 per cent: b-shortest

        """))
    #expect(
      report.json.contains(
        #""options":{"count":3,"longest":["a-longest"],"shortest":["b-shortest"],"chance":361},"#))
  }

  @Test func `the page of reports lists them, if there is anything to compare`() async throws {
    let template = """
      -- templates/reports.mustache --
      {{#report}}{{#options}}{{#are-compared}}{{count}} {{chance}} {{longest-count}}: {{#longest}}{{title}} {{/longest}}| {{shortest-count}}: {{#shortest}}{{address}}{{/shortest}}{{/are-compared}}{{/options}}{{/report}}

      """
    let page = try await TestSite(template, base: Self.site).page("reports.html")
    #expect(page.replacing("\n", with: "") == "3 36.1 1: Which? | 1: questions/b-shortest.html")
    #expect(try await TestSite(template).page("reports.html").replacing("\n", with: "") == "")
  }
}
