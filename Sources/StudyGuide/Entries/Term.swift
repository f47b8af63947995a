internal import Markup

/// A glossary entry; the first paragraph of its text is the short definition.
package struct Term: EntryType {
  static let kind = Kind.term

  package var entry: Entry
  let chinese: String?
  let pinyin: String?
  /// Variants that link themselves in texts, besides the name.
  let aliases: [Located<String>]
  /// The essay's own words for it, listed and never linked.
  let essayPhrases: [String]
  let seeAlso: [LocatedID]
  let sources: [LocatedID]
  let name: Located<String>
  /// The section in which readers first meet it.
  let introduced: [LocatedID]

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry
    name = fields.text("term")
    self.entry = entry.titled(Typography.smart(name.value))
    chinese = fields.optionalText("chinese")?.value
    pinyin = fields.optionalText("pinyin")?.value
    aliases = fields.texts("aliases")
    essayPhrases = fields.texts("essay-phrases").map { Typography.smart($0.value) }
    seeAlso = fields.texts("see")
    sources = fields.texts("sources")
    introduced = fields.texts("introduced")
  }
}
