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
    #expect(words[Mark.etAl] == "et al.")
    #expect(words[Mark.noDate] == "n.d.")
    #expect(words[Mark.atLeast] == "at least")
    #expect(words[Mark.atMost] == "at most")
    #expect(words.month(12) == "December")
    #expect(words.month(13) == "13")
    #expect(words.alert(.caution) == "Care")
    #expect(words[.stances, "builder"] == "Builders")
    #expect(words[.stances, "other"] == "other")
    #expect(words[.languages, "en"] == "English")
    #expect(words.keys(of: .stances) == ["builder"])
    #expect(words.pairs(of: .voices) == ["the-essays-case": "essay"])
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
        "wrong-type @:22:10 `stances` must give words by key"
      ]
    ),
    (
      "stances: {builder: Builders}\n", "",
      [
        "missing-key @:1:1 the list of words needs `stances` (add `stances: …`)"
      ]
    ),
    (
      "languages:", "langauges:",
      [
        "missing-key @:1:1 the list of words needs `languages` (add `languages: …`)",
        "unknown-key @:23:1 the list of words has no key `langauges` (did you mean `languages`?)",
      ]
    ),
    (
      "12: December", "13: December",
      [
        "missing-key @:17:1 `months` needs a word for `12` (add `12: …`)",
        "unknown-key @:18:44 `months` has no use for `13` (known keys: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)",
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

  @Test(arguments: [
    ([0x61, 0xFF] as [UInt8], "invalid-utf8"), (Array("a: b: c".utf8), "yaml-syntax"),
  ])
  func `a list that cannot be read gives one diagnostic`(_ bytes: [UInt8], _ rule: String) {
    let read = Words.read(SourceText(path: Words.path, bytes: bytes))
    #expect(read.diagnostics.map(\.rule.id) == [rule])
  }
}
