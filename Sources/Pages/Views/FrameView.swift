internal import Markup
internal import StudyGuide

/// The frame that every page has around its content: title, menu, contents.
struct FrameView: Sendable {
  let context: PageContext
  let title: String
  let description: String
  /// A function that writes JSON-LD about the page.
  var data: (@Sendable () -> [UInt8])?
  /// The output path that search engines should index in place of the page's own.
  var canonicalPath: String?
  /// The section on whose page the list of sections is shown; nil for other pages.
  var section: EntryID?

  private var configuration: Configuration { context.guide.configuration }

  /// Returns the fields that the template of every page may use besides its own.
  static func fields<View: PageView>() -> [Field<View>] {
    [
      .text("language", { $0.frame.configuration.language }),
      .text("site-title", { $0.frame.configuration.title }),
      .text("site-subtitle", { $0.frame.configuration.subtitle }),
      .text("essay-title", { $0.frame.context.guide.essay.title }),
      .text("page-title", { $0.frame.title }),
      .text("page-description", { $0.frame.description }),
      .address("root", { $0.frame.context.root }),
      .optionalAddress("canonical", { $0.frame.canonical }),
      .optionalJSON("structured-data", { $0.frame.data?() }),
      .list("menu", LinkView.shape, { $0.frame.menu }),
      .list("footer", LinkView.shape, { $0.frame.footer }),
      .records("contents", LinkView.shape, { $0.frame.contents }),
    ]
  }

  /// The full address of the page for search engines; nil if the guide has no base URL.
  private var canonical: String? {
    guard let base = configuration.baseURL else { return nil }
    let path = canonicalPath ?? context.path
    return base + (path == "index.html" ? "" : path)
  }

  /// The links of the menu. Built-in pages have their short names here, even if their authors give
  /// them other titles.
  private var menu: [LinkView] {
    pages(configuration.navigation).map { name, page in
      let shortName = BuiltInPage(rawValue: name).map { context.words[$0] }
      var link = context.link(to: page, title: shortName)
      link.isAbove = context.path.hasPrefix(name + "/")
      return link
    }
  }

  private var footer: [LinkView] {
    pages(configuration.footer).map { context.link(to: $0.id) }
  }

  private func pages(_ names: [Located<String>]) -> [(name: String, id: EntryID)] {
    names.compactMap { name in
      context.guide.entries.id(.page, name.value).map { (name.value, $0) }
    }
  }

  private var contents: [TemplateRecord] {
    section.map { context.shared.contents.records(around: $0, in: context.guide) } ?? []
  }
}

/// A view that fills a whole page.
protocol PageView: Sendable {
  var frame: FrameView { get }
}

extension Shape where View: PageView {
  /// Makes the shape of a page from its own fields and those of the frame.
  init(page name: String, _ fields: [Field<View>]) {
    self.init(name, fields + FrameView.fields())
  }
}
