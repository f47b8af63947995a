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

  /// Labels all works of the reading list. Works of the same author and year get letters, in the
  /// order of their titles.
  init(_ readings: EntryList<Reading>, words: Words) {
    self.words = words
    first = readings.ids.lowerBound
    works = readings.values.map(\.work)
    var labels = works.map { CitationLabel($0, words: words) }
    var groups: [String: [Int]] = [:]
    for (index, label) in labels.enumerated() where works[index].issued != nil {
      groups[label.author + " " + label.year, default: []].append(index)
    }
    for group in groups.values where group.count > 1 {
      let sorted = group.sorted { [works] in
        CaseFolding.precedes(works[$0].title, works[$1].title)
      }
      for (letter, index) in zip("abcdefghijklmnopqrstuvwxyz", sorted) {
        labels[index].year.append(letter)
      }
    }
    self.labels = labels
  }

  func label(_ reading: EntryID) -> CitationLabel { labels[first.distance(to: reading)] }

  func work(_ reading: EntryID) -> Work { works[first.distance(to: reading)] }

  /// Returns the pieces that a text prints for a citation. `readings` belong to the citation's
  /// items; a missing reading is nil and is left out.
  func pieces(
    _ citation: MarkdownCitation, readings: [EntryID?], address: (EntryID) -> String
  ) -> [CitationPart] {
    if citation.isNarrative { return narrative(citation, readings, address) }
    var pieces: [CitationPart] = [.text("(")]
    var lastAuthor: String?
    for (number, (item, reading)) in zip(citation.items, readings).enumerated() {
      guard let reading else { continue }
      let label = label(reading)
      let joins = label.author == lastAuthor && item.prefix.isEmpty && !item.suppressesAuthor
      if number > 0 { pieces.append(.text(joins ? ", " : "; ")) }
      if !item.prefix.isEmpty { pieces.append(.text(item.prefix + " ")) }
      let hasAuthor = !joins && !item.suppressesAuthor && !label.author.isEmpty
      let text = hasAuthor ? label.author + " " + label.year : label.year
      pieces.append(.link(text, address: address(reading)))
      if let suffix = Self.suffix(item.suffix) { pieces.append(.text(suffix)) }
      lastAuthor = item.suffix.isEmpty ? label.author : nil
    }
    return pieces + [.text(")")]
  }

  /// Returns the pieces of a citation that is part of its sentence: *Coale (1984, 4)* for `@a [p.
  /// 4]`.
  private func narrative(
    _ citation: MarkdownCitation, _ readings: [EntryID?], _ address: (EntryID) -> String
  ) -> [CitationPart] {
    guard let item = citation.items.first, let reading = readings.first ?? nil else { return [] }
    let label = label(reading)
    let suffix = Self.suffix(item.suffix) ?? ""
    return [.link("\(label.author) (\(label.year)\(suffix))", address: address(reading))]
  }

  /// Returns the words after a year, with a comma before them; page numbers lose their `p.`, as the
  /// manual prescribes.
  private static func suffix(_ suffix: String) -> String? {
    guard !suffix.isEmpty else { return nil }
    for mark in ["pp. ", "p. ", "pp.\u{A0}", "p.\u{A0}"] where suffix.hasPrefix(mark) {
      return ", " + suffix.dropFirst(mark.count).replacing("-", with: "–")
    }
    return suffix.first == "," || suffix.first == ";" ? suffix : ", " + suffix
  }
}
