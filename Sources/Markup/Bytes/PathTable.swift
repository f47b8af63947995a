/// Values by path; paths differ when any byte of them does.
package struct PathTable<Value> {
  private var table: [PathKey: Value] = [:]

  package init() {}

  /// Makes a table; of two values for one path, `first` or the later one is kept.
  package init(
    _ pairs: some Sequence<(String, Value)>, uniquingKeysWith combine: (Value, Value) -> Value
  ) {
    table = Dictionary(
      pairs.lazy.map { (PathKey($0.0), $0.1) }, uniquingKeysWith: combine)
  }

  package var count: Int { table.count }
  package var isEmpty: Bool { table.isEmpty }
  package var keys: some Collection<String> { table.keys.lazy.map(\.path) }
  package var values: some Collection<Value> { table.values }

  package subscript(path: String) -> Value? {
    get { table[PathKey(path)] }
    _modify { yield &table[PathKey(path)] }
  }

  package subscript(path: String, default value: @autoclosure () -> Value) -> Value {
    get { table[PathKey(path), default: value()] }
    _modify { yield &table[PathKey(path), default: value()] }
  }

  @discardableResult
  package mutating func updateValue(_ value: Value, forKey path: String) -> Value? {
    table.updateValue(value, forKey: PathKey(path))
  }

  @discardableResult
  package mutating func removeValue(forKey path: String) -> Value? {
    table.removeValue(forKey: PathKey(path))
  }

  package mutating func merge(
    _ other: PathTable, uniquingKeysWith combine: (Value, Value) -> Value
  ) {
    table.merge(other.table, uniquingKeysWith: combine)
  }

  package func filter(_ isIncluded: (Element) -> Bool) -> PathTable {
    var rest = PathTable()
    rest.table = table.filter { isIncluded(($0.key.path, $0.value)) }
    return rest
  }
}

extension PathTable: Sendable where Value: Sendable {}
extension PathTable: Equatable where Value: Equatable {}

extension PathTable: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral pairs: (String, Value)...) {
    self.init(pairs, uniquingKeysWith: { _, last in last })
  }
}

extension PathTable: Sequence {
  package typealias Element = (key: String, value: Value)

  package func makeIterator() -> some IteratorProtocol<Element> {
    table.lazy.map { (key: $0.key.path, value: $0.value) }.makeIterator()
  }
}
