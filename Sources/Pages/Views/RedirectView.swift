internal import Markup
internal import StudyGuide

/// The page at a former address of an entry: see ``Redirect``.
struct RedirectView: PageView {
  let context: PageContext
  let redirect: Redirect

  var frame: FrameView {
    var frame = FrameView(
      context: context, title: context.presentation.title(of: redirect.id),
      description: context.guide.configuration.subtitle)
    frame.canonicalPath = redirect.target
    return frame
  }

  static let template = "redirect"

  static let page = Shape<FramedView<RedirectView>>(
    page: "redirect-page",
    [
      .text("title", { $0.context.presentation.title(of: $0.redirect.id) }),
      .address("address", { $0.context.relative($0.redirect.target) }),
      .list("places", MovedPlace.shape, \.places),
    ])

  /// The places on the entry's page, to which links to the former page may lead.
  private var places: [MovedPlace] {
    let entry = context.guide.entries[redirect.id]
    guard entry.address.hasSameBytes(as: entry.page) else { return [] }
    return entry.document.headings.map { heading in
      MovedPlace(
        id: heading.id, title: heading.title,
        address: context.relative(entry.page + "#" + heading.id))
    }
  }
}

/// A place on a page that has moved, under the id that it had on the former one.
struct MovedPlace: Sendable {
  let id: String
  let title: String
  let address: String

  static let shape = Shape<MovedPlace>(
    "moved-place",
    [.text("id", \.id), .text("title", \.title), .address("address", \.address)])
}
