internal import Markup
internal import StudyGuide

/// The voices that speak in a guide, for the key in the footer: those of the headings of its texts,
/// and of its claims, questions and boxes.
struct Voices: Sendable {
  private let heard: Set<String>

  init(_ guide: Guide) {
    let voices = guide.words.pairs(of: .voices)
    var heard: Set<String> = []
    for entry in guide.entries.entries {
      for heading in entry.document.headings {
        if let voice = voices[heading.id] { heard.insert(voice) }
      }
    }
    if !guide.content.paragraphs.isEmpty { heard.insert("essay") }
    if !guide.content.questions.isEmpty { heard.insert("question") }
    for claim in guide.content.claims.values { heard.insert(claim.whose.rawValue) }
    if !heard.isDisjoint(with: ["for", "against"]) { heard.insert("record") }
    if !heard.isSuperset(of: ["essay", "record", "question"]) {
      heard.formUnion(Self.boxes(guide))
    }
    self.heard = heard
  }

  /// Returns the voices of the boxes in texts.
  private static func boxes(_ guide: Guide) -> Set<String> {
    var heard: Set<String> = []
    for entry in guide.entries.entries {
      for event in entry.document.events where event.kind == .alert && event.phase == .enter {
        switch AlertKind(rawValue: event.detail) {
        case .essay: heard.insert("essay")
        case .record: heard.insert("record")
        case .tip: heard.insert("question")
        case .note, .caution, nil: break
        }
      }
    }
    return heard
  }

  func contains(_ voice: String) -> Bool { heard.contains(voice) }

  /// The voices of which the key may speak.
  static let all = ["essay", "opponents", "record", "dispute", "question"]
}
