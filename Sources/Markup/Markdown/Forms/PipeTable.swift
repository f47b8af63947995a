/// The reading of pipe tables: paragraphs of which every line begins with `|` and the second is the
/// delimiter row.
///
/// cmark reads the lines as a paragraph. The cells are cut from the source bytes and all parsed in
/// one go, each as the text of an ATX heading, which contains inlines and nothing else.
extension MarkdownReader {
  /// Appends a table in place of `paragraph`, and returns whether it is one.
  mutating func readTable(_ paragraph: MarkdownEvent) -> Bool {
    let start = offset(of: paragraph)
    guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "|") else { return false }
    let rows = tableLines(of: paragraph).map(cells)
    guard rows.count >= 2, let alignments = alignments(of: rows[1]),
      alignments.count == rows[0].count
    else {
      report(
        .leftOverMark, "a line begins with `|`, but this is no table", at: start..<start + 1,
        note: "a table has a row `| --- |` with as many cells as its head; or write `\\|`")
      return false
    }
    for row in rows.dropFirst(2) {
      missingCells += max(alignments.count - row.count, 0)
      guard missingCells > MarkdownLimits.missingCells else { continue }
      let place = row.first?.lowerBound ?? start
      report(
        .tooManyCells, "the rows of tables leave out more than 10,000 cells up to here",
        at: place..<place + 1, note: "write the cells, or give the head fewer")
      return false
    }
    let body = rows.dropFirst(2).map { row in
      (0..<alignments.count).map {
        $0 < row.count ? row[$0] : row.last.map { $0.upperBound..<$0.upperBound } ?? 0..<0
      }
    }
    for row in rows.dropFirst(2) where row.count > alignments.count {
      let extra = row[alignments.count]
      report(
        .leftOverMark, "this row has more cells than the head of its table", at: extra,
        note: "write `\\|` for a bar within a cell")
    }
    append(head: rows[0], body: Array(body), alignments: alignments, of: paragraph)
    return true
  }

  /// Returns the source ranges of a paragraph's lines, from their `|` on; empty if any line has
  /// none.
  private func tableLines(of paragraph: MarkdownEvent) -> [Range<Int>] {
    let bytes = source.bytes
    let limit = endOffset(of: paragraph)
    var lines: [Range<Int>] = []
    var offset = offset(of: paragraph)
    while offset < limit {
      var end = offset
      while end < limit, !bytes[end].isLineEnd { end += 1 }
      let line = offset..<end
      guard bytes[line].first == UInt8(ascii: "|") else { return [] }
      lines.append(line)
      let walker = SourceWalker(
        source: bytes, text: [], offset: end, limit: limit, quoteDepth: openQuotes.count)
      offset = walker.lineAfter(end) ?? limit
    }
    return lines
  }

  /// Returns the source ranges of a line's cells, without blanks at their ends; `\|` does not end a
  /// cell.
  private func cells(of line: Range<Int>) -> [Range<Int>] {
    let bytes = source.bytes
    var cells: [Range<Int>] = []
    var start = line.lowerBound + 1
    var offset = start
    while offset < line.upperBound {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < line.upperBound,
        bytes[offset + 1] == UInt8(ascii: "|")
      {
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<offset))
        start = offset + 1
        offset = start
      } else {
        offset += 1
      }
    }
    let rest = trimmed(start..<line.upperBound)
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, source.bytes[start].isBlank { start += 1 }
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Returns the alignments in a delimiter row, `| --- | :-: | --: |`; nil if any cell is something
  /// else.
  private func alignments(of cells: [Range<Int>]) -> [ColumnAlignment]? {
    var alignments: [ColumnAlignment] = []
    for cell in cells {
      var bytes = source.bytes[cell]
      let isLeft = bytes.first == UInt8(ascii: ":")
      if isLeft { bytes.removeFirst() }
      let isRight = bytes.last == UInt8(ascii: ":")
      if isRight { bytes.removeLast() }
      guard !bytes.isEmpty, bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      switch (isLeft, isRight) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments
  }

  /// Appends the events of a table, cell by cell.
  private mutating func append(
    head: [Range<Int>], body: [[Range<Int>]], alignments: [ColumnAlignment],
    of paragraph: MarkdownEvent
  ) {
    let lines = source.bytes[offset(of: paragraph)..<endOffset(of: paragraph)]
    var known: [UInt8] = []
    if lines.contains(UInt8(ascii: "[")) {
      if definitions == nil { definitions = LinkDefinitions(source, from: firstLine) }
      known = definitions?.lines(for: lines) ?? []
    }
    let cells = TableCells(
      [head] + body, source: parsed, definitions: known, textStart: document.text.count)
    document.text.append(contentsOf: cells.text)
    // The cells come from a parse of their own, so they need a reader with those raw events; it
    // takes the document over until the table is done, because a second owner would force copies.
    var reader = MarkdownReader(options: options, raw: cells.events, of: &self)
    var table = MarkdownEvent(.table, .enter)
    (table.line, table.column, table.endLine) = (
      paragraph.line, paragraph.column, paragraph.endLine
    )
    reader.document.events.append(table)
    var cell = 0
    for (number, row) in ([head] + body).enumerated() {
      let isHead: UInt8 = number == 0 ? 1 : 0
      var start = MarkdownEvent(.tableRow, .enter, detail: isHead)
      // The delimiter row comes after the head.
      start.line = paragraph.line + Int32(number == 0 ? 0 : number + 1)
      reader.document.events.append(start)
      for (column, range) in row.enumerated() {
        let alignment = alignments[column].rawValue
        reader.block = reader.document.events.count
        reader.document.events.append(MarkdownEvent(.tableCell, .enter, detail: alignment))
        let inlines = cells.inlines[cell]
        var map = LazyInlineMap(
          events: cells.events[inlines], text: reader.document.text, source: source.bytes,
          range: range, quoteDepth: 0)
        reader.readInlines(inlines, map: &map)
        reader.document.events.append(MarkdownEvent(.tableCell, .exit, detail: alignment))
        cell += 1
      }
      reader.document.events.append(MarkdownEvent(.tableRow, .exit, detail: isHead))
    }
    reader.document.events.append(MarkdownEvent(.table, .exit))
    (document, unknownComments) = (reader.document, reader.unknownComments)
  }
}

/// The inlines of all cells of a table, parsed together.
struct TableCells {
  private(set) var events: [MarkdownEvent] = []
  /// The literals, to be appended to the document's text.
  private(set) var text: [UInt8] = []
  /// The range of events of each cell, row by row.
  private(set) var inlines: [Range<Int>] = []

  /// Parses the cells, with the definitions of addresses that they use. `textStart` is the offset in
  /// the document's text at which the literals will be appended.
  init(_ rows: [[Range<Int>]], source: [UInt8], definitions: [UInt8], textStart: Int) {
    var lines: [UInt8] = []
    for cell in rows.joined() {
      lines.append(contentsOf: "# ".utf8)
      var offset = cell.lowerBound
      while offset < cell.upperBound {
        if source[offset] == UInt8(ascii: "\\"), offset + 1 < cell.upperBound,
          source[offset + 1] == UInt8(ascii: "|")
        {
          offset += 1
        }
        lines.append(source[offset])
        offset += 1
      }
      lines.append(contentsOf: " #\n".utf8)
    }
    let count = rows.reduce(0) { $0 + $1.count }
    lines += definitions
    lines.withUnsafeBufferPointer {
      _ = MarkdownTree(parsing: $0).copy(into: &events, text: &text)
    }
    for index in events.indices {
      events[index].move(by: textStart)
      guard events[index].kind == .heading else { continue }
      if inlines.count == count, events[index].phase == .enter { break }
      if events[index].phase == .enter {
        inlines.append(index + 1..<index + 1)
      } else if let last = inlines.popLast() {
        inlines.append(last.lowerBound..<index)
      }
    }
  }
}

extension MarkdownEvent {
  /// Moves all ranges of the event by a distance.
  fileprivate mutating func move(by distance: Int) {
    let distance = Int32(distance)
    start += distance
    end += distance
    extraStart += distance
    extraEnd += distance
  }
}
