extension RandomAccessCollection {
  /// The first index of those elements that belong to the second part of a collection in which all of
  /// the first part come first; its end when none do.
  package func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
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
