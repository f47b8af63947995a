package import Markup

/// A person whom the guide names. The text says what readers of this guide need to know of them.
package final class Person: EntryType {
  package static let kind = Kind.person
  package static var list: WritableKeyPath<LoadedContent, EntryList<Person>> { \.people }

  package let entry: Entry
  package let name: Located<String>
  package let original: OriginalName
  /// The years of birth and death, as far as they are known, in the author's words.
  package let dates: String?
  /// The person's part in the events or the debate, in a phrase.
  package let part: String
  /// The group under which the list of people shows the person: a key of
  /// ``OwnWordList/peopleGroups``.
  package let group: Located<String>
  /// The name by which lists are sorted, such as `Stone, Ann`; the name itself if the author gives
  /// no other.
  package let sortName: String
  /// The place of that name in indexes: see ``IndexOrder``.
  package let sortKey: String
  /// Other names that are linked automatically in texts.
  package let aliases: [Located<String>]
  package let sources: [LocatedID]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    name = fields.text("name")
    entry = draft.entry(titled: fields.prose(of: name))
    original = OriginalName(&fields)
    dates = fields.optionalProse("dates")
    part = fields.prose("part")
    group = fields.text("group")
    sortName = fields.optionalText("sort")?.value ?? name.value
    sortKey = draft.language.order.key(of: sortName)
    aliases = fields.linkable(fields.texts("aliases"))
    sources = fields.texts("sources")
    linkNames = fields.linkable([name]) + aliases
  }

  package var links: [LinkKey] { [LinkKey(.sources, .reading, sources)] }

  package let linkNames: [Located<String>]

  package var listed: [ListedKey] { [ListedKey(list: .peopleGroups, key: group)] }

  package var ownWords: [String] { [part] }

  package static var wordLists: [OwnWordList] { [.peopleGroups] }

  /// Sorts as their authors ordered them, then by ``sortKey``.
  package static func numbered(_ values: [Person]) -> [Person] {
    EntryOrder.sorted(values.sortedByKeys { ($0.sortKey, $0.sortName) })
  }
}

extension OwnWordList {
  /// The groups of the list of people, in order.
  package static let peopleGroups = OwnWordList(name: "people-groups")
}
