internal import Markup
internal import StudyGuide

/// The guide as a book for electronic readers (EPUB 3.3): the same entries as the site, in one order
/// of reading, the answers to questions at the end.
struct Book {
  let guide: Guide
  let templates: BookTemplates
  private let presentation: Presentation
  private let shared: SharedViews

  init(of site: Presentation, _ templates: BookTemplates) {
    guide = site.guide
    self.templates = templates
    presentation = Presentation(of: site.guide, assets: .plain, book: BookPlaces(site.guide))
    shared = SharedViews(
      cards: templates.card.map { [.figure: $0] } ?? [:], printedFigure: nil,
      of: site.guide.content)
  }

  /// Returns the book as one file: first what kind of archive it is, then where the package
  /// document stands, then that and what it lists.
  func archive() -> [UInt8] {
    var documents = documents
    documents.insert(contents(documents), at: 1)
    let files = resources()
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    zip.add("META-INF/container.xml", BookPackage.container())
    let rendered = documents.enumerated().map { number, document in
      (document: document, bytes: document.render(number + 1))
    }
    let package = BookPackage(
      guide: guide, documents: rendered, files: files.map(\.path))
    zip.add(BookPackage.path, package.bytes())
    for (document, bytes) in rendered { zip.add(BookPackage.folder + document.file, bytes) }
    zip.add(BookPackage.folder + BookPackage.style, style())
    for file in files { zip.add(BookPackage.folder + file.path, file.bytes) }
    return zip.finished()
  }

  /// The documents in the order of reading, but for the contents.
  private var documents: [BookDocument] {
    let sections = guide.entries.all(.section)
    let asked = sections.filter { !guide.questions(ofSection: $0).isEmpty }
    let written = guide.entries.all(.page).filter {
      let id = guide.entries[$0].id
      return BuiltInPage(rawValue: id) == nil && id != BuiltInPageView.startTemplate
    }
    var documents = [list(.title, nil, .front), list(.start, nil, .front)]
    documents += sections.map { entry($0, .sections, templates.section, SectionView.init) }
    documents.append(list(.claims, .claims, .claims))
    documents += guide.argument.claims.map { entry($0, .claims, templates.claim, ClaimView.init) }
    documents.append(list(.essay, .essay, .essay))
    documents += presentation.figureNumbers.inOrder.map {
      entry($0, .figures, templates.figure, FigureView.init)
    }
    documents += [
      list(.timeline, .timeline, .lists), list(.people, .people, .lists),
      list(.glossary, .glossary, .lists), list(.readings, .readings, .lists),
    ]
    documents += written.map { entry($0, .pages, templates.page, ProseView.init) }
    documents += asked.map { questions($0, .questions, templates.questions) }
    documents += asked.map { questions($0, .answers, templates.answers) }
    return documents.compactMap(\.self)
  }

  private func context(_ path: String) -> PageContext {
    PageContext(presentation, shared, path: path, panels: nil)
  }

  /// Makes the document of an entry that has one of its own.
  private func entry<View: KindView>(
    _ id: EntryID, _ part: BookDocument.Part, _ program: BookTemplates.Program<View>?,
    _ view: @escaping @Sendable (PageContext, EntryID) -> View
  ) -> BookDocument? {
    let entry = guide.entries[id]
    guard let file = presentation.book?.address(of: entry.page) else { return nil }
    return document(file, entry.title, part, program, view(context(entry.page), id))
  }

  /// Makes a document from the guide as a whole; nil for a page that the guide does not fill.
  private func list(
    _ list: BookTemplates.List, _ page: BuiltInPage?, _ part: BookDocument.Part
  ) -> BookDocument? {
    if let page, !page.isFilled(in: guide.content) { return nil }
    let path = (page?.rawValue ?? "index") + ".html"
    let prose = guide.entries.id(.page, page?.rawValue ?? BuiltInPageView.startTemplate)
    let own = prose.map { guide.entries[$0].title }
    let title = list == .title ? guide.configuration.title : own ?? guide.configuration.title
    let view = BuiltInPageView(context: context(path), title: title, prose: prose, page: page)
    return document(list.rawValue + ".xhtml", title, part, templates.lists[list], view)
  }

  private func questions(
    _ section: EntryID, _ part: BookDocument.Part,
    _ program: BookTemplates.Program<BookQuestionsView>?
  ) -> BookDocument? {
    let entry = guide.entries[section]
    let file =
      part == .questions ? BookPlaces.questions(of: entry.id) : BookPlaces.answers(of: entry.id)
    return document(
      file, entry.title, part, program,
      BookQuestionsView(context: context("questions.html"), section: section))
  }

  private func contents(_ documents: [BookDocument]) -> BookDocument {
    let title = guide.configuration.title
    let view = BookContentsView(context: context("sections.html"), documents: documents)
    return BookDocument(file: BookPlaces.contents, title: title, part: .front) {
      [templates] number in
      Self.print(BookPage(content: view, title: title, number: number), templates.contents)
    }
  }

  private func style() -> [UInt8] {
    let view = BuiltInPageView(context: context("index.html"), title: "", prose: nil, page: nil)
    return Self.print(BookPage(content: view, title: "", number: 0), templates.lists[.style])
  }

  private func document<View: PagePart>(
    _ file: String, _ title: String, _ part: BookDocument.Part,
    _ program: BookTemplates.Program<View>?, _ view: View
  ) -> BookDocument {
    BookDocument(file: file, title: title, part: part) { number in
      Self.print(BookPage(content: view, title: title, number: number), program)
    }
  }

  private static func print<View: PagePart>(
    _ page: BookPage<View>, _ program: BookTemplates.Program<View>?
  ) -> [UInt8] {
    var html: [UInt8] = []
    page.content.context.shared.bounds.note(program?.render(page, into: &html))
    return html
  }

  /// The pictures, sounds and films that texts show, by their paths.
  private func resources() -> [(path: String, bytes: [UInt8])] {
    var shown: PathSet = []
    for id in guide.entries.ids {
      for case .file(let path) in guide.resolved[id].targets where BookPackage.holds(path) {
        shown.insert(path)
      }
    }
    return guide.content.assets.filter { shown.contains($0.sitePath) }
      .sorted { $0.sitePath.precedesInBytes($1.sitePath) }
      .map { ($0.sitePath, $0.fileBytes) }
  }
}
