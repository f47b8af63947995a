package import Markup

/// What the reading of texts must know of the guide's language.
package struct TextLanguage: Sendable, Equatable {
  /// The language tag of the guide.
  package var tag = "en"
  package var typography = Typography.english
  package var sentences = Sentence.english
  /// The ids of the headings that the tool looks for, by the slug of the words that the language
  /// has for them: `antwort` is `answer` in German.
  package var headings: [String: String] = [:]

  /// The words with which a paragraph begins that says who holds an option of a question.
  package var heldBy = "Held by"

  package static let english = TextLanguage()

  /// The order of names in indexes.
  package var order: IndexOrder { IndexOrder(language: tag) }

  /// The forms of a text whose typed links have these schemes.
  func markdown(schemes: [String]) -> MarkdownOptions {
    MarkdownOptions(
      schemes: schemes, typography: typography, headings: headings, sentences: sentences)
  }
}
