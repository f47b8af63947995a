import Markup

/// Markdown parsed and written in a test.
enum Written {
  static func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(
      parsing: SourceText(text), options: MarkdownOptions(schemes: ["term", "claim"]))
  }

  /// What is wrong with a text, by place.
  static func report(_ text: String) -> [String] {
    document(text).diagnostics.sorted().map(\.report)
  }

  static func html(
    _ text: String, _ style: MarkdownStyle = MarkdownStyle(), _ range: Range<Int>? = nil
  ) -> String {
    let document = document(text)
    var html: [UInt8] = []
    MarkdownWriter.write(
      document, range, links: WrittenLinks(document: document), style: style, into: &html)
    return String(decoding: html, as: UTF8.self)
  }
}

/// Links that lead to `scheme/id`, with a style; an id `none` leads nowhere.
struct WrittenLinks: MarkdownLinks {
  let document: MarkdownDocument
  var marks: [MarkdownMark] = []

  func link(for reference: Int) -> MarkdownLink? {
    let reference = document.references[reference]
    if reference.id == "none" || reference.id.isEmpty { return nil }
    return MarkdownLink(
      address: reference.scheme + "/" + reference.id, style: reference.scheme,
      title: "Title & 人", replacesWord: reference.id == "number")
  }

  func marks(in events: Range<Int>) -> [MarkdownMark] {
    marks.filter { events.contains($0.event) }
  }

  func card(for reference: Int) -> [UInt8] {
    Array("<card \(document.references[reference].address)>".utf8)
  }

  func citation(_ citation: Int) -> [CitationPart] {
    [
      .text("(& "), .link("人 <\(document.citations[citation].items[0].key)>", address: "r b#k"),
      .text(")"),
    ]
  }
}

extension MarkdownStyle {
  /// The plain style with a change.
  static func with(_ change: (inout MarkdownStyle) -> Void) -> MarkdownStyle {
    var style = MarkdownStyle()
    change(&style)
    return style
  }
}
