import GuideKit
import Markup
import Pages
import Testing

/// The plan of a publish as people read it.
struct PlanTextTests {
  private func file(
    _ path: String, _ digest: String = "a", size: Int = 1_000, title: String? = nil
  ) -> PublishManifest.File {
    PublishManifest.File(path: path, digest: digest, size: size, title: title)
  }

  private func text(
    _ site: [PublishManifest.File], live: [PublishManifest.File]? = nil, all: Bool = false
  ) -> String {
    let plan = PublishPlan(
      site: PublishManifest(site), live: live.map { PublishManifest($0) })
    return PlanText.text(plan, guide: "Walls", host: "the folder www", all: all)
  }

  @Test func `a first publish lists pages by title and counts the rest`() {
    let files = [
      file("b.html", title: "Bees"), file("a.html", title: "Ants"), file("a.css", size: 99),
    ]
    #expect(
      text(files) == """
        Walls → the folder www

        Added: 2 pages
          + a.html  Ants
          + b.html  Bees
        Other files: 1 added
        To send: 3 files, 2 kB; unchanged: 0

        """)
  }

  @Test func `nothing new is said in one line`() {
    #expect(
      text([file("a.html", title: "A")], live: [file("a.html", title: "A")])
        == "Walls → the folder www\nNothing has changed: 1 file.\n")
    let two = [file("a"), file("b")]
    #expect(text(two, live: two).hasSuffix("Nothing has changed: 2 files.\n"))
  }

  @Test func `what is added, changed, removed and kept stands in lists of its own`() {
    let live = [
      file("a.html", title: "A"), file("c.html", title: "C"), file("d.html", title: "D"),
      file("x.json"), file("y.json"), file("immutable/s.css"),
    ]
    let site = [
      file("a.html", "b", title: "A new"), file("b.html", title: "B"), file("d.html", title: "D"),
      file("x.json", "b"), file("z.json"),
    ]
    #expect(
      text(site, live: live) == """
        Walls → the folder www

        Added: 1 page
          + b.html  B
        Changed: 1 page
          ~ a.html  A new
        Removed: 1 page
          - c.html  C
        Other files: 1 added, 1 changed, 1 removed
        Kept for readers of the present pages: 1 file
        To send: 4 files, 4 kB; unchanged: 1

        """)
    let all = text(site, live: live, all: true)
    #expect(
      all.contains(
        "Other files: 1 added, 1 changed, 1 removed\n  + z.json\n  ~ x.json\n  - y.json\nKept"))
  }

  @Test func `a long list is cut, unless all is asked for`() {
    let files = (10..<31).map { file("\($0).html", title: "T\($0)") }
    let lines = text(files).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  + ") } == 20)
    #expect(lines.contains("    and 1 more (--all lists them)"))
    let all = text(files, all: true)
    #expect(all.split(separator: "\n").count { $0.hasPrefix("  + ") } == 21)
    #expect(!all.contains("more"))
    #expect(!text(Array(files.prefix(20))).contains("more"))
  }

  @Test(arguments: [
    (0, "0 bytes"), (999, "999 bytes"), (1_000, "1 kB"), (1_499, "1 kB"), (1_500, "2 kB"),
    (9_999_499, "9999 kB"), (10_000_000, "10 MB"), (10_499_999, "10 MB"), (10_500_000, "11 MB"),
  ])
  func `sizes are rounded`(_ bytes: Int, _ text: String) {
    #expect(PlanText.size(bytes) == text)
  }
}
