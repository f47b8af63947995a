internal import Markup

extension Guide {
  /// The number of each figure, from 1, in the order in which a reader of the sections meets them.
  ///
  /// A figure's place is its first card; without one, the first link to it. Those that no section
  /// shows or names come after, in the order of their files.
  static func figureNumbers(_ names: Names, _ resolved: [ResolvedText]) -> [Int] {
    let figures = names.all(.figure)
    if figures.isEmpty { return [] }
    var cards = [Int](repeating: .max, count: figures.count)
    var links = cards
    var place = 0
    for section in names.all(.section) {
      let references = names.entries[section].document.references
      for (reference, target) in zip(references, resolved[section].targets) {
        guard case .entry(let number, _) = target, figures.contains(number) else { continue }
        let index = number - figures.lowerBound
        place += 1
        links[index] = min(links[index], place)
        if reference.isCard { cards[index] = min(cards[index], place) }
      }
    }
    let places = zip(cards, links).map { $0 == .max ? $1 : $0 }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var numbers = places
    for (position, index) in order.enumerated() { numbers[index] = position + 1 }
    return numbers
  }

  /// What a figure is called wherever it is printed: *Figure 3*.
  func figureNumber(_ number: Int) -> Int { figureNumbers[names.index(of: number)] }

  /// All figures by their numbers.
  var figuresInOrder: [Int] {
    names.all(.figure).sorted { figureNumber($0) < figureNumber($1) }
  }
}
