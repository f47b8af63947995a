internal import Markup
internal import StudyGuide

/// A use of an entry in the text of another (a ``Backlink``), with its sentence. The sentence is
/// left out if the use is in a table, if the sentence is too short to say anything by itself, or if
/// it belongs to the answer of a question.
struct UseView: Sendable {
  let context: PageContext
  let backlink: Backlink

  static let shape = Shape<UseView>(
    "use",
    [
      .record("link", LinkView.shape, { $0.context.link(to: $0.backlink.source) }),
      .text("kind", { $0.context.words[$0.context.guide.entries[$0.backlink.source].kind] }),
      .optional("sentence", { $0.sentence?.text }),
      .optionalRecord("marked", MarkedSentence.shape, \.sentence),
    ])

  /// Returns the backlinks of an entry, those of sections first, then those of claims, then the
  /// others in the order of the texts.
  static func ordered(linksTo id: EntryID, in guide: Guide) -> [Backlink] {
    let links = guide.backlinks.links(to: id)
    func from(_ kind: Kind) -> [Backlink] { links.filter { guide.entries[$0.source].kind == kind } }
    return from(.section) + from(.claim)
      + links.filter { ![.section, .claim].contains(guide.entries[$0.source].kind) }
  }

  /// The least number of words in a sentence that is shown.
  private static let fewestWords = 6

  /// Whether the use stands where a question is answered.
  private var isAnswer: Bool {
    let questions = context.guide.content.questions
    return questions.ids.contains(backlink.source)
      && !questions[backlink.source].parts.asks(with: backlink.event)
  }

  private var sentence: MarkedSentence? {
    if isAnswer { return nil }
    let sentence = context.presentation.sentence(around: backlink)
    let blanks = sentence.text.utf8.count { $0 == UInt8(ascii: " ") }
    return blanks + 1 < Self.fewestWords ? nil : sentence
  }
}

extension MarkedSentence {
  static let shape = Shape<MarkedSentence>(
    "marked-sentence", [.text("before", \.before), .text("word", \.word), .text("after", \.after)])
}
