internal import Markup

/// What every page shows around its own matter: title, menu, contents.
struct FrameView: Sendable {
  let context: PageContext
  let title: String
  let description: String

  /// The names that every page's template may use besides its own.
  static func fields<View: PageView>() -> [Field<View>] {
    [
      .text("language", \.frame.context.guide.configuration.language),
      .text("site-title", \.frame.context.guide.configuration.title),
      .text("site-subtitle", \.frame.context.guide.configuration.subtitle),
      .text("essay-title", \.frame.context.guide.configuration.essayTitle),
      .text("page-title", \.frame.title),
      .text("page-description", \.frame.description),
      .address("root", \.frame.context.root),
      .optionalAddress("canonical", \.frame.canonical),
      .list("menu", LinkView.shape, \.frame.menu),
      .list("footer", LinkView.shape, \.frame.footer),
      .list("contents", LinkView.shape, \.frame.contents),
    ]
  }

  /// The page's address for search engines; nil without a base address.
  var canonical: String? {
    guard let base = context.guide.configuration.baseURL else { return nil }
    return base + (context.path == "index.html" ? "" : context.path)
  }

  var menu: [LinkView] { pages(context.guide.configuration.navigation) }

  var footer: [LinkView] { pages(context.guide.configuration.footer) }

  private func pages(_ ids: [LocatedID]) -> [LinkView] {
    ids.compactMap { id in
      context.guide.names.number(.page, id.value).map { context.link(to: $0) }
    }
  }

  /// The sections in order, each with its number.
  var contents: [LinkView] {
    context.guide.names.all(.section).enumerated().map { index, number in
      var link = context.link(to: number)
      link.note = String(index + 1)
      return link
    }
  }
}

/// A view that is a whole page.
protocol PageView: Sendable {
  var frame: FrameView { get }
}

extension Shape where View: PageView {
  /// The shape of a page: its own names, and those of the frame.
  init(page name: String, _ fields: [Field<View>]) {
    self.init(name, fields + FrameView.fields())
  }
}
