package import Markup

/// A paragraph of the essay: its heading, first words and gist, but not its text.
package struct Paragraph: EntryType {
  package static let kind = Kind.paragraph
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.paragraphs }

  package let entry: Entry
  /// The number of the paragraph in the essay, from 1.
  package let number: Int
  package let heading: String
  package let firstWords: Located<String>
  package let gist: String

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    number = draft.position
    heading = fields.prose("heading")
    let words = fields.text("first-words")
    firstWords = Located(Typography.smart(words.value), at: words.place)
    gist = fields.prose("gist")
    entry = draft.entry(titled: "¶\u{A0}\(number)")
  }

  package var ownWords: [String] { [gist] }
}
