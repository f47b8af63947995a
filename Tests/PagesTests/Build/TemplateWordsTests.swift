import Foundation
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The templates that come with the tool: they hold no word, and print each of the words that there
/// are for them.
struct TemplateWordsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../templates/").standardized.path(percentEncoded: false)

  private static let templates: [(name: String, text: String)] = {
    let found = FileManager.default.enumerator(atPath: folder)
    var templates: [(name: String, text: String)] = []
    while let name = found?.nextObject() as? String {
      guard name.hasSuffix(".mustache") else { continue }
      templates.append((name, String(decoding: TestFiles.bytes(of: folder + name), as: UTF8.self)))
    }
    return templates.sorted { $0.name < $1.name }
  }()

  /// What readers see or hear of a template: its text, and the attributes that are read out.
  private static func words(of text: String) -> [String] {
    let tags = text.replacing(/\{\{[^}]*\}?\}\}/, with: "\u{0}")
    let spoken = tags.matches(
      of: /(?:aria-label|aria-description|title|alt|placeholder|data-label|label)="([^"]*)"/
    ).map { String($0.1) }
    let shown = tags.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "\u{0}")
      .replacing(/<[^>]*>/, with: "\u{0}").split(separator: "\u{0}").map(String.init)
    // The form of a list, and names that are the same in all languages.
    return (spoken + shown).filter { words in
      words.contains(where: \.isLetter) && !["short", "BibTeX", "RIS", "CSL-JSON"].contains(words)
    }
  }

  @Test func `no template holds a word`() {
    #expect(Self.templates.count > 30)
    // That of the book’s style is a style sheet.
    for template in Self.templates where !template.name.hasSuffix("epub/style.mustache") {
      #expect(Self.words(of: template.text) == [], "\(template.name)")
    }
    #expect(Self.words(of: "<p title=\"A {{b}}\">C {{d}}</p><br alt=\"\">") == ["A \u{0}", "C "])
  }

  @Test func `each of the words is printed somewhere, and each that is printed is there`() {
    let path = "words.yml"
    let source = SourceText(path: Words.path, bytes: TestFiles.bytes(of: Self.folder + path))
    let (words, diagnostics) = Words.read(source)
    #expect(diagnostics.map(TestSite.line) == [])
    let names = Set(words.templateTexts.map(\.name).filter { !$0.contains("/") })
    let printed = Set(
      Self.templates.flatMap {
        $0.text.matches(of: /\{\{>words\/([a-z0-9-]+)\}\}/).map { String($0.1) }
      })
    // The package document of the book has one that no template prints.
    #expect(names.subtracting(printed).sorted() == ["book-accessibility"])
    #expect(printed.subtracting(names).sorted() == [])
  }
}
