import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The way through, from files to pages, on a small guide.
struct BuildTests {
  @Test func `the small guide builds clean`() async {
    #expect(await TestSite().report() == [])
  }

  @Test func `a section shows its references, values, citations and cards`() async throws {
    let page = try await TestSite().page("sections/walls.html")
    #expect(
      page == """
        <h1>Walls</h1>
        <p>The essay argues that a <a class="t" href="../glossary/rampart.html">rampart</a> pays \
        (<a class="p" href="../essay.html#p1">¶\u{A0}1</a>); see \
        <a class="c" href="../claims/walls-pay.html"><svg class="mark" data-voice="essay" aria-hidden="true">\
        <use href="#_i-essay"/></svg>\
        <span class="vh">The essay: </span>Walls pay for themselves.</a> and \
        (<a class="w" href="../readings/stone-1990.html">Stone 1990</a>).</p>
        <p>card: Lengths of walls</p>
        <svg><symbol id="_i-essay"></symbol></svg>

        """)
  }

  @Test func `a term shows the sentence that uses it`() async throws {
    let page = try await TestSite().page("glossary/rampart.html")
    #expect(
      page.contains(
        "<p>The essay argues that a rampart pays (¶\u{A0}1); see Walls pay for themselves. "
          + "and (Stone 1990).</p>"))
  }

  @Test func `a value is printed with its unit and its column's decimals`() async throws {
    let site = TestSite(
      """
      -- content/index.md --
      ---
      title: Home
      ---

      It was [](value:lengths/1900/length), then [so long](value:lengths/1901).
      -- templates/index.mustache --
      {{#body}}
      {{{body}}}
      {{/body}}
      """)
    #expect(
      try await site.page("index.html") == """
        <p>It was <a class="v" href="figures/lengths.html#_row-1">10.3\u{A0}miles</a>, then \
        <a class="v" href="figures/lengths.html#_row-2">so long</a>.</p>

        """)
  }

  @Test func `nothing is built with an error`() async {
    let site = TestSite(
      """
      -- content/index.md --
      [x](term:none)
      """)
    #expect(await site.build().site == nil)
  }

  @Test func `every entry has its page`() async throws {
    let site = try #require(await TestSite().build().site)
    #expect(
      Set(site.paths()).isSuperset(of: [
        "404.html", "claims/walls-pay.html", "data/lengths.csv", "essay.html",
        "figures/lengths.html", "glossary.html", "glossary/rampart.html", "index.html",
        "questions/why-walls.html", "readings/stone-1990.html", "sections/walls.html",
      ]))
  }

  @Test(arguments: [1, 2, 3, 8])
  func `the order of files and the number of tasks do not show`(_ jobs: Int) async throws {
    var options = BuildOptions()
    options.jobs = jobs
    let expected = try #require(await TestSite().build().site)
    let site = try #require(await TestSite().build(options).site)
    #expect(site.paths() == expected.paths())
    for path in site.paths() { #expect(site.render(path) == expected.render(path)) }
  }

  @Test(arguments: [
    "-- content/glossary/rampart.md --\n---\nterm: Rampart\n---\n\nA bank of earth.",
    "-- content/guide.yml --\ntitle: Other\nlanguage: en\nessay: {title: Walls}",
    "-- content/index.md --\n[x](term:none)", "-- templates/claim.mustache --\n{{nothing}}",
    "-- content/pages/new.md --\n---\ntitle: New\n---\n\nText.",
  ])
  func `a build that remembers gives what one that does not gives`(_ change: String) async throws {
    let before = TestSite()
    let (old, changed) = (before.input, TestSite(change).input)
    let first = await Pages.build(old)
    let known = Dictionary(uniqueKeysWithValues: old.files.map { ($0.path, $0) })
    let files = changed.files.map { file in
      known[file.path].flatMap { $0.bytes == file.bytes ? $0 : nil } ?? file
    }
    let second = await Pages.build(Input(files: files), memory: first.memory)
    let fresh = await Pages.build(changed)
    #expect(second.diagnostics == fresh.diagnostics)
    #expect(second.site?.paths() == fresh.site?.paths())
    for path in fresh.site?.paths() ?? [] {
      #expect(second.site?.render(path) == fresh.site?.render(path))
    }
    let undone = await Pages.build(old, memory: second.memory)
    for path in undone.site?.paths() ?? [] {
      #expect(undone.site?.render(path) == first.site?.render(path))
    }
  }

  @Test func `drafts are left out, and a reference to one says so`() async {
    let site = TestSite(
      """
      -- content/glossary/moat.md --
      ---
      term: Moat
      draft: true
      ---

      Water around a wall.
      -- content/index.md --
      See a [moat](term:moat).
      """)
    #expect(
      await site.report() == [
        "missing-key content/index.md:1:1 a page needs `title` (add `title: …`)",
        "broken-reference content/index.md:1:14 term `moat` is a draft "
          + "(publish it (`draft: false`) or take the reference out)",
      ])
    var options = BuildOptions()
    options.includesDrafts = true
    let shown = await site.build(options).diagnostics
    #expect(shown.map(TestSite.line) == (await site.report()))
    #expect(shown.map(\.severity) == [.error, .warning])
  }
}
