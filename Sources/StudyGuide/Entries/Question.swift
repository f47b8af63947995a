internal import Markup

/// A study question; the folder of its file is its section.
package struct Question: EntryType {
  static let kind = Kind.question

  /// Bloom's levels, from the lowest.
  enum Level: String, Sendable, CaseIterable {
    case remember, understand, apply, analyse, evaluate, create

    var isHigherOrder: Bool { self == .analyse || self == .evaluate || self == .create }
  }

  enum Form: String, Sendable, CaseIterable { case choice, short, essay, order, source }

  package var entry: Entry
  let level: Level
  /// As its author said, or nil where the text itself tells.
  private let statedForm: Form?
  /// Whether its author gave it a title; else it takes one from its prompt.
  let hasTitle: Bool
  /// The id of the section, from the folder.
  let section: String
  let paragraphs: [LocatedID]
  let claims: [LocatedID]
  let parts: QuestionParts

  var form: Form {
    statedForm ?? (parts.options.isEmpty ? (parts.criteria == nil ? .short : .essay) : .choice)
  }

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry
    level = fields.choice("level", of: Level.self) ?? .understand
    statedForm = fields.optionalChoice("kind", of: Form.self)
    paragraphs = fields.texts("essay")
    claims = fields.texts("claims")
    let folders = entry.source.path.split(separator: "/")
    section = folders.count > 3 ? String(folders[folders.count - 2]) : ""
    parts = QuestionParts(of: entry.document)
    let title = fields.optionalProse("title")
    hasTitle = title != nil
    self.entry = entry.titled(title ?? entry.document.opening(of: parts.prompt))
  }
}

/// Where the parts of a question stand in its text, as ranges of events.
struct QuestionParts: Sendable {
  /// One task-list item: what it says, and why it is right or wrong.
  struct Option: Sendable {
    let isRight: Bool
    let answer: Range<Int>
    let reason: Range<Int>
  }

  let prompt: Range<Int>
  let options: [Option]
  let hint: Range<Int>?
  let answer: Range<Int>?
  let criteria: Range<Int>?
  let explanation: Range<Int>?

  init(of document: MarkdownDocument) {
    let parts = document.parts()
    hint = parts["hint"]
    answer = parts["answer"]
    criteria = parts["criteria"]
    explanation = parts["explanation"]
    let opening = document.openingPart()
    let list = document.events[opening].firstIndex { event in
      event.kind == .item && event.phase == .enter && event.detail != TaskState.none.rawValue
    }
    guard let list else {
      (prompt, options) = (opening, [])
      return
    }
    prompt = opening.lowerBound..<list - 1
    options = document.items(of: list - 1).map { item in
      let first = document.end(ofElementAt: item.lowerBound + 1)
      return Option(
        isRight: document.events[item.lowerBound].detail == TaskState.done.rawValue,
        answer: item.lowerBound + 1..<first, reason: first..<item.upperBound - 1)
    }
  }
}
