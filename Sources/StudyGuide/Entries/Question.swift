package import Markup

/// A study question. The folder of its file names the section to which it belongs.
package final class Question: EntryType {
  package static let kind = StudyGuide.Kind.question
  package static var list: WritableKeyPath<LoadedContent, EntryList<Question>> { \.questions }

  /// Bloom's levels of learning, from the lowest.
  package enum Level: String, Sendable, CaseIterable {
    case remember, understand, apply, analyse, evaluate, create

    package var isHigherOrder: Bool { self == .analyse || self == .evaluate || self == .create }
  }

  /// The kind of answer that a question asks for.
  package enum Kind: String, Sendable, CaseIterable {
    case choice, short, essay, order, source, match, gap
  }

  package let entry: Entry
  package let level: Level
  /// The kind that the author states; if nil, ``kind`` infers it from the text.
  private let statedKind: Kind?
  /// The minutes that the author gives it.
  private let statedMinutes: Int?
  /// Whether the author gave a title; if not, the prompt gives one.
  package let hasTitle: Bool
  /// The id of the section, taken from the folder's name.
  package let section: String
  package let paragraphs: [LocatedID]
  package let claims: [LocatedID]
  package let parts: QuestionParts
  /// Whether the words for the gaps are offered, shuffled.
  package let hasBank: Bool

  /// The stated kind, or the one inferred: `choice` if there are options, `essay` if there are
  /// criteria, and otherwise `short`.
  package var kind: Kind {
    statedKind ?? (parts.options.isEmpty ? (parts.criteria == nil ? .short : .essay) : .choice)
  }

  /// The author's minutes, or else those that an answer of its kind takes most readers.
  package var minutes: Int {
    if let statedMinutes { return statedMinutes }
    switch kind {
    case .choice: return 2
    case .gap, .match: return 3
    case .order: return 4
    case .short: return 5
    case .source: return 10
    case .essay: return 20
    }
  }

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    level = fields.choice("level", of: Level.self) ?? .understand
    statedKind = fields.optionalChoice("kind", of: Kind.self)
    paragraphs = fields.texts("essay")
    claims = fields.texts("claims")
    let folders = draft.document.source.path.split(separator: "/")
    section = folders.count > 3 ? String(folders[folders.count - 2]) : ""
    hasBank = fields.flag("bank")
    statedMinutes = fields.integer("minutes", in: 1...10_000)
    let text = QuestionText(draft.document, of: statedKind)
    var draft = draft
    draft.document = text.document
    parts = QuestionParts(
      of: text.document, kind: statedKind, gaps: text.gaps, heldBy: draft.language.heldBy)
    let title = fields.optionalProse("title")
    hasTitle = title != nil
    entry = draft.entry(titled: title ?? draft.document.opening(of: parts.prompt))
  }

  /// Sorts the questions of each section as their authors ordered them.
  package static func numbered(_ values: [Question]) -> [Question] {
    let bySection = Dictionary(grouping: values, by: \.section)
    return values.map(\.section).uniqued().flatMap { EntryOrder.sorted(bySection[$0] ?? []) }
  }

  package var links: [LinkKey] {
    [
      // The folder's name as a reference, placed at the file's beginning.
      LinkKey(.section, .section, [LocatedID(section, at: entry.place)]),
      LinkKey(.essay, .paragraph, paragraphs), LinkKey(.claims, .claim, claims),
    ]
  }
}
