internal import Markup
internal import StudyGuide

/// The trial of templates whose pages may grow faster than their data, so that a page without end is
/// a problem before anything is written.
extension Site {
  /// Renders the pages of open-ended templates. Returns the problem of the first that reaches a
  /// bound, if any does.
  func tried() -> [Diagnostic] {
    for path in openEndedPages where shared.bounds.diagnostics.isEmpty { _ = render(path) }
    return Array(shared.bounds.diagnostics.prefix(1))
  }

  /// The pages that open-ended templates print, cards included, which may stand in any text.
  private var openEndedPages: [String] {
    let hasOpenCards = templates.cards.values.contains(where: \.isOpenEnded)
    let kinds = templates.pages.filter(\.value.isOpenEnded).keys
    let builtIn = templates.builtIn.filter(\.value.isOpenEnded).keys.map { $0.rawValue + ".html" }
    let start = templates.start?.isOpenEnded == true ? ["index.html"] : []
    let isPrintOpen = templates.printed.isOpenEnded
    if !hasOpenCards, kinds.isEmpty, builtIn.isEmpty, start.isEmpty, !isPrintOpen { return [] }
    let pages = paths().filter { $0.hasSuffix(".html") }
    if hasOpenCards { return pages }
    let own = Set(builtIn + start)
    return pages.filter { path in
      own.contains(path) || isPrintOpen && path.hasPrefix(PrintedPage.folder)
        || guide.entries.id(ofPage: path).map { kinds.contains(guide.entries[$0].kind) } == true
    }
  }
}
