import Markup
import Pages
import StudyGuide
import Synchronization
import TestSupport
import Testing

/// What a build tells besides its site: counts, problems, steps, and what it keeps for the next.
struct BuildResultTests {
  @Test func `a build counts its files, entries, words, references and quotations`() async {
    let counts = await TestSite().build().counts()
    #expect(counts.files == TestSite().input.files.count)
    #expect(counts.entries == 8 + BuiltInPage.allCases.count - 5)
    #expect(counts.words == 61)
    #expect(counts.references == 11)
    let kinds = counts.kinds.filter { $0.count > 0 && $0.kind != .page }
    #expect(
      kinds.map { "\($0.kind) \($0.count)" } == [
        "section 1", "claim 1", "term 1", "reading 2", "question 1", "figure 1", "paragraph 1",
      ])
  }

  @Test func `each reference, citation and key is counted`() async {
    let before = await TestSite().build().counts()
    let after = await TestSite(
      "-- content/pages/about.md --\n---\ntitle: About\n---\n\nOne two three [x](section:walls) "
        + "[@stone-1990; @wood-1995] [y](term:rampart).\n"
        + "-- content/glossary/moat.md --\n---\nterm: Moat\nsee: [rampart]\n---\n\nFour.\n"
    ).build().counts()
    #expect(after.references - before.references == 5)
    #expect(after.entries - before.entries == 2)
    #expect(after.files - before.files == 2)
    #expect(after.words - before.words == 6)
  }

  @Test func `strictness makes errors of warnings, and problems of reading are told with the rest`()
    async
  {
    let site = TestSite("-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n")
    let warned = await site.build()
    #expect(warned.diagnostics.map(\.severity) == [.warning])
    #expect(warned.site != nil)
    var options = BuildOptions()
    options.isStrict = true
    let strict = await site.build(options)
    #expect(strict.diagnostics.map(\.severity) == [.error])
    #expect(strict.site == nil)
    #expect(await TestSite().build(options).site != nil)
    options.isStrict = false
    options.diagnostics = [Diagnostic(rule: .missingFile, message: "read badly", path: "content/x")]
    let told = await TestSite().build(options)
    #expect(told.diagnostics.map(\.message) == ["read badly"])
    #expect(told.site == nil)
  }

  @Test func `a book without templates is told where it is asked for`() async {
    let settings = { (names: String) in
      "-- content/guide.yml --\ntitle: A\nlanguage: en\ndownloads: \(names)\nessay: {title: B}\n"
    }
    let asked = await TestSite(settings("[csv, epub]")).build()
    #expect(asked.site == nil)
    #expect(
      asked.diagnostics.map(TestSite.line) == [
        "missing-file content/guide.yml:3:18 there are no templates for `epub` (put "
          + "`templates/epub/` back, which `guide init` writes, or take `epub` out of `downloads`)"
      ])
    #expect(await TestSite(settings("[csv]")).report() == [])
    #expect(await TestSite(settings("all")).report().map { $0.prefix(12) } == ["missing-file"])
  }

  @Test func `a mistake in templates, in content or in links leaves no site, and all are told`()
    async
  {
    let result = await TestSite(
      """
      -- templates/claim.mustache --
      {{nothing}}
      -- templates/cards/claim.mustache --
      {{none}}
      -- templates/words.yml --
      pages: 3
      -- content/index.md --
      [x](term:none)
      -- content/odd.txt --
      odd
      """
    ).build()
    #expect(result.site == nil)
    let rules = Set(result.diagnostics.map { "\($0.rule.id) \($0.path)" })
    #expect(
      rules.isSuperset(of: [
        "template-unknown-name templates/claim.mustache",
        "template-unknown-name templates/cards/claim.mustache",
        "wrong-type templates/words.yml", "broken-reference content/index.md",
        "unexpected-file content/odd.txt",
      ]), "\(rules)")
  }

  @Test(arguments: TemplateNames.all)
  func `a guide without a template is told of it`(_ name: String) async {
    let report = await TestSite().removing("templates/\(name).mustache").report()
    #expect(
      report.contains { $0.hasPrefix("missing-file templates/\(name).mustache the guide needs") })
  }

  @Test func `the templates of a guide are these, each with its names`() {
    #expect(
      TemplateNames.all == [
        "cards/claim", "cards/question", "cards/figure", "section", "claim", "term", "person",
        "reading", "question", "figure", "page", "index", "redirect", "print-sheet", "print-key",
        "print-plan", "print-figure", "print-guide", "print-claims", "print-glossary",
        "print-readings", "sections", "claims", "glossary", "people", "readings", "questions",
        "timeline", "figures", "essay", "silences", "reports", "routes", "find",
        "offline", "practice", "take-away", "404",
      ])
    #expect(TemplateNames.names(of: "none") == nil)
    #expect(
      TemplateNames.names(of: "redirect")?.hasPrefix("title: text\naddress: address\n") == true)
    #expect(
      TemplateNames.names(of: "redirect")?.contains("\nmenu: list of menu-item\n  title: text\n")
        == true
    )
    #expect(TemplateNames.names(of: "cards/claim")?.contains("\nroot: ") == false)
    #expect(TemplateNames.names(of: "claim")?.contains("\nroot: address\n") == true)
  }

  @Test func `what lists and records hold is called by its name`() {
    let names = TemplateNames.all.compactMap { TemplateNames.names(of: $0) }.joined()
    let shapes = Set(names.matches(of: #/ of ([a-z-]+)\n/#).map { String($0.1) })
    #expect(
      shapes.isSuperset(of: [
        "annotation", "balance", "balance-group", "cell", "chart-line", "claim", "claim-group",
        "column", "coverage",
        "era", "event", "event-group", "event-stretch", "figure", "former-id", "gap", "heading",
        "letter", "level", "link", "option", "paragraph",
        "pair", "part", "piece", "plot", "plot-group", "plot-row", "question", "question-group",
        "reading", "report",
        "row", "section", "section-levels", "share", "silence", "stance", "stance-use", "status",
        "term", "term-use", "use", "word", "work",
      ]))
  }

  @Test func `the steps of a build are told in their order`() async {
    let steps = Steps()
    let result = await Pages.build(TestSite().input) { steps.add($0) }
    #expect(steps.all == [.loading, .templates, .linking, .checking])
    #expect(result.configuration.title == "Small guide")
    #expect(result.report().coverage.map(\.paragraph.id) == ["p1"])
  }

  @Test func `the essay is read where the guide says that it stands`() async {
    let guide =
      "-- content/guide.yml --\ntitle: G\nlanguage: en\nessay: {title: E, text: essay.txt}\n"
      + "-- content/index.md --\n---\ntitle: Home\n---\n\nAs it says, “walls keep out all rain” ([p1](essay:p1)).\n"
    let input = TestSite(guide).input
    let without = await Pages.build(input)
    let asked = Steps()
    let with = await Pages.build(
      Input(files: input.files) { path in
        asked.note(path)
        return Array("Walls keep out all rain and more.".utf8)
      })
    #expect(without.counts().quotations.checked == 0)
    #expect(
      without.diagnostics.map(TestSite.line) == [
        "missing-file content/guide.yml:3:25 `essay.txt`, the essay’s text, is not there (put it "
          + "into the guide’s folder, or take `text` out: with the list that `guide fingerprint` "
          + "makes, quotations are checked without it)"
      ])
    #expect(asked.notes == ["essay.txt"])
    #expect(with.counts().quotations.checked == 1)
  }

  @Test func `an essay that cannot be read is told where its file is named`() async {
    let guide =
      "-- content/guide.yml --\ntitle: G\nlanguage: en\nessay: {title: E, text: zero}\n"
    let result = await Pages.build(
      Input(files: TestSite(guide).input.files) { _ throws(EssayRefusal) in
        throw EssayRefusal(reason: "it is no ordinary file")
      })
    #expect(
      result.diagnostics.map { "\($0.path):\($0.place?.column ?? 0) \($0.message)" } == [
        "content/guide.yml:25 `zero` cannot be read as the essay’s text: it is no ordinary "
          + "file"
      ])
  }
}

/// What a build told, in order.
private final class Steps: Sendable {
  private let found = Mutex<(stages: [BuildStage], notes: [String])>(([], []))

  func add(_ stage: BuildStage) { found.withLock { $0.stages.append(stage) } }
  func note(_ text: String) { found.withLock { $0.notes.append(text) } }
  var all: [BuildStage] { found.withLock { $0.stages } }
  var notes: [String] { found.withLock { $0.notes } }
}
