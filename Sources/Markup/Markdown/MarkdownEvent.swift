/// One step through a document in reading order: a block or inline is entered or left, or a leaf is
/// passed.
///
/// Events are plain values that point into the document's text buffer, so a document is two arrays
/// and needs no tree. To keep events small, fields share storage: ``line`` and ``column`` are those
/// of ``extraRange``, and ``endLine`` is that of ``end``. Which meaning holds depends on the kind,
/// as each field says.
package struct MarkdownEvent: Sendable {
  /// The kind of block or inline.
  package enum Kind: UInt8, Sendable {
    // CommonMark's blocks
    case blockQuote, list, item, paragraph, heading, codeBlock, htmlBlock, thematicBreak
    // CommonMark's inlines
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    // Our forms
    case alert, table, tableRow, tableCell, reference, card, citation, figure, note, noteReference
  }

  /// The direction of the step; a leaf has no contents to enter.
  package enum Phase: UInt8, Sendable { case enter, exit, leaf }

  package let kind: Kind
  package let phase: Phase
  /// A detail of the kind. Heading: the level, 1–6. List: 1 if ordered. Paragraph: 1 inside a tight
  /// list. Text: 1 if it has no
  /// typographic marks. Soft break: 1 if no space is shown. Item: ``TaskState``. Alert: ``AlertKind``. Table cell: ``ColumnAlignment``. Table row: 1
  /// in the head. Image: 1 if it only decorates.
  package var detail: UInt8 = 0
  /// The beginning of a range of the text buffer. Text, code or HTML: the literal. Link and image:
  /// the address.
  package var start: Int32 = 0
  /// The end of that range.
  package var end: Int32 = 0
  /// The beginning of a second range. Link and image: the title. Code block: the info string.
  package var extraStart: Int32 = 0
  /// The end of the second range.
  package var extraEnd: Int32 = 0
  /// A number. Ordered list: the first number. Code block: its line, from 1. Reference, card, citation, heading, figure, note: the
  /// index in the document's list of them. Reference to a note: the index of the note; ``start`` says
  /// which of its references it is, from 1.
  package var number: Int32 = 0

  /// The line of a block, from 1 in the parsed text. Code blocks have an info string in this
  /// storage, and inlines no line.
  package var line: Int32 {
    get { extraStart }
    set { extraStart = newValue }
  }

  /// The column of a block, in bytes, from 1.
  package var column: Int32 {
    get { extraEnd }
    set { extraEnd = newValue }
  }

  /// The last line of a paragraph, heading or table, which have no literal.
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

  /// Returns the same step with one of our forms in place of CommonMark's.
  func becoming(_ kind: Kind, detail: UInt8, number: Int = 0) -> MarkdownEvent {
    var event = MarkdownEvent(kind, phase, detail: detail)
    (event.start, event.end) = (start, end)
    (event.extraStart, event.extraEnd) = (extraStart, extraEnd)
    event.number = Int32(number)
    return event
  }

  /// The text without typographic marks.
  var literal: MarkdownEvent {
    var event = self
    event.detail = 1
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

/// The alignment of the cells in a column of a table.
package enum ColumnAlignment: UInt8, Sendable { case none, left, center, right }

/// The kind of an alert, such as `> [!NOTE]`.
package enum AlertKind: UInt8, Sendable, CaseIterable {
  case note, tip, caution, essay, record

  /// The name by which authors, in any case, and templates know it.
  package var name: String { "\(self)" }
}
