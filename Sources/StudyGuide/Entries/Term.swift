package import Markup

/// A glossary entry; the first paragraph of its text is the short definition.
package final class Term: EntryType {
  package static let kind = Kind.term
  package static var list: WritableKeyPath<LoadedContent, EntryList<Term>> { \.terms }

  package let entry: Entry
  package let original: OriginalName
  /// Variants of the name that are linked automatically in texts, as the name itself is.
  package let aliases: [Located<String>]
  /// The essay's own words for the term, which are listed but never linked.
  package let essayPhrases: [String]
  package let seeAlso: [LocatedID]
  package let sources: [LocatedID]
  package let name: Located<String>
  /// The name by which indexes are sorted; the name itself if the author gives no other.
  package let sortName: String
  /// The place of the name in indexes: see ``IndexOrder``.
  package let sortKey: String
  /// The section that introduces the term to readers; at most its first element counts.
  package let introduced: [LocatedID]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    name = fields.text("term")
    entry = draft.entry(titled: fields.prose(of: name))
    fields.rename("chinese", to: "original")
    fields.rename("pinyin", to: "transliteration")
    original = OriginalName(&fields)
    aliases = fields.linkable(fields.texts("aliases"))
    essayPhrases = fields.texts("essay-phrases").map { fields.typography.smart($0.value) }
    seeAlso = fields.texts("see")
    sources = fields.texts("sources")
    introduced = fields.texts("introduced")
    linkNames = fields.linkable([name]) + aliases
    sortName = fields.optionalText("sort")?.value ?? entry.title
    sortKey = draft.language.order.key(of: sortName)
  }

  package var links: [LinkKey] {
    [
      LinkKey(.see, .term, seeAlso), LinkKey(.introduced, .section, introduced),
      LinkKey(.sources, .reading, sources),
    ]
  }

  package let linkNames: [Located<String>]

  /// Sorts by ``sortKey``.
  package static func numbered(_ values: [Term]) -> [Term] {
    values.sortedByKeys { ($0.sortKey, $0.sortName) }
  }
}
