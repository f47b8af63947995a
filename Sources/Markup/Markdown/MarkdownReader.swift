/// The forms that a text may contain beyond CommonMark.
package struct MarkdownOptions: Sendable {
  /// The schemes of typed links. Any other is reported, except those of the web.
  package let schemes: [String]
  package let typography: Typography
  /// The ids of headings that name none, by the slug of their words, where these are not the id.
  package let headings: [String: String]
  /// The division of the text into sentences.
  package let sentences: Sentence

  package init(
    schemes: [String], typography: Typography = .english, headings: [String: String] = [:],
    sentences: Sentence = .english
  ) {
    (self.schemes, self.typography) = (schemes, typography)
    (self.headings, self.sentences) = (headings, sentences)
  }
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
    // A comment that this version of the parser does not know is masked, and the text parsed again:
    // rarely once, and for comments that come to light only then a few times more.
    var parsed = source.bytes
    let notes = NoteDefinition.all(in: source, from: start, line: line)
    for isLast in [false, false, false, true] {
      guard
        var reader = MarkdownReader(
          source, parsed: NoteDefinition.blanked(notes, in: parsed), from: start, line: line,
          options: options)
      else {
        diagnostics = [
          source.diagnostic(
            .nestingTooDeep, MarkdownLimits.depthMessage, place: Place(line: line, column: 1),
            note: MarkdownLimits.depthNote)
        ]
        return
      }
      reader.masksComments = !isLast
      reader.take(notes)
      reader.readBlocks()
      reader.readNotes(of: parsed)
      reader.checkDefinitions()
      self = reader.document
      sentences = options.sentences
      events = events.fitted
      text = text.fitted
      if reader.unknownComments.isEmpty { return }
      for comment in reader.unknownComments { Comment.mask(comment, in: &parsed) }
    }
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
      _ = MarkdownTree(parsing: $0).copy(into: &events, text: &text)
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
  /// The bytes that were parsed: those of the source, but for comments that are masked.
  let parsed: [UInt8]
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
  /// The ranges of comments that this version of the parser took for text.
  var unknownComments: [Range<Int>] = []
  /// Whether such comments are noted there; otherwise they are reported.
  var masksComments = false
  /// The asterisks and underscores that were left over in the block that is being read.
  var leftOverStars: [LeftOverStar] = []
  /// The ranges of blocks of code.
  var codeRanges: [Range<Int>] = []
  /// The definitions of addresses in the text, made when a table first asks for them.
  var definitions: LinkDefinitions?
  /// The texts of the notes, by their labels.
  var noteDefinitions: [String: NoteDefinition] = [:]
  /// What is being read and has no notes, with its article; nil for all else.
  var noNotes: String?

  var source: SourceText { document.source }

  /// Makes a reader of another parse, that of cells, which takes the document over.
  init(options: MarkdownOptions, raw: [MarkdownEvent], of other: inout MarkdownReader) {
    (self.options, self.raw, parsed) = (options, raw, other.parsed)
    (lineStarts, firstLine) = (other.lineStarts, other.firstLine)
    (openQuotes, masksComments) = (other.openQuotes, other.masksComments)
    unknownComments = other.unknownComments
    (noteDefinitions, noNotes) = (other.noteDefinitions, other.noNotes)
    document = other.takeDocument()
  }

  /// Parses a text; nil if it is nested too deep.
  init?(
    _ source: SourceText, parsed: [UInt8], from start: Int, line: Int, options: MarkdownOptions
  ) {
    var raw: [MarkdownEvent] = []
    raw.reserveCapacity((source.bytes.count - start) / 4 + 16)
    var document = MarkdownDocument(source: source)
    document.text.reserveCapacity(source.bytes.count - start)
    let depth = parsed.withUnsafeBufferPointer {
      MarkdownTree(parsing: .init(rebasing: $0[start...]))
        .copy(into: &raw, text: &document.text)
    }
    guard depth <= MarkdownLimits.nesting else { return nil }
    SoftBreaks.join(&raw, document.text)
    document.events.reserveCapacity(raw.count)
    (self.options, self.raw, self.parsed) = (options, raw, parsed)
    (lineStarts, firstLine) = (source.lineStarts, line)
    self.document = document
  }

  mutating func readBlocks() {
    var index = 0
    while index < raw.count { index = readBlock(at: index) }
    checkHeadingLevels()
  }

  /// Reports definitions of addresses that no link uses: they vanish from the page.
  fileprivate mutating func checkDefinitions() {
    let start = lineStarts[min(firstLine - 1, lineStarts.count - 1)]
    guard source.bytes.firstRange(of: Array("]:".utf8), from: start) != nil else { return }
    let known = definitions ?? LinkDefinitions(source, from: firstLine)
    for offset in known.unused() where !isCode(at: offset) {
      report(
        .leftOverMark, "this line is not shown: it gives an address to links, and none uses it",
        at: offset..<offset + 1, note: "write `\\[` if it is text, or take it out")
      if !reportsMore { return }
    }
  }

  private func isCode(at offset: Int) -> Bool {
    let next = codeRanges.partitioningIndex { $0.lowerBound > offset }
    return next > 0 && codeRanges[next - 1].contains(offset)
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
    case (.htmlBlock, _): refuseHTMLBlock(event, at: offset(of: event))
    case (.codeBlock, _): readCodeBlock(event)
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
    let isTask = skippedBytes > 0
    defer { (skippedInlines, skippedBytes) = (0, 0) }
    if inlines.isEmpty { return end + 1 }
    if readCard(inlines, of: event) || readFigure(inlines, of: event) { return end + 1 }
    block = document.events.count
    document.events.append(event)
    var map = inlineMap(of: event, events: index + 1..<end)
    readInlines(inlines, map: &map)
    checkLines(of: event, inlines: inlines, isTask: isTask, map: &map)
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

  mutating func report(
    _ rule: Rule, _ message: String, at range: Range<Int>, note: String? = nil,
    near: NearName? = nil
  ) {
    guard reportsMore else { return }
    document.diagnostics.append(
      source.diagnostic(
        rule, message, at: range.lowerBound, length: range.count, note: note, near: near))
  }
}

extension Array {
  /// The array without the room to grow that it has: documents stay as long as their guide.
  fileprivate var fitted: [Element] {
    capacity - count > count / 8 ? withUnsafeBufferPointer { Array($0) } : self
  }
}
