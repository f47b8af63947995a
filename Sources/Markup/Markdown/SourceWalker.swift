/// A position in the source that moves past the bytes from which an event was made.
///
/// The `pass` functions move on and return true; or return false, possibly in the middle of those
/// bytes.
struct SourceWalker {
  let source: [UInt8]
  let text: [UInt8]
  var offset: Int
  let limit: Int
  /// The largest number of `>` before a continued line.
  let quoteDepth: Int

  private var byte: UInt8? { offset < limit ? source[offset] : nil }

  mutating func pass(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  /// Whether a backslash makes the next byte literal.
  var isAtEscape: Bool {
    byte == UInt8(ascii: "\\") && offset + 1 < limit && source[offset + 1].isASCIIPunctuation
  }

  /// Passes the blanks before a line break, which leave no trace in the events.
  mutating func passUnseen(before event: MarkdownEvent) {
    if event.kind == .softBreak || event.kind == .lineBreak { passBlanks() }
  }

  /// Passes an inline other than text, link or image.
  mutating func pass(_ event: MarkdownEvent) -> Bool {
    switch event.kind {
    case .emphasis: return passMarks(1)
    case .strong: return passMarks(2)
    case .code: return passCode()
    case .htmlInline:
      if let end = Comment.end(in: source, at: offset, limit: limit) {
        offset = end
        return true
      }
      return passLiteral(event.range)
    case .softBreak: return passLineEnd()
    case .lineBreak:
      _ = pass(UInt8(ascii: "\\"))
      return passLineEnd()
    default: return true
    }
  }

  private mutating func passMarks(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return false }
      offset += 1
    }
    return true
  }

  private mutating func passCode() -> Bool {
    let width = run(of: UInt8(ascii: "`"), at: offset)
    guard width > 0 else { return false }
    offset += width
    while offset < limit {
      let found = run(of: UInt8(ascii: "`"), at: offset)
      offset += max(found, 1)
      if found == width { return true }
    }
    return false
  }

  /// Returns the number of equal marks from an offset on.
  private func run(of mark: UInt8, at start: Int) -> Int {
    var end = start
    while end < limit, source[end] == mark { end += 1 }
    return end - start
  }

  private mutating func passLiteral(_ range: Range<Int>) -> Bool {
    for position in range {
      if text[position] == UInt8(ascii: "\n") {
        guard passLineEnd() else { return false }
      } else {
        guard pass(text[position]) else { return false }
      }
    }
    return true
  }

  mutating func passBlanks() {
    while let byte, byte.isBlank { offset += 1 }
  }

  /// Passes the end of a line, and the blanks and `>` of block quotes before the text of the next.
  mutating func passLineEnd() -> Bool {
    passBlanks()
    guard let byte, byte.isLineEnd else { return false }
    offset += 1
    if byte == UInt8(ascii: "\r"), self.byte == UInt8(ascii: "\n") { offset += 1 }
    passBlanks()
    for _ in 0..<quoteDepth {
      guard pass(UInt8(ascii: ">")) else { break }
      passBlanks()
    }
    return true
  }

  /// Returns the offset of the text of the next line; nil at the end.
  func lineAfter(_ start: Int) -> Int? {
    var walker = self
    walker.offset = start
    while let byte = walker.byte, !byte.isLineEnd { walker.offset += 1 }
    return walker.passLineEnd() ? walker.offset : nil
  }

  /// Passes a text that cmark made from escapes and character references.
  mutating func passText(_ range: Range<Int>, isAuto: Bool = false) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      guard let byte else { return false }
      if !isAuto, isAtEscape {
        guard text[position] == source[offset + 1] else { return false }
        offset += 2
        position += 1
      } else if byte == UInt8(ascii: "&"),
        let reference = CharacterReference.decode(source, at: offset, limit: limit),
        text.hasBytes(reference.text, at: position)
      {
        offset += reference.length
        position += reference.text.count
      } else if byte == text[position] {
        offset += 1
        position += 1
      } else if byte == 0, text.hasBytes([0xEF, 0xBF, 0xBD], at: position) {
        offset += 1
        position += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Passes the end of a link: `](address "title")`, `][label]`, `[]` or `]`.
  ///
  /// Returns the range of the address; an empty range for a link by reference.
  mutating func passLinkEnd() -> Range<Int>? {
    guard pass(UInt8(ascii: "]")) else { return nil }
    let after = offset
    if pass(UInt8(ascii: "(")), let range = passInlineAddress() { return range }
    offset = after
    if pass(UInt8(ascii: "[")), passUntil(UInt8(ascii: "]")) { return after..<after }
    offset = after
    return after..<after
  }

  private mutating func passInlineAddress() -> Range<Int>? {
    let open = offset - 1
    passSpaces()
    let start = offset
    var range: Range<Int>
    if pass(UInt8(ascii: "<")) {
      guard passUntil(UInt8(ascii: ">")) else { return nil }
      range = start + 1..<offset - 1
    } else {
      passBareAddress()
      range = start..<offset
    }
    passSpaces()
    if let mark = byte, let close = closingMark(of: mark) {
      offset += 1
      guard passUntil(close) else { return nil }
      passSpaces()
    }
    guard pass(UInt8(ascii: ")")) else { return nil }
    // An empty address has no bytes to point at, so its brackets are pointed at.
    if range.isEmpty { range = open..<offset }
    return range
  }

  private func closingMark(of mark: UInt8) -> UInt8? {
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mark
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private mutating func passSpaces() {
    passBlanks()
    if let byte, byte.isLineEnd { _ = passLineEnd() }
  }

  /// Passes an address without angle brackets, which may contain balanced parentheses.
  private mutating func passBareAddress() {
    var depth = 0
    while let byte, !byte.isBlank, !byte.isLineEnd {
      if isAtEscape {
        offset += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return }
        depth -= 1
      }
      offset += 1
    }
  }

  private mutating func passUntil(_ close: UInt8) -> Bool {
    while let byte {
      if isAtEscape {
        offset += 2
        continue
      }
      offset += 1
      if byte == close { return true }
    }
    return false
  }
}
