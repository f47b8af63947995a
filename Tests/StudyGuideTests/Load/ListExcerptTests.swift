import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What is wrong beside the text of an item of a list is shown with its own line.
struct ListExcerptTests {
  @Test(arguments: [
    ("- id: a\n  date: 1900\n  title: A\n  body: B.\n  sources: [ston-1990]\n", 5),
    ("- id: a\n  sources: [ston-1990]\n  date: 1900\n  title: A\n  body: B.\n", 2),
    ("- {id: a, date: 1900, title: A, body: B., sources: [ston-1990]}\n", 1),
    ("- {id: a, sources: [\"ston-1990\"], date: 1900, title: A, body: B.}\n", 1),
    ("- id: a\n  date: 1900\n  title: A\n  body: |\n    B.\n  sources: [ston-1990]\n", 6),
    ("- id: a\n  date: 1900\n  title: A\n  body: B\n    c.\n  sources:\n  - ston-1990\n", 7),
    ("- id: a\n  date: 1900\n  title: A\n  body: B [c](reading:ston-1990).\n", 4),
    ("- id: a\n  date: 1900\n  title: A\n  body: |\n    B.\n\n    See [@ston-1990].\n", 7),
  ])
  func `a problem has the line of the file, and its mend`(_ text: String, _ line: Int) async throws
  {
    let site = TestSite(
      "-- content/timeline.yml --\n\(text)", base: TestSite.with(.readings))
    let found = await site.build().diagnostics.filter { $0.path == "content/timeline.yml" }
    let problem = try #require(found.first { $0.rule.id.hasPrefix("broken-") })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let excerpt = DiagnosticFormatter.excerpt(problem).split(separator: "\n")
    #expect(excerpt.first.map(String.init) == "\(line) | \(lines[line - 1])")
    #expect(problem.fix?.new == "stone-1990")
  }
}
