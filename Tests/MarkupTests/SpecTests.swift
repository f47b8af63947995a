import Markup
import TestSupport
import Testing

/// Every Markdown form as its spec describes it.
struct SpecTests {
  private static let folder = TestFiles.package(#filePath + "/x") + "/MarkupTests/Specs"

  static let examples = SpecFile.examples(
    in: folder,
    [
      "alerts.md", "cards.md", "citations.md", "figures.md", "headings.md", "html.md",
      "left-over-marks.md", "links.md", "notes.md", "tables.md", "tasks.md",
    ])

  @Test(arguments: examples)
  func `the form is written as its spec says`(_ example: SpecExample) {
    let (html, diagnostics) = Self.written(example)
    #expect(html == example.html)
    #expect(diagnostics == example.diagnostics)
  }

  @Test func `every spec file has examples`() {
    #expect(Set(Self.examples.map(\.file)).count == 11)
    #expect(Self.examples.count > 40)
  }

  /// The HTML of an example and its diagnostics, one a line.
  static func written(_ example: SpecExample) -> (html: String, diagnostics: String) {
    let source = SourceText(path: "spec.md", bytes: Array(example.markdown.utf8))
    let document = MarkdownDocument(
      parsing: source, options: MarkdownOptions(schemes: ["term", "claim", "figure", "value"]))
    var style = MarkdownStyle()
    style.hanLanguage = "zh-Hans"
    var html: [UInt8] = []
    style.words = [.download: "Download", .otherSite: "Another site:", .noteBack: "Back"]
    let links = SpecLinks(document: document)
    MarkdownWriter.write(document, links: links, style: style, into: &html)
    MarkdownWriter.writeNotes(of: document, links: links, style: style, into: &html)
    let found = document.diagnostics.sorted().map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
      return "\(diagnostic.rule.id) \(place)\n"
    }
    return (String(decoding: html, as: UTF8.self), found.joined())
  }
}

/// Links as the specs show them: `kind/id`, and the id as the title.
private struct SpecLinks: MarkdownLinks {
  let document: MarkdownDocument

  func link(for reference: Int) -> MarkdownLink? {
    let reference = document.references[reference]
    if reference.scheme.isEmpty, reference.id.isEmpty, reference.fragment == nil { return nil }
    if reference.scheme.isEmpty, reference.id.contains(":") { return nil }
    let path = reference.scheme.isEmpty ? reference.id : reference.scheme + "/" + reference.id
    let address = path + (reference.fragment.map { "#" + $0 } ?? "")
    return MarkdownLink(address: address, style: nil, title: "title of \(reference.id)")
  }

  func card(for reference: Int) -> [UInt8] {
    Array("<p>card of \(document.references[reference].address)</p>".utf8)
  }

  func citation(_ citation: Int) -> [CitationPart] {
    let citation = document.citations[citation]
    let items = citation.items.map { item in
      let marks = [item.prefix, (item.suppressesAuthor ? "-" : "") + item.key, item.suffix]
      return marks.filter { !$0.isEmpty }.joined(separator: "|")
    }
    let text = items.joined(separator: "; ")
    return [.text(citation.isNarrative ? "{\(text)}" : "({\(text)})")]
  }

  func marks(in events: Range<Int>) -> [MarkdownMark] { [] }
}
