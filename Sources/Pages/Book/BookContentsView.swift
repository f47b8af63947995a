internal import Markup
internal import StudyGuide

/// The contents of the book, in the order of its documents, its numbers and its landmarks.
struct BookContentsView: PagePart {
  let context: PageContext
  let documents: [BookDocument]

  private func link(to file: String) -> LinkView? {
    documents.first { $0.file == file }.map { LinkView(title: $0.title, address: $0.file) }
  }

  private func links(_ part: BookDocument.Part) -> [LinkView] {
    documents.filter { $0.part == part }.map { LinkView(title: $0.title, address: $0.file) }
  }

  /// The numbers of all documents, the contents among them behind the title.
  private var marks: [LinkView] {
    var files = documents.map(\.file)
    files.insert(BookPlaces.contents, at: 1)
    return files.enumerated().map { LinkView(title: String($0 + 1), address: $1 + "#_page") }
  }

  static let fields: [Field<BookContentsView>] = partFields + landmarks

  private static let partFields: [Field<BookContentsView>] = BookDocument.Part.allCases.map {
    part in
    .list(part.rawValue, LinkView.shape, { (view: BookContentsView) in view.links(part) })
  }

  private static let landmarks: [Field<BookContentsView>] = [
    .list("marks", LinkView.shape, { $0.marks }),
    .optionalRecord("body", LinkView.shape, { $0.links(.sections).first }),
    .optionalRecord("glossary", LinkView.shape, { $0.link(to: "glossary.xhtml") }),
    .optionalRecord("readings", LinkView.shape, { $0.link(to: "readings.xhtml") }),
  ]
}
