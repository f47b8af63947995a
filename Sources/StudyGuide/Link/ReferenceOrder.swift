internal import Markup

/// The order of readings in a reference list: by people, year and title.
package struct ReferenceOrder: Sendable {
  private let first: EntryID
  /// The rank of each reading, by its position among the readings.
  private let ranks: [Int]

  /// Ranks readings; `articles` are the words, with blanks between them, that do not count at the
  /// beginning of a title.
  init(_ readings: EntryList<Reading>, articles: String, order: IndexOrder) {
    first = readings.ids.lowerBound
    let articles = articles.split(separator: " ").map { CaseFolding.fold(String($0)) }
    let keys = readings.values.map { SortKey($0.work, articles: articles, order: order) }
    let sorted = keys.indices.sorted { left, right in
      keys[left].precedes(keys[right]) ?? (left < right)
    }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    self.ranks = ranks
  }

  /// Says whether a reading comes before another in a reference list.
  package func precedes(_ left: EntryID, _ right: EntryID) -> Bool {
    ranks[first.distance(to: left)] < ranks[first.distance(to: right)]
  }
}

/// The values by which a work is sorted, made once.
private struct SortKey {
  /// The names, or else the title, folded and as they are.
  let people: (folded: String, exact: String)
  let title: (folded: String, exact: String)
  /// Dated works come first, then those with words instead of a date, `n.d.` among them.
  let isDated: Bool
  let dates: (start: Int, end: Int)
  let dateWords: String

  init(_ work: Work, articles: [String], order: IndexOrder) {
    title = (order.key(of: Self.sortTitle(work.title, articles)), work.title)
    let names = work.creators.map(\.sortKey).joined(separator: "\u{0}")
    people = names.isEmpty ? title : (order.key(of: names), names)
    // Works of one year stand by their titles, as their letters do.
    dates = (work.issued?.year ?? 0, work[.issued]?.end?.year ?? 0)
    isDated = work.issued != nil
    dateWords = isDated || !work.issuedLiteral.isEmpty ? work.issuedLiteral : "n.d."
  }

  /// Says whether the work comes before another; nil if nothing tells them apart.
  func precedes(_ other: SortKey) -> Bool? {
    Self.precedes(people, other.people)
      ?? (isDated == other.isDated ? nil : isDated)
      ?? (dates == other.dates ? nil : dates < other.dates)
      ?? (dateWords == other.dateWords ? nil : dateWords < other.dateWords)
      ?? Self.precedes(title, other.title)
  }

  private static func precedes(
    _ left: (folded: String, exact: String), _ right: (folded: String, exact: String)
  ) -> Bool? {
    let (a, b) =
      left.folded == right.folded ? (left.exact, right.exact) : (left.folded, right.folded)
    if a == b { return nil }
    return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  /// Returns a title as it is sorted: in small letters, without the quotation marks or brackets and
  /// without the article at its beginning.
  private static func sortTitle(_ title: String, _ articles: [String]) -> String {
    let folded = title.lowercased()
    let start = folded.drop { !$0.isLetter && !$0.isNumber }
    for article in articles where start.hasPrefix(article) {
      let rest = start.dropFirst(article.count)
      // An article may end with an apostrophe, as in l’État.
      if article.last?.isLetter == false || rest.first == " " {
        return String(rest.drop { $0 == " " })
      }
    }
    return String(start.isEmpty ? folded[...] : start)
  }
}
