import Markup
import StudyGuide
import TestSupport
import Testing

/// The words of `templates/words.yml`.
struct WordsTests {
  private func read(_ change: (String) -> String) -> (words: Words, report: [String]) {
    let text = change(TestSite.templates.texts[Words.path] ?? "")
    let read = Words.read(SourceText(path: Words.path, bytes: Array(text.utf8)))
    return (
      read.words,
      read.diagnostics.sorted().map {
        TestSite.line($0).replacing("templates/words.yml", with: "@")
      }
    )
  }

  @Test func `Markdown in words is told`() {
    let (_, report) = read { $0.replacing("Essay", with: "Essay <!-- note -->") }
    #expect(report.contains { $0.hasPrefix("left-over-mark @") && $0.contains("`<!--` stands in") })
    let settings = SourceText(
      path: "content/guide.yml", bytes: Array("stances: {primary: \"**Primary** words\"}\n".utf8))
    let found = Words.read(
      SourceText(path: Words.path, bytes: Array((TestSite.templates.texts[Words.path] ?? "").utf8)),
      settings)
    #expect(
      found.diagnostics.map(TestSite.line) == [
        "left-over-mark content/guide.yml:1:20 `**` stands in words without Markdown "
          + "(write the words alone)"
      ])
  }

  @Test func `a word is found by its value`() {
    let (words, report) = read { $0 }
    #expect(report == [])
    #expect(words[Kind.paragraph] == "Essay")
    #expect(words[BuiltInPage.notFound] == "Not found")
    #expect(words[Claim.Author.opponents] == "Opponents")
    #expect(words[Claim.Kind.causal] == "Cause")
    #expect(words[Claim.Status.judgement] == "Judgement")
    #expect(words[Question.Level.create] == "Create")
    #expect(words[Question.Kind.essay] == "Write")
    #expect(words[Reading.Level.advanced] == "Hard")
    #expect(words[Reading.Access.open] == "Open")
    #expect(words[Reading.Basis.memory] == "Memory")
    #expect(words[Enumeration.others] == ", et al.")
    #expect(words.signs(.pages) == ["pp.", "p."])
    #expect(words[Mark.noDate] == "n.d.")
    #expect(words[Mark.atLeast] == "at least")
    #expect(words[Mark.atMost] == "at most")
    #expect(words.month(12) == "December")
    #expect(words.month(13) == "13")
    #expect(words[ReferenceWord.reviewOf] == "review of")
    #expect(words.season("3") == "Autumn")
    #expect(words.season("Trinity") == "Trinity")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map { words.ordinal($0) } == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "103rd", "111th",
      ])
    #expect(words.alert(.caution) == "Care")
    #expect(words[.stances, "builder"] == "Builders")
    #expect(words[.stances, "other"] == "other")
    #expect(words[.languages, "en"] == "English")
    #expect(words.keys(of: .stances) == ["builder"])
    #expect(words.pairs(of: .voices) == ["the-essays-case": "essay"])
  }

  @Test func `patterns say where the parts of a date stand`() {
    let (words, report) = read {
      $0.replacing("\"{day} {month} {year}\"", with: "\"{year}年{month}{day}日\"")
        .replacing("\"{ordinal} century\"", with: "\"{roman}e siècle\"")
    }
    #expect(report == [])
    #expect(
      words.filled(DatePattern.day, ["day": "3", "month": "5月", "year": "1958"]) == "1958年5月3日")
    #expect(words.filled(DatePattern.century, ["roman": "XVI"]) == "XVIe siècle")
    #expect(Words.read(nil).words.filled(DatePattern.day, ["day": "3"]) == "day")
  }

  @Test(arguments: [
    ("{day} {month} {year}", "{day} {mont} {year}", 2),
    ("{day} {month} {year}", "{day} {month}", 1), ("{year}s BC", "{year BC", 2),
    ("{ordinal} century BC", "century BC", 1),
  ])
  func `a pattern that prints too much or too little is told`(
    _ right: String, _ wrong: String, _ count: Int
  ) {
    let report = read { $0.replacing("\"\(right)\"", with: "\"\(wrong)\"") }.report
    #expect(report.count == count)
    #expect(report.allSatisfy { $0.hasPrefix("wrong-type @:") })
  }

  @Test func `quotation marks and forms of numbers are the guide's`() {
    let (words, report) = read {
      $0.replacing(
        "open: “, close: ”, open-inner: ‘", with: "open: \"« \", close: ' »', open-inner: “"
      )
      .replacing(
        "one: \"# minute\"", with: "one: \"# минута\", few: \"# минуты\", many: \"# минут\"")
    }
    #expect(report == [])
    #expect(words.typography.outer.around("a") == "« a »")
    #expect(words.typography.inner.open == "“")
    #expect(
      [1, 2, 5, 11, 21].map { words.minutes($0, language: "ru") }
        == ["1 минута", "2 минуты", "5 минут", "11 минут", "21 минута"])
    #expect(words.minutes(2, language: "en-GB") == "2 minutes")
    #expect(words.minutes(2, language: "ar") == "2 minutes")
    let none = Words.read(nil).words
    #expect(none.typography == .english)
    #expect(none.minutes(2, language: "en") == "2")
    #expect(read { $0.replacing("{one: \"# minute\"", with: "{uno: x") }.report.count == 1)
  }

  @Test(
    arguments: [
      ("en", "other one other other"), ("de-AT", "other one other other"),
      ("fr", "one one other other"),
      ("zh-Hans", "other other other other"), ("ar", "zero one two few"),
      ("he", "other one two other"),
      ("pl", "many one few few"), ("cs", "other one few few"), ("ru", "many one few few"),
      ("sr", "other one few few"), ("lt", "other one few few"), ("lv", "zero one other other"),
      ("ro", "few one few few"), ("sl", "other one two few"), ("cy", "zero one two few"),
      ("ga", "other one two few"), ("hi", "one one other other"), ("mt", "few one two few"),
      ("is", "other one other other"),
    ])
  func `a language has its forms for 0, 1, 2 and 3`(_ language: String, _ expected: String) {
    let forms = ["zero", "one", "two", "few", "many", "other"].map { "\($0): \($0)" }
    let (words, _) = read {
      $0.replacing(
        "{one: \"# minute\", other: \"# minutes\"}", with: "{\(forms.joined(separator: ", "))}")
    }
    #expect(
      (0...3).map { words.minutes($0, language: language) }.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ("ar", 11, "many"), ("ar", 100, "other"), ("ar", 103, "few"), ("pl", 12, "many"),
      ("pl", 22, "few"),
      ("pl", 21, "many"), ("ru", 21, "one"), ("ru", 112, "many"), ("sl", 101, "one"),
      ("lt", 11, "other"),
      ("lt", 21, "one"), ("lv", 21, "one"), ("lv", 11, "zero"), ("ro", 20, "other"),
      ("ro", 119, "few"),
      ("cs", 5, "other"), ("ga", 7, "many"), ("cy", 6, "many"), ("mt", 11, "many"),
      ("mt", 20, "other"),
      ("is", 11, "other"), ("is", 21, "one"), ("hr", 5, "other"), ("sl", 4, "few"),
      ("sl", 5, "other"),
    ])
  func `larger numbers have forms as well`(_ language: String, _ number: Int, _ expected: String) {
    let forms = ["zero", "one", "two", "few", "many", "other"].map { "\($0): \($0)" }
    let (words, _) = read {
      $0.replacing(
        "{one: \"# minute\", other: \"# minutes\"}", with: "{\(forms.joined(separator: ", "))}")
    }
    #expect(words.minutes(number, language: language) == expected)
  }

  @Test func `an author's own lists keep their order`() {
    let (words, report) = read {
      $0.replacing("stances: {builder: Builders}", with: "stances: {z: Z, a: A, m: M}")
    }
    #expect(report == [])
    #expect(words.keys(of: .stances) == ["z", "a", "m"])
    #expect(words.pairs(of: .stances) == ["z": "Z", "a": "A", "m": "M"])
  }

  @Test(arguments: [
    ("sides", "whose"), ("natures", "claim-kinds"), ("forms", "question-kinds"),
  ])
  func `a list under its former name is read, and said to have another now`(
    _ old: String, _ new: String
  ) {
    let (words, report) = read { $0.replacing("\n\(new): {", with: "\n\(old): {") }
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix("renamed-key @:") == true)
    #expect(report.first?.hasSuffix(":1 `\(old)` is called `\(new)` now (write `\(new):`)") == true)
    #expect(words[Claim.Author.essay] == "The essay")
    #expect(words[Claim.Kind.empirical] == "Fact")
    #expect(words[Question.Kind.short] == "Short")
  }

  @Test(arguments: [
    (
      "whose: {essay: The essay, ", "whose: {",
      [
        "missing-key @:4:1 `whose` needs a word for `essay` (add `essay: …`)"
      ]
    ),
    (
      "whose: {essay:", "whose: {esay:",
      [
        "missing-key @:4:1 `whose` needs a word for `essay` (add `essay: …`)",
        "unknown-key @:4:9 `whose` has no use for `esay` (did you mean `essay`?)",
      ]
    ),
    (
      "whose: {", "whose: {xyz: A, ",
      [
        "unknown-key @:4:9 `whose` has no use for `xyz` (known keys: essay, opponents)"
      ]
    ),
    (
      "whose: {essay: The essay", "whose: {essay: [The essay]",
      [
        "missing-key @:4:1 `whose` needs a word for `essay` (add `essay: …`)",
        "wrong-type @:4:16 `essay` must be text",
      ]
    ),
    (
      "stances: {builder: Builders}", "stances: [builder]",
      [
        "wrong-type @:54:10 `stances` must give words by key"
      ]
    ),
    (
      "text: {colon: \": \"}\n", "",
      [
        "missing-key @:1:1 the list of words needs `text` (add `text: …`)"
      ]
    ),
    (
      "languages:", "langauges:",
      [
        "missing-key @:1:1 the list of words needs `languages` (add `languages: …`)",
        "unknown-key @:55:1 the list of words has no key `langauges` (did you mean `languages`?)",
      ]
    ),
    (
      "12: December", "13: December",
      [
        "missing-key @:20:1 `months` needs a word for `12` (add `12: …`)",
        "unknown-key @:21:44 `months` has no use for `13` (known keys: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)",
      ]
    ),
  ])
  func `a word or list that is missing or of no use is told of`(
    _ old: String, _ new: String, _ expected: [String]
  ) {
    let (_, report) = read { $0.replacing(old, with: new) }
    #expect(report == expected)
  }

  @Test func `without a word its key stands`() {
    let (words, _) = read { $0.replacing("whose: {essay: The essay, ", with: "whose: {") }
    #expect(words[Claim.Author.essay] == "essay")
    #expect(words[Claim.Author.opponents] == "Opponents")
    let none = Words.read(nil)
    #expect(
      none.diagnostics.map(TestSite.line) == [
        "missing-file templates/words.yml the templates need this file "
          + "(it gives the labels of statuses, kinds and levels)"
      ])
    #expect(none.words[Kind.claim] == "claim")
    #expect(none.words.month(1) == "1")
    #expect(none.words.alert(.note) == "note")
    #expect(none.words.keys(of: .stances) == [])
    #expect(none.words.pairs(of: .voices) == [:])
  }

  @Test func `a guide's own words come instead of those of the templates`() {
    let base = SourceText(
      path: Words.path, bytes: Array((TestSite.templates.texts[Words.path] ?? "").utf8))
    let settings = """
      title: G
      stances: {z: Z, a: A}
      people-groups: {x: X}
      readings-languages: {grc: Greek}
      words:
        pages: {essay: The dialogue}
        whose: {essay: Socrates}
        voices: {mine: essay}
        text: {colon: " : "}
        headings: {answer: Antwort}
      """
    let (words, found) = Words.read(
      base, SourceText(path: Configuration.path, bytes: Array(settings.utf8)))
    #expect(found.map(TestSite.line) == [])
    #expect(words.keys(of: .stances) == ["z", "a"])
    #expect(words.keys(of: .peopleGroups) == ["x"])
    #expect(words[.languages, "grc"] == "Greek")
    #expect(words[.languages, "en"] == "English")
    #expect(words[BuiltInPage.essay] == "The dialogue")
    #expect(words[BuiltInPage.claims] == "Claims")
    #expect(words[Claim.Author.essay] == "Socrates")
    #expect(words[Claim.Author.opponents] == "Opponents")
    #expect(words.pairs(of: .voices) == ["the-essays-case": "essay", "mine": "essay"])
    #expect(words.textLanguage.headings["antwort"] == "answer")
    #expect(words.textLanguage.headings["answer"] == nil)
    let texts = words.templateTexts.map { [$0.name, $0.text.value, $0.source.path] }
    #expect(texts.contains(["colon", " : ", Configuration.path]))
    #expect(texts.contains(["pages/essay", "The dialogue", Configuration.path]))
    #expect(texts.contains(["pages/claims", "Claims", Words.path]))
  }

  @Test(arguments: [
    (
      "words: {texts: {colon: x}}",
      "unknown-key content/guide.yml:1:9 `words` has no key `texts` (did you mean `text`?)"
    ),
    (
      "words: {text: {coln: x}}",
      "unknown-key content/guide.yml:1:22 the templates have no words `coln` (did you mean `colon`?)"
    ),
    (
      "words: {whose: {esay: x}}",
      "unknown-key content/guide.yml:1:17 `whose` has no use for `esay` (did you mean `essay`?)"
    ),
    ("stances: [a]", "wrong-type content/guide.yml:1:10 `stances` must give words by key"),
    (
      "words: x",
      "wrong-type content/guide.yml:1:8 `words` is written as keys and values, not as text (write `key: value`)"
    ),
  ])
  func `what is wrong with a guide's own words is told in its settings`(
    _ settings: String, _ expected: String
  ) {
    let base = SourceText(
      path: Words.path, bytes: Array((TestSite.templates.texts[Words.path] ?? "").utf8))
    let (_, found) = Words.read(
      base, SourceText(path: Configuration.path, bytes: Array(settings.utf8)))
    #expect(found.map(TestSite.line) == [expected])
  }

  @Test func `names link themselves with the endings of the language, and within Chinese text`()
    async
  {
    let site = TestSite(
      """
      -- content/guide.yml --
      title: G
      language: de
      essay: {title: Rede}
      words: {grammar: {endings: n en}}
      -- content/glossary/rampart.md --
      ---
      term: Schanze
      aliases: [样本, عينة, 字]
      ---
      Ein Wall.
      -- content/pages/one.md --
      ---
      title: One
      ---
      Die Schanzen dort.
      -- content/pages/two.md --
      ---
      title: Two
      ---
      Die Schanzes dort.
      -- content/pages/three.md --
      ---
      title: Three
      ---
      这是样本的一部分。
      -- content/pages/four.md --
      ---
      title: Four
      ---
      هذه عينة، وهذا آخر.
      -- content/pages/five.md --
      ---
      title: Five
      ---
      هذه عينةٌ والعينة.

      """)
    let guide = await site.linked()
    let marked = guide.content.pages.ids.filter { !guide.resolved[$0].marks.isEmpty }
    #expect(
      Set(marked.map { guide.entries[$0].id }).intersection(["one", "two", "three", "four", "five"])
        == ["one", "three", "four"])
  }

  @Test func `headings in the guide's language have the ids that the tool looks for`() async {
    let site = TestSite(
      """
      -- content/guide.yml --
      title: G
      language: de
      essay: {title: Rede}
      words: {headings: {answer: Die Antwort, explanation: شرح الجواب}}
      -- content/questions/one/q.md --
      ---
      level: understand
      kind: short
      ---
      Frage?

      ## Die Antwort

      So.

      ## شرح الجواب

      Darum.

      """)
    let guide = await site.linked()
    let question = guide.content.questions.values.first { $0.entry.id == "q" }
    #expect(question?.entry.document.headings.map(\.id) == ["answer", "explanation"])
  }

  @Test(arguments: [
    ([0x61, 0xFF] as [UInt8], "invalid-utf8"), (Array("a: b: c".utf8), "yaml-syntax"),
  ])
  func `a list that cannot be read gives one diagnostic`(_ bytes: [UInt8], _ rule: String) {
    let read = Words.read(SourceText(path: Words.path, bytes: bytes))
    #expect(read.diagnostics.map(\.rule.id) == [rule])
  }
}
