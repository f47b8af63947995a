internal import Markup
internal import Synchronization

/// The order in which lists have the entries of a kind: made when a page first asks for it.
final class PageOrder: Sendable {
  private struct Order {
    let numbers: [Int]
    /// Where each entry stands in it, by the entry's place among those of its kind.
    let places: [Int]
  }

  private let orders = Mutex<[Kind: Order]>([:])

  func numbers(of kind: Kind, in guide: Guide) -> [Int] { order(of: kind, in: guide).numbers }

  /// The entry that stands some steps after another; nil beyond the ends.
  func neighbour(of number: Int, _ step: Int, in guide: Guide) -> Int? {
    let order = order(of: guide.entry(number).kind, in: guide)
    let place = order.places[guide.names.index(of: number)] + step
    return order.numbers.indices.contains(place) ? order.numbers[place] : nil
  }

  private func order(of kind: Kind, in guide: Guide) -> Order {
    orders.withLock { orders in
      if let order = orders[kind] { return order }
      let numbers = guide.sorted(kind)
      var places = [Int](repeating: 0, count: numbers.count)
      for (place, number) in numbers.enumerated() { places[guide.names.index(of: number)] = place }
      let order = Order(numbers: numbers, places: places)
      orders[kind] = order
      return order
    }
  }
}

extension Guide {
  /// The entries of a kind as lists have them.
  func order(of kind: Kind) -> [Int] { pageOrder.numbers(of: kind, in: self) }

  /// Claims by side and then by the first paragraph that makes them, terms by name, readings as in
  /// the reference list; others as their files stand.
  fileprivate func sorted(_ kind: Kind) -> [Int] {
    let all = Array(names.all(kind))
    switch kind {
    case .claim:
      return Claim.Side.allCases.flatMap { side in
        inEssayOrder(all.filter { claim($0).side == side })
      }
    case .term:
      let keyed = all.map { (key: CaseFolding.fold(entry($0).title), number: $0) }
      return keyed.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number)
    case .reading:
      return all.sorted { citations.precedes(names.index(of: $0), names.index(of: $1)) }
    case .section, .question, .event, .figure, .paragraph, .page: return all
    }
  }

  /// Claims without a paragraph come last.
  private func inEssayOrder(_ claims: [Int]) -> [Int] {
    let keyed = claims.map { claim in
      (first: relations.targets(of: claim, .essay).min() ?? .max, number: claim)
    }
    return keyed.sorted { ($0.first, $0.number) < ($1.first, $1.number) }.map(\.number)
  }
}

extension PageContext {
  /// A link to the page before or after an entry's own in the list of its kind.
  func neighbour(of number: Int, _ step: Int) -> LinkView? {
    guide.pageOrder.neighbour(of: number, step, in: guide).map { link(to: $0) }
  }
}
