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

  /// Reads a citation in brackets, `[see @a, p. 4; @b]`; reports pieces that name no reading or two,
  /// and citations that other marks break.
  mutating func group(in run: TextRun, at open: Int, map: inout LazyInlineMap) -> FoundCitation? {
    if run.isEscaped(open) { return nil }
    let bytes = run.bytes
    var ends: [Int] = []
    var close = open + 1
    var hasKey = false
    while close < bytes.count {
      let byte = bytes[close]
      hasKey = hasKey || key(in: bytes, at: close) != nil
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ";"),
        !run.isEscaped(close)
      {
        if byte != UInt8(ascii: ";") { break }
        ends.append(close)
      }
      close += 1
    }
    if bytes.hasBytes("@{".utf8, at: open + 1), reportsMore {
      report(
        .citationForm, "braces are not read in citations",
        at: run.sourceRange(open + 1..<open + 3, map: &map), note: "write `[@id, p. 4]`")
      return nil
    }
    if !hasKey, close == bytes.count, isCitationCut(behind: run) {
      reportBroken(open..<close, in: run, map: &map)
    }
    guard hasKey else { return nil }
    guard close < bytes.count, bytes[close] == UInt8(ascii: "]") else {
      reportBroken(open..<close, in: run, map: &map)
      return nil
    }
    var items: [FoundCitation.Item] = []
    var start = open + 1
    for end in ends + [close] {
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

  /// Says whether an id stands behind the marks that end a run, before the next bracket.
  private func isCitationCut(behind run: TextRun) -> Bool {
    for event in run.rest where event.kind == .text {
      let text = Array(document.text[event.range])
      for position in text.indices {
        if text[position] == UInt8(ascii: "[") || text[position] == UInt8(ascii: "]") {
          return false
        }
        if key(in: text, at: position) != nil { return true }
      }
    }
    return false
  }

  /// Reports a citation in brackets that another bracket or an inline mark cuts off, or that is not
  /// closed.
  private mutating func reportBroken(
    _ range: Range<Int>, in run: TextRun, map: inout LazyInlineMap
  ) {
    guard reportsMore else { return }
    let isNested = range.upperBound < run.bytes.count
    let isCut = isNested || run.next != nil
    report(
      .citationForm,
      isNested
        ? "a bracket stands within this citation"
        : isCut ? "marks stand within this citation" : "this citation is not closed",
      at: run.sourceRange(range, map: &map),
      note: isNested
        ? "write `\\[` for a bracket that belongs to the words"
        : isCut ? "it holds plain words: take the marks out" : "write `]` behind it")
  }

  /// Reads one piece between semicolons: `see @a, p. 4`.
  private mutating func item(in run: TextRun, _ range: Range<Int>, map: inout LazyInlineMap)
    -> FoundCitation.Item?
  {
    let bytes = run.bytes
    var found: FoundCitation.Item?
    for position in range {
      guard let keyRange = key(in: bytes, at: position), keyRange.upperBound <= range.upperBound,
        !run.isEscaped(position)
      else { continue }
      if found != nil {
        report(
          .citationForm, "two readings stand in one part of a citation",
          at: run.sourceRange(position..<keyRange.upperBound, map: &map),
          note: "write `;` between them")
        return found
      }
      if keyRange.upperBound < range.upperBound, bytes[keyRange.upperBound] == UInt8(ascii: "@") {
        report(
          .citationForm, "two readings stand in one part of a citation",
          at: run.sourceRange(keyRange.upperBound..<keyRange.upperBound + 1, map: &map),
          note: "write `;` between them")
      }
      let hyphens = bytes[range.lowerBound..<position].suffix(2).count { $0 == UInt8(ascii: "-") }
      let isShort = hyphens == 1 && bytes[position - 1] == UInt8(ascii: "-")
      var suffix = trimmed(bytes[keyRange.upperBound..<range.upperBound])
      if suffix.hasPrefix(",") { suffix = trimmed(Array(suffix.utf8)[1...]) }
      checkBraces(behind: keyRange, in: run, map: &map)
      found = FoundCitation.Item(
        key: String(decoding: bytes[keyRange], as: UTF8.self),
        prefix: options.typography.smart(
          trimmed(bytes[range.lowerBound..<position - (isShort ? 1 : 0)])),
        suffix: options.typography.smart(suffix), suppressesAuthor: isShort,
        place: place(ofKeyAt: position, length: keyRange.count + 1, in: run, map: &map))
    }
    return found
  }

  /// Reports a place in braces, `@a{p. 3}`.
  private mutating func checkBraces(
    behind key: Range<Int>, in run: TextRun, map: inout LazyInlineMap
  ) {
    guard run.bytes.hasBytes("{".utf8, at: key.upperBound), reportsMore else { return }
    report(
      .citationForm, "braces are not read in citations",
      at: run.sourceRange(key.upperBound..<key.upperBound + 1, map: &map),
      note: "write `[@id, p. 4]`")
  }

  /// Reads a citation in the sentence: `@a`, with `[p. 4]` after it if it has a locator.
  mutating func narrative(in run: TextRun, at position: Int, map: inout LazyInlineMap)
    -> FoundCitation?
  {
    let bytes = run.bytes
    guard let keyRange = key(in: bytes, at: position), !run.isEscaped(position)
    else { return nil }
    var item = FoundCitation.Item(
      key: String(decoding: bytes[keyRange], as: UTF8.self), prefix: "", suffix: "",
      suppressesAuthor: false,
      place: place(ofKeyAt: position, length: keyRange.count + 1, in: run, map: &map))
    var end = keyRange.upperBound
    checkBraces(behind: keyRange, in: run, map: &map)
    let hasBlank = bytes.hasBytes(" [".utf8, at: end)
    if hasBlank || bytes.hasBytes("[".utf8, at: end) {
      let open = end + (hasBlank ? 1 : 0)
      let close = bytes[(open + 1)...].firstIndex { "]@[".utf8.contains($0) }
      if let close, bytes[close] == UInt8(ascii: "]") {
        item.suffix = options.typography.smart(trimmed(bytes[(open + 1)..<close]))
        end = close + 1
      } else if close == nil, !run.isEscaped(open) {
        reportBroken(open..<bytes.count, in: run, map: &map)
      }
    }
    return FoundCitation(range: position..<end, items: [item], isNarrative: true)
  }

  /// Returns the range of the id after an `@` that begins a word; nil for other `@`, such as those
  /// of mail addresses, which have letters before them.
  private func key(in bytes: [UInt8], at position: Int) -> Range<Int>? {
    guard bytes[position] == UInt8(ascii: "@") else { return nil }
    if position > 0, bytes[..<position].endsWithWord { return nil }
    var end = position + 1
    while end < bytes.count, isKeyByte(bytes[end]) {
      // Latin letters with marks are two bytes long.
      end += bytes[end] < 0x80 ? 1 : 2
    }
    while end > position + 1, bytes[end - 1] < 0x80, !bytes[end - 1].isASCIILetter,
      !bytes[end - 1].isASCIIDigit
    {
      end -= 1
    }
    return end > position + 1 ? position + 1..<end : nil
  }

  /// Whether a byte begins a letter, digit or sign of an id: that of a record may have Latin letters
  /// with marks (U+00C0 to U+024F).
  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || (0xC3...0xC9).contains(byte)
  }

  private func place(
    ofKeyAt position: Int, length: Int, in run: TextRun, map: inout LazyInlineMap
  ) -> Place {
    source.place(at: run.place(of: position, map: &map).offset, length: length)
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.trimmingBlanks, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with a letter or sign after which an `@` belongs to a mail address or an
  /// address of the web. Scripts without spaces, from U+3000 on, may touch a citation, as may
  /// quotation marks and dashes.
  fileprivate var endsWithWord: Bool {
    guard let last else { return false }
    if last < 0x80 { return last.isASCIILetter || last.isASCIIDigit || "/._+%".utf8.contains(last) }
    guard let lead = suffix(4).last(where: { !$0.isUTF8Continuation }), lead < 0xE3 else {
      return false
    }
    let end = suffix(3)
    return !(end.starts(with: [0xE2, 0x80]) && (0x93...0x9D).contains(last))
  }
}
