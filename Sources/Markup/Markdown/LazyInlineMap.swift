/// A map of inlines that is made when the first place is asked for: most paragraphs never need one.
struct LazyInlineMap {
  let events: ArraySlice<MarkdownEvent>
  let text: [UInt8]
  let source: [UInt8]
  let range: Range<Int>
  let quoteDepth: Int
  private var made: InlineMap?
  /// The events that leave links and images, and the offsets behind each `](` of the source.
  private lazy var linkEnds = (
    events: events.indices.filter {
      (events[$0].kind == .link || events[$0].kind == .image) && events[$0].phase == .exit
    },
    sources: range.lowerBound + 1 < range.upperBound
      ? (range.lowerBound + 1..<range.upperBound).filter {
        source[$0 - 1] == UInt8(ascii: "]") && source[$0] == UInt8(ascii: "(")
      }.map { $0 + 1 } : []
  )
  /// Whether a backslash or character reference stands in the source.
  private(set) lazy var hasEscapes = source[range].contains {
    $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&")
  }
  /// The indices of the events that are texts.
  private lazy var texts = events.indices.filter { events[$0].kind == .text }

  init(
    events: ArraySlice<MarkdownEvent>, text: [UInt8], source: [UInt8], range: Range<Int>,
    quoteDepth: Int
  ) {
    self.events = events
    self.text = text
    self.source = source
    self.range = range
    self.quoteDepth = quoteDepth
  }

  var map: InlineMap {
    mutating get {
      if let made { return made }
      let map = InlineMap(
        events: events, text: text, source: source, range: range, quoteDepth: quoteDepth)
      made = map
      return map
    }
  }

  /// Returns the index of the event whose text holds a position of the buffer, by binary search
  /// among those that are texts.
  mutating func event(ofTextAt position: Int) -> Int? {
    var (low, high) = (0, texts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(events[texts[middle]].start) <= position { low = middle } else { high = middle }
    }
    return low < texts.count && events[texts[low]].range.contains(position) ? texts[low] : nil
  }

  mutating func place(ofTextAt position: Int, in event: Int) -> (offset: Int, isEscaped: Bool) {
    _ = map
    return made?.place(ofTextAt: position, in: event) ?? (range.lowerBound, false)
  }

  /// Returns the source range of a link's address if nothing but links has `](` in the block, so that
  /// they are told by counting; nil otherwise, and then the block is walked through.
  private mutating func plainDestination(
    ofExit event: Int, _ address: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard made == nil, linkEnds.events.count == linkEnds.sources.count else { return nil }
    let number = linkEnds.events.partitioningIndex { $0 >= event }
    guard number < linkEnds.events.count else { return nil }
    let start = linkEnds.sources[number]
    guard !address.isEmpty, source.hasBytes(address, at: start),
      start + address.count < source.count,
      source[start + address.count] == UInt8(ascii: ")")
    else { return nil }
    return start..<start + address.count
  }

  /// Says whether an offset in the source lies within code.
  mutating func isCode(at offset: Int) -> Bool {
    let next = map.starts.partitioningIndex { $0 > offset }
    return next > 0 && events[events.startIndex + next - 1].kind == .code
  }

  mutating func destination(ofExit event: Int, address: ArraySlice<UInt8>) -> Range<Int> {
    if let range = plainDestination(ofExit: event, address) { return range }
    _ = map
    return made?.destination(ofExit: event, address: address) ?? range
  }
}
