internal import Markup
internal import StudyGuide

/// What a guide gives to take away: pages for paper by lesson, and files for other programs.
struct TakeAwayView: Sendable {
  let context: PageContext

  private var guide: Guide { context.guide }

  static let shape = Shape<TakeAwayView>(
    "take-away",
    [
      .list("section-packs", PackLinksView.shape, \.sections),
      .list("route-packs", PackLinksView.shape, \.routes),
      .optionalAddress("whole-guide", { $0.address(of: .guide) }),
      .optionalAddress("claim-cards", { $0.address(of: .claims) }),
      .optionalAddress("glossary-sheet", { $0.address(of: .glossary) }),
      .optionalAddress("reading-sheet", { $0.address(of: .readings) }),
      .list("downloads", DownloadView.shape, \.downloads),
    ])

  private var sections: [PackLinksView] {
    PrintedPage.sections(of: guide).map {
      PackLinksView(
        context: context, lesson: .section($0), number: String(guide.entries.position(of: $0) + 1))
    }
  }

  private var routes: [PackLinksView] {
    PrintedPage.routes(of: guide).map {
      PackLinksView(context: context, lesson: .route($0), number: nil)
    }
  }

  /// Returns the address of a page that is made from all entries; nil if there is none.
  private func address(of page: PrintedPage) -> String? {
    let path = page.path(in: guide)
    let paths = PrintedPage.ofWhole(guide).map { $0.path(in: guide) }
    return paths.contains(path) ? context.relative(path) : nil
  }

  /// The files for other programs, in the order of the page.
  private var downloads: [DownloadView] {
    guide.configuration.downloads.map { download in
      func word(_ part: String) -> String { context.words[DownloadWord(download, part)] }
      return DownloadView(
        name: download.fileName, address: context.relative(download.path), title: word("title"),
        steps: DownloadWord.steps.map(word), drops: [word("drops")])
    }
  }
}

/// The pages for paper of one lesson.
struct PackLinksView: Sendable {
  let context: PageContext
  let lesson: PrintedPage.Lesson
  /// The number of the section; nil for a route.
  let number: String?

  static let shape = Shape<PackLinksView>(
    "pack-links",
    [
      .optional("number", \.number),
      .text("title", { $0.lesson.title(in: $0.context.guide) }),
      .optionalAddress("sheet", { $0.hasQuestions ? $0.address(of: .sheet($0.lesson)) : nil }),
      .optionalAddress("key", { $0.hasQuestions ? $0.address(of: .key($0.lesson)) : nil }),
      .optionalAddress("plan", \.plan),
    ])

  private var plan: String? {
    guard case .route(let number) = lesson else { return nil }
    return address(of: .plan(route: number))
  }

  private var hasQuestions: Bool { !lesson.questions(in: context.guide).isEmpty }

  private func address(of page: PrintedPage) -> String {
    context.relative(page.path(in: context.guide))
  }
}

/// A file for another program: what to do with it there, and what its format leaves out.
struct DownloadView: Sendable {
  /// The name of the file.
  let name: String
  let address: String
  let title: String
  let steps: [String]
  let drops: [String]

  static let shape = Shape<DownloadView>(
    "download",
    [
      .text("name", \.name),
      .address("address", \.address),
      .text("title", \.title),
      .list("steps", NameView.shape, { $0.steps.map { NameView(name: $0) } }),
      .list("drops", NameView.shape, { $0.drops.map { NameView(name: $0) } }),
    ])
}
