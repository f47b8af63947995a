import Markup
import Pages
import TestSupport
import Testing

/// Files that are cut off or hold something else.
struct BrokenFileTests {
  @Test(arguments: [
    ("content/index.md", "", "missing-key"), ("content/timeline.yml", "", "wrong-type"),
    ("content/essay.yml", "", "missing-key"),
    ("content/readings/bibliography.json", "{", "bibliography-syntax"),
    ("content/readings/bibliography.json", "[{\"id\": 1]", "bibliography-syntax"),
    ("content/timeline.yml", "- id: ../x\n  date: \"1900\"\n  title: a\n  body: b\n", "invalid-id"),
    ("content/timeline.yml", "- id: a\n\tdate: b\n", "yaml-syntax"),
    ("content/timeline.yml", "a: &a [x]\nb: [*a, *a]\n", "yaml-feature"),
    ("content/pages/über.md", "---\ntitle: a\n---\n", "invalid-id"),
    ("content/data/lengths.csv", "", "figure-data"),
  ])
  func `a broken file is told at its path`(_ path: String, _ text: String, _ rule: String) async {
    let diagnostics = await TestSite().adding(path, Array(text.utf8)).build().diagnostics
    #expect(
      diagnostics.contains { $0.rule.id == rule && $0.path == path },
      "\(diagnostics.map(TestSite.line))")
  }
}
