internal import Markup

/// A page of prose: about, method, how to use.
package struct Page: EntryType {
  static let kind = Kind.page

  package var entry: Entry
  let summary: String

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry.titled(fields.prose("title"))
    summary = fields.optionalProse("summary") ?? ""
  }
}
