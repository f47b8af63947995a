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

  static let page = Shape<RedirectView>(
    page: "redirect-page",
    [
      .text("title", { $0.frame.title }),
      .address("address", { $0.context.relative($0.redirect.target) }),
    ])
}
