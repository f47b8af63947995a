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
    let entries =
      kind == .question
      ? guide.names.all(.section).flatMap { guide.questions(of: $0) } : guide.order(of: kind)
    return entries.filter { guide.entry($0).isCore }
  }

  /// The readings to begin with, in the order of the reference list.
  var startHere: [ReadingView] {
    let guide = context.guide
    return guide.order(of: .reading).filter { guide.reading($0).isStart }
      .map { ReadingView(context: context, number: $0) }
  }

  /// The paragraphs of the essay that its lists and texts link; the essay's own page has them all.
  var namedParagraphs: [Int] {
    if page == .essay { return [] }
    let own = prose.map { context.guide.paragraphs(linkedIn: $0) } ?? []
    return Set(listedParagraphs + own).sorted()
  }

  private var listedParagraphs: [Int] {
    let guide = context.guide
    switch page {
    case .claims:
      return guide.names.all(.claim).flatMap { guide.relations.targets(of: $0, .essay) }
    case .timeline: return guide.names.all(.event).flatMap { guide.paragraphs(linkedIn: $0) }
    case .readings: return startHere.flatMap { guide.paragraphs(linkedIn: $0.number) }
    case .glossary:
      return linked(in: .term) { $0.firstParagraph(in: $0.openingPart()) }
    case .silences: return linked(in: .section) { $0.parts()["silent"] }
    case .sections, .questions, .figures, .essay, .reports, .notFound, nil: return []
    }
  }

  /// What a stretch of each entry of a kind links.
  private func linked(in kind: Kind, _ stretch: (MarkdownDocument) -> Range<Int>?) -> [Int] {
    let guide = context.guide
    return guide.names.all(kind).flatMap { number in
      stretch(guide.entry(number).document).map { guide.paragraphs(linkedIn: number, in: $0) } ?? []
    }
  }
}

extension Guide {
  /// A page of prose; nil for a page that the tool makes without one.
  func page(_ number: Int) -> Page? {
    let index = names.index(of: number)
    return pages.indices.contains(index) ? pages[index] : nil
  }
}
