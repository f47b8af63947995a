package import Markup

/// A chapter of the guide: digest of a stretch of the essay, and commentary.
package struct Section: EntryType {
  package static let kind = Kind.section
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.sections }

  package let entry: Entry
  package let summary: String
  /// The part of the guide to which it belongs; sections of one part stand in a row.
  package let part: String
  /// The paragraphs that this section treats; each paragraph has one owner.
  package let owns: [LocatedID]
  /// Paragraphs it touches besides.
  package let also: [LocatedID]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    entry = draft.entry(titled: fields.prose("title"))
    summary = fields.prose("summary")
    part = fields.optionalProse("part") ?? ""
    owns = fields.texts("owns")
    also = fields.texts("also")
  }

  package var links: [LinkKey] {
    [LinkKey(.owns, .paragraph, owns), LinkKey(.also, .paragraph, also)]
  }

  package var ownWords: [String] { [summary] }
}
