package import Markup

/// Somebody whom the guide names: the text says who that is, for this guide and no more.
package struct Person: EntryType {
  package static let kind = Kind.person
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.people }

  package let entry: Entry
  package let name: Located<String>
  /// The name in its own script.
  package let original: String?
  package let transliteration: String?
  /// Of birth and death, as far as they are known, in the author's words.
  package let dates: String?
  /// Their part in the matter, in a phrase.
  package let part: String
  /// The group in which the list of people has them: a key of the author's own list.
  package let group: Located<String>
  /// By which lists are sorted, where that is not the name: `Stone, Ann`.
  package let sortName: String
  /// Other names that link themselves in texts.
  package let aliases: [Located<String>]
  package let sources: [LocatedID]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    name = fields.text("name")
    entry = draft.entry(titled: Typography.smart(name.value))
    original = fields.optionalText("original")?.value
    transliteration = fields.optionalText("transliteration")?.value
    dates = fields.optionalProse("dates")
    part = fields.prose("part")
    group = fields.text("group")
    sortName = fields.optionalText("sort")?.value ?? name.value
    aliases = fields.texts("aliases")
    sources = fields.texts("sources")
  }

  package var links: [LinkKey] { [LinkKey(.sources, .reading, sources)] }

  package var linkNames: [Located<String>] { [name] + aliases }

  package var listed: [ListedKey] { [ListedKey(list: .peopleGroups, key: group)] }

  package var ownWords: [String] { [part] }

  package static var wordLists: [OwnWordList] { [.peopleGroups] }

  /// By name.
  package static func numbered(_ values: [Person]) -> [Person] {
    values.sorted { CaseFolding.precedes($0.sortName, $1.sortName) }
  }
}

extension OwnWordList {
  /// The groups in which the list of people has them, in order.
  package static let peopleGroups = OwnWordList(name: "people-groups")
}
