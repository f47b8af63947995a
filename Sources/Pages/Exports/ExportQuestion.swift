internal import Markup
internal import StudyGuide

/// A question with all its texts, as files for other programs have it.
struct ExportQuestion: Sendable {
  /// One answer that a question offers.
  struct Option: Sendable {
    let isRight: Bool
    let answer: ExportText
    /// Why it is right or wrong, and whose view it is.
    let reason: ExportText?
  }

  /// Two things that belong together.
  struct Pair: Sendable {
    let left: ExportText
    let right: ExportText
  }

  /// What a reader does to answer.
  enum Form: Sendable {
    case choice([Option])
    /// The things to order, in the right order.
    case order([ExportText])
    case match([Pair])
    /// The words that are right in each gap, the best first.
    case gaps([[String]])
    /// The answer is written; `lines` says how long.
    case open(lines: Int)
  }

  /// A part of what is told after an answer, with its heading.
  struct Reply: Sendable {
    let heading: String
    let text: ExportText
  }

  let id: String
  /// What tells the question from all others wherever it goes: see ``ExportIdentity``.
  let identity: String
  let title: String
  let form: Form
  let level: Question.Level
  /// The level in words.
  let levelName: String
  let kind: Question.Kind
  let minutes: Int
  let section: String
  let claims: [String]
  let paragraphs: [String]
  let prompt: ExportText
  /// The words for the gaps, shuffled, if the question offers them.
  let bank: [String]
  let hint: ExportText?
  let answer: Reply?
  let criteria: Reply?
  let explanation: Reply?
  /// The question's page in the published guide.
  let address: String?

  init(_ id: EntryID, in presentation: Presentation) {
    let guide = presentation.guide
    let question = guide.content.questions[id]
    let parts = question.parts
    func text(_ range: Range<Int>?) -> ExportText? {
      ExportText(range, of: id, in: presentation)
    }
    func reply(_ heading: EntryHeading, _ range: Range<Int>?) -> Reply? {
      text(range).map { Reply(heading: guide.words[heading], text: $0) }
    }
    self.id = question.entry.id
    identity = ExportIdentity.text(of: question.entry, in: guide)
    title = presentation.title(of: id)
    level = question.level
    levelName = guide.words[question.level]
    kind = question.kind
    minutes = question.minutes
    section = question.section
    claims = guide.links.targets(of: id, .claims).map { guide.entries[$0].id }
    paragraphs = guide.links.targets(of: id, .essay).map { guide.entries[$0].id }
    prompt = ExportText([text(parts.prompt), text(parts.rest)].compactMap { $0 })
    hint = text(parts.hint)
    answer = reply(.answer, parts.answer)
    criteria = reply(.criteria, parts.criteria)
    explanation = reply(.explanation, parts.explanation)
    address = presentation.publicAddress(question.entry.address)
    let words = parts.gaps.map { $0.words.first ?? "" }
    bank =
      question.hasBank
      ? Shuffle.places(of: words.count, by: question.entry.id).map { words[$0] } : []
    form = Self.form(of: question, text)
  }

  private static func form(
    of question: Question, _ text: (Range<Int>?) -> ExportText?
  ) -> Form {
    let parts = question.parts
    let empty = ExportText("")
    if parts.options.contains(where: \.isRight) {
      return .choice(
        parts.options.map {
          // Whose view an option is stands behind its reason.
          let reason = $0.reason.lowerBound..<($0.holder ?? $0.reason).upperBound
          return Option(
            isRight: $0.isRight, answer: text($0.answer) ?? empty, reason: text(reason))
        })
    }
    if parts.items.count > 1 { return .order(parts.items.map { text($0) ?? empty }) }
    if parts.pairs.count > 1 {
      return .match(
        parts.pairs.map { Pair(left: text($0.left) ?? empty, right: text($0.right) ?? empty) })
    }
    if !parts.gaps.isEmpty { return .gaps(parts.gaps.map(\.words)) }
    return .open(lines: question.kind == .essay ? 20 : 8)
  }

  /// What is told after an answer to a question that programs mark, and what those who mark others
  /// by hand go by.
  var replies: [Reply] { [answer, criteria, explanation].compactMap { $0 } }

  /// The places in which things to order, or the right sides of pairs, are shown.
  func shuffled(_ count: Int) -> [Int] { Shuffle.places(of: count, by: id) }
}

extension ExportText {
  /// Makes one text of several, one behind the other.
  fileprivate init(_ texts: [ExportText]) {
    html = Array(texts.map(\.html).joined(separator: [UInt8(ascii: "\n")]))
    plain = texts.map(\.plain).joined(separator: " ")
  }
}

/// What tells an entry from those of all guides, in every edition of its own: programs that have it
/// already know by this that it is the same.
///
/// It follows from the essay's title and the entry's first id, so that an entry which says `formerly`
/// keeps it when it is renamed.
enum ExportIdentity {
  /// What tells the guide itself from all others, as the beginning of names in XML.
  static func text(of guide: Guide) -> String {
    "g" + SHA256.hex(of: Array(guide.configuration.essay.title.utf8)).prefix(8)
  }

  static func text(of entry: Entry, in guide: Guide) -> String {
    let first = entry.formerly.first { $0.kind == entry.kind }?.id ?? entry.id
    let name = "\(guide.configuration.essay.title)\n\(entry.kind.rawValue):\(first)"
    return String(SHA256.hex(of: Array(name.utf8)).prefix(20))
  }
}
