/// The position of an entry among all entries of a guide: counted from 0 without gaps, kind after
/// kind in the order of ``Kind``, so that facts about entries can be kept in arrays.
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
  /// The element for an entry, in an array that has one element for each entry of the guide.
  package subscript(id: EntryID) -> Element {
    get { self[id.index] }
    set { self[id.index] = newValue }
  }
}
