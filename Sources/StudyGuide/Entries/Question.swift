package import Markup

/// A study question; the folder of its file is its section.
package struct Question: EntryType {
  package static let kind = StudyGuide.Kind.question
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.questions }

  /// Bloom's levels, from the lowest.
  package enum Level: String, Sendable, CaseIterable {
    case remember, understand, apply, analyse, evaluate, create

    package var isHigherOrder: Bool { self == .analyse || self == .evaluate || self == .create }
  }

  package enum Kind: String, Sendable, CaseIterable { case choice, short, essay, order, source }

  package let entry: Entry
  package let level: Level
  /// As its author said, or nil where the text itself tells.
  private let statedKind: Kind?
  /// Whether its author gave it a title; else it takes one from its prompt.
  package let hasTitle: Bool
  /// The id of the section, from the folder.
  package let section: String
  package let paragraphs: [LocatedID]
  package let claims: [LocatedID]
  package let parts: QuestionParts

  package var kind: Kind {
    statedKind ?? (parts.options.isEmpty ? (parts.criteria == nil ? .short : .essay) : .choice)
  }

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    level = fields.choice("level", of: Level.self) ?? .understand
    statedKind = fields.optionalChoice("kind", of: Kind.self)
    paragraphs = fields.texts("essay")
    claims = fields.texts("claims")
    let folders = draft.document.source.path.split(separator: "/")
    section = folders.count > 3 ? String(folders[folders.count - 2]) : ""
    parts = QuestionParts(of: draft.document)
    let title = fields.optionalProse("title")
    hasTitle = title != nil
    entry = draft.entry(titled: title ?? draft.document.opening(of: parts.prompt))
  }

  package var links: [LinkKey] {
    [
      // The folder's name as a reference, placed at the file's beginning.
      LinkKey(.section, .section, [LocatedID(section, at: entry.place)]),
      LinkKey(.essay, .paragraph, paragraphs), LinkKey(.claims, .claim, claims),
    ]
  }
}
