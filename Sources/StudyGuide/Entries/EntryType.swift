package import Markup

/// A kind of entry with the keys that only it has.
///
/// `Kind.type` names the type of each kind; whatever is done for all kinds goes through it and calls
/// what stands here, so that a new kind is complete when it compiles.
package protocol EntryType: Sendable {
  static var kind: Kind { get }
  /// Where a guide keeps the entries of the kind.
  static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { get }

  var entry: Entry { get }

  /// Reads the kind's own keys and makes the entry, with its title.
  init(_ draft: EntryDraft, fields: inout FieldReader)

  /// The keys of its front matter that name other entries.
  var links: [LinkKey] { get }
  /// Names that link themselves in texts.
  var linkNames: [Located<String>] { get }
  /// Values that must be keys of a list of the author's.
  var listed: [ListedKey] { get }
  /// Its own words outside its text and title, which must not be the essay's.
  var ownWords: [String] { get }

  /// The author's own lists of words that entries of the kind need.
  static var wordLists: [OwnWordList] { get }
  /// The entries in the order in which they are numbered.
  static func numbered(_ values: [Self]) -> [Self]
}

extension EntryType {
  package var links: [LinkKey] { [] }
  package var linkNames: [Located<String>] { [] }
  package var listed: [ListedKey] { [] }
  package var ownWords: [String] { [] }
  package static var wordLists: [OwnWordList] { [] }

  package static func numbered(_ values: [Self]) -> [Self] { values }
}

/// The id of another entry as an author wrote it in front matter, with its place.
package typealias LocatedID = Located<String>

/// A value of front matter that must be a key of one of the author's own lists.
package struct ListedKey: Sendable {
  let list: OwnWordList
  let key: Located<String>
}

/// How one entry names another in its front matter: the key's own word.
package enum LinkRelation: String, Sendable, CaseIterable {
  case owns, also, essay, claims, needs, see, sources, section, introduced
}

/// A key of front matter that names entries.
package struct LinkKey: Sendable {
  let relation: LinkRelation
  /// The kind that its ids are of; without one they are typed addresses, `term:name`.
  let kind: Kind?
  let ids: [LocatedID]

  init(_ relation: LinkRelation, _ kind: Kind?, _ ids: [LocatedID]) {
    (self.relation, self.kind, self.ids) = (relation, kind, ids)
  }
}
