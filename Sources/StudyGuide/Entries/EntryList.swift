/// All entries of one kind, in the order of their ids.
package struct EntryList<Value: EntryType>: Sendable {
  package internal(set) var values: [Value] = []
  /// The id of the first entry, once the guide is numbered.
  private var first = EntryID(0)

  init() {}

  package var count: Int { values.count }
  package var isEmpty: Bool { values.isEmpty }

  /// The ids of the entries in the list.
  package var ids: Range<EntryID> { first..<first.advanced(by: values.count) }

  /// The value of an entry, which must be in the list.
  package subscript(id: EntryID) -> Value { values[id.index - first.index] }

  /// Sets the id of the first entry; the others follow it.
  mutating func number(from first: EntryID) { self.first = first }
}
