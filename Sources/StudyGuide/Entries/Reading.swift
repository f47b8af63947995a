internal import Markup

/// A work in the reading list: its bibliographic record and the guide's annotation.
package struct Reading: EntryType {
  static let kind = Kind.reading

  enum Level: String, Sendable, CaseIterable { case introductory, intermediate, advanced }

  enum Access: String, Sendable, CaseIterable { case open, library, unknown }

  /// What the annotation rests on.
  enum Basis: String, Sendable, CaseIterable { case read, abstract, excerpt, memory }

  package var entry: Entry
  /// Set when the bibliography has been read.
  var work = Work.missing
  /// Where it stands in the debate: a key of the guide's closed list.
  let stance: Located<String>
  let level: Level
  let access: Access
  let language: String
  let basis: Basis
  let originalNames: String?
  /// Whether readers are told to begin with it.
  let isStart: Bool

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry
    stance = fields.text("stance")
    level = fields.choice("level", of: Level.self) ?? .intermediate
    access = fields.optionalChoice("access", of: Access.self) ?? .unknown
    language = fields.optionalText("language")?.value ?? "en"
    basis = fields.choice("basis", of: Basis.self) ?? .memory
    originalNames = fields.optionalText("original-names")?.value
    isStart = fields.flag("start")
  }
}
