import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Every rule, with a guide that breaks it and one that does not.
struct RuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let failing: String
    let passing: String

    var testDescription: String { rule.id }
  }

  /// A body of the start page that breaks a rule, and one that does not.
  private static func body(_ rule: Rule, _ failing: String, _ passing: String) -> Example {
    file(
      rule, "content/index.md", "---\ntitle: Home\n---\n\n" + failing,
      "---\ntitle: Home\n---\n\n" + passing)
  }

  private static func file(_ rule: Rule, _ path: String, _ failing: String, _ passing: String)
    -> Example
  {
    Example(rule: rule, failing: "-- \(path) --\n\(failing)", passing: "-- \(path) --\n\(passing)")
  }

  private static let claim = """
    ---
    statement: Gates pay.
    kind: KIND
    status: disputed
    ---

    ## The essay's case

    A.

    ## What supports it

    B FOR.

    ## What tells against it

    C [@wood-1995].

    ## What is disputed

    D.

    ## Test it yourself

    E.
    -- content/index.md --
    ---
    title: Home
    ---

    Text.
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: On gates.
    ---

    DISCUSSION
    -- content/questions/gates/why.md --
    ---
    level: LEVEL
    ---

    Why?

    ## Answer

    So.

    ## Explanation

    Text.
    """

  private static func gates(
    _ rule: Rule, _ failing: [String: String] = [:]
  ) -> Example {
    let passing = [
      "KIND": "empirical", "FOR": "[@stone-1990]", "DISCUSSION": "See [](claim:gates-pay).",
      "LEVEL": "analyse",
    ]
    func text(_ values: [String: String]) -> String {
      passing.merging(values) { $1 }.reduce(claim) { $0.replacing($1.key, with: $1.value) }
    }
    return file(rule, "content/claims/gates-pay.md", text(failing), text([:]))
  }

  private static func question(_ rule: Rule, _ failing: String, _ passing: String) -> Example {
    let keys = "---\nlevel: create\n---\n\n"
    return file(rule, "content/questions/walls/how.md", keys + failing, keys + passing)
  }

  private static func term(_ rule: Rule, _ failing: String, _ passing: String) -> Example {
    let use = "\n-- content/index.md --\n---\ntitle: Home\n---\n\nA [gate](term:gate).\n"
    let keys = "---\nterm: Gate\n"
    return file(rule, "content/glossary/gate.md", keys + failing + use, keys + passing + use)
  }

  private static func template(_ rule: Rule, _ failing: String, _ passing: String) -> Example {
    file(rule, "templates/section.mustache", failing, passing)
  }

  static let examples: [Example] = [
    file(
      .fileTooLarge, "content/index.md",
      "---\ntitle: a\n---\n" + String(repeating: "word ", count: 200_001),
      "---\ntitle: a\n---\nword"),
    file(.unexpectedFile, "content/notes/a.md", "a", "a\n-- content/files/b.md --\nb").passing(
      "-- content/files/a.md --\na"),
    file(.frontMatter, "content/index.md", "---\ntitle: a\n", "---\ntitle: a\n---\n"),
    file(.yamlSyntax, "content/index.md", "---\ntitle: a: b\n---\n", "---\ntitle: \"a: b\"\n---\n"),
    file(
      .yamlFeature, "content/index.md", "---\ntitle: &x a\n---\n", "---\ntitle: \"&x a\"\n---\n"),
    file(
      .csvSyntax, "content/data/lengths.csv", "year,length\n\"1900,1", "year,length\n\"1900\",1\n"),
    file(.figureData, "content/data/lengths.csv", "year,width\n1900,1\n", "year,length\n1900,1\n"),
    file(
      .missingRecord, "content/readings/brick-2000.md",
      "---\nstance: builder\nlevel: advanced\nbasis: read\n---\nText.", ""
    )
    .passing("-- content/files/brick-2000.md --\na"),
    file(
      .unknownKey, "content/index.md", "---\ntitle: a\ntitel: b\n---\n",
      "---\ntitle: a\nsummary: b\n---\n"),
    file(.missingKey, "content/index.md", "---\nsummary: a\n---\n", "---\ntitle: a\n---\n"),
    file(.wrongType, "content/index.md", "---\ntitle: [a]\n---\n", "---\ntitle: a\n---\n"),
    file(.invalidID, "content/pages/A_b.md", "---\ntitle: a\n---\n", "").passing(
      "-- content/pages/a-b.md --\n---\ntitle: a\n---\n"),
    file(
      .duplicateID, "content/timeline.yml", events("a", "a"), events("a", "b")),
    file(
      .duplicateOutput, "content/files/a.txt", "a\n-- content/files/A.txt --\nb",
      "a\n-- content/files/B.txt --\nb"),
    body(.nestingTooDeep, String(repeating: "> ", count: 200) + "a", "> a"),
    body(
      .tooManyBrackets, String(repeating: "\\[", count: 5_001),
      String(repeating: "\\[\n\n", count: 5_001)),
    body(.rawHTML, "<b>a</b>", "**a**"),
    body(.unsafeAddress, "[a](javascript:b)", "[a](https://example.org)"),
    body(.unknownScheme, "[a](trem:rampart)", "[a](term:rampart)"),
    body(.unknownAlert, "> [!NOTES]\n> a", "> [!NOTE]\n> a"),
    body(.cardInProse, "a ![](claim:walls-pay)", "a\n\n![](claim:walls-pay)"),
    body(.headingID, "## a {#A}", "## a {#a}"),
    body(.duplicateFragment, "## a {#a}\n\n## b {#a}", "## a {#a}\n\n## b {#b}"),
    body(.headingSkip, "## a\n\n#### b", "## a\n\n### b"),
    body(
      .imageWithoutText, "![](images/a.png)\n-- content/images/a.png --\n",
      "![a](images/a.png)\n-- content/images/a.png --\n"),
    body(.leftOverMark, "a[^1]", "a\\[^1]"),
    body(.citationForm, "a [@stone-1990; b]", "a [@stone-1990, b]"),
    body(.brokenReference, "[a](term:b)", "[a](term:rampart)"),
    body(.brokenFragment, "[a](term:rampart#b)", "[a](claim:walls-pay#what-is-disputed)"),
    body(.brokenCitation, "[@a]", "[@stone-1990]"),
    term(.ambiguousAlias, "aliases: [rampart]\n---\n\nA.", "aliases: [door]\n---\n\nA."),
    term(
      .formerID, "formerly: [rampart]\n---\n\nA.", "formerly: [tower]\n---\n\nA."),
    file(
      .vanishedAddress, "content/published.txt", "lost.html\n",
      "lost.html gone\nsections/walls.html\nessay.html#p1\n"),
    gates(.missingPart, ["E.": ""]),
    term(
      .longDefinition, "---\n\n" + String(repeating: "word ", count: 41),
      "---\n\n" + String(repeating: "word ", count: 40)),
    file(
      .orphanTerm, "content/glossary/moat.md", "---\nterm: Moat\n---\n\nWater.",
      "---\nterm: Moat\n---\n\nWater.\n-- content/index.md --\n---\ntitle: a\n---\n\nA Moat."),
    file(
      .uncitedReading, "content/sections/010-walls.md",
      "---\ntitle: a\nsummary: b\nowns: [p1]\n---\n\nA rampart: [](claim:walls-pay).\n-- content/claims/walls-pay.md --\n"
        + uncited,
      "---\ntitle: a\nsummary: b\nowns: [p1]\n---\n\nA rampart: [](claim:walls-pay) [@wood-1995].\n-- content/claims/walls-pay.md --\n"
        + uncited),
    file(.unusedRecord, "content/readings/bibliography.json", records(3), records(2)),
    gates(.undiscussedClaim, ["DISCUSSION": "Nothing."]),
    file(.paragraphOwner, "content/essay.yml", paragraphs(2), paragraphs(1)),
    gates(.oneSidedClaim, ["FOR": "alone"]),
    question(
      .unexplainedQuestion, "How?\n\n## Answer\n\nSo.",
      "How?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo."),
    question(
      .questionForm, "How?\n\n## Explanation\n\nSo.",
      "How?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo."),
    question(
      .unreasonedOption, "How?\n\n- [x] So.\n\n## Explanation\n\nSo.",
      "How?\n\n- [x] So.\n\n  Because.\n\n## Explanation\n\nSo."),
    gates(.lowOrderSection, ["LEVEL": "remember"]),
    file(
      .notOnList, "content/readings/wood-1995.md",
      "---\nstance: bulider\nlevel: advanced\nbasis: read\n---\nText.",
      "---\nstance: builder\nlevel: advanced\nbasis: read\n---\nText."),
    gates(
      .earlyTerm,
      [
        "DISCUSSION":
          "See [](claim:gates-pay).\n-- content/glossary/rampart.md --\n---\nterm: rampart\nintroduced: gates\n---\n\nA wall."
      ]),
    file(
      .startHere, "content/readings/wood-1995.md",
      "---\nstance: builder\nlevel: advanced\nbasis: read\nstart: true\naccess: library\n---\nText.",
      "---\nstance: builder\nlevel: advanced\nbasis: read\nstart: true\naccess: open\n---\nText."),
    threshold(.thinCoverage, "claims-per-paragraph", failing: 2, passing: 1),
    threshold(.fewStances, "stances-per-claim", failing: 2, passing: 1),
    threshold(.dominantAuthor, "author-share", failing: 50, passing: 80),
    threshold(
      .lowLevelQuestions, "low-level-share", failing: 50, passing: 100,
      "-- content/questions/walls/what-walls.md --\n---\nlevel: remember\n---\n\nWhat?\n\n## Answer\n\nSo."
        + "\n\n## Explanation\n\nSo.\n-- content/questions/walls/why-walls.md --\n---\nlevel: understand\n---\n\n"
        + "Why?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo.\n"),
    threshold(.crowdedLinks, "link-density", failing: 10, passing: 100),
    essay(
      .quotation, "It says “walls keep in” ([p1](essay:p1)).",
      "It says “walls keep out” ([p1](essay:p1))."),
    essay(
      .sharedWords, "Yes, the wind, and the wolves, and the *cold north rain*.",
      "Yes, the wind, and the wolves, and the neighbours."),
    template(.templateSyntax, "{{&title}}", "{{title}}"),
    template(.templateUnknownName, "{{titel}}", "{{title}}"),
    template(.templateUnknownPartial, "{{>clam}}", "{{>sections}}"),
    template(.templateWrongBraces, "{{body}}", "{{{body}}}"),
    template(
      .templateUnguardedOptional, "{{canonical}}", "{{#canonical}}{{canonical}}{{/canonical}}"),
    template(.templateNotPrintable, "{{claims}}", "{{#claims}}{{title}}{{/claims}}"),
    template(.templateNeedlessSection, "{{#title}}{{/title}}", "{{title}}"),
    template(.templateUnclosedSection, "{{#claims}}", "{{#claims}}{{/claims}}"),
    template(.templateUnquotedAttribute, "<a href={{address}}>", "<a href=\"{{address}}\">"),
  ]

  static let essayText =
    "Walls keep out the wind and the wolves and the cold north rain, and friends."

  /// A start page of a guide that has its essay's runs of words.
  private static func essay(_ rule: Rule, _ failing: String, _ passing: String) -> Example {
    let runs = String(decoding: EssayRuns.file(ofText: Array(essayText.utf8)), as: UTF8.self)
    let file = "\n-- \(EssayRuns.path) --\n" + runs
    return body(rule, failing + file, passing + file)
  }

  private static let uncited = """
    ---
    statement: Walls pay.
    kind: normative
    status: judgement
    essay: [p1]
    ---

    ## The essay's case

    A.

    ## What supports it

    B [@stone-1990].

    ## What tells against it

    C.

    ## What is disputed

    D.

    ## Test it yourself

    E.
    """

  /// A threshold of `guide.yml` that the small guide passes, and one that it does not.
  private static func threshold(
    _ rule: Rule, _ key: String, failing: Int, passing: Int, _ files: String = ""
  ) -> Example {
    func site(_ value: Int) -> String {
      files + "-- content/guide.yml --\ntitle: Small\nlanguage: en\nessay: {title: On Walls}\n"
        + "thresholds: {\(key): \(value)}\n"
    }
    return Example(rule: rule, failing: site(failing), passing: site(passing))
  }

  private static func records(_ count: Int) -> String {
    let ids = ["stone-1990", "wood-1995", "brick-2000"].prefix(count)
    let records = ids.map { "{\"id\": \"\($0)\", \"type\": \"book\", \"title\": \"\($0)\"}" }
    return "[" + records.joined(separator: ",\n") + "]\n"
  }

  private static func events(_ ids: String...) -> String {
    ids.map { "- {id: \($0), date: 1900, title: A, body: Text.}\n" }.joined()
  }

  private static func paragraphs(_ count: Int) -> String {
    "paragraphs:\n"
      + (1...count).map { "  - {id: p\($0), heading: A, first-words: B, gist: C}\n" }.joined()
  }

  @Test(arguments: examples)
  func `a guide that breaks the rule is told so, and one that does not is not`(_ example: Example)
    async
  {
    let failing = await TestSite(example.failing).build().diagnostics
    #expect(failing.map(\.rule).contains(example.rule), "\(failing.map(TestSite.line))")
    let passing = await TestSite(example.passing).report()
    #expect(!passing.contains { $0.hasPrefix(example.rule.id + " ") }, "\(passing)")
  }

  @Test func `a file of bytes that are no UTF-8 is told where`() async {
    let site = TestSite().adding("content/index.md", [0x61, 0x0A, 0x62, 0xFF])
    #expect(
      await site.report() == [
        "invalid-utf8 content/index.md:2:2 the file is not valid UTF-8 (save it as UTF-8)"
      ])
  }

  @Test func `a guide without its files is told which`() async {
    let report = await TestSite().removing("content/guide.yml").report()
    #expect(
      report == [
        "missing-file content/guide.yml a guide needs this file (it gives `title`, `language` and `essay`)"
      ])
  }

  @Test func `a key under its former name is read, and said to have another now`() async {
    let words = TestSite().texts[Words.path] ?? ""
    let site = TestSite().adding(
      Words.path, Array(words.replacing("whose: {", with: "sides: {").utf8))
    #expect(
      await site.report() == [
        "renamed-key templates/words.yml:4:1 `sides` is called `whose` now (write `whose:`)"
      ])
  }

  @Test func `every rule has its examples, a meaning and a remedy`() {
    let elsewhere: Set<Rule> = [.invalidUTF8, .missingFile, .renamedKey]
    let missing = Set(Rule.all).subtracting(Self.examples.map(\.rule)).subtracting(elsewhere)
    #expect(missing == [])
    for rule in Rule.all {
      #expect(rule.meaning.hasSuffix(".") && rule.remedy.hasSuffix("."), "\(rule)")
    }
  }

  @Test func `a rule is silenced for one entry, with a reason`() async {
    let site = TestSite(
      """
      -- content/glossary/moat.md --
      ---
      term: Moat
      silence: {orphan-term: used in print only}
      ---

      Water.
      """)
    #expect(await site.report() == [])
  }

  @Test func `strictness turns warnings into errors`() async {
    let site = TestSite("-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n")
    #expect(await site.build().site != nil)
    var options = BuildOptions()
    options.isStrict = true
    #expect(await site.build(options).site == nil)
  }
}

extension RuleTests.Example {
  fileprivate func passing(_ text: String) -> RuleTests.Example {
    RuleTests.Example(rule: rule, failing: failing, passing: text)
  }
}
