/// All entries of one kind, in the order in which they are numbered.
package struct EntryList<Value: EntryType>: Sendable {
  package internal(set) var values: [Value] = []
  /// The id of the first, once the guide is numbered.
  private var first = EntryID(0)

  init() {}

  package var count: Int { values.count }
  package var isEmpty: Bool { values.isEmpty }

  /// The ids of all its entries.
  package var ids: Range<EntryID> { first..<first.advanced(by: values.count) }

  /// The value of an entry, which must be one of its own.
  package subscript(id: EntryID) -> Value { values[id.index - first.index] }

  mutating func number(from first: EntryID) { self.first = first }
}
