internal import Markup
internal import StudyGuide

/// What every page shows around its own matter: title, menu, contents.
struct FrameView: Sendable {
  let context: PageContext
  let title: String
  let description: String
  /// JSON-LD about the page.
  var data: (@Sendable () -> [UInt8])?
  /// The address that search engines should hold, where it is another page's.
  var canonicalPath: String?
  /// The section around which the contents are listed.
  var section: EntryID?

  private var configuration: Configuration { context.guide.configuration }

  /// The names that every page's template may use besides its own.
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
      .optionalHTML("structured-data", { $0.frame.data?() }),
      .list("menu", LinkView.shape, { $0.frame.menu }),
      .list("footer", LinkView.shape, { $0.frame.footer }),
      .records("contents", LinkView.shape, { $0.frame.contents }),
    ]
  }

  /// The page's address for search engines; nil without a base address.
  private var canonical: String? {
    guard let base = configuration.baseURL else { return nil }
    let path = canonicalPath ?? context.path
    return base + (path == "index.html" ? "" : path)
  }

  /// The pages that the tool makes have short names here, whatever their authors call them.
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
