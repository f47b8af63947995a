internal import Markup
internal import StudyGuide

/// The number of each figure, from 1, in the order in which a reader of the sections meets them.
///
/// The first card of a figure decides; without one, the first link to it. Figures that no section
/// shows or names follow, in the order of their files.
struct FigureNumbers: Sendable {
  private let numbers: [EntryID: Int]
  /// All figures, in the order of their numbers.
  let inOrder: [EntryID]
  /// The place of the first card of each figure; nil for figures without one.
  let homes: [EntryID: Home]

  /// The place of a card in the sections.
  struct Home: Equatable {
    let section: EntryID
    /// The number of the card among the references of the section's text.
    let reference: Int
  }

  init(_ guide: Guide) {
    let figures = guide.entries.all(.figure)
    var cards: [EntryID: Int] = [:]
    var links: [EntryID: Int] = [:]
    var homes: [EntryID: Home] = [:]
    var place = 0
    for section in figures.isEmpty ? [] : Array(guide.entries.all(.section)) {
      let references = guide.entries[section].document.references
      for (index, target) in guide.resolved[section].targets.enumerated() {
        guard case .entry(let id, _) = target, figures.contains(id) else { continue }
        place += 1
        if links[id] == nil { links[id] = place }
        if references[index].isCard, cards[id] == nil {
          (cards[id], homes[id]) = (place, Home(section: section, reference: index))
        }
      }
    }
    self.homes = homes
    inOrder = figures.map { (place: cards[$0] ?? links[$0] ?? .max, id: $0) }
      .sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
    numbers = Dictionary(
      zip(inOrder, 1...max(inOrder.count, 1)), uniquingKeysWith: { first, _ in first })
  }

  /// The number that names a figure wherever it is printed: *Figure 3*.
  subscript(id: EntryID) -> Int { numbers[id] ?? 0 }
}
