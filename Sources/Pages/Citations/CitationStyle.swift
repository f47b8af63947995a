internal import Markup
internal import StudyGuide

/// The style of citations in texts: author and year (*The Chicago Manual of Style*, 17th edition,
/// ch. 15).
struct CitationStyle: Sendable {
  /// The id of the first reading.
  private let first: EntryID
  private let labels: [CitationLabel]
  private let works: [Work]
  let words: Words

  /// Labels all works of the reading list. Works whose author and year look the same get letters,
  /// in the order of the reference list.
  init(_ guide: Guide) {
    let readings = guide.content.readings
    words = guide.words
    first = readings.ids.lowerBound
    works = readings.values.map(\.work)
    let years = works.map { [words] in CitationLabel($0, author: "", words: words).year }
    let authors = CitedNames(works, words: words).authors(of: works, years: years)
    var labels = zip(works, authors).map { [words] in CitationLabel($0, author: $1, words: words) }
    let alike = Dictionary(grouping: readings.ids) { [first] id in
      labels[first.distance(to: id)].author + "\u{0}" + labels[first.distance(to: id)].year
    }
    for group in alike.values where group.count > 1 {
      for (position, id) in group.sorted(by: guide.referenceOrder.precedes).enumerated() {
        labels[first.distance(to: id)].add(letter: CitationLabel.letter(position))
      }
    }
    self.labels = labels
  }

  func label(_ reading: EntryID) -> CitationLabel { labels[first.distance(to: reading)] }

  func work(_ reading: EntryID) -> Work { works[first.distance(to: reading)] }

  /// Returns the pieces that a text prints for a citation. `readings` belong to the citation's
  /// items; a missing reading is nil and is left out. `link` makes the link to a reading from its
  /// words.
  func pieces(
    _ citation: MarkdownCitation, readings: [EntryID?], link: (EntryID, String) -> CitationPart
  ) -> [CitationPart] {
    if citation.isNarrative { return narrative(citation, readings, link) }
    var pieces: [CitationPart] = [.text("(")]
    var last: EntryID?
    for (number, (item, reading)) in zip(citation.items, readings).enumerated() {
      guard let reading else { continue }
      let label = label(reading)
      let joins =
        item.prefix.isEmpty && !item.suppressesAuthor
        && last.map { isSameAuthor($0, reading) } == true
      if number > 0 { pieces.append(.text(joins ? ", " : "; ")) }
      if !item.prefix.isEmpty { pieces.append(.text(item.prefix + " ")) }
      let hasAuthor = !joins && !item.suppressesAuthor && !label.author.isEmpty
      let text = hasAuthor ? label.text : label.citedYear
      pieces.append(link(reading, text))
      if let suffix = suffix(item.suffix) { pieces.append(.text(suffix)) }
      last = item.suffix.isEmpty ? reading : nil
    }
    return pieces + [.text(")")]
  }

  /// Returns the pieces of a citation that is part of its sentence: *Coale (1984, 4)* for `@a [p.
  /// 4]`.
  private func narrative(
    _ citation: MarkdownCitation, _ readings: [EntryID?],
    _ link: (EntryID, String) -> CitationPart
  ) -> [CitationPart] {
    guard let item = citation.items.first, let reading = readings.first ?? nil else { return [] }
    let label = label(reading)
    let suffix = self.suffix(item.suffix) ?? ""
    return [link(reading, "\(label.author) (\(label.citedYear)\(suffix))")]
  }

  /// Says whether two works are by the same people and are cited under the same words.
  private func isSameAuthor(_ left: EntryID, _ right: EntryID) -> Bool {
    label(left).author == label(right).author && work(left).creators == work(right).creators
  }

  /// Returns the words after a year, with a comma before them; page numbers lose their `p.`, as the
  /// manual prescribes.
  private func suffix(_ suffix: String) -> String? {
    guard !suffix.isEmpty else { return nil }
    for mark in words.signs(.pages) where suffix.hasPrefix(mark) {
      let rest = suffix.dropFirst(mark.count)
      guard let blank = rest.first, blank == " " || blank == "\u{A0}" else { continue }
      return ", " + PageRange.short(WorkText.pages(String(rest.dropFirst())), words)
    }
    return suffix.first == "," || suffix.first == ";" ? suffix : ", " + suffix
  }
}
