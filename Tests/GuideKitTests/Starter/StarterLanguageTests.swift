import Foundation
import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The languages in which `guide init` begins a guide.
struct StarterLanguageTests {
  private static func words(_ language: StarterLanguage) -> SourceText {
    let text = language.words.map { Array($0.utf8) }
    return SourceText(
      path: Words.path, bytes: text ?? TestFiles.bytes(of: PackageFolder.path + "/" + Words.path))
  }

  /// What `guide init --language` writes.
  static func guide(_ language: StarterLanguage) async throws -> TestSite {
    var site = TestSite("", base: nil)
    for file in try await SourceTree.files(below: "templates", of: PackageFolder.path) {
      site = site.adding(file.path, file.bytes)
    }
    for (path, text) in StarterGuide.files(language) {
      site = site.adding("content/" + path, Array(text.utf8))
    }
    return site.adding(Words.path, words(language).bytes)
  }

  /// The words of each text, without the names in braces.
  private static func names(_ text: String) -> [String] {
    text.matches(of: /\{\{?[a-z-]+\}?\}/).map { String($0.0) }.sorted()
  }

  @Test(arguments: StarterLanguage.allCases)
  func `the words of a language are whole, and hold the same names`(
    _ language: StarterLanguage
  ) throws {
    let (words, found) = Words.read(Self.words(language))
    #expect(found.map(TestSite.line) == [])
    let english = Words.read(Self.words(.english)).words
    #expect(words.templateTexts.map(\.name).sorted() == english.templateTexts.map(\.name).sorted())
    let texts = Dictionary(
      words.templateTexts.map { ($0.name, $0.text.value) }, uniquingKeysWith: { first, _ in first })
    for text in english.templateTexts {
      let other = try #require(texts[text.name])
      #expect(Self.names(other) == Self.names(text.text.value), "\(text.name): \(other)")
      #expect(!other.isEmpty, "\(text.name)")
    }
    let headings = EntryHeading.allCases.map { words[$0] }
    #expect(Set(headings.map(Identifier.slug)).count == headings.count)
  }

  @Test(arguments: StarterLanguage.allCases)
  func `the small guide of a language builds clean, with every word in that language`(
    _ language: StarterLanguage
  ) async throws {
    let site = try await Self.guide(language)
    #expect(await site.report() == [])
    let built = try #require(await site.build().site)
    let english = Words.read(Self.words(.english)).words.templateTexts.map(\.text.value)
      .filter { $0.count > 12 && !$0.contains("{") && !$0.contains("CSV") }
    for path in built.paths() where path.hasSuffix(".html") {
      let page = built.text(path)
      #expect(page.contains("<html lang=\"\(language.rawValue)\""), "\(path)")
      #expect(page.contains("dir=\"rtl\"") == (language == .arabic), "\(path)")
      guard language != .english else { continue }
      for text in english { #expect(!page.contains(">\(text)<"), "\(path): \(text)") }
    }
  }

  @Test(arguments: [
    ("de", "de"), ("de-AT", "de"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("ZH-hans", "zh-Hans"),
    ("ar-EG", "ar"), ("en_GB", "en"), ("zh-Hant", nil), ("zh-Hant-TW", nil), ("sv", nil), ("", nil),
    ("d", nil), ("deu", nil),
  ])
  func `a language is found by its tag`(_ tag: String, _ expected: String?) {
    #expect(StarterLanguage(tag: tag)?.rawValue == expected)
  }

  @Test(arguments: Kind.allCases.filter(\.hasPages))
  func `a form has its headings in the words of the guide`(_ kind: Kind) throws {
    let words = Words.read(Self.words(.german)).words
    let form = try #require(
      EntryForms.form(kind, id: "a", section: kind == .question ? "s" : nil, words: words))
    let headings = form.text.matches(of: /\n## ([^\n]+)/).map { String($0.1) }
    let expected: [String] =
      switch kind {
      case .section: [words[EntryHeading.argues]]
      case .claim:
        [EntryHeading.essaysCase, .supports, .against, .disputed, .test].map { words[$0] }
      case .question: [EntryHeading.hint, .answer, .explanation].map { words[$0] }
      case .figure: [EntryHeading.caveats, .description].map { words[$0] }
      case .term, .person, .reading, .page, .event, .paragraph: []
      }
    #expect(headings == expected)
  }

  @Test func `sentences, quotations, ids and pages of a German guide are German`() async throws {
    let site = try await Self.guide(.german)
      .adding(
        "content/questions/the-count/zeit.md",
        Array(
          """
          ---
          level: analyse
          ---
          Was war z. B. im 18. Jahrhundert vor dem 3. Mai wichtig? Und warum?

          ## Antwort

          Die Zeit war vgl. [@Müller_1998, S. 223–246] knapp. Ende.

          ## Erklärung

          So.

          """.utf8)
      )
      .adding(
        "content/readings/mehr.bib",
        Array(
          """
          @article{Müller_1998, author = {Müller, Änne and Groß, Jörg}, title = {Über die „Kultur der
            Eile“. Wege}, journal = {Straßen}, year = 1998, month = may, volume = 3, pages = {223--246}}

          """.utf8))
    #expect(await site.report() == [])
    let built = try #require(await site.build().site)
    let question = built.text("questions/zeit.html")
    #expect(
      question.contains("<h1>Was war z.\u{A0}B. im 18. Jahrhundert vor dem 3. Mai wichtig?</h1>")
        || question.contains("<h1>Was war z. B. im 18. Jahrhundert vor dem 3. Mai wichtig?</h1>"))
    #expect(question.contains("Müller und Groß 1998</a>, 223–246"))
    let reading = built.text("readings/muller-1998.html")
    #expect(reading.contains("„Über die ‚Kultur der Eile‘. Wege“."))
    #expect(reading.contains("Müller, Änne und Jörg Groß"))
  }

  /// Pages as they are in `Tests/Golden`, without what depends on every byte of the templates; `make
  /// golden` writes them anew.
  @Test(arguments: [StarterLanguage.german, .arabic])
  func `the small guide of a language has the pages that were looked at`(
    _ language: StarterLanguage
  ) async throws {
    let folder = PackageFolder.path + "/Tests/Golden/" + language.rawValue + "/"
    let site = try #require(await Self.guide(language).build().site)
    let paths = site.paths().filter {
      !$0.hasPrefix("assets/") && !["sw.js", "offline.json"].contains($0)
    }
    let found = FileManager.default.enumerator(atPath: folder)
    var known: [String] = []
    while let path = found?.nextObject() as? String {
      if found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular { known.append(path) }
    }
    #expect(known.sorted() == paths.sorted(), "run make golden")
    for path in paths {
      let isSame = site.render(path) == TestFiles.bytes(of: folder + path)
      #expect(isSame, "\(language.rawValue)/\(path) differs; run make golden")
    }
  }
}
