internal import Markup

/// What others ask of a guide: checks, reports, pages and downloads share these answers.
extension Guide {
  // MARK: Paragraphs of the essay

  /// The section that owns a paragraph.
  package func owner(ofParagraph id: EntryID) -> EntryID? {
    links.sources(of: id, .owns).first
  }

  package func claims(onParagraph id: EntryID) -> [EntryID] {
    links.sources(of: id, .essay).filter { entries[$0].kind == .claim }
  }

  package func questions(onParagraph id: EntryID) -> [EntryID] {
    links.sources(of: id, .essay).filter { entries[$0].kind == .question }
  }

  /// The paragraphs that an entry names, in its keys or its text, in their order.
  package func paragraphs(namedIn id: EntryID) -> [EntryID] {
    Set(links.targets(of: id, .essay) + paragraphs(linkedIn: id)).sorted()
  }

  /// The paragraphs that a text links, or a stretch of it; those in its cards are among them.
  package func paragraphs(linkedIn id: EntryID, in range: Range<Int>? = nil) -> [EntryID] {
    let document = entries[id].document
    var named: Set<EntryID> = []
    for (reference, target) in zip(document.references, resolved[id].targets) {
      guard case .entry(let other, _) = target, range?.contains(reference.event) ?? true else {
        continue
      }
      let isCard = document.events[reference.event].kind == .card
      switch entries[other].kind {
      case .paragraph: named.insert(other)
      case .question where isCard, .figure where isCard:
        named.formUnion(paragraphs(linkedIn: other))
      case .question, .section, .claim, .term, .reading, .event, .figure, .page: break
      }
    }
    return named.sorted()
  }

  /// `3–11, 13`: the numbers of paragraphs; nil without any.
  package func numberRanges(ofParagraphs ids: [EntryID]) -> String? {
    var ranges: [ClosedRange<Int>] = []
    for number in ids.map({ content.paragraphs[$0].number }).sorted() {
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

  // MARK: Claims

  package func questions(onClaim id: EntryID) -> [EntryID] {
    links.sources(of: id, .claims).filter { entries[$0].kind == .question }
  }

  package func events(onClaim id: EntryID) -> [EntryID] {
    links.sources(of: id, .claims).filter { entries[$0].kind == .event }
  }

  /// The sections that own a paragraph of the claim, each once.
  package func sections(onParagraphsOf claim: EntryID) -> [EntryID] {
    links.targets(of: claim, .essay).flatMap { links.sources(of: $0, .owns) }.uniqued()
  }

  // MARK: Sections

  package func questions(ofSection id: EntryID) -> [EntryID] { links.sources(of: id, .section) }

  /// The claims on the paragraphs that a section owns, each once.
  package func claims(ofSection id: EntryID) -> [EntryID] {
    links.targets(of: id, .owns).flatMap { claims(onParagraph: $0) }.uniqued()
  }

  /// The glossary terms that a text links, by name.
  package func terms(usedIn id: EntryID) -> [EntryID] { entries(of: .term, usedIn: id) }

  /// The entries of a kind that a text links, by their own words or by hand, in their order.
  package func entries(of kind: Kind, usedIn id: EntryID) -> [EntryID] {
    var used = Set(resolved[id].marks.map(\.target))
    for case .entry(let target, _) in resolved[id].targets { used.insert(target) }
    return used.filter { entries[$0].kind == kind }.sorted()
  }

  // MARK: Readings

  /// Readings that a text or a stretch of it cites or links to, each once, in the order of the
  /// reference list.
  package func readings(citedIn id: EntryID, in range: Range<Int>? = nil) -> [EntryID] {
    var cited: Set<EntryID> = []
    let document = entries[id].document
    for (citation, readings) in zip(document.citations, resolved[id].citations)
    where range?.contains(citation.event) ?? true {
      cited.formUnion(readings.compactMap { $0 })
    }
    for (reference, target) in zip(document.references, resolved[id].targets)
    where range?.contains(reference.event) ?? true {
      guard case .entry(let other, _) = target, entries[other].kind == .reading else { continue }
      cited.insert(other)
    }
    return cited.sorted(by: referenceOrder.precedes)
  }

  // MARK: Pages

  /// A page of prose; nil for a page that the tool makes without one.
  package func page(_ id: EntryID) -> Page? {
    content.pages.ids.contains(id) ? content.pages[id] : nil
  }

  /// The part of a claim's text under one of the headings that every claim has.
  package func part(_ part: ClaimPart, of claim: EntryID) -> Range<Int>? {
    entries[claim].document.parts()[part.rawValue]
  }
}

/// The headings that the text of a claim has, by their ids.
package enum ClaimPart: String, Sendable {
  case essaysCase = "the-essays-case"
  case itsAuthorsCase = "its-authors-case"
  case supports = "what-supports-it"
  case against = "what-tells-against-it"
  case disputed = "what-is-disputed"
  case test = "test-it-yourself"
}

extension Sequence where Element: Hashable {
  /// Each element once, at its first place.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
