internal import Markup

/// A section as a page and as a line of the contents.
struct SectionView: PageView {
  let context: PageContext
  let number: Int

  private var guide: Guide { context.guide }
  private var section: Section { guide.section(number) }
  private var index: Int { guide.names.index(of: number) }

  var frame: FrameView {
    FrameView(
      context: context, title: section.entry.title, description: section.summary,
      data: { StructuredData.section(number, context) }, section: number)
  }

  static let fields: [Field<SectionView>] = [
    .text("id", { $0.section.entry.id }),
    .text("title", { $0.section.entry.title }),
    .text("summary", { $0.section.summary }),
    .address("address", { $0.context.link(to: $0.number).address }),
    .text("number", { String($0.index + 1) }),
    .optional("part", { $0.section.part.isEmpty ? nil : $0.section.part }),
    .text("section-count", { String($0.guide.sections.count) }),
    .text("paragraph-count", { String($0.guide.paragraphs.count) }),
    .optional("paragraph-range", { $0.paragraphRange }),
    .text("minutes", { String($0.minutes) }),
    .html("body", { $0.context.html($0.number, voices: true) }),
    .list("parts", LinkView.shape, { $0.context.parts(of: $0.number) }),
    .list(
      "paragraphs", ParagraphView.shape,
      { view in
        view.paragraphs.map { ParagraphView(context: view.context, number: $0) }
      }),
    .list(
      "named-paragraphs", ParagraphView.shape, { $0.context.paragraphs($0.namedParagraphs) }),
    .html("strip", { $0.context.strip($0.paragraphs) }),
    .list(
      "claims", ClaimView.shape,
      { view in
        view.claims.map { ClaimView(context: view.context, number: $0) }
      }),
    .list(
      "terms", TermView.shape,
      { view in
        view.guide.terms(usedIn: view.number).map { TermView(context: view.context, number: $0) }
      }),
    .list("questions", LinkView.shape, { $0.context.links($0.guide.questions(of: $0.number)) }),
    .list("works", WorkView.shape, { $0.context.works(citedIn: $0.number) }),
    .list("uses", UseView.shape, { $0.context.uses(of: $0.number) }),
    .optionalRecord("previous", LinkView.shape, { $0.neighbour(-1) }),
    .optionalRecord("next", LinkView.shape, { $0.neighbour(1) }),
  ]

  static let shape = Shape<SectionView>("section", fields)
  static let page = Shape<SectionView>(page: "section-page", fields)

  private var paragraphs: [Int] { guide.relations.targets(of: number, .owns) }

  /// Paragraphs of other sections that it names.
  private var namedParagraphs: [Int] {
    let named = guide.paragraphs(namedIn: number) + guide.relations.targets(of: number, .also)
    return Set(named).subtracting(paragraphs).sorted()
  }

  private var claims: [Int] {
    var claims: [Int] = []
    for paragraph in paragraphs {
      for claim in guide.claims(onParagraph: paragraph) where !claims.contains(claim) {
        claims.append(claim)
      }
    }
    return claims
  }

  private var paragraphRange: String? { context.guide.numberRanges(paragraphs) }

  /// At 200 words a minute, rounded up.
  private var minutes: Int { (guide.entry(number).wordCount + 199) / 200 }

  private func neighbour(_ step: Int) -> LinkView? {
    let other = number + step
    guard guide.names.all(.section).contains(other) else { return nil }
    var link = context.link(to: other)
    link.note = String(index + 1 + step)
    return link
  }
}

extension Guide {
  /// `3–11, 13`: the numbers of paragraphs; nil without any.
  func numberRanges(_ paragraphs: [Int]) -> String? {
    var ranges: [ClosedRange<Int>] = []
    for number in paragraphs.map({ paragraph($0).number }).sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let texts = ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  func questions(of section: Int) -> [Int] {
    relations.sources(of: section, .section)
  }

  /// The terms that a text links, by name.
  func terms(usedIn number: Int) -> [Int] {
    let text = resolved[number]
    var terms = Set(text.marks.map(\.term))
    for case .entry(let target, _) in text.targets where entry(target).kind == .term {
      terms.insert(target)
    }
    return terms.sorted()
  }
}

extension MarkdownDocument {
  /// Words are what spaces set apart in texts and code.
  var wordCount: Int {
    text.withUnsafeBufferPointer { text in
      var count = 0
      for event in events where event.kind == .text || event.kind == .code {
        var wasBlank = 1
        for index in event.range {
          let isBlank = text[index] == UInt8(ascii: " ") ? 1 : 0
          count &+= wasBlank & (isBlank ^ 1)
          wasBlank = isBlank
        }
      }
      return count
    }
  }
}

extension PageContext {
  /// Where paragraphs stand in the essay, drawn.
  func strip(_ paragraphs: [Int]) -> [UInt8] {
    let numbers = Set(paragraphs.map { guide.paragraph($0).number })
    let ranges = guide.numberRanges(paragraphs) ?? "–"
    return Strips.paragraphs(
      count: guide.paragraphs.count, on: numbers,
      label: "¶ \(ranges) / \(guide.paragraphs.count)")
  }
}
