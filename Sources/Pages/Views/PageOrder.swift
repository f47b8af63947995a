internal import StudyGuide
internal import Synchronization

/// The order of entries in lists, by kind. It is computed when a page first asks for it and kept
/// for the others; a lock makes this safe for pages rendered in parallel.
final class PageOrder: Sendable {
  /// The order of one kind's entries, in both directions.
  private struct Order {
    let ids: [EntryID]
    /// The place of each entry in the order, by its position among the entries of its kind.
    let places: [Int]
  }

  private let orders = Mutex<[Kind: Order]>([:])

  func ids(of kind: Kind, in guide: Guide) -> [EntryID] { order(of: kind, in: guide).ids }

  /// Returns the entry `step` places after another; nil beyond the ends.
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
