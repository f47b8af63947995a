internal import StudyGuide
internal import Synchronization

/// The order in which lists have the entries of a kind: made when a page first asks for it, and kept
/// for the others, so a value behind a lock.
final class PageOrder: Sendable {
  private struct Order {
    let ids: [EntryID]
    /// Where each entry stands in it, by the entry's place among those of its kind.
    let places: [Int]
  }

  private let orders = Mutex<[Kind: Order]>([:])

  func ids(of kind: Kind, in guide: Guide) -> [EntryID] { order(of: kind, in: guide).ids }

  /// The entry that stands some steps after another; nil beyond the ends.
  func neighbour(of id: EntryID, _ step: Int, in guide: Guide) -> EntryID? {
    let order = order(of: guide.entries[id].kind, in: guide)
    let place = order.places[guide.entries.position(of: id)] + step
    return order.ids.indices.contains(place) ? order.ids[place] : nil
  }

  private func order(of kind: Kind, in guide: Guide) -> Order {
    orders.withLock { orders in
      if let order = orders[kind] { return order }
      let ids = kind.view.listed(in: guide)
      var places = [Int](repeating: 0, count: guide.entries.all(kind).count)
      for (place, id) in ids.enumerated() { places[guide.entries.position(of: id)] = place }
      let order = Order(ids: ids, places: places)
      orders[kind] = order
      return order
    }
  }
}
