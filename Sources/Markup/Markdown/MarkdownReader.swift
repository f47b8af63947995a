/// The forms that a text may contain beyond CommonMark.
package struct MarkdownOptions: Sendable {
  /// The schemes of typed links. Any other is reported, except those of the web.
  package let schemes: [String]

  package init(schemes: [String]) { self.schemes = schemes }
}

extension MarkdownDocument {
  /// Parses the Markdown of `source` from the byte `start`, which is on line `line` (from 1), to
  /// its end; it cannot fail.
  ///
  /// A text that exceeds ``MarkdownLimits`` gives a diagnostic and an empty document.
  package init(
    parsing source: SourceText, from start: Int = 0, line: Int = 1, options: MarkdownOptions
  ) {
    self.init(source: source)
    if let diagnostic = MarkdownLimits.diagnostic(for: source, from: start) {
      diagnostics = [diagnostic]
      return
    }
    var raw: [MarkdownEvent] = []
    raw.reserveCapacity((source.bytes.count - start) / 6 + 16)
    var document = MarkdownDocument(source: source)
    document.text.reserveCapacity(source.bytes.count - start)
    let depth = source.bytes.withUnsafeBufferPointer {
      MarkdownTree(parsing: .init(rebasing: $0[start...]), smart: true)
        .copy(into: &raw, text: &document.text)
    }
    guard depth <= MarkdownLimits.nesting else {
      diagnostics = [
        source.diagnostic(
          .nestingTooDeep, MarkdownLimits.depthMessage, place: Place(line: line, column: 1),
          note: MarkdownLimits.depthNote)
      ]
      return
    }
    document.events.reserveCapacity(raw.count)
    var reader = MarkdownReader(
      options: options, raw: raw, lineStarts: source.lineStarts, firstLine: line,
      document: consume document)
    reader.readBlocks()
    self = reader.document
  }

  /// Parses plain CommonMark, as `cmark --unsafe` would.
  ///
  /// A text whose blocks exceed ``MarkdownLimits`` gives a diagnostic and an empty document.
  package init(parsingCommonMark source: SourceText) {
    self.init(source: source)
    if let diagnostic = MarkdownLimits.blockDiagnostic(for: source, from: 0) {
      diagnostics = [diagnostic]
      return
    }
    source.bytes.withUnsafeBufferPointer {
      _ = MarkdownTree(parsing: $0, smart: false).copy(into: &events, text: &text)
    }
  }

  package init(parsingCommonMark bytes: [UInt8]) {
    self.init(parsingCommonMark: SourceText(path: "", bytes: bytes))
  }

  /// The version of libcmark, which parses.
  package static var libraryVersion: String { MarkdownTree.libraryVersion }
}

/// A reader that turns CommonMark's events into ours, block by block; each form has a file of its
/// own.
struct MarkdownReader {
  let options: MarkdownOptions
  let raw: [MarkdownEvent]
  let lineStarts: [Int]
  /// The line of the file on which the parsed text begins, from 1.
  let firstLine: Int
  var document: MarkdownDocument
  /// The open block quotes, each with its kind if it is an alert.
  var openQuotes: [AlertKind?] = []
  /// The number of inlines to skip at the beginning of the next paragraph: an alert's mark.
  var skippedInlines = 0
  /// The number of bytes to skip there: a task's box.
  var skippedBytes = 0
  /// The number of cells that the rows of tables have left out so far.
  var missingCells = 0
  /// The source offset of an alert's mark that has been reported.
  var reportedMark: Int?
  /// The index of the event that entered the paragraph, heading or cell that is being read.
  var block = 0

  var source: SourceText { document.source }

  mutating func readBlocks() {
    var index = 0
    while index < raw.count { index = readBlock(at: index) }
    checkHeadingLevels()
  }

  /// Reads a block, or the beginning or end of a container, at `index`, and returns the index after
  /// it.
  private mutating func readBlock(at index: Int) -> Int {
    let event = raw[index]
    switch (event.kind, event.phase) {
    case (.blockQuote, .enter): enterQuote(at: index)
    case (.blockQuote, .exit): leaveQuote(event)
    case (.item, .enter): enterItem(at: index)
    case (.paragraph, .enter): return readParagraph(at: index)
    case (.heading, .enter): return readHeading(at: index)
    case (.htmlBlock, _): refuseHTML(event, at: offset(of: event))
    default: document.events.append(event)
    }
    return index + 1
  }

  /// Reads a paragraph, which may be a table or a card, and returns the index after it.
  private mutating func readParagraph(at index: Int) -> Int {
    let event = raw[index]
    let end = endOfBlock(at: index)
    if readTable(event) { return end + 1 }
    let inlines = index + 1 + skippedInlines..<end
    defer { (skippedInlines, skippedBytes) = (0, 0) }
    if inlines.isEmpty { return end + 1 }
    if readCard(inlines, of: event) { return end + 1 }
    block = document.events.count
    document.events.append(event)
    var map = inlineMap(of: event, events: index + 1..<end)
    readInlines(inlines, map: &map)
    document.events.append(raw[end])
    return end + 1
  }

  /// Returns the index at which the paragraph or heading that is entered at `index` is left.
  func endOfBlock(at index: Int) -> Int {
    let kind = raw[index].kind
    return raw[index...].firstIndex { $0.kind == kind && $0.phase == .exit } ?? raw.count - 1
  }

  /// Returns the source offset of a block's first byte.
  func offset(of event: MarkdownEvent) -> Int {
    let line = Int(event.line) + firstLine - 2
    guard line >= 0, line < lineStarts.count else { return source.bytes.count }
    return min(lineStarts[line] + Int(event.column) - 1, source.bytes.count)
  }

  /// Returns the source offset after the last line of a block.
  func endOffset(of event: MarkdownEvent) -> Int {
    let next = Int(max(event.endLine, event.line)) + firstLine - 1
    return next < lineStarts.count ? lineStarts[next] : source.bytes.count
  }

  /// Returns a map of the inlines of a paragraph or heading, which is made only on demand.
  func inlineMap(of block: MarkdownEvent, events: Range<Int>) -> LazyInlineMap {
    var start = offset(of: block)
    if block.kind == .heading { start = afterHeadingMarks(at: start) }
    return LazyInlineMap(
      events: raw[events], text: document.text, source: source.bytes,
      range: start..<max(start, endOffset(of: block)), quoteDepth: openQuotes.count)
  }

  /// Returns the offset after the marks with which an ATX heading begins; they are not part of its
  /// text.
  private func afterHeadingMarks(at start: Int) -> Int {
    let bytes = source.bytes
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end > start, end - start <= 6, end < bytes.count, bytes[end].isBlank else { return start }
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end
  }

  /// Moves the document out of this reader, for another reader that returns it. With two owners,
  /// every change would copy the arrays of the document.
  mutating func takeDocument() -> MarkdownDocument {
    let taken = document
    document = MarkdownDocument(source: taken.source)
    return taken
  }

  /// Whether more problems of the text are told; after a hundred the rest are dropped.
  var reportsMore: Bool { document.diagnostics.count < 100 }

  mutating func report(_ rule: Rule, _ message: String, at range: Range<Int>, note: String? = nil) {
    guard reportsMore else { return }
    document.diagnostics.append(
      source.diagnostic(rule, message, at: range.lowerBound, length: range.count, note: note))
  }
}

/// A map of inlines that is made when the first place is asked for: most paragraphs never need one.
struct LazyInlineMap {
  let events: ArraySlice<MarkdownEvent>
  let text: [UInt8]
  let source: [UInt8]
  let range: Range<Int>
  let quoteDepth: Int
  private var made: InlineMap?

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

  mutating func place(ofTextAt position: Int, in event: Int) -> (offset: Int, isEscaped: Bool) {
    _ = map
    return made?.place(ofTextAt: position, in: event) ?? (range.lowerBound, false)
  }

  mutating func destination(ofExit event: Int, address: ArraySlice<UInt8>) -> Range<Int> {
    _ = map
    return made?.destination(ofExit: event, address: address) ?? range
  }
}
