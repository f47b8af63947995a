internal import Markup

/// A paragraph of the essay: its heading, first words and gist, never its text.
package struct Paragraph: Sendable {
  package var entry: Entry
  let number: Int
  let heading: String
  let firstWords: String
  let gist: String

  init(_ node: DataNode, number: Int, source: SourceText, diagnostics: inout [Diagnostic]) {
    var fields = FieldReader(node, in: source, what: "a paragraph")
    let id = fields.text("id")
    heading = fields.prose("heading")
    let firstWords = fields.text("first-words")
    self.firstWords = Typography.smart(firstWords.value)
    if firstWords.value.split(separator: " ").count > 5 {
      fields.report(
        .wrongType, "`first-words` holds more than five words", at: firstWords.place,
        note: "the guide points to the essay and does not print it")
    }
    gist = fields.prose("gist")
    self.number = number
    if !id.value.isEmpty, !Identifier.isValid(id.value) {
      fields.report(.invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Entry.idRule)
    }
    entry = Entry(
      .paragraph, id: id.value, title: "¶\u{A0}\(number)",
      document: MarkdownDocument(empty: source), place: id.place,
      silences: EntryLoading.silences(&fields))
    diagnostics += fields.finish()
  }
}

extension Entry {
  static let idRule = "small letters, digits and single hyphens"
}
