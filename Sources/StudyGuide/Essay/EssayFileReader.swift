internal import Markup

/// A pass over the blocks of a file of the essay's text.
struct EssayFileReader {
  private let source: SourceText
  private let form: EssayForm
  private let options: MarkdownOptions
  private(set) var pieces: [EssayFile.Piece] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var lastLevel = 1

  init(_ source: SourceText, _ form: EssayForm, _ options: MarkdownOptions) {
    (self.source, self.form, self.options) = (source, form, options)
  }

  /// Adds the heading that the file has in its keys.
  mutating func begin(_ heading: String) {
    lastLevel = 2
    pieces.append(.heading(EssayHeading(heading), Place(line: 1, column: 1)))
  }

  mutating func read(_ block: TopBlock) {
    switch block.kind {
    case .heading: readHeading(block)
    case .thematicBreak: pieces.append(.pause)
    default: readPassage(block)
    }
  }

  private func document(_ range: Range<Int>) -> MarkdownDocument {
    MarkdownDocument(parsing: source.excerpt(range), options: options)
  }

  private mutating func report(_ rule: Rule, _ message: String, at place: Place, note: String) {
    diagnostics.append(source.diagnostic(rule, message, place: place, note: note))
  }

  private mutating func readHeading(_ block: TopBlock) {
    let document = document(block.range)
    guard let heading = document.headings.first else { return }
    let place = source.place(at: block.range.lowerBound)
    diagnostics += refusingNotes(document, block.range).filter { $0.rule != .headingSkip }
    if heading.level == 1 || heading.level > lastLevel + 1 {
      let wanted = String(repeating: "#", count: heading.level == 1 ? 2 : lastLevel + 1)
      report(
        .headingSkip,
        heading.level == 1
          ? "a heading of level 1 is the page's title" : "this heading skips a level",
        at: place, note: "write `\(wanted)`")
    }
    lastLevel = max(heading.level, 2)
    pieces.append(
      .heading(
        EssayHeading(level: lastLevel, title: heading.title, id: heading.id), place))
  }

  private mutating func readPassage(_ block: TopBlock) {
    let mark = PassageMark(endOf: block.range, in: source.bytes)
    let end = source.bytes.endOfText(
      in: block.range.lowerBound..<(mark?.range.lowerBound ?? block.range.upperBound))
    let id = mark.map { mark in
      Located(mark.id, at: source.place(at: mark.range.lowerBound, length: mark.range.count))
    }
    if let id, !Identifier.isValid(id.value) {
      report(.invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Identifier.rule)
    }
    if let id, end == block.range.lowerBound { return giveToLast(id) }
    var document = document(block.range.lowerBound..<end)
    diagnostics += refusingNotes(document, block.range.lowerBound..<end)
    // A comment, or HTML, which is refused.
    if document.isEmpty { return }
    let speaker = form == .prose ? nil : document.takeSpeaker()
    if form == .verse { document.keepLineEnds() }
    pieces.append(
      .passage(
        EssayPassage(
          document: document, id: id,
          place: id?.place ?? source.place(at: block.range.lowerBound), speaker: speaker,
          lineCount: form == .verse ? document.verseLineCount : 0, end: end,
          endsAlone: endsAlone(block, end))))
  }

  /// Reads what stands before the first block, such as addresses of links.
  mutating func readLead(_ range: Range<Int>) {
    guard source.bytes[range].firstRange(of: Array("[^".utf8), from: range.lowerBound) != nil else {
      return
    }
    diagnostics += refusingNotes(document(range), range).filter { $0.rule == .essayText }
  }

  /// Returns the problems of a block, with one for all notes in it, which no page would print.
  private func refusingNotes(
    _ document: MarkdownDocument, _ range: Range<Int>
  ) -> [Diagnostic] {
    let broken = document.diagnostics.filter { $0.rule == .brokenNote }
    guard !broken.isEmpty || !document.notes.isEmpty else { return document.diagnostics }
    let mark = Array("[^\(document.notes.first?.label ?? "")".utf8)
    let offset = source.bytes[range].firstRange(of: mark, from: range.lowerBound)?.lowerBound
    let place = source.place(at: offset ?? range.lowerBound, length: mark.count + 1)
    return document.diagnostics.filter { $0.rule != .brokenNote } + [
      source.diagnostic(
        .essayText, "the text itself has no notes of the guide",
        place: broken.compactMap(\.place).min() ?? place,
        note: "write what the guide says in the paragraph’s `gist`, or in a section; "
          + "`\\[^` for the signs themselves")
    ]
  }

  /// Gives an id that stands on a line of its own to the block before it.
  private mutating func giveToLast(_ id: Located<String>) {
    guard case .passage(let last) = pieces.last, last.id == nil else {
      return report(
        .essayText, "`\(PassageMark.text(id.value))` stands behind no paragraph", at: id.place,
        note: "write it at the end of the paragraph that it names")
    }
    pieces[pieces.count - 1] = .passage(
      EssayPassage(
        document: last.document, id: id, place: id.place, speaker: last.speaker,
        lineCount: last.lineCount, end: last.end, endsAlone: last.endsAlone))
  }

  /// Whether nothing may follow on the last line of a block: it is of code, or ends a fence.
  private func endsAlone(_ block: TopBlock, _ end: Int) -> Bool {
    if block.kind == .codeBlock { return true }
    var start = end
    while start > block.range.lowerBound, !source.bytes[start - 1].isLineEnd { start -= 1 }
    let line = source.bytes[start..<end].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}
