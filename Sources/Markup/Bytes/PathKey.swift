/// A path as a key: it equals another, and comes before it, by its bytes.
///
/// Two texts that Swift takes for equal may be two files: a disk keeps a name as it was written, so
/// that `é` as one letter and `e` with a mark are two names (Unicode Standard Annex 15). Sets and
/// tables of paths therefore are a ``PathSet`` and a ``PathTable``.
package struct PathKey: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func == (left: PathKey, right: PathKey) -> Bool {
    left.path.hasSameBytes(as: right.path)
  }

  package func hash(into hasher: inout Hasher) {
    let isHashed: Void? = path.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { for byte in path.utf8 { hasher.combine(byte) } }
  }
}

extension StringProtocol {
  /// Says whether a path is another: whether all bytes are the same.
  @inlinable package func hasSameBytes(as other: some StringProtocol) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  /// Says whether a path begins with the bytes of another, whatever follows them.
  @inlinable package func beginsWithBytes(of prefix: some StringProtocol) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  /// The names of a path between its slashes, without empty ones. A slash ends a name even where a
  /// mark that belongs to no letter follows it.
  package var pathNames: [String] {
    var text = String(self)
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
