/// A trie over bytes. Its nodes are in flat arrays, and the children of a node form a linked list.
/// Node 0 is the root; as a child or sibling it means “none”.
struct ByteTrie: Sendable {
  private var bytes: [UInt8] = [0]
  private var firstChild: [Int32] = [0]
  private var nextSibling: [Int32] = [0]
  /// The value of the key that ends at each node, or -1.
  private var values: [Int32] = [-1]
  /// The children of the root by byte: most searches end there, so they skip the linked list.
  private var roots = [Int32](repeating: 0, count: 256)

  var isEmpty: Bool { bytes.count == 1 }

  /// Adds a key with its value. The first value of a key is kept; an empty key is ignored.
  mutating func insert(_ key: [UInt8], _ value: Int) {
    guard let first = key.first else { return }
    if roots[Int(first)] == 0 { roots[Int(first)] = addNode(first) }
    var node = roots[Int(first)]
    for byte in key.dropFirst() {
      var child = firstChild[Int(node)]
      while child != 0, bytes[Int(child)] != byte { child = nextSibling[Int(child)] }
      if child == 0 {
        child = addNode(byte)
        nextSibling[Int(child)] = firstChild[Int(node)]
        firstChild[Int(node)] = child
      }
      node = child
    }
    if values[Int(node)] < 0 { values[Int(node)] = Int32(value) }
  }

  private mutating func addNode(_ byte: UInt8) -> Int32 {
    bytes.append(byte)
    firstChild.append(0)
    nextSibling.append(0)
    values.append(-1)
    return Int32(bytes.count - 1)
  }

  /// Returns the value and end of the longest key that begins where the range begins and whose end
  /// `isEnd` accepts; the range must not be empty.
  func longestMatch(
    in text: [UInt8], _ range: Range<Int>, endsAt isEnd: (Int) -> Bool
  ) -> (value: Int, end: Int)? {
    var node = roots[Int(text[range.lowerBound])]
    var position = range.lowerBound + 1
    var best: (value: Int, end: Int)?
    while node != 0 {
      let value = values[Int(node)]
      if value >= 0, isEnd(position) { best = (Int(value), position) }
      guard position < range.upperBound else { break }
      let byte = text[position]
      node = firstChild[Int(node)]
      while node != 0, bytes[Int(node)] != byte { node = nextSibling[Int(node)] }
      position += 1
    }
    return best
  }
}
