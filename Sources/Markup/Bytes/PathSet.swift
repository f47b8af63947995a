/// A set of paths, which differ when any byte of them does.
package struct PathSet: Sendable, Equatable {
  private var keys: Set<PathKey> = []

  package init() {}

  package init(_ paths: some Sequence<String>) { keys = Set(paths.lazy.map(PathKey.init)) }

  package var count: Int { keys.count }
  package var isEmpty: Bool { keys.isEmpty }
  /// One of the paths.
  package var first: String? { keys.first?.path }

  /// The paths in the order of their bytes.
  package func sorted() -> [String] { map(\.self).sorted { $0.precedesInBytes($1) } }

  package func contains(_ path: String) -> Bool { keys.contains(PathKey(path)) }

  /// Adds a path, and says whether it is new.
  @discardableResult
  package mutating func insert(_ path: String) -> (inserted: Bool, memberAfterInsert: String) {
    let (inserted, key) = keys.insert(PathKey(path))
    return (inserted, key.path)
  }

  @discardableResult
  package mutating func remove(_ path: String) -> String? { keys.remove(PathKey(path))?.path }

  package mutating func formUnion(_ other: PathSet) { keys.formUnion(other.keys) }

  package mutating func formUnion(_ paths: some Sequence<String>) {
    for path in paths { insert(path) }
  }

  package mutating func subtract(_ other: PathSet) { keys.subtract(other.keys) }

  package func union(_ other: PathSet) -> PathSet {
    var union = self
    union.formUnion(other)
    return union
  }

  package func union(_ paths: some Sequence<String>) -> PathSet { union(PathSet(paths)) }

  package func subtracting(_ other: PathSet) -> PathSet {
    var rest = self
    rest.subtract(other)
    return rest
  }

  package func subtracting(_ paths: some Sequence<String>) -> PathSet {
    subtracting(PathSet(paths))
  }

  package func filter(_ isIncluded: (String) -> Bool) -> PathSet {
    var rest = PathSet()
    rest.keys = keys.filter { isIncluded($0.path) }
    return rest
  }
}

extension PathSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral paths: String...) { self.init(paths) }
}

extension PathSet: Sequence {
  package func makeIterator() -> some IteratorProtocol<String> {
    keys.lazy.map(\.path).makeIterator()
  }
}
