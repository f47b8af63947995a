/// The text that is studied.
package struct Essay: Sendable {
  package let title: String
  package let author: String?
  /// How many paragraphs it has.
  package let paragraphCount: Int
  /// What quotations are checked against: its text, or a list made from it; nil without either.
  let runs: EssayRuns?

  init(_ content: LoadedContent, text: [UInt8]?) {
    let settings = (content.configuration ?? .missing).essay
    title = settings.title
    author = settings.author
    paragraphCount = content.paragraphs.count
    runs = text.map { EssayRuns(text: $0) } ?? content.essayRuns
  }
}
