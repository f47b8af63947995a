/// The forms of texts that are no prose.
extension MarkdownDocument {
  /// Makes the ends of lines into breaks that are shown, as verse has them.
  package mutating func keepLineEnds() {
    for index in events.indices where events[index].kind == .softBreak {
      events[index] = MarkdownEvent(.lineBreak, .leaf)
    }
  }

  /// The number of lines of a text whose line ends are kept.
  package var verseLineCount: Int {
    events.count { $0.kind == .lineBreak || $0.kind == .paragraph && $0.phase == .enter }
  }

  /// Takes the name of the speaker off the beginning of a speech, where it stands in strong print
  /// with a colon or a point at its end or behind it: `**Socrates:** Yes.` Nil if there is none.
  package mutating func takeSpeaker() -> String? {
    guard events.count > 3, events[0].kind == .paragraph, events[1].kind == .strong else {
      return nil
    }
    let end = end(ofElementAt: 1)
    guard events[2..<end - 1].allSatisfy({ $0.kind == .text }) else { return nil }
    var name = plainText(of: 2..<end - 1).trimmed
    let hasMark = name.last.map(Self.speakerMarks.contains) ?? false
    if hasMark { name = String(name.dropLast()).trimmed }
    guard !name.isEmpty, hasMark || takeMark(at: end) else { return nil }
    for index in 1..<end { events[index] = .text(0..<0) }
    dropBlanks(at: end)
    return name
  }

  private static let speakerMarks: Set<Character> = [":", ".", "：", "。"]

  /// Takes a mark that stands behind a speaker's name off the text; false if there is none.
  private mutating func takeMark(at index: Int) -> Bool {
    guard events.indices.contains(index), events[index].kind == .text,
      let scalar = text[events[index].range].firstScalar,
      Self.speakerMarks.contains(Character(scalar))
    else { return false }
    events[index].start += Int32(String(scalar).utf8.count)
    return true
  }

  /// Takes the blanks, or the line end, between a speaker's name and the speech off the text.
  private mutating func dropBlanks(at index: Int) {
    guard events.indices.contains(index) else { return }
    if events[index].kind == .text {
      while events[index].start < events[index].end, text[Int(events[index].start)].isBlank {
        events[index].start += 1
      }
      if events[index].range.isEmpty { dropBlanks(at: index + 1) }
    } else if events[index].kind == .softBreak || events[index].kind == .lineBreak {
      events[index] = .text(0..<0)
    }
  }
}
