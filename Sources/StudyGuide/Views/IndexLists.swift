internal import Markup

/// Lists that only some of the pages made from all entries of a kind show.
extension IndexView {
  /// The kind of entries that the page lists.
  private var kind: Kind? {
    switch page {
    case .claims: .claim
    case .glossary: .term
    case .readings: .reading
    case .questions: .question
    case .sections, .timeline, .figures, .essay, .silences, .reports, .notFound, nil: nil
    }
  }

  /// The entries of its kind that the short routes use.
  var core: [Int] {
    let guide = context.guide
    guard let kind else { return [] }
    return guide.names.all(kind).filter { guide.entry($0).isCore }
  }

  /// The readings to begin with, in the order of the reference list.
  var startHere: [ReadingView] {
    let guide = context.guide
    return guide.names.all(.reading).filter { guide.reading($0).isStart }
      .sorted { guide.citations.precedes(guide.names.index(of: $0), guide.names.index(of: $1)) }
      .map { ReadingView(context: context, number: $0) }
  }

  /// The paragraphs of the essay that its lists and texts name.
  var namedParagraphs: [Int] {
    let guide = context.guide
    let listed: [Int] =
      switch page {
      case .claims: guide.names.all(.claim).flatMap { guide.relations.targets(of: $0, .essay) }
      case .timeline: guide.names.all(.event).flatMap { guide.paragraphs(linkedIn: $0) }
      case .silences:
        guide.names.all(.section).flatMap { section in
          guide.entry(section).document.parts()["silent"].map {
            guide.paragraphs(linkedIn: section, in: $0)
          } ?? []
        }
      case .essay: []
      default: []
      }
    let own = page == .essay ? [] : prose.map { guide.paragraphs(linkedIn: $0) } ?? []
    return Set(listed + own).sorted()
  }
}

extension Guide {
  /// A page of prose; nil for a page that the tool makes without one.
  func page(_ number: Int) -> Page? {
    let index = names.index(of: number)
    return pages.indices.contains(index) ? pages[index] : nil
  }
}
