extension RandomAccessCollection {
  /// Returns the first index for which `belongsInSecond` is true, in a collection in which all such
  /// elements come last; the end index if there is none. A binary search.
  @inlinable package func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
    var (start, length) = (startIndex, count)
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if belongsInSecond(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}
