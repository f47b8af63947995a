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
  /// Whether the author has written about the work; else it is a record that texts cite, and nothing
  /// but its reference is known.
  package let hasNote: Bool

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    // The title of a reading is its author and year, which are known only with the bibliography.
    entry = draft.entry(titled: "")
    stance = fields.text("stance")
    level = fields.choice("level", of: Level.self) ?? .intermediate
    access = fields.optionalChoice("access", of: Access.self) ?? .unknown
    language = fields.optionalText("language")?.value ?? draft.language.tag
    basis = fields.choice("basis", of: Basis.self) ?? .memory
    originalNames = fields.optionalText("original-names")?.value
    isStart = fields.flag("start")
    hasNote = true
  }

  /// Makes a reading of a record without a note.
  init(of work: Work) {
    let source = work.source ?? SourceText(path: "", bytes: [])
    entry = EntryDraft(
      .reading, id: work.name, document: MarkdownDocument(empty: source), place: work.place
    ).entry(titled: "")
    stance = Located("", at: work.place)
    (level, access, basis) = (.intermediate, .unknown, .memory)
    language = work.language
    (originalNames, isStart, hasNote) = (nil, false, false)
    join(work)
  }

  /// Gives the reading its record, under the reading's own id.
  mutating func join(_ work: Work) {
    recordID = work.citationID
    self.work = work
    self.work.id = entry.id
  }

  /// The id that the bibliography gives the record; empty without a record.
  private var recordID = ""

  package var otherID: String? { recordID.isEmpty || recordID == entry.id ? nil : recordID }

  package var listed: [ListedKey] { [ListedKey(list: .stances, key: stance)] }

  package static var wordLists: [OwnWordList] { [.stances, .languages] }
}
