internal import Markup

extension Content {
  /// Titles that questions take from their prompts say paragraphs of the essay by the signs that
  /// texts print for them, not by their ids.
  mutating func signParagraphs() {
    let signs = Dictionary(
      paragraphs.map { ($0.entry.id, $0.entry.title) }, uniquingKeysWith: { first, _ in first })
    for index in questions.indices where !questions[index].hasTitle {
      let question = questions[index]
      let document = question.entry.document
      guard document.references.contains(where: { signs[$0.id] != nil }) else { continue }
      let title = document.opening(of: question.parts.prompt) { event in
        event.kind == .reference ? document.sign(of: event, signs) : nil
      }
      questions[index].entry = question.entry.titled(title)
    }
  }
}

extension MarkdownDocument {
  /// The sign of a paragraph whose link has its id for words.
  fileprivate func sign(of event: MarkdownEvent, _ signs: [String: String]) -> String? {
    let reference = references[event.index]
    let words = plainText(of: reference.event..<end(ofElementAt: reference.event))
    let isSign = reference.scheme == Kind.paragraph.rawValue && words == reference.id
    return isSign ? signs[reference.id] : nil
  }
}
