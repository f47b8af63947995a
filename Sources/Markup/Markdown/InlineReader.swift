/// The reading of inlines: links become references, citations are found in texts, and the rest
/// passes.
extension MarkdownReader {
  /// Reads the inlines of one block, which are the raw events in `range`.
  mutating func readInlines(_ range: Range<Int>, map: inout LazyInlineMap) {
    var openLinks: [Int?] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let event = raw[index]
      switch (event.kind, event.phase) {
      case (.text, _), (.softBreak, _):
        index = readText(from: index, to: range.upperBound, isLinked: !openLinks.isEmpty, map: &map)
        continue
      case (.link, .enter): openLinks.append(enterLink(event, at: index))
      case (.image, .enter):
        openLinks.append(enterImage(event, at: index))
      case (.link, .exit), (.image, .exit):
        leaveLink(event, at: index, reference: openLinks.popLast() ?? nil, map: &map)
      case (.htmlInline, _): refuseHTML(event, at: map.map.start(of: index))
      default: document.events.append(event)
      }
      index += 1
    }
  }

  /// Reads a run of texts and soft breaks, and returns the index after it.
  private mutating func readText(
    from start: Int, to limit: Int, isLinked: Bool, map: inout LazyInlineMap
  ) -> Int {
    var end = start
    while end < limit, raw[end].kind == .text || raw[end].kind == .softBreak { end += 1 }
    if skippedBytes == 0, !mayHoldForm(raw[start..<end]) {
      document.events.append(contentsOf: raw[start..<end])
      return end
    }
    let run = TextRun(events: raw[start..<end], text: document.text, skipping: skippedBytes)
    skippedBytes = 0
    readForms(in: run, isLinked: isLinked, map: &map)
    return end
  }

  /// Says whether a run of texts has a byte with which one of our forms could begin.
  private func mayHoldForm(_ events: ArraySlice<MarkdownEvent>) -> Bool {
    document.text.withUnsafeBufferPointer { text in
      events.contains { event in
        event.kind == .text && event.range.contains { text[$0].mayBeginForm }
      }
    }
  }

  /// Replaces the citations of a run by events, and reports the remains of broken forms.
  private mutating func readForms(in run: TextRun, isLinked: Bool, map: inout LazyInlineMap) {
    var run = run
    var written = 0
    if !isLinked {
      for found in findCitations(in: run, map: &map) {
        run.append(written..<found.range.lowerBound, to: &document.events)
        checkLeftOvers(
          in: run, written..<found.range.lowerBound, isLinked: isLinked, map: &map)
        append(found)
        written = found.range.upperBound
      }
    }
    run.append(written..<run.bytes.count, to: &document.events)
    checkLeftOvers(in: run, written..<run.bytes.count, isLinked: isLinked, map: &map)
  }
}

extension UInt8 {
  fileprivate var mayBeginForm: Bool {
    switch self {
    case UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"): true
    default: false
    }
  }
}

/// Neighbouring texts and soft breaks as one run of bytes, a break as a space.
struct TextRun {
  private(set) var bytes: [UInt8] = []
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
      } else {
        bytes.append(UInt8(ascii: " "))
      }
      if bytes.count > start { pieces.append((event, index, start)) }
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

  /// Returns the source range from the first to the last byte of a range of the run.
  func sourceRange(_ range: Range<Int>, map: inout LazyInlineMap) -> Range<Int> {
    let start = place(of: range.lowerBound, map: &map).offset
    let last = place(of: max(range.upperBound - 1, range.lowerBound), map: &map).offset
    return start..<max(last, start) + 1
  }
}
