/// Neighbouring texts and soft breaks as one run of bytes, a break as a space.
struct TextRun {
  private(set) var bytes: [UInt8] = []
  /// The positions of bytes that backslashes make plain text.
  private var escapes: Set<Int> = []
  /// The inline before the run; nil at the beginning of the block.
  var previous: MarkdownEvent?
  /// The inline that follows the run; nil at the end of the block.
  var next: MarkdownEvent?
  /// The inlines after that one.
  var rest: ArraySlice<MarkdownEvent> = []
  /// The events of the run, with their indices among the raw events, and their first bytes in the
  /// run.
  private var pieces: [(event: MarkdownEvent, index: Int, start: Int)] = []

  /// Joins the events, without the first `skipping` bytes of their text.
  init(events: ArraySlice<MarkdownEvent>, text: [UInt8], skipping: Int) {
    var skipping = skipping
    for index in events.indices {
      var event = events[index]
      let start = bytes.count
      if event.kind == .text {
        let skipped = min(skipping, event.range.count)
        event.start += Int32(skipped)
        skipping -= skipped
        bytes.append(contentsOf: text[event.range])
      } else if !event.isJoined {
        bytes.append(UInt8(ascii: " "))
      }
      if bytes.count > start { pieces.append((event, index, start)) }
    }
  }

  /// Says whether what follows the run may belong to the word at its end: an inline begins there, or
  /// one ends in the middle of a word.
  func goesOn(in text: [UInt8]) -> Bool {
    guard let next else { return false }
    switch (next.kind, next.phase) {
    case (.emphasis, .enter), (.strong, .enter), (.code, _), (.link, .enter), (.image, .enter):
      return true
    case (.emphasis, .exit), (.strong, .exit):
      guard let after = rest.first, after.kind == .text, let byte = text[after.range].first else {
        return false
      }
      return byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "/")
    default: return false
    }
  }

  /// Appends the events of a range of the run.
  mutating func append(_ range: Range<Int>, to events: inout [MarkdownEvent]) {
    for piece in pieces[pieceIndex(of: range.lowerBound)...] {
      if piece.start >= range.upperBound { return }
      let length = piece.event.kind == .text ? piece.event.range.count : 1
      let overlap = range.clamped(to: piece.start..<piece.start + length)
      if overlap.isEmpty { continue }
      if piece.event.kind == .text {
        let start = Int(piece.event.start) - piece.start
        events.append(.text(overlap.lowerBound + start..<overlap.upperBound + start))
      } else {
        events.append(piece.event)
      }
    }
  }

  /// Returns the last piece that begins at or before a byte of the run, by binary search.
  private func pieceIndex(of position: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the source offset of a byte of the run, and whether it is escaped there.
  func place(of position: Int, map: inout LazyInlineMap) -> (offset: Int, isEscaped: Bool) {
    guard !pieces.isEmpty else { return (map.range.lowerBound, false) }
    let piece = pieces[pieceIndex(of: position)]
    if piece.event.kind != .text { return (map.map.start(of: piece.index), false) }
    let text = Int(piece.event.start) + position - piece.start
    return map.place(ofTextAt: text, in: piece.index)
  }

  /// Whether a backslash makes a byte of the run plain text.
  func isEscaped(_ position: Int) -> Bool { escapes.contains(position) }

  /// Finds the bytes that backslashes make plain text, in one walk through the source.
  mutating func findEscapes(map: inout LazyInlineMap) {
    guard map.hasEscapes else { return }
    for position in bytes.indices where bytes[position].isASCIIPunctuation {
      if place(of: position, map: &map).isEscaped { escapes.insert(position) }
    }
  }

  /// Returns the source range from the first to the last byte of a range of the run.
  func sourceRange(_ range: Range<Int>, map: inout LazyInlineMap) -> Range<Int> {
    let start = place(of: range.lowerBound, map: &map).offset
    let last = place(of: max(range.upperBound - 1, range.lowerBound), map: &map).offset
    return start..<max(last, start) + 1
  }
}
