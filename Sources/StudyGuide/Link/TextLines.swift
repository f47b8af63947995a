internal import Markup

/// Text events with nothing but line ends between them, as one text in which each run of blanks and
/// line ends is one blank, and a line end that readers do not see is nothing: names match across lines
/// and blanks.
struct TextLines {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// The index of the last event that belongs to the lines.
  private(set) var last: Int
  /// Whether the text is just that of one event.
  private(set) var isPlain = true
  /// The offset in the document's text of each byte; that of a line end is the end of its line.
  private var offsets: [Int] = []
  /// The text events, each with the offset of its first byte in `bytes`.
  private var lines: [(event: Int, start: Int, range: Range<Int>)] = []

  /// Gathers the lines from a text event on.
  init(of document: MarkdownDocument, from first: Int) {
    let events = document.events
    last = first
    while last + 2 < events.count, events[last + 1].kind == .softBreak,
      events[last + 2].kind == .text
    {
      last += 2
    }
    isPlain = last == first && !Self.hasTwoBlanks(document.text[events[first].range])
    if isPlain { return }
    for event in stride(from: first, through: last, by: 2) {
      let range = events[event].range
      if event > first, !events[event - 1].isJoined {
        append(UInt8(ascii: " "), at: range.lowerBound)
      }
      lines.append((event, bytes.count, range))
      for offset in range { append(document.text[offset], at: offset) }
    }
  }

  /// Adds a byte; of blanks that follow one another, only the first is kept.
  private mutating func append(_ byte: UInt8, at offset: Int) {
    if byte.isBlank, bytes.last?.isBlank == true { return }
    bytes.append(byte.isBlank ? UInt8(ascii: " ") : byte)
    offsets.append(offset)
  }

  private static func hasTwoBlanks(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isBlank && $1.isBlank }
  }

  /// Returns the mark of a name in a range of the bytes; nil for one that runs over more than two
  /// lines.
  func mark(_ range: Range<Int>, block: Int, target: EntryID) -> NameMark? {
    let line = lines.partitioningIndex { $0.start > range.lowerBound } - 1
    let end = lines.partitioningIndex { $0.start >= range.upperBound } - 1
    guard lines.indices.contains(line), end - line < 2 else { return nil }
    let (start, stop) = (offsets[range.lowerBound], offsets[range.upperBound - 1] + 1)
    guard end > line else {
      return NameMark(
        event: lines[line].event, block: block, range: start..<stop, target: target)
    }
    var mark = NameMark(
      event: lines[line].event, block: block, range: start..<lines[line].range.upperBound,
      target: target)
    mark.tail = (lines[end].event, lines[end].range.lowerBound..<stop)
    return mark
  }
}
