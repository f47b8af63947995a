/// The text that the guide studies.
package struct Essay: Sendable {
  package let title: String
  package let author: String?
  /// The number of paragraphs that `essay.yml` lists.
  package let paragraphCount: Int
  /// The runs of words against which quotations are checked, from the text if it is at hand, and
  /// otherwise from `content/essay.runs`; nil without either.
  let runs: EssayRuns?

  init(_ content: LoadedContent, text: [UInt8]?) {
    let settings = (content.configuration ?? .missing).essay
    title = settings.title
    author = settings.author
    paragraphCount = content.paragraphs.count
    runs = text.map { EssayRuns(text: $0) } ?? content.essayRuns
  }
}
