/// The reading of inlines: links become references, citations are found in texts, and the rest
/// passes.
extension MarkdownReader {
  /// Reads the inlines of one block, which are the raw events in `range`. `cut` is the number of
  /// bytes at the end of the last text that do not belong to it.
  mutating func readInlines(_ range: Range<Int>, cut: Int = 0, map: inout LazyInlineMap) {
    var openLinks: [Int?] = []
    var index = range.lowerBound
    let first = document.events.count
    leftOverStars = []
    while index < range.upperBound {
      let event = raw[index]
      switch (event.kind, event.phase) {
      case (.text, _), (.softBreak, _):
        index = readText(from: index, in: range, isLinked: !openLinks.isEmpty, map: &map)
        continue
      case (.link, .enter):
        openLinks.append(enterLink(event, at: index, map: &map))
        if isAddress(raw[index + 1], of: event) {
          // Its words are the address, and stay as they are.
          document.events.append(raw[index + 1].literal)
          index += 1
        }
      case (.image, .enter):
        openLinks.append(enterImage(event, at: index, map: &map))
      case (.link, .exit), (.image, .exit):
        leaveLink(event, at: index, reference: openLinks.popLast() ?? nil, map: &map)
      case (.htmlInline, _): refuseHTML(event, at: map.map.start(of: index))
      default: document.events.append(event)
      }
      index += 1
    }
    reportStars()
    if cut > 0 { trimLastText(by: cut) }
    setTypography(from: first, map: &map)
  }

  /// Says whether the words of a link are its address.
  private func isAddress(_ words: MarkdownEvent, of link: MarkdownEvent) -> Bool {
    guard words.kind == .text, !link.range.isEmpty else { return false }
    let (words, address) = (document.text[words.range], document.text[link.range])
    return words.elementsEqual(address)
      || address.starts(with: "mailto:".utf8) && words.elementsEqual(address.dropFirst(7))
  }

  /// Reads a run of texts and soft breaks, and returns the index after it.
  private mutating func readText(
    from start: Int, in block: Range<Int>, isLinked: Bool, map: inout LazyInlineMap
  ) -> Int {
    var end = start
    while end < block.upperBound, raw[end].kind == .text || raw[end].kind == .softBreak { end += 1 }
    if skippedBytes == 0, !mayHoldForm(raw[start..<end]) {
      document.events.append(contentsOf: raw[start..<end])
      return end
    }
    var run = TextRun(events: raw[start..<end], text: document.text, skipping: skippedBytes)
    if start > block.lowerBound { run.previous = raw[start - 1] }
    if end < block.upperBound { run.next = raw[end] }
    if end + 1 < block.upperBound { run.rest = raw[(end + 1)..<block.upperBound] }
    skippedBytes = 0
    readForms(in: run, isLinked: isLinked, map: &map)
    return end
  }

  /// Says whether a run of texts has a byte with which one of our forms could begin.
  private func mayHoldForm(_ events: ArraySlice<MarkdownEvent>) -> Bool {
    document.text.withUnsafeBufferPointer { text in
      events.contains { event in
        guard event.kind == .text else { return false }
        var (index, end) = (Int(event.start), Int(event.end))
        while index < end {
          let byte = text[index]
          index += 1
          if byte == UInt8(ascii: " ") || byte.isASCIILowercase && byte != UInt8(ascii: "w") {
            continue
          }
          if byte.mayBeginForm { return true }
          // Of these only two in a row begin anything.
          if byte | 0x20 == UInt8(ascii: "w") || byte == UInt8(ascii: "'"), index < end,
            text[index] | 0x20 == byte | 0x20
          {
            return true
          }
        }
        return false
      }
    }
  }

  /// Replaces the citations and bare addresses of a run by events, and reports the remains of broken
  /// forms.
  private mutating func readForms(in run: TextRun, isLinked: Bool, map: inout LazyInlineMap) {
    var run = run
    run.findEscapes(map: &map)
    var written = 0
    let forms = isLinked ? [] : findForms(in: run, map: &map)
    for form in forms {
      run.append(written..<form.range.lowerBound, to: &document.events)
      checkLeftOvers(in: run, written..<form.range.lowerBound, isLinked: isLinked, map: &map)
      switch form {
      case .citation(let citation):
        noteComments(in: run, citation.range, map: &map)
        append(citation)
      case .address(let range): appendLink(of: range, in: &run, map: &map)
      case .note(let note): append(note)
      }
      written = form.range.upperBound
    }
    run.append(written..<run.bytes.count, to: &document.events)
    checkLeftOvers(in: run, written..<run.bytes.count, isLinked: isLinked, map: &map)
  }

  /// Finds the citations and bare addresses of a run, in order; a backslash before one makes it
  /// plain text.
  private mutating func findForms(in run: TextRun, map: inout LazyInlineMap) -> [InlineForm] {
    var found: [InlineForm] = []
    var position = 0
    while position < run.bytes.count {
      var form: InlineForm?
      switch run.bytes[position] {
      case UInt8(ascii: "["):
        form =
          note(in: run, at: position).map { .note($0) }
          ?? group(in: run, at: position, map: &map).map { .citation($0) }
      case UInt8(ascii: "@"):
        form = narrative(in: run, at: position, map: &map).map { .citation($0) }
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
        if let range = BareAddress.range(in: run.bytes, at: position),
          let mark = run.bytes[range].firstIndex(where: { ":.".utf8.contains($0) }),
          !run.isEscaped(mark)
        {
          form = .address(range)
        }
      default: break
      }
      if let form { found.append(form) }
      position = form?.range.upperBound ?? position + 1
    }
    return found
  }
}

/// A form that stands in the place of some text.
private enum InlineForm {
  case citation(FoundCitation)
  case address(Range<Int>)
  case note(FoundNote)

  var range: Range<Int> {
    switch self {
    case .citation(let citation): citation.range
    case .address(let range): range
    case .note(let note): note.range
    }
  }
}

extension UInt8 {
  /// Whether one of our forms, or a mark that may be left over, begins with the byte or holds it.
  fileprivate var mayBeginForm: Bool {
    switch self {
    case UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "+"),
      UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "\\"), 0xEF:
      true
    default: false
    }
  }
}
