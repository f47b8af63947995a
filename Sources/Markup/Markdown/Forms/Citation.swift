/// A citation found in a text run, with the range that it takes there.
struct FoundCitation {
  /// One cited work, as in ``MarkdownCitation/Item``.
  struct Item {
    var key: String
    var prefix: String
    var suffix: String
    var suppressesAuthor: Bool
    var place: Place
  }

  var range: Range<Int>
  var items: [Item]
  var isNarrative: Bool
}

/// The reading of citations in Pandoc's forms: `[see @a, p. 4; @b]`, `[-@a]`, `@a`, `@a [p. 4]`.
extension MarkdownReader {
  mutating func append(_ found: FoundCitation) {
    let number = document.citations.count
    let items = found.items.map {
      MarkdownCitation.Item(
        key: $0.key, prefix: $0.prefix, suffix: $0.suffix,
        suppressesAuthor: $0.suppressesAuthor, place: $0.place)
    }
    document.citations.append(
      MarkdownCitation(
        items: items, isNarrative: found.isNarrative, event: document.events.count, block: block))
    var event = MarkdownEvent(.citation, .leaf)
    event.number = Int32(number)
    document.events.append(event)
  }

  /// Finds the citations of a run, in order; a backslash before `@` or `[` makes it plain text.
  mutating func findCitations(in run: TextRun, map: inout LazyInlineMap) -> [FoundCitation] {
    guard run.bytes.contains(UInt8(ascii: "@")) else { return [] }
    var found: [FoundCitation] = []
    var position = 0
    while position < run.bytes.count {
      let byte = run.bytes[position]
      if byte == UInt8(ascii: "["), let group = group(in: run, at: position, map: &map) {
        found.append(group)
        position = group.range.upperBound
      } else if byte == UInt8(ascii: "@"),
        let narrative = narrative(in: run, at: position, map: &map)
      {
        found.append(narrative)
        position = narrative.range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// Reads a citation in brackets, `[see @a, p. 4; @b]`; reports pieces that name no reading.
  private mutating func group(in run: TextRun, at open: Int, map: inout LazyInlineMap)
    -> FoundCitation?
  {
    let bytes = run.bytes
    var close = open + 1
    var hasKey = false
    while close < bytes.count, bytes[close] != UInt8(ascii: "]"), bytes[close] != UInt8(ascii: "[")
    {
      hasKey = hasKey || key(in: bytes, at: close) != nil
      close += 1
    }
    guard hasKey, close < bytes.count, bytes[close] == UInt8(ascii: "]"),
      !run.place(of: open, map: &map).isEscaped
    else { return nil }
    var items: [FoundCitation.Item] = []
    var start = open + 1
    for end in (open + 1)...close where end == close || bytes[end] == UInt8(ascii: ";") {
      if let item = item(in: run, start..<end, map: &map) {
        items.append(item)
      } else if reportsMore {
        report(
          .citationForm, "this part of a citation names no reading",
          at: run.sourceRange(start..<max(end, start + 1), map: &map),
          note: "each part between `;` holds one `@id`")
      }
      start = end + 1
    }
    if items.isEmpty { return nil }
    return FoundCitation(range: open..<close + 1, items: items, isNarrative: false)
  }

  /// Reads one piece between semicolons: `see @a, p. 4`.
  private func item(in run: TextRun, _ range: Range<Int>, map: inout LazyInlineMap)
    -> FoundCitation.Item?
  {
    let bytes = run.bytes
    for position in range {
      guard let keyRange = key(in: bytes, at: position), keyRange.upperBound <= range.upperBound,
        !run.place(of: position, map: &map).isEscaped
      else { continue }
      let isShort = position > range.lowerBound && bytes[position - 1] == UInt8(ascii: "-")
      var suffix = trimmed(bytes[keyRange.upperBound..<range.upperBound])
      if suffix.hasPrefix(",") { suffix = trimmed(Array(suffix.utf8)[1...]) }
      return FoundCitation.Item(
        key: String(decoding: bytes[keyRange], as: UTF8.self),
        prefix: trimmed(bytes[range.lowerBound..<position - (isShort ? 1 : 0)]),
        suffix: suffix, suppressesAuthor: isShort,
        place: place(ofKeyAt: position, length: keyRange.count + 1, in: run, map: &map))
    }
    return nil
  }

  /// Reads a citation in the sentence: `@a`, with `[p. 4]` after it if it has a locator.
  private func narrative(in run: TextRun, at position: Int, map: inout LazyInlineMap)
    -> FoundCitation?
  {
    let bytes = run.bytes
    guard let keyRange = key(in: bytes, at: position),
      !run.place(of: position, map: &map).isEscaped
    else { return nil }
    var item = FoundCitation.Item(
      key: String(decoding: bytes[keyRange], as: UTF8.self), prefix: "", suffix: "",
      suppressesAuthor: false,
      place: place(ofKeyAt: position, length: keyRange.count + 1, in: run, map: &map))
    var end = keyRange.upperBound
    if bytes.hasBytes(" [".utf8, at: end),
      let close = bytes[(end + 2)...].firstIndex(where: { "]@[".utf8.contains($0) }),
      bytes[close] == UInt8(ascii: "]")
    {
      item.suffix = trimmed(bytes[(end + 2)..<close])
      end = close + 1
    }
    return FoundCitation(range: position..<end, items: [item], isNarrative: true)
  }

  /// Returns the range of the id after an `@` that begins a word; nil for other `@`, such as those
  /// of mail addresses, which have letters before them.
  private func key(in bytes: [UInt8], at position: Int) -> Range<Int>? {
    guard bytes[position] == UInt8(ascii: "@") else { return nil }
    if position > 0 {
      let before = bytes[position - 1]
      let isWord = before.isASCIILetter || before.isASCIIDigit || before >= 0x80
      if isWord && !bytes[..<position].endsWithQuotationOrDash { return nil }
    }
    var end = position + 1
    while end < bytes.count, isKeyByte(bytes[end]) { end += 1 }
    while end > position + 1, !bytes[end - 1].isASCIILetter, !bytes[end - 1].isASCIIDigit {
      end -= 1
    }
    return end > position + 1 ? position + 1..<end : nil
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private func place(
    ofKeyAt position: Int, length: Int, in run: TextRun, map: inout LazyInlineMap
  ) -> Place {
    source.place(at: run.place(of: position, map: &map).offset, length: length)
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last scalar is one of `‘ ’ “ ” – —`, which may precede a word.
  fileprivate var endsWithQuotationOrDash: Bool {
    guard count >= 3 else { return false }
    let end = suffix(3)
    return end.starts(with: [0xE2, 0x80]) && (end.last.map { (0x93...0x9D).contains($0) } ?? false)
  }
}
