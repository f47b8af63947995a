internal import Markup
import Synchronization

/// What every page shows around its own matter: title, menu, contents.
struct FrameView: Sendable {
  let context: PageContext
  let title: String
  let description: String
  /// JSON-LD about the page.
  var data: (@Sendable () -> [UInt8])?
  /// The address that search engines should hold, where it is another page's.
  var canonicalPath: String?
  /// The section whose part the contents list, by entry number.
  var section: Int?

  /// The names that every page's template may use besides its own.
  static func fields<View: PageView>() -> [Field<View>] {
    [
      .text("language", { $0.frame.context.guide.configuration.language }),
      .text("site-title", { $0.frame.context.guide.configuration.title }),
      .text("site-subtitle", { $0.frame.context.guide.configuration.subtitle }),
      .text("essay-title", { $0.frame.context.guide.configuration.essayTitle }),
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
  var canonical: String? {
    guard let base = context.guide.configuration.baseURL else { return nil }
    let path = canonicalPath ?? context.path
    return base + (path == "index.html" ? "" : path)
  }

  /// The pages that the tool makes have short names here, whatever their authors call them.
  var menu: [LinkView] {
    pages(context.guide.configuration.navigation).map { id, page in
      var link = context.link(to: page, title: context.guide.words.optional("pages", id))
      link.isAbove = context.path.hasPrefix(id + "/")
      return link
    }
  }

  var footer: [LinkView] {
    pages(context.guide.configuration.footer).map { context.link(to: $0.number) }
  }

  private func pages(_ ids: [LocatedID]) -> [(id: String, number: Int)] {
    ids.compactMap { id in
      context.guide.names.number(.page, id.value).map { (id.value, $0) }
    }
  }

  /// How many sections a page lists at most before it lists only those of its own part.
  private static let longestContents = 60

  /// The sections, each with its number, as the contents beside a section list them.
  var contents: [TemplateRecord] {
    guard let section else { return [] }
    let guide = context.guide
    let all = guide.names.all(.section)
    let part = guide.partOfSection[guide.names.index(of: section)]
    let isShort = all.count <= Self.longestContents
    let listed = isShort ? all : guide.parts[part]
    let shown = isShort ? Array(guide.parts.indices) : [part]
    var links = shown.flatMap { guide.partContents[$0].links(to: guide.parts[$0], in: guide) }
    links[section - listed.lowerBound] = guide.sectionLink(to: section, isCurrent: true)
    return links
  }
}

extension Guide {
  /// A link to a section from another section's page, with its number.
  func sectionLink(to number: Int, isCurrent: Bool) -> TemplateRecord {
    let entry = entry(number)
    let link = LinkView(
      title: entry.title, address: entry.addressFromFolder, isCurrent: isCurrent,
      note: String(names.index(of: number) + 1))
    return LinkView.shape.settledRecord(of: link)
  }
}

/// Links to the sections of one part: made when a page first shows them, and kept for the others.
final class PartContents: Sendable {
  private let links = Mutex<[TemplateRecord]?>(nil)

  func links(to sections: Range<Int>, in guide: Guide) -> [TemplateRecord] {
    links.withLock { links in
      if let links { return links }
      let made = sections.map { guide.sectionLink(to: $0, isCurrent: false) }
      links = made
      return made
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
