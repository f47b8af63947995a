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
  static let fields: [Field<FrameView>] =
    [
      .text("language", \.configuration.language),
      .flag("is-right-to-left", \.configuration.isRightToLeft),
      .text("site-title", \.configuration.title),
      .text("site-subtitle", \.configuration.subtitle),
      .text("essay-title", \.context.guide.essay.title),
      .optional("essay-author", \.configuration.essay.author),
      .optional("essay-date", \.configuration.essay.date),
      .optional("essay-source", \.configuration.essay.source),
      .optionalAddress("essay-url", \.configuration.essay.address),
      .optional("essay-rights", \.configuration.essay.rights),
      .flag("essay-has-origin", \.configuration.essay.hasOrigin),
      .optional("essay-language", \.configuration.essay.language),
      .flag("essay-is-right-to-left", \.configuration.isEssayRightToLeft),
      .text("page-title", \.title),
      .text("page-description", \.description),
      .address("root", \.context.root),
      .optionalAddress("canonical", \.canonical),
      .optional("draft", \.draft),
      .optionalJSON("structured-data", { $0.data?() }),
      .flag("has-subtitle", { !$0.configuration.subtitle.isEmpty }),
      .flag("has-theme", { $0.configuration.theme?.styleSheet != nil }),
      .optionalAddress("logo", \.logo),
      .list("authors", NameView.shape, { $0.configuration.authors.map { NameView(name: $0) } }),
      .optional("author-names", \.authorNames),
      .optional("edition", \.configuration.edition),
      .list("menu", MenuItemView.shape, \.menu),
      .list("footer", LinkView.shape, \.footer),
      .list("route-stops", RouteStopView.shape, { RouteStopView.all(on: $0.context) }),
      .records("contents", LinkView.shape, \.contents),
      .list("panels", PanelView.shape, { PanelView.all(on: $0.context) }),
      .flag("practises", \.practises),
      .flag("is-start", { $0.context.path == "index.html" }),
      .record("cite", CiteView.shape, \.cite),
    ] + pageFlags + voiceFlags

  /// A flag for each page that may be absent, such as `shows-claims`: whether the guide has what the
  /// page lists.
  private static let pageFlags: [Field<FrameView>] = BuiltInPage.allCases.filter(\.mayBeAbsent).map
  {
    page in
    .flag("shows-\(page.rawValue)", { $0.shows(page) })
  }

  private func shows(_ page: BuiltInPage) -> Bool {
    let guide = context.guide
    return page.kind == nil
      ? guide.entries.id(.page, page.rawValue) != nil : page.isFilled(in: guide.content)
  }

  /// A flag for each voice that the guide may have, such as `hears-opponents`.
  private static let voiceFlags: [Field<FrameView>] = Voices.all.map { voice in
    .flag("hears-\(voice)", { $0.context.presentation.voices.contains(voice) })
  }

  /// The full address of the page for search engines; nil if the guide has no base URL.
  private var canonical: String? {
    guard let base = configuration.baseURL else { return nil }
    let path = canonicalPath ?? context.path
    return base + (path == "index.html" ? "" : path)
  }

  /// The page as others cite it.
  private var cite: CiteView {
    let work = Work(
      ofPage: title, id: Identifier.slug(configuration.title + " " + title), address: canonical,
      in: configuration)
    return CiteView(work: work, words: context.words, hanLanguage: configuration.hanLanguage)
  }

  /// The mark of a page whose entry is a draft; nil for all others.
  private var draft: String? {
    context.guide.entries.id(ofPage: context.path).flatMap { context.draftMark(of: $0) }
  }

  /// The address of the image beside the title.
  private var logo: String? {
    configuration.theme?.logo.map {
      context.relative(PathAddress.encoded(context.presentation.assets.path(of: $0.value)))
    }
  }

  /// The authors in words; nil if the guide names none.
  private var authorNames: String? {
    let names = configuration.authors
    return names.isEmpty ? nil : NameText.joined(names, words: context.words)
  }

  private var menu: [MenuItemView] {
    configuration.navigation.compactMap { MenuItemView(of: $0, in: context) }
  }

  private var footer: [LinkView] {
    configuration.footer.compactMap { context.link(to: $0, isInMenu: false) }
  }

  private var contents: [TemplateRecord] {
    section.map { context.shared.contents.records(around: $0, in: context.guide) } ?? []
  }
}

/// A view that fills a whole page.
protocol PageView: Sendable {
  var frame: FrameView { get }
}

/// A view that fills a page, with the frame around it, which is made once for the page.
struct FramedView<Content: PageView>: Sendable {
  let content: Content
  let frame: FrameView

  init(_ content: Content) {
    self.content = content
    frame = content.frame
  }
}

extension Shape {
  /// Makes the shape of a page from its own fields and those of the frame.
  init<Content>(page name: String, _ fields: [Field<Content>])
  where View == FramedView<Content> {
    self.init(
      name, fields.map { $0.within(\.content) } + FrameView.fields.map { $0.within(\.frame) })
  }
}
