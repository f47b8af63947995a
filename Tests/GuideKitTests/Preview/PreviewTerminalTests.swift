import GuideKit
import Markup
import Testing

struct PreviewTerminalTests {
  private func line(
    _ changed: PathSet?, problems: Int = 0, pages: Int?, hasPages: Bool = true
  ) -> String {
    PreviewTerminal.line(
      changed: changed, (0..<problems).map { Fixtures.problem("\($0)") }, pages: pages,
      hasPages: hasPages, in: .milliseconds(42))
  }

  @Test func `the first build tells how many pages there are`() {
    #expect(line(nil, pages: 12) == "read: 12 pages, no problems, 42 ms\n")
    #expect(
      line(nil, problems: 2, pages: nil, hasPages: false)
        == "read: 2 errors; no pages yet, 42 ms\n")
  }

  @Test func `a change is named, and many are counted`() {
    #expect(line(["content/a.md"], pages: 12) == "content/a.md: no problems, 42 ms\n")
    #expect(line(["a", "b"], pages: 12) == "2 files changed: no problems, 42 ms\n")
    #expect(line([], pages: 12) == "0 files changed: no problems, 42 ms\n")
  }

  @Test func `with errors it says what readers see`() {
    #expect(
      line(["a"], problems: 1, pages: nil) == "a: 1 error; pages stay as they were, 42 ms\n")
    #expect(
      line(["a"], problems: 1, pages: nil, hasPages: false)
        == "a: 1 error; no pages yet, 42 ms\n")
  }
}
