internal import Markup

/// A chapter of the guide: digest of a stretch of the essay, and commentary.
package struct Section: EntryType {
  static let kind = Kind.section

  package var entry: Entry
  let summary: String
  /// The part of the guide to which it belongs; sections of one part stand in a row.
  let part: String
  /// The paragraphs that this section treats; each paragraph has one owner.
  let owns: [LocatedID]
  /// Paragraphs it touches besides.
  let also: [LocatedID]

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry.titled(fields.prose("title"))
    summary = fields.prose("summary")
    part = fields.optionalProse("part") ?? ""
    owns = fields.texts("owns")
    also = fields.texts("also")
  }
}
