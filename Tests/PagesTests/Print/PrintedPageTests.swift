import Markup
import Pages
import TestSupport
import Testing

/// Which pages for paper a guide has, and what they are called.
struct PrintedPageTests {
  private func printed(_ settings: String, _ more: String = "") async throws -> [String] {
    let result = await TestSite("\(TestSite.settings)\(settings)\n\(more)").build()
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    return site.paths().filter { $0.hasPrefix("print/") || $0 == "take-away.html" }
      .map { $0.replacing("print/", with: "").replacing(".html", with: "") }
  }

  private static let whole = ["claim-cards", "glossary", "readings"]
  private static let route = "routes: [{id: short, title: Short, steps: [\"question:why-walls\"]}]"

  @Test func `a guide with questions has them, and one without none`() async throws {
    #expect(
      try await printed("") == Self.whole + [
        "walls-key", "walls-sheet", "whole-guide", "take-away",
      ])
    let silent = TestSite().removing("content/questions/walls/why-walls.md")
    let site = try #require(await silent.build().site)
    #expect(!site.paths().contains { $0.hasPrefix("print/") || $0 == "take-away.html" })
  }

  @Test(arguments: [
    ("print-packs: false", []),
    ("print-packs: true", whole + ["walls-key", "walls-sheet", "whole-guide", "take-away"]),
    ("print-packs: [guide, glossary]", ["glossary", "whole-guide", "take-away"]),
    ("print-packs: sections", ["walls-key", "walls-sheet", "take-away"]),
    (
      "print-packs: [routes]\n" + route,
      ["route-short-key", "route-short-plan", "route-short-sheet", "take-away"]
    ),
  ])
  func `the author chooses them`(_ settings: String, _ expected: [String]) async throws {
    #expect(try await printed(settings) == expected)
  }

  @Test func `a pack that is none is told, with what was meant`() async {
    let report = await TestSite(TestSite.settings + "print-packs: [section, zzz]\n").report()
    #expect(
      report == [
        "wrong-type content/guide.yml:7:15 `print-packs` cannot be `section`"
          + " (did you mean `sections`?)",
        "wrong-type content/guide.yml:7:24 `print-packs` cannot be `zzz`"
          + " (`true`, `false`, or a list of: sections, routes, guide, claims, glossary, readings)",
      ])
  }

  @Test func `a route without questions has a plan, and of its sections the core questions`()
    async throws
  {
    let steps = "print-packs: [routes]\nroutes: [{id: a, title: A, steps: [\"section:walls\"]}]"
    #expect(try await printed(steps) == ["route-a-plan", "take-away"])
    let core = """
      -- content/questions/walls/how-high.md --
      ---
      level: apply
      kind: short
      core: true
      ---

      How high?

      ## Answer

      High.

      ## Explanation

      So.
      """
    #expect(
      try await printed(steps, core) == [
        "route-a-key", "route-a-plan", "route-a-sheet", "take-away",
      ])
  }

  @Test func `no two have one name`() async {
    let site = TestSite(
      """
      \(TestSite.settings)routes: [{id: walls, title: A, steps: ["section:walls"]}]
      -- content/sections/020-route-walls.md --
      ---
      title: The route
      summary: A wall.
      silence: {low-order-section: a test}
      ---

      Text.
      """)
    #expect(
      await site.report() == [
        "duplicate-output content/guide.yml:7:15 its sheet `print/route-walls-sheet.html` is that of"
          + " the section `route-walls` too (rename one of them)"
      ])
  }

  @Test func `drafts are not printed, even where they are shown`() async throws {
    var options = BuildOptions()
    options.includesDrafts = true
    let draft = """
      -- content/questions/walls/a-draft.md --
      ---
      level: apply
      kind: short
      draft: true
      ---

      How high?

      ## Answer

      High.

      ## Explanation

      So.
      """
    let site = try #require(await TestSite(draft).build(options).site)
    #expect(site.paths().contains("questions/a-draft.html"))
    #expect(!site.text("print/walls-sheet.html").contains("How high"))
    #expect(site.text("print/walls-sheet.html").contains("Why build a wall?"))
  }

  @Test func `search engines and lists of addresses leave them out`() async throws {
    let site = try await TestSite.published(TestSite.withBaseURL)
    #expect(site.paths().contains("print/walls-sheet.html"))
    #expect(!site.text("sitemap.xml").contains("print/"))
    #expect(site.text("sitemap.xml").contains("take-away.html"))
    #expect(!site.addresses.contains { $0.hasPrefix("print/") })
  }
}
