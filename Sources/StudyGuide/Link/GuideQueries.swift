internal import Markup

/// Queries that checks, reports, pages and downloads share.
extension Guide {
  // MARK: Paragraphs of the essay

  /// Returns the section that owns a paragraph; if several do, which is an error, the first of
  /// them.
  package func owner(ofParagraph id: EntryID) -> EntryID? {
    links.sources(of: id, .owns).first
  }

  package func claims(onParagraph id: EntryID) -> [EntryID] {
    links.sources(of: id, .essay).filter { entries[$0].kind == .claim }
  }

  package func questions(onParagraph id: EntryID) -> [EntryID] {
    links.sources(of: id, .essay).filter { entries[$0].kind == .question }
  }

  /// Returns the paragraphs that an entry names in its front matter or its text, in the essay's
  /// order.
  package func paragraphs(namedIn id: EntryID) -> [EntryID] {
    Set(links.targets(of: id, .essay) + paragraphs(linkedIn: id)).sorted()
  }

  /// Returns the paragraphs that a text, or the events of it in `range`, links to, in the essay's
  /// order. It includes those in the texts of the questions and figures whose cards it shows; the
  /// cards in these are links.
  package func paragraphs(linkedIn id: EntryID, in range: Range<Int>? = nil) -> [EntryID] {
    paragraphs(linkedIn: id, in: range, showsCards: true).sorted()
  }

  private func paragraphs(
    linkedIn id: EntryID, in range: Range<Int>? = nil, showsCards: Bool
  ) -> Set<EntryID> {
    let document = entries[id].document
    var named: Set<EntryID> = []
    var shown: Set<EntryID> = []
    for (reference, target) in zip(document.references, resolved[id].targets) {
      guard case .entry(let other, _) = target, range?.contains(reference.event) ?? true else {
        continue
      }
      let kind = entries[other].kind
      if kind == .paragraph { named.insert(other) }
      // A card prints the entry's text on this page, with its links.
      if showsCards, reference.isCard, kind == .question || kind == .figure,
        shown.insert(other).inserted
      {
        named.formUnion(paragraphs(linkedIn: other, showsCards: false))
      }
    }
    return named
  }

  /// Returns the labels of paragraphs with runs of neighbours shortened, as in `3–11, 13`; nil if
  /// there are none.
  package func labelRanges(ofParagraphs ids: [EntryID]) -> String? {
    var ranges: [ClosedRange<EntryID>] = []
    for id in ids.sorted() {
      if let last = ranges.last, last.upperBound.advanced(by: 1) >= id {
        ranges[ranges.count - 1] = last.lowerBound...id
      } else {
        ranges.append(id...id)
      }
    }
    let texts = ranges.map {
      content.paragraphs[$0.lowerBound].label.through(content.paragraphs[$0.upperBound].label)
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Returns the paragraphs whose text uses an entry.
  package func paragraphs(using id: EntryID) -> [EntryID] { essayUses[id] }

  // MARK: Claims

  package func questions(onClaim id: EntryID) -> [EntryID] {
    links.sources(of: id, .claims).filter { entries[$0].kind == .question }
  }

  package func events(onClaim id: EntryID) -> [EntryID] {
    links.sources(of: id, .claims).filter { entries[$0].kind == .event }
  }

  /// Returns the sections that own a paragraph of the claim, each once.
  package func sections(onParagraphsOf claim: EntryID) -> [EntryID] {
    links.targets(of: claim, .essay).flatMap { links.sources(of: $0, .owns) }.uniqued()
  }

  /// Returns the positions in the debate whose works a claim cites under one of its headings: the
  /// stances, each once, in the order of their list.
  package func stances(citedIn part: ClaimPart, of claim: EntryID) -> [String] {
    guard let range = self.part(part, of: claim) else { return [] }
    let cited = Set(
      unsortedReadings(citedIn: claim, in: range).map { content.readings[$0].stance.value })
    return cited.compactMap { stance in
      words.position(of: stance, in: .stances).map { (stance: stance, position: $0) }
    }.sorted { $0.position < $1.position }.map(\.stance)
  }

  // MARK: Sections

  package func questions(ofSection id: EntryID) -> [EntryID] { links.sources(of: id, .section) }

  /// Returns the number of a question on the screen and on paper: that of its section and its own
  /// there, as in `14.3`.
  package func number(ofQuestion id: EntryID) -> String {
    guard let section = links.targets(of: id, .section).first else {
      return String(entries.position(of: id) + 1)
    }
    // The questions of a section are in the order of their ids.
    let place = questions(ofSection: section).partitioningIndex { $0 >= id }
    return "\(entries.position(of: section) + 1).\(place + 1)"
  }

  /// Returns the claims on the paragraphs that a section owns, each once.
  package func claims(ofSection id: EntryID) -> [EntryID] {
    links.targets(of: id, .owns).flatMap { claims(onParagraph: $0) }.uniqued()
  }

  /// Returns the glossary terms to which a text links, by name.
  package func terms(usedIn id: EntryID) -> [EntryID] { entries(of: .term, usedIn: id) }

  /// Returns the entries of a kind to which a text links, automatically or by hand, in the order of
  /// their ids.
  package func entries(of kind: Kind, usedIn id: EntryID) -> [EntryID] {
    var used = Set(resolved[id].marks.map(\.target))
    for case .entry(let target, _) in resolved[id].targets { used.insert(target) }
    return used.filter { entries[$0].kind == kind }.sorted()
  }

  // MARK: Readings

  /// Returns the readings that a text, or the events of it in `range`, cites or links to, each
  /// once, in the order of the reference list.
  package func readings(citedIn id: EntryID, in range: Range<Int>? = nil) -> [EntryID] {
    let cited = unsortedReadings(citedIn: id, in: range)
    return cited.count > 1 ? cited.sorted(by: referenceOrder.precedes) : Array(cited)
  }

  /// Returns the same readings in no order, for those who only count them.
  func unsortedReadings(citedIn id: EntryID, in range: Range<Int>? = nil) -> Set<EntryID> {
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
    return cited
  }

  /// Returns the claims and readings that the events of a text in `range` name, each once, in the
  /// order of the text.
  package func holders(in range: Range<Int>, of id: EntryID) -> [EntryID] {
    let document = entries[id].document
    var found: [(event: Int, holder: EntryID)] = []
    for (reference, target) in zip(document.references, resolved[id].targets)
    where range.contains(reference.event) {
      guard case .entry(let holder, _) = target,
        [.claim, .reading].contains(entries[holder].kind)
      else { continue }
      found.append((reference.event, holder))
    }
    for (citation, readings) in zip(document.citations, resolved[id].citations)
    where range.contains(citation.event) {
      found += readings.compactMap { reading in reading.map { (citation.event, $0) } }
    }
    let places = found.enumerated().sorted {
      ($0.element.event, $0.offset) < ($1.element.event, $1.offset)
    }
    return places.map(\.element.holder).uniqued()
  }

  /// Returns entries as their authors ordered them, and otherwise as they stand.
  package func ordered(_ ids: [EntryID]) -> [EntryID] {
    EntryOrder.sorted(ids) { entries[$0].order }
  }

  // MARK: Pages

  /// Returns a page of prose; nil for a page that the tool makes and the author has not written.
  package func page(_ id: EntryID) -> Page? {
    content.pages.ids.contains(id) ? content.pages[id] : nil
  }

  /// Returns the events under one of the headings that every claim has; nil if the claim lacks it.
  package func part(_ part: ClaimPart, of claim: EntryID) -> Range<Int>? {
    entries[claim].document.parts()[part.rawValue]
  }
}

/// A named part of a claim's text. Raw values are the ids of the headings.
package enum ClaimPart: String, Sendable {
  case essaysCase = "the-essays-case"
  case itsAuthorsCase = "its-authors-case"
  case supports = "what-supports-it"
  case against = "what-tells-against-it"
  case disputed = "what-is-disputed"
  case test = "test-it-yourself"
}

extension Sequence where Element: Hashable {
  /// Returns each element once, at its first position.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
