import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// All rules together.
struct RuleTests {
  private static var all: [any Exemplary.Type] {
    [
      AddressCheckTests.self, ClaimCheckTests.self, EssayCheckTests.self, EssayTextTests.self,
      FigureCheckTests.self, FileCheckTests.self, LookCheckTests.self,
      MarkdownRuleTests.self, PersonTests.self, QuestionCheckTests.self, QuotationTests.self,
      ReadingCheckTests.self,
      ReadingRuleTests.self, ReferenceTests.self, SharedWordsTests.self, TemplateRuleTests.self,
      TermCheckTests.self, ThresholdCheckTests.self,
    ]
  }

  @Test func `every rule has an example of its message`() {
    let told = Set(Self.all.flatMap { $0.examples.flatMap(\.rules) })
    #expect(Rule.all.map(\.id).filter { !told.contains($0) } == [])
  }

  @Test func `each group of rules has an example in which nothing is wrong`() {
    let lacking = Self.all.filter { group in !group.examples.contains { $0.report.isEmpty } }
    #expect(lacking.map { "\($0)" } == [])
  }

  @Test func `every rule has an id of its own, a meaning and a remedy in whole sentences`() {
    #expect(Rule.all.count == Set(Rule.all.map(\.id)).count)
    #expect(Rule.all.count == 87)
    let unended = Rule.all.filter { !$0.meaning.hasSuffix(".") || !$0.remedy.hasSuffix(".") }
    #expect(unended.map(\.id) == [])
  }

  @Test func `no check is listed twice, and each has a rule of the list`() {
    #expect(Check.all.count == 41)
    let unknown = Check.all.filter { !Rule.all.contains($0.rule) }
    #expect(unknown.map(\.rule.id) == [])
  }

  @Test func `rules that cannot be wrong by a slip alone are warnings`() {
    let warnings = Rule.all.filter { $0.severity == .warning }.map(\.id)
    #expect(
      warnings == [
        "unread-word", "swallowed-words", "renamed-key", "stray-file", "portable-name",
        "unkept-numbers", "media-form", "style-sheet", "crowded-links",
        "dominant-author", "early-term", "few-stances",
        "long-definition", "low-level-questions", "low-order-section", "orphan-term", "start-here",
        "thin-coverage", "uncited-reading", "undiscussed-claim", "unused-file",
        "vanished-address",
      ])
  }

  @Test func `strictness turns warnings into errors`() async {
    let site = TestSite(
      "-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n", base: .bare)
    let lenient = await site.build()
    #expect(lenient.diagnostics.map(\.severity) == [.warning])
    #expect(lenient.site != nil)
    var options = BuildOptions()
    options.isStrict = true
    let strict = await site.build(options)
    #expect(strict.diagnostics.map(\.severity) == [.error])
    #expect(strict.site == nil)
  }

  @Test(arguments: [
    ("bare", TestSite.bare), ("small", TestSite.small),
    ("all", TestSite.with(.readings, .claim, .term, .figure, .event)),
  ])
  func `the sites that tests begin with are clean`(_ name: String, _ site: TestSite) async {
    let report = await site.report()
    #expect(report == [])
  }
}
