internal import Markup

/// The order of a reference list: by author, year and title.
package struct ReferenceOrder: Sendable {
  private let first: EntryID
  /// Where each reading stands in it, by its place among the readings.
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

  /// Whether a reading stands before another in a reference list.
  package func precedes(_ left: EntryID, _ right: EntryID) -> Bool {
    ranks[first.distance(to: left)] < ranks[first.distance(to: right)]
  }
}

extension Work {
  /// By which reference lists are sorted: its authors, or else its editors, or its title.
  package var sortName: String {
    let names = authors.isEmpty ? editors : authors
    return names.isEmpty
      ? title : names.map { $0.sortName + " " + $0.given }.joined(separator: " ")
  }

  /// Its year in digits; works without one come last.
  fileprivate var sortYear: String {
    issued.map { String($0.year) } ?? (issuedLiteral.isEmpty ? "n.d." : issuedLiteral)
  }
}
