/// An entry of a guide, by its place among all of them: dense from 0, kind after kind in the order of
/// `Kind`, so that what is known of entries is kept in arrays.
package struct EntryID: Sendable, Hashable {
  package let index: Int

  package init(_ index: Int) { self.index = index }
}

extension EntryID: Strideable {
  package static func < (left: EntryID, right: EntryID) -> Bool { left.index < right.index }

  package func distance(to other: EntryID) -> Int { other.index - index }

  package func advanced(by count: Int) -> EntryID { EntryID(index + count) }
}

extension Array {
  /// What an array with an element for each entry has for one of them.
  package subscript(id: EntryID) -> Element {
    get { self[id.index] }
    set { self[id.index] = newValue }
  }
}
