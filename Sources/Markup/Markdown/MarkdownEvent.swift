/// One step through a document in reading order: a block or inline is entered, left, or stands alone.
///
/// Events are plain values that point into the document's text buffer, so a document is two arrays
/// and needs no tree.
package struct MarkdownEvent: Sendable {
  package enum Kind: UInt8, Sendable {
    // CommonMark's blocks
    case blockQuote, list, item, paragraph, heading, codeBlock, htmlBlock, thematicBreak
    // CommonMark's inlines
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    // Our forms
    case alert, table, tableRow, tableCell, reference, card, citation
  }

  package enum Phase: UInt8, Sendable { case enter, exit, leaf }

  package let kind: Kind
  package let phase: Phase
  /// Heading: level 1–6. List: 1 when ordered. Paragraph: 1 inside a tight list. Item: `TaskState`.
  /// Alert: `AlertKind`. Table cell: `ColumnAlignment`. Table row: 1 in the head.
  package var detail: UInt8 = 0
  /// Text, code or HTML: the literal. Link and image: the destination. Ranges are of the text buffer.
  package var start: Int32 = 0
  package var end: Int32 = 0
  /// Link and image: the title. Code block: the info string.
  package var extraStart: Int32 = 0
  package var extraEnd: Int32 = 0
  /// Ordered list: the first number. Reference, card, citation, heading: index into the
  /// document's list of them.
  package var number: Int32 = 0

  /// Line of a block, from 1 in the text parsed; inlines and code have a title or an info string in
  /// the same room.
  package var line: Int32 {
    get { extraStart }
    set { extraStart = newValue }
  }

  /// Column of a block in bytes, from 1.
  package var column: Int32 {
    get { extraEnd }
    set { extraEnd = newValue }
  }

  /// Last line of a paragraph, heading or table, which have no literal.
  package var endLine: Int32 {
    get { end }
    set { end = newValue }
  }

  package init(_ kind: Kind, _ phase: Phase, detail: UInt8 = 0) {
    self.kind = kind
    self.phase = phase
    self.detail = detail
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var extraRange: Range<Int> { Int(extraStart)..<Int(extraEnd) }
  package var index: Int { Int(number) }

  /// The same step with a form of ours in the place of CommonMark's.
  func becoming(_ kind: Kind, detail: UInt8, number: Int = 0) -> MarkdownEvent {
    var event = MarkdownEvent(kind, phase, detail: detail)
    (event.start, event.end) = (start, end)
    (event.extraStart, event.extraEnd) = (extraStart, extraEnd)
    event.number = Int32(number)
    return event
  }

  static func text(_ range: Range<Int>) -> MarkdownEvent {
    var event = MarkdownEvent(.text, .leaf)
    event.start = Int32(range.lowerBound)
    event.end = Int32(range.upperBound)
    return event
  }
}

/// The box of a task-list item.
package enum TaskState: UInt8, Sendable { case none, open, done }

/// Where the cells of a table's column stand.
package enum ColumnAlignment: UInt8, Sendable { case none, left, center, right }

/// The kinds of `> [!NOTE]` boxes.
package enum AlertKind: UInt8, Sendable, CaseIterable {
  case note, tip, caution, essay, record

  /// As authors write it, in any case, and as templates name it.
  package var name: String { "\(self)" }
}
