/// The positions of the inlines of one paragraph, heading or table cell in its source, byte by
/// byte.
///
/// The places that cmark 0.30 gives for inlines are hints, so the source is walked in step with the
/// events instead: each event decides what the source must contain at its position. If they ever
/// disagree, the walk stops, and later places fall back to a search for the form's own bytes.
struct InlineMap {
  /// The source offset of each event of the block, in order; shorter than the block if the walk
  /// stopped.
  private(set) var starts: [Int] = []
  /// The source range of the address of each link and image, by the index of the event that leaves
  /// it.
  private(set) var destinations: [Int: Range<Int>] = [:]

  private let events: ArraySlice<MarkdownEvent>
  private let first: Int
  private var walker: SourceWalker
  private let limit: Int
  /// The position asked for last. The next is mostly after it in the same text, so the walk goes on
  /// from there and a text is walked only once.
  private var last: (event: Int, position: Int, offset: Int)?
  /// The offset from which the next address is searched for, after the walk has stopped.
  private var search: Int?
  /// The number of bytes that such searches may still look at.
  private var searchable: Int

  /// Walks the source. `events` are the inlines of a block, `range` is the range of its content in
  /// the source, and `quoteDepth` the number of block quotes around it.
  init(
    events: ArraySlice<MarkdownEvent>, text: [UInt8], source: [UInt8], range: Range<Int>,
    quoteDepth: Int
  ) {
    self.events = events
    first = events.startIndex
    limit = range.upperBound
    searchable = 4 * range.count
    walker = SourceWalker(
      source: source, text: text, offset: range.lowerBound, limit: limit, quoteDepth: quoteDepth)
    walk(from: range.lowerBound)
    if !isComplete || !isAtEnd, source.hasBytes([UInt8(ascii: "[")], at: range.lowerBound) {
      skipDefinitions(from: range.lowerBound)
    }
  }

  private var isComplete: Bool { starts.count == events.count }

  /// Whether nothing follows but what ends a paragraph or underlines a heading.
  private var isAtEnd: Bool {
    walker.source[min(walker.offset, limit)..<limit].allSatisfy {
      $0.isBlank || $0.isLineEnd || "=->".utf8.contains($0)
    }
  }

  /// Returns the source offset of a byte of a text event, and whether a backslash makes it literal.
  mutating func place(ofTextAt position: Int, in event: Int) -> (offset: Int, isEscaped: Bool) {
    let index = event - first
    guard index < starts.count else { return (walker.offset, false) }
    var from = events[event].range.lowerBound
    walker.offset = starts[index]
    if let last, last.event == event, last.position <= position {
      (from, walker.offset) = (last.position, last.offset)
    }
    _ = walker.passText(from..<max(position, from))
    last = (event, position, walker.offset)
    return (walker.offset + (walker.isAtEscape ? 1 : 0), walker.isAtEscape)
  }

  /// Returns the source range of the address of the link that is left at `event`. If the walk
  /// stopped before, it is the next occurrence of the address, or else one byte. The searches of a
  /// block together look at a few times its bytes.
  mutating func destination(ofExit event: Int, address: ArraySlice<UInt8>) -> Range<Int> {
    if let range = destinations[event] { return range }
    let from = starts.last ?? walker.offset
    let start = min(search ?? from, limit)
    guard searchable > 0 else { return from..<from + 1 }
    let found = walker.source[..<limit].firstRange(of: Array(address), from: start)
    searchable -= (found?.upperBound ?? limit) - start
    if let found { search = found.upperBound }
    return found ?? from..<from + 1
  }

  /// Returns the source offset of an event, or the walker's own offset for events that the walk did
  /// not reach.
  func start(of event: Int) -> Int {
    event - first < starts.count ? starts[event - first] : walker.offset
  }

  private mutating func walk(from offset: Int) {
    starts.removeAll(keepingCapacity: true)
    destinations.removeAll()
    walker.offset = offset
    var openLinks: [(offset: Int, isAuto: Bool)] = []
    for index in events.indices {
      walker.passUnseen(before: events[index])
      starts.append(walker.offset)
      let start = walker.offset
      switch (events[index].kind, events[index].phase) {
      case (.link, .enter):
        let isAuto = walker.pass(UInt8(ascii: "<"))
        guard isAuto || walker.pass(UInt8(ascii: "[")) else { return stop() }
        openLinks.append((start, isAuto))
      case (.image, .enter):
        guard walker.pass(UInt8(ascii: "!")), walker.pass(UInt8(ascii: "[")) else { return stop() }
        openLinks.append((start, false))
      case (.link, .exit), (.image, .exit):
        guard let open = openLinks.popLast() else { return stop() }
        if open.isAuto {
          destinations[index] = open.offset + 1..<walker.offset
          guard walker.pass(UInt8(ascii: ">")) else { return stop() }
        } else {
          guard let range = walker.passLinkEnd() else { return stop() }
          destinations[index] = range.isEmpty ? open.offset..<walker.offset : range
        }
      case (.text, _):
        guard walker.passText(events[index].range, isAuto: openLinks.last?.isAuto ?? false) else {
          return stop()
        }
      default:
        guard walker.pass(events[index]) else { return stop() }
      }
    }
  }

  private mutating func stop() { starts.removeLast() }

  /// Walks again from each later line of a paragraph that begins with link reference definitions,
  /// until the events agree: such a paragraph keeps the place of the definitions but not their
  /// text.
  private mutating func skipDefinitions(from offset: Int) {
    var line = offset
    // Each try may walk the whole block, so their number is bounded.
    for _ in 0..<64 {
      guard let next = walker.lineAfter(line), next < limit else { break }
      line = next
      walk(from: line)
      if isComplete, isAtEnd { return }
    }
    walk(from: offset)
  }
}
