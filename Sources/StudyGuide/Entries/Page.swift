package import Markup

/// A page of prose, such as the method or the advice for teachers.
package final class Page: EntryType {
  package static let kind = Kind.page
  package static var list: WritableKeyPath<LoadedContent, EntryList<Page>> { \.pages }

  package let entry: Entry
  package let summary: String

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    entry = draft.entry(titled: fields.prose("title"))
    summary = fields.optionalProse("summary") ?? ""
  }
}
