package import Markup

/// A work in the reading list: its bibliographic record and the guide's annotation.
package struct Reading: EntryType {
  package static let kind = Kind.reading
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.readings }

  package enum Level: String, Sendable, CaseIterable { case introductory, intermediate, advanced }

  package enum Access: String, Sendable, CaseIterable { case open, library, unknown }

  /// What the annotation rests on.
  package enum Basis: String, Sendable, CaseIterable { case read, abstract, excerpt, memory }

  package let entry: Entry
  /// Set when the bibliography has been read.
  package var work = Work.missing
  /// Where it stands in the debate: a key of the guide's closed list.
  package let stance: Located<String>
  package let level: Level
  package let access: Access
  package let language: String
  package let basis: Basis
  package let originalNames: String?
  /// Whether readers are told to begin with it.
  package let isStart: Bool

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    // Author and year stand for a title, and come with the bibliography.
    entry = draft.entry(titled: "")
    stance = fields.text("stance")
    level = fields.choice("level", of: Level.self) ?? .intermediate
    access = fields.optionalChoice("access", of: Access.self) ?? .unknown
    language = fields.optionalText("language")?.value ?? "en"
    basis = fields.choice("basis", of: Basis.self) ?? .memory
    originalNames = fields.optionalText("original-names")?.value
    isStart = fields.flag("start")
  }

  package var listed: [ListedKey] { [ListedKey(list: .stances, key: stance)] }

  package static var wordLists: [OwnWordList] { [.stances, .languages] }
}
