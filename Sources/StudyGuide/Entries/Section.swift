package import Markup

/// A chapter of the guide: a digest of some paragraphs of the essay, with commentary.
package final class Section: EntryType {
  package static let kind = Kind.section
  package static var list: WritableKeyPath<LoadedContent, EntryList<Section>> { \.sections }

  package let entry: Entry
  package let summary: String
  /// The title of the part of the guide to which the section belongs; empty if it belongs to none.
  /// The sections of a part follow one another.
  package let part: String
  /// The paragraphs that the section treats. Each paragraph has one owner.
  package let owns: [LocatedID]
  /// Other paragraphs that the section touches on.
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
