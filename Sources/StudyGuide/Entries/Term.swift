package import Markup

/// A glossary entry; the first paragraph of its text is the short definition.
package struct Term: EntryType {
  package static let kind = Kind.term
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.terms }

  package let entry: Entry
  package let chinese: String?
  package let pinyin: String?
  /// Variants of the name that are linked automatically in texts, as the name itself is.
  package let aliases: [Located<String>]
  /// The essay's own words for the term, which are listed but never linked.
  package let essayPhrases: [String]
  package let seeAlso: [LocatedID]
  package let sources: [LocatedID]
  package let name: Located<String>
  /// The section that introduces the term to readers; at most its first element counts.
  package let introduced: [LocatedID]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    name = fields.text("term")
    entry = draft.entry(titled: Typography.smart(name.value))
    chinese = fields.optionalText("chinese")?.value
    pinyin = fields.optionalText("pinyin")?.value
    aliases = fields.linkable(fields.texts("aliases"))
    essayPhrases = fields.texts("essay-phrases").map { Typography.smart($0.value) }
    seeAlso = fields.texts("see")
    sources = fields.texts("sources")
    introduced = fields.texts("introduced")
    linkNames = fields.linkable([name]) + aliases
  }

  package var links: [LinkKey] {
    [
      LinkKey(.see, .term, seeAlso), LinkKey(.introduced, .section, introduced),
      LinkKey(.sources, .reading, sources),
    ]
  }

  package let linkNames: [Located<String>]

  /// Sorts by name.
  package static func numbered(_ values: [Term]) -> [Term] {
    values.sorted { CaseFolding.precedes($0.entry.title, $1.entry.title) }
  }
}
