internal import Markup

/// The text that the guide studies.
package struct Essay: Sendable {
  package let title: String
  package let author: String?
  /// The number of paragraphs.
  package let paragraphCount: Int
  /// The end of the last paragraph's label, as in `3–11 of 40`; of verse the number of its lines.
  package let lastLabel: String
  /// The numbers of the paragraphs with which a heading begins, without the essay's first.
  package let headingStarts: Set<Int>
  /// The sign before the labels of paragraphs; empty for verse, unless `guide.yml` gives one.
  package let sign: String
  /// Whether its text stands in the guide, whose pages print it.
  package let isPrinted: Bool
  /// The runs of words against which quotations are checked, from the text if it is at hand, and
  /// otherwise from `content/essay.runs`; nil without either.
  let runs: EssayRuns?
  /// The text itself, if it is at hand.
  private let text: [UInt8]?

  /// `earlier` is the essay of an earlier build, which may have the same text.
  init(_ content: LoadedContent, text: [UInt8]?, earlier: Essay?) {
    let settings = (content.configuration ?? .missing).essay
    title = settings.title
    author = settings.author
    let paragraphs = content.paragraphs.values
    paragraphCount = paragraphs.count
    headingStarts = Set(
      zip(paragraphs, paragraphs.dropFirst()).filter { $0.heading != $1.heading }.map(\.1.number))
    lastLabel = content.paragraphs.values.last?.label.last ?? "0"
    isPrinted = content.hasEssayText
    sign = settings.sign ?? (content.hasOnlyVerse ? "" : Paragraph.sign)
    let text = isPrinted ? content.essayWords : text
    self.text = text
    if let text {
      runs = earlier?.text == text ? earlier?.runs : EssayRuns(text: text)
    } else {
      runs = content.essayRuns
    }
  }
}

extension LoadedContent {
  /// Whether the essay's text is verse throughout.
  var hasOnlyVerse: Bool {
    !paragraphs.isEmpty && paragraphs.values.allSatisfy { $0.text?.firstLine != nil }
  }

  /// The words of the essay's text as readers see them, a paragraph on a line; nil if none of it
  /// can be read.
  fileprivate var essayWords: [UInt8]? {
    if paragraphs.isEmpty { return nil }
    var words: [UInt8] = []
    for paragraph in paragraphs.values {
      let document = paragraph.entry.document
      words += document.plainText(of: 0..<document.events.count).utf8
      words.append(UInt8(ascii: "\n"))
    }
    return words
  }
}
