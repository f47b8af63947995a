/// The reading of headings: `{#id}` at the end gives the fragment; without it the words do, and
/// those that the guide's language has for a part of an entry give the id of that part.
extension MarkdownReader {
  mutating func readHeading(at index: Int) -> Int {
    let end = endOfBlock(at: index)
    var map = inlineMap(of: raw[index], events: index + 1..<end)
    let number = document.headings.count
    let first = document.events.count
    block = first
    document.events.append(raw[index].becoming(.heading, detail: raw[index].detail, number: number))
    let explicit = explicitID(before: end, map: &map)
    reportedMark = explicit?.offset ?? reportedMark
    noNotes = "a heading"
    readInlines(index + 1..<end, cut: explicit?.length ?? 0, map: &map)
    noNotes = nil
    let place = source.place(
      at: explicit?.offset ?? offset(of: raw[index]), length: explicit?.length ?? 1)
    let title = document.plainText(of: first..<document.events.count)
    let heading = MarkdownHeading(
      level: Int(raw[index].detail), id: uniqueID(explicit?.id, title: title, place: place),
      title: title, event: first, place: place)
    document.headings.append(heading)
    checkUnderline(of: raw[index])
    document.events.append(raw[end].becoming(.heading, detail: raw[end].detail, number: number))
    return end + 1
  }

  /// Returns the `{#id}` that ends the heading, with its source offset and its length in bytes.
  private mutating func explicitID(before end: Int, map: inout LazyInlineMap)
    -> (id: String, offset: Int, length: Int)?
  {
    let last = raw[end - 1]
    guard last.kind == .text else { return nil }
    let bytes = document.text[last.range]
    guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")),
      bytes.hasBytes("{#".utf8, at: open)
    else { return nil }
    let place = map.place(ofTextAt: open, in: end - 1)
    guard !place.isEscaped else { return nil }
    let id = bytes[(open + 2)..<(bytes.endIndex - 1)]
    let length = bytes.endIndex - open
    if !Identifier.isValid(id) {
      report(
        .headingID, "`\(String(decoding: id, as: UTF8.self))` cannot be the id of a heading",
        at: place.offset..<place.offset + length, note: "small letters, digits and single hyphens")
    }
    return (String(decoding: id, as: UTF8.self), place.offset, length)
  }

  /// Removes the id, and the blanks before it, from the text that was read last.
  mutating func trimLastText(by length: Int) {
    guard var event = document.events.popLast() else { return }
    event.end -= Int32(length)
    while event.end > event.start, document.text[Int(event.end) - 1].isBlank { event.end -= 1 }
    if event.end > event.start { document.events.append(event) }
  }

  /// Returns an id that no earlier heading has: the explicit one, whose repetition is reported, or
  /// one made from the title, with a number if needed.
  private mutating func uniqueID(_ explicit: String?, title: String, place: Place) -> String {
    if let explicit {
      if document.fragments.updateValue(2, forKey: explicit) != nil {
        document.diagnostics.append(
          source.diagnostic(
            .duplicateFragment, "another heading here has the id `\(explicit)`", place: place))
      }
      return explicit
    }
    let slug = Identifier.slug(title)
    let base = slug.isEmpty ? "section" : options.headings[slug] ?? slug
    guard var number = document.fragments[base] else {
      document.fragments[base] = 2
      return base
    }
    while document.fragments["\(base)-\(number)"] != nil { number += 1 }
    document.fragments[base] = number + 1
    document.fragments["\(base)-\(number)"] = 2
    return "\(base)-\(number)"
  }

  /// Reports headings that skip a level. The page's title is level 1, so a text begins at level 2
  /// and goes down one step at a time.
  mutating func checkHeadingLevels() {
    var last = 1
    for heading in document.headings {
      let event = document.events[heading.event]
      if heading.level == 1 || heading.level > last + 1 {
        let start = offset(of: event)
        let wanted = String(repeating: "#", count: heading.level == 1 ? 2 : last + 1)
        let found = String(repeating: "#", count: heading.level)
        report(
          .headingSkip,
          heading.level == 1
            ? "a heading of level 1 is the page's title" : "this heading skips a level",
          at: start..<start + heading.level, note: "write `\(wanted)` instead of `\(found)`")
      }
      last = max(heading.level, 2)
    }
  }
}
