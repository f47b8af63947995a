/// A reference to a note found in a text run, with the range that it takes there.
struct FoundNote {
  let range: Range<Int>
  let label: String
}

/// The reading of notes: `[^1]` in the text, and `[^1]: text` on a line of its own.
extension MarkdownReader {
  /// Takes the texts of the notes, by their labels; a second text for one label is reported.
  mutating func take(_ notes: [NoteDefinition]) {
    for note in notes {
      if noteDefinitions[note.label] == nil {
        noteDefinitions[note.label] = note
      } else {
        report(
          .brokenNote, "there are two notes `[^\(note.label)]`", at: note.mark,
          note: "give one of them another name")
      }
    }
  }

  // MARK: References

  /// Reads a reference to a note that has a text, where notes may stand.
  func note(in run: TextRun, at open: Int) -> FoundNote? {
    guard noNotes == nil, let label = NoteDefinition.label(in: run.bytes[...], at: open),
      !run.isEscaped(open)
    else { return nil }
    let name = String(decoding: run.bytes[label], as: UTF8.self)
    if noteDefinitions[name] == nil { return nil }
    return FoundNote(range: open..<label.upperBound + 1, label: name)
  }

  mutating func append(_ found: FoundNote) {
    var event = MarkdownEvent(.noteReference, .leaf)
    if let index = document.notesByLabel[found.label] {
      document.notes[index].references += 1
      event.number = Int32(index)
    } else {
      event.number = Int32(document.notes.count)
      document.notesByLabel[found.label] = document.notes.count
      document.notes.append(MarkdownNote(label: found.label))
    }
    event.start = Int32(document.notes[event.index].references)
    event.end = event.start
    document.events.append(event)
  }

  /// Returns the problem of a reference to a note that is left over; nil if it is no such reference.
  func brokenNote(in run: TextRun, at open: Int, isLinked: Bool) -> LeftOverMark? {
    guard let label = NoteDefinition.label(in: run.bytes[...], at: open) else { return nil }
    let name = String(decoding: run.bytes[label], as: UTF8.self)
    let range = open..<label.upperBound + 1
    if let place = isLinked ? "a link" : noNotes {
      return LeftOverMark(
        range: range, message: "\(place) holds no notes",
        note: "put `[^\(name)]` into the text, or take it out", rule: .brokenNote)
    }
    // Among very many no name is near.
    let names =
      noteDefinitions.count > 200 ? [] : noteDefinitions.keys.sorted { $0.precedesInBytes($1) }
    return LeftOverMark(
      range: range, message: "the note `[^\(name)]` has no text",
      note: NearMiss.note(for: name, among: names)
        ?? "write `[^\(name)]: …` at the beginning of a line, or `\\[^` for the signs themselves",
      rule: .brokenNote)
  }

  /// Reports a link that CommonMark made of a note whose text does not begin its line, as in a
  /// quotation.
  mutating func checkNote(inLinkAt index: Int, map: inout LazyInlineMap) {
    guard index + 1 < raw.count, raw[index + 1].kind == .text,
      document.text[raw[index + 1].range].first == UInt8(ascii: "^")
    else { return }
    let start = map.map.start(of: index)
    guard let label = NoteDefinition.label(in: source.bytes[...], at: start),
      !source.bytes.hasBytes("(".utf8, at: label.upperBound + 1)
    else { return }
    report(
      .brokenNote, "the text of this note does not begin a line of the text",
      at: start..<label.upperBound + 1, note: "take it out of the quotation or list")
  }

  // MARK: Texts

  /// Appends the texts of all notes, in the order of their first references, and reports those to
  /// which nothing refers. `parsed` is the whole text, with comments masked.
  mutating func readNotes(of parsed: [UInt8]) {
    if noteDefinitions.isEmpty { return }
    for number in document.notes.indices {
      guard let definition = noteDefinitions[document.notes[number].label] else { continue }
      readNote(number, definition, parsed)
    }
    let unused = noteDefinitions.values.filter { document.notesByLabel[$0.label] == nil }
    for definition in unused.sorted(by: { $0.mark.lowerBound < $1.mark.lowerBound }) {
      report(
        .brokenNote, "nothing refers to the note `[^\(definition.label)]`", at: definition.mark,
        note: "write `[^\(definition.label)]` where it belongs, or take it out")
    }
  }

  private mutating func readNote(
    _ number: Int, _ definition: NoteDefinition, _ parsed: [UInt8]
  ) {
    var events: [MarkdownEvent] = []
    let first = document.events.count
    let isFlat = parse(definition, parsed, into: &events)
    let blocks = events.first { $0.phase == .enter && !$0.isOfNote }
    if !isFlat || events.isEmpty || blocks != nil || events.contains(where: \.isForeignLeaf) {
      report(
        .brokenNote,
        events.isEmpty
          ? "the note `[^\(definition.label)]` has no text"
          : "the note `[^\(definition.label)]` holds more than paragraphs",
        at: definition.mark, note: events.isEmpty ? "write it behind the colon" : "write sentences")
      events = []
    }
    var enter = MarkdownEvent(.note, .enter)
    enter.number = Int32(number)
    document.events.append(enter)
    var reader = MarkdownReader(options: options, raw: events, of: &self)
    reader.noNotes = "a note"
    reader.readParagraphs()
    unknownComments = reader.unknownComments
    document = reader.takeDocument()
    var exit = MarkdownEvent(.note, .exit)
    exit.number = Int32(number)
    document.events.append(exit)
    document.notes[number].events = first..<document.events.count
  }

  /// Parses the text of a note by itself, and sets the places of its blocks to those in the file;
  /// returns whether it is not nested too deep.
  private mutating func parse(
    _ definition: NoteDefinition, _ parsed: [UInt8], into events: inout [MarkdownEvent]
  ) -> Bool {
    var bytes: [UInt8] = []
    for line in definition.lines {
      bytes += parsed[line.range]
      bytes.append(UInt8(ascii: "\n"))
    }
    let hasHan = bytes.contains { $0 >= 0xE3 }
    if bytes.contains(UInt8(ascii: "[")) {
      if definitions == nil { definitions = LinkDefinitions(source, from: firstLine) }
      bytes += definitions?.lines(for: bytes[...]) ?? []
    }
    let depth = bytes.withUnsafeBufferPointer {
      MarkdownTree(parsing: $0).copy(into: &events, text: &document.text)
    }
    if hasHan { SoftBreaks.joinAll(&events, document.text) }
    for index in events.indices where events[index].kind == .paragraph {
      guard events[index].phase == .enter else { continue }
      let line = Int(events[index].line) - 1
      let last = Int(events[index].endLine) - 1
      guard definition.lines.indices.contains(line) else { continue }
      let (number, range) = definition.lines[line]
      events[index].line = Int32(number - firstLine + 2)
      events[index].column += Int32(range.lowerBound - lineStarts[number])
      let end = definition.lines[min(max(last, line), definition.lines.count - 1)].number
      events[index].endLine = Int32(end - firstLine + 2)
    }
    return depth <= MarkdownLimits.nesting
  }

  /// Reads blocks that are paragraphs, and nothing else in them but inlines.
  private mutating func readParagraphs() {
    var index = 0
    while index < raw.count {
      let end = endOfBlock(at: index)
      block = document.events.count
      document.events.append(raw[index])
      var map = inlineMap(of: raw[index], events: index + 1..<end)
      readInlines(index + 1..<end, map: &map)
      document.events.append(raw[end])
      index = end + 1
    }
  }
}

extension MarkdownEvent {
  /// Whether a note may hold the element that is entered.
  fileprivate var isOfNote: Bool {
    switch kind {
    case .paragraph, .emphasis, .strong, .link, .image: true
    default: false
    }
  }

  /// Whether the event is a block without contents, which no note holds.
  fileprivate var isForeignLeaf: Bool {
    kind == .codeBlock || kind == .htmlBlock || kind == .thematicBreak
  }
}
