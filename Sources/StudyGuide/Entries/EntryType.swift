package import Markup

/// A type of entry, with the keys that only its kind has.
///
/// ``Kind/type`` names the type of each kind. Code that handles all kinds goes through that table
/// and uses only the requirements of this protocol, so that a new kind is complete when it
/// compiles.
package protocol EntryType: Sendable {
  static var kind: Kind { get }
  /// The property of ``LoadedContent`` that holds the entries of the kind.
  static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { get }

  var entry: Entry { get }

  /// Reads the keys that only this kind has, and makes the entry with its title.
  init(_ draft: EntryDraft, fields: inout FieldReader)

  /// The keys of the front matter that name other entries.
  var links: [LinkKey] { get }
  /// Another id by which references find the entry; nil if it has none.
  var otherID: String? { get }
  /// The names that are linked automatically wherever they occur in texts.
  var linkNames: [Located<String>] { get }
  /// The values that must be keys of a list that the author defines.
  var listed: [ListedKey] { get }
  /// The prose of the front matter, in which the checks look for words copied from the essay.
  var ownWords: [String] { get }

  /// The lists, defined by the author in `templates/words.yml`, that entries of the kind need.
  static var wordLists: [OwnWordList] { get }
  /// Returns the entries in the order in which they get their ids: unless the kind has another, as
  /// their authors ordered them, and then by their files.
  static func numbered(_ values: [Self]) -> [Self]
}

extension FieldReader {
  /// The largest number of bytes in a name that is linked automatically: texts are compared with
  /// names from each of their words on.
  static let longestLinkName = 200

  /// Reports names that are too long to be linked, and returns the others.
  mutating func linkable(_ names: [Located<String>]) -> [Located<String>] {
    names.filter { name in
      if name.value.utf8.count <= Self.longestLinkName { return true }
      report(
        .wrongType, "a name that is linked has more than \(Self.longestLinkName) bytes",
        at: Place(line: name.place.line, column: name.place.column), note: "shorten it")
      return false
    }
  }
}

extension EntryType {
  package var links: [LinkKey] { [] }
  package var otherID: String? { nil }
  package var linkNames: [Located<String>] { [] }
  package var listed: [ListedKey] { [] }
  package var ownWords: [String] { [] }
  package static var wordLists: [OwnWordList] { [] }

  package static func numbered(_ values: [Self]) -> [Self] { EntryOrder.sorted(values) }
}

/// The id of another entry as an author wrote it in front matter, with its place.
package typealias LocatedID = Located<String>

/// A value of front matter that must be a key of a list that the author defines.
package struct ListedKey: Sendable {
  let list: OwnWordList
  let key: Located<String>
}

/// The relation of an entry to one that its front matter names; raw values are the keys.
package enum LinkRelation: String, Sendable, CaseIterable {
  case owns, also, essay, claims, needs, see, sources, section, introduced
  case restsOn = "rests-on"
  case answers
}

/// A key of front matter that names entries.
package struct LinkKey: Sendable {
  let relation: LinkRelation
  /// The kind of the entries that the ids name; if nil, the ids are typed addresses such as
  /// `term:name`.
  let kind: Kind?
  let ids: [LocatedID]

  init(_ relation: LinkRelation, _ kind: Kind?, _ ids: [LocatedID]) {
    (self.relation, self.kind, self.ids) = (relation, kind, ids)
  }
}
