import GuideKit
import Markup
import Testing

/// Which commit a publish goes back to.
struct GitReleaseTests {
  private func releases(_ lines: String...) -> [GitRelease] {
    lines.compactMap { GitRelease(line: $0[...]) }
  }

  @Test func `only commits of ours are releases`() {
    #expect(GitRelease(line: "c1;;") == nil)
    #expect(GitRelease(line: "c1; ;") == nil)
    #expect(GitRelease(line: "c1") == nil)
    #expect(GitRelease(line: "c1;m1") == nil)
    let release = GitRelease(line: "c1; m1 ;c0")
    #expect(release?.commit == "c1")
    #expect(release?.manifest == "m1")
    #expect(release?.restored == "c0")
    #expect(release?.content == "c0")
    #expect(GitRelease(line: "c1;m1;")?.content == "c1")
  }

  @Test func `the release before is the last with another manifest`() {
    #expect(GitRelease.before(releases("c3;m3;", "c2;m3;", "c1;m1;"))?.commit == "c1")
    #expect(GitRelease.before(releases("c2;m2;", "c1;m2;")) == nil)
    #expect(GitRelease.before(releases("c1;m1;")) == nil)
    #expect(GitRelease.before([]) == nil)
  }

  @Test func `going back again goes further`() {
    // c4 brought c2 back: before it comes c1, not c3.
    let found = GitRelease.before(releases("c4;m2;c2", "c3;m3;", "c2;m2;", "c1;m1;"))
    #expect(found?.commit == "c1")
    // What was brought back before a new release is named by its own commit.
    let next = GitRelease.before(releases("c5;m5;", "c4;m2;c2", "c3;m3;"))
    #expect(next?.content == "c2")
  }

  @Test func `git is asked for the commit and our two trailers`() {
    #expect(
      GitRelease.format
        == "%H;%(trailers:key=Guide-Manifest,valueonly,separator=%x2C);%(trailers:key=Guide-Restores,valueonly,separator=%x2C)"
    )
  }
}
