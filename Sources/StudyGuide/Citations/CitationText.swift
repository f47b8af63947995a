internal import Markup

/// Works as texts cite them, author and year (*The Chicago Manual of Style*, 17th edition, ch. 15).
struct CitationText: Sendable {
  /// By index of the reading.
  let labels: [CitationLabel]
  let works: [Work]
  let words: Words
  /// Where each stands in a reference list: by author, year, title.
  private let ranks: [Int]

  /// Labels all works of the reading list; those of one author and year get letters, by title.
  init(readings: [Work], words: Words) {
    self.words = words
    works = readings
    let plain = readings.map { CitationLabel($0, words: words) }
    var groups: [String: [Int]] = [:]
    for (index, label) in plain.enumerated() where readings[index].issued != nil {
      groups[label.author + " " + label.year, default: []].append(index)
    }
    var labels = plain
    for group in groups.values where group.count > 1 {
      let sorted = group.sorted { CaseFolding.precedes(readings[$0].title, readings[$1].title) }
      for (letter, index) in zip("abcdefghijklmnopqrstuvwxyz", sorted) {
        labels[index].year.append(letter)
      }
    }
    self.labels = labels
    ranks = Self.ranks(of: readings, labels)
  }

  private static func ranks(of works: [Work], _ labels: [CitationLabel]) -> [Int] {
    let sorted = works.indices.sorted { left, right in
      let (first, second) = (labels[left], labels[right])
      if first.sortName != second.sortName {
        return CaseFolding.precedes(first.sortName, second.sortName)
      }
      if first.year != second.year { return first.year < second.year }
      return CaseFolding.precedes(works[left].title, works[right].title)
    }
    var ranks = [Int](repeating: 0, count: works.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// Whether a work stands before another in a reference list.
  func precedes(_ left: Int, _ right: Int) -> Bool { ranks[left] < ranks[right] }

  func label(_ reading: Int) -> CitationLabel { labels[reading] }

  /// What stands in the text for a citation; `readings` are indices, nil for one that is missing.
  func parts(
    _ citation: MarkdownCitation, readings: [Int?], address: (Int) -> String
  ) -> [CitationPart] {
    if citation.isNarrative { return narrative(citation, readings, address) }
    var parts: [CitationPart] = [.text("(")]
    var lastAuthor: String?
    for (number, (item, reading)) in zip(citation.items, readings).enumerated() {
      guard let reading else { continue }
      let label = labels[reading]
      let joins = label.author == lastAuthor && item.prefix.isEmpty && !item.suppressesAuthor
      if number > 0 { parts.append(.text(joins ? ", " : "; ")) }
      if !item.prefix.isEmpty { parts.append(.text(item.prefix + " ")) }
      let hasAuthor = !joins && !item.suppressesAuthor && !label.author.isEmpty
      let text = hasAuthor ? label.author + " " + label.year : label.year
      parts.append(.link(text, address: address(reading)))
      if let suffix = Self.suffix(item.suffix) { parts.append(.text(suffix)) }
      lastAuthor = item.suffix.isEmpty ? label.author : nil
    }
    return parts + [.text(")")]
  }

  /// `@a [p. 4]` in the sentence: *Coale (1984, 4)*.
  private func narrative(
    _ citation: MarkdownCitation, _ readings: [Int?], _ address: (Int) -> String
  ) -> [CitationPart] {
    guard let item = citation.items.first, let reading = readings.first ?? nil else { return [] }
    let label = labels[reading]
    let suffix = Self.suffix(item.suffix) ?? ""
    return [.link("\(label.author) (\(label.year)\(suffix))", address: address(reading))]
  }

  /// A locator loses its `p.`, as the manual has it; other words stay.
  private static func suffix(_ suffix: String) -> String? {
    guard !suffix.isEmpty else { return nil }
    for mark in ["pp. ", "p. ", "pp.\u{A0}", "p.\u{A0}"] where suffix.hasPrefix(mark) {
      return ", " + suffix.dropFirst(mark.count).replacing("-", with: "–")
    }
    return suffix.first == "," || suffix.first == ";" ? suffix : ", " + suffix
  }
}

/// A work's author and year in a text: *Ashton et al.*, *1984*.
struct CitationLabel: Sendable {
  let author: String
  var year: String
  /// By which reference lists are sorted.
  let sortName: String

  init(_ work: Work, words: Words) {
    let names = work.authors.isEmpty ? work.editors : work.authors
    author = Self.author(names, words: words) ?? "“\(Self.shortTitle(work.title))”"
    sortName =
      names.isEmpty ? work.title : names.map { $0.sortName + " " + $0.given }.joined(separator: " ")
    if let issued = work.issued {
      year = String(issued.year)
    } else {
      year = work.issuedLiteral.isEmpty ? words("marks", "no-date") : work.issuedLiteral
    }
  }

  /// One, two or three names; of four and more the first.
  private static func author(_ names: [Work.Name], words: Words) -> String? {
    let families = names.map(\.sortName)
    let and = words("marks", "and")
    switch families.count {
    case 0: return nil
    case 1: return families[0]
    case 2: return "\(families[0]) \(and) \(families[1])"
    case 3: return "\(families[0]), \(families[1]), \(and) \(families[2])"
    default: return families[0] + " " + words("marks", "et-al")
    }
  }

  /// A title up to its colon, for works without a name.
  private static func shortTitle(_ title: String) -> String {
    String(title.prefix { $0 != ":" })
  }
}
