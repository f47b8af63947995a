/// One look at the lines of a text that tells, before it is parsed, how deep its quotations and lists
/// can be nested.
///
/// It never finds less than a parser of CommonMark would, and in code it may find more.
struct NestingScan {
  /// A limit that a text exceeds, with the offset at which it does.
  enum Excess {
    case depth(Int)
    case emptyLines(Int)
  }

  /// The columns at which the contents of the open list items begin at the earliest.
  private var items: [Int] = []
  private var emptyLines = 0

  /// Returns the first excess from `start` on; nil if there is none.
  mutating func excess(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Excess? {
    var index = start
    while index < bytes.count {
      if let excess = readMarks(bytes, &index) { return excess }
      while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
      if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\r"),
        bytes[index + 1] == UInt8(ascii: "\n")
      {
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Reads the marks of quotations and lists with which a line begins, and moves `index` past them.
  private mutating func readMarks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Excess? {
    var (column, quotations) = (0, 0)
    var isEmpty = true
    while index < bytes.count, !bytes[index].isLineEnd {
      switch bytes[index] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      case UInt8(ascii: ">"):
        column += 1
        quotations += 1
      default:
        // What stands before an item's contents ends the item.
        while let last = items.last, last > column { items.removeLast() }
        isEmpty = false
        guard let width = markWidth(bytes, at: index) else { return nil }
        items.append(column + width + 1)
        column += width
        index += width - 1
      }
      index += 1
      if items.count + quotations > MarkdownLimits.nesting { return .depth(index - 1) }
    }
    if isEmpty { emptyLines += items.count }
    return emptyLines > MarkdownLimits.emptyLines ? .emptyLines(index) : nil
  }

  /// Returns the length of the mark of a list item, such as `-` or `12.`; nil if there is none, or if
  /// the rest of the line is a thematic break.
  private func markWidth(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var end = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      if isBreak(bytes, at: start) { return nil }
      end += 1
    case UInt8(ascii: "+"): end += 1
    default:
      while end < bytes.count, end - start < 9, bytes[end].isASCIIDigit { end += 1 }
      guard end > start, end < bytes.count,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return nil }
      end += 1
    }
    guard end == bytes.count || bytes[end].isBlank || bytes[end].isLineEnd else { return nil }
    return end - start
  }

  /// Says whether the rest of a line holds only one mark, three times or more, and blanks.
  private func isBreak(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var (index, count) = (start, 0)
    while index < bytes.count, !bytes[index].isLineEnd {
      if bytes[index] == bytes[start] {
        count += 1
      } else if !bytes[index].isBlank {
        return false
      }
      index += 1
    }
    return count > 2
  }
}
