internal import Markup

/// The order of readings in a reference list: by author, year and title.
package struct ReferenceOrder: Sendable {
  private let first: EntryID
  /// The rank of each reading, by its position among the readings.
  private let ranks: [Int]

  init(_ readings: EntryList<Reading>) {
    first = readings.ids.lowerBound
    let works = readings.values.map(\.work)
    let keys = works.map { ($0.sortName, $0.sortYear) }
    let sorted = works.indices.sorted { left, right in
      if keys[left].0 != keys[right].0 {
        return CaseFolding.precedes(keys[left].0, keys[right].0)
      }
      if keys[left].1 != keys[right].1 { return keys[left].1 < keys[right].1 }
      return CaseFolding.precedes(works[left].title, works[right].title)
    }
    var ranks = [Int](repeating: 0, count: works.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    self.ranks = ranks
  }

  /// Says whether a reading comes before another in a reference list.
  package func precedes(_ left: EntryID, _ right: EntryID) -> Bool {
    ranks[first.distance(to: left)] < ranks[first.distance(to: right)]
  }
}

extension Work {
  /// The text by which reference lists are sorted: the authors, or else the editors, or else the
  /// title.
  package var sortName: String {
    let names = authors.isEmpty ? editors : authors
    return names.isEmpty
      ? title : names.map { $0.sortName + " " + $0.given }.joined(separator: " ")
  }

  /// The year in digits, or else the words that replace the date, or `n.d.`; as text, years sort
  /// before words.
  fileprivate var sortYear: String {
    issued.map { String($0.year) } ?? (issuedLiteral.isEmpty ? "n.d." : issuedLiteral)
  }
}
