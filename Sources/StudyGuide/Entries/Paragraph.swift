package import Markup

/// A paragraph of the essay: its label, heading, first words and gist, and its text where that
/// stands in the guide.
package final class Paragraph: EntryType {
  package static let kind = Kind.paragraph
  package static var list: WritableKeyPath<LoadedContent, EntryList<Paragraph>> { \.paragraphs }

  /// The sign before the labels of paragraphs, unless `guide.yml` gives another.
  static let sign = "¶"

  package let entry: Entry
  /// The position of the paragraph in the essay, from 1.
  package let number: Int
  package let label: ParagraphLabel
  package let heading: String
  package let firstWords: Located<String>
  package let gist: String
  /// What only the text itself has; nil where it does not stand in the guide.
  package let text: ParagraphText?
  /// The label as its author wrote it.
  let writtenLabel: Located<String>?
  /// What is to be told of keys that are needed where the text does not stand in the guide.
  let lacks: [Diagnostic]

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    number = draft.position
    lacks = ["heading", "first-words", "gist"].compactMap { fields.lack(of: $0) }
    heading = fields.optionalProse("heading") ?? ""
    let words = fields.optionalText("first-words")
    firstWords = Located(words.map { fields.prose(of: $0) } ?? "", at: words?.place ?? draft.place)
    gist = fields.optionalProse("gist") ?? ""
    writtenLabel = Self.label(&fields)
    label = writtenLabel.map { ParagraphLabel($0.value) } ?? ParagraphLabel(id: draft.id)
    text = nil
    entry = draft.entry(titled: "\(Self.sign)\u{A0}\(label.text)")
  }

  /// Makes a paragraph of the text, with what `essay.yml` says of it.
  init(
    _ passage: EssayPassage, id: String, number: Int, label: ParagraphLabel, sign: String,
    text: ParagraphText, heading: String, record: Paragraph?
  ) {
    (self.number, self.label, self.text) = (number, label, text)
    self.heading = heading
    let words = record?.firstWords.value ?? ""
    firstWords = Located(
      words.isEmpty ? passage.document.firstWords : words,
      at: words.isEmpty ? passage.place : record?.firstWords.place ?? passage.place)
    gist = record?.gist ?? ""
    writtenLabel = record?.writtenLabel
    lacks = []
    var draft = EntryDraft(.paragraph, id: id, document: passage.document, place: passage.place)
    draft.position = number
    draft.formerly = record?.entry.formerly ?? []
    draft.silences =
      record?.entry.silences.map { silence in
        Silence(
          rule: silence.rule, reason: silence.reason, place: silence.place,
          source: record?.entry.source)
      } ?? []
    entry = draft.entry(titled: Self.title(label, sign))
  }

  /// The same paragraph, titled with another sign.
  init(_ other: Paragraph, sign: String) {
    (number, label, heading) = (other.number, other.label, other.heading)
    (firstWords, gist, text) = (other.firstWords, other.gist, other.text)
    (writtenLabel, lacks) = (other.writtenLabel, other.lacks)
    var draft = EntryDraft(
      .paragraph, id: other.entry.id, document: other.entry.document, place: other.entry.place)
    draft.position = other.number
    (draft.formerly, draft.silences) = (other.entry.formerly, other.entry.silences)
    entry = draft.entry(titled: Self.title(other.label, sign))
  }

  private static func title(_ label: ParagraphLabel, _ sign: String) -> String {
    sign.isEmpty ? label.text : "\(sign)\u{A0}\(label.text)"
  }

  /// Reads the label, or reports one that is empty or too long.
  private static func label(_ fields: inout FieldReader) -> Located<String>? {
    guard let label = fields.optionalText("label") else {
      if fields.has("label"), fields.lack(of: "label") != nil {
        fields.report(
          .paragraphLabel, "`label` is empty", at: fields.place(of: "label"),
          note: "write the number that the edition gives the paragraph, or take it out")
      }
      return nil
    }
    let text = label.value.trimmed
    if text.isEmpty || text.unicodeScalars.count > ParagraphLabel.longest {
      fields.report(
        .paragraphLabel,
        text.isEmpty
          ? "`label` is empty" : "`label` has more than \(ParagraphLabel.longest) signs",
        at: label.place,
        note: "write the number that the edition gives the paragraph, or take it out")
      return nil
    }
    return Located(fields.prose(of: Located(text, at: label.place)), at: label.place)
  }

  package var ownWords: [String] { [gist] }
}

/// What a paragraph has besides where the essay's text stands in the guide.
package struct ParagraphText: Sendable {
  /// The headings that stand before it.
  package let headings: [EssayHeading]
  /// Whether a line divides it from the paragraph before.
  package let followsPause: Bool
  package let speaker: String?
  /// The number of its first line of verse; nil for prose.
  package let firstLine: Int?
}

extension MarkdownDocument {
  /// The first five words, or, without blanks between words, the first twelve signs.
  fileprivate var firstWords: String {
    let words = plainText(of: 0..<events.count).split(separator: " ").prefix(5)
    let text = words.joined(separator: " ")
    let hasBlanks = words.count > 1 || text.utf8.allSatisfy { $0 < 0x80 }
    return hasBlanks ? text : String(text.prefix(12))
  }
}
