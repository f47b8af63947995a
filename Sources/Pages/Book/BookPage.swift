internal import Markup
internal import StudyGuide

/// A document of the book: what a view prints, with what every document has.
struct BookPage<Content: PagePart>: Sendable {
  let content: Content
  let title: String
  /// The place of the document in the book, from 1, by which its readers can name it to one another.
  let number: Int

  fileprivate var configuration: Configuration { content.context.guide.configuration }

  /// The authors in words; nil if the guide names none.
  fileprivate var authorNames: String? {
    let names = configuration.authors
    return names.isEmpty ? nil : NameText.joined(names, words: content.context.words)
  }
}

extension Shape {
  /// Makes the shape of a document of the book from its own fields and those of all.
  init<Content: PagePart>(book name: String, _ fields: [Field<Content>])
  where View == BookPage<Content> {
    self.init(
      name,
      fields.map { $0.within(\.content) } + [
        .text("language", \.configuration.language),
        .flag("is-right-to-left", \.configuration.isRightToLeft),
        .text("document-title", \.title),
        .text("page-number", { String($0.number) }),
        .text("site-title", \.configuration.title),
        .text("site-subtitle", \.configuration.subtitle),
        .flag("has-subtitle", { !$0.configuration.subtitle.isEmpty }),
        .optional("author-names", \.authorNames),
        .optional("edition", \.configuration.edition),
        .text("essay-title", \.content.context.guide.essay.title),
        .optional("essay-author", \.configuration.essay.author),
        .optional("essay-date", \.configuration.essay.date),
        .optional("essay-language", \.configuration.essay.language),
        .flag("essay-is-right-to-left", \.configuration.isEssayRightToLeft),
      ])
  }
}
