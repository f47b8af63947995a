package import Markup

/// A work in the reading list: its bibliographic record and the guide's annotation.
package struct Reading: EntryType {
  package static let kind = Kind.reading
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.readings }

  /// The difficulty of a work for its readers.
  package enum Level: String, Sendable, CaseIterable { case introductory, intermediate, advanced }

  /// The way in which readers can get a work.
  package enum Access: String, Sendable, CaseIterable { case open, library, unknown }

  /// The basis of an annotation: how much of the work its author has seen.
  package enum Basis: String, Sendable, CaseIterable { case read, abstract, excerpt, memory }

  package let entry: Entry
  /// The bibliographic record; ``Work/missing`` until the bibliography is joined, and if it has no
  /// record of that id.
  package var work = Work.missing
  /// The stance of the work in the debate: a key of ``OwnWordList/stances``.
  package let stance: Located<String>
  package let level: Level
  package let access: Access
  package let language: String
  package let basis: Basis
  package let originalNames: String?
  /// Whether readers are advised to begin with the work.
  package let isStart: Bool

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    // The title of a reading is its author and year, which are known only with the bibliography.
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
