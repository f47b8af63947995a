/// Addresses of the web that stand in a text without marks, which become links by the rules of
/// GitHub's extended autolinks: `https://…`, `http://…` and `www.…`, without the punctuation behind
/// them.
enum BareAddress {
  /// Returns the range of the address that begins at a position of a text; nil if none does.
  static func range(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    if start > 0 {
      let before = bytes[start - 1]
      // A letter, or the inside of another address. Marks beside a text in Chinese are no letters.
      if before.isASCIILetter || before.isASCIIDigit || "/.@:=_-".utf8.contains(before) {
        return nil
      }
    }
    var host = start
    for scheme in ["https://", "http://"] where hasPrefix(scheme, in: bytes, at: start) {
      host = start + scheme.utf8.count
      break
    }
    if host == start, !hasPrefix("www.", in: bytes, at: start) { return nil }
    let isNamed = host > start
    guard isHost(in: bytes, at: host, needsPoint: !isNamed) else { return nil }
    let end = end(in: bytes, from: start)
    return end > host ? start..<end : nil
  }

  private static func hasPrefix(_ prefix: String, in bytes: [UInt8], at start: Int) -> Bool {
    bytes.count - start >= prefix.utf8.count
      && zip(prefix.utf8, bytes[start...]).allSatisfy { $0 == $1.asciiLowercased }
  }

  /// Says whether a valid domain begins at a position: its last two parts hold no underscore.
  private static func isHost(in bytes: [UInt8], at start: Int, needsPoint: Bool) -> Bool {
    var parts: [Bool] = [false]
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        parts.append(false)
      } else if byte == UInt8(ascii: "_") {
        parts[parts.count - 1] = true
      } else if !byte.isASCIILetter, !byte.isASCIIDigit, byte != UInt8(ascii: "-"), byte < 0x80 {
        break
      }
      end += 1
    }
    guard end > start, bytes[start] != UInt8(ascii: ".") else { return false }
    return (!needsPoint || parts.count > 2) && !parts.suffix(2).contains(true)
  }

  /// Returns the end of an address: before the first blank, `<`, or mark of Chinese or curved
  /// punctuation, and before the punctuation in front of that.
  private static func end(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    var depth = [0, 0]
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<"),
      !endsAddress(bytes, at: end)
    {
      if bytes[end] == UInt8(ascii: "(") { depth[0] += 1 }
      if bytes[end] == UInt8(ascii: ")") { depth[0] -= 1 }
      if bytes[end] == UInt8(ascii: "[") { depth[1] += 1 }
      if bytes[end] == UInt8(ascii: "]") { depth[1] -= 1 }
      end += 1
    }
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: ")") where depth[0] < 0:
        depth[0] += 1
        end -= 1
      case UInt8(ascii: "]") where depth[1] < 0:
        depth[1] += 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "}"),
        UInt8(ascii: ">"), UInt8(ascii: "|"):
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// Whether a mark of general punctuation (U+2000 to U+206F), of Chinese punctuation (U+3000 to
  /// U+303F) or of full width (U+FF00 to U+FFEF) begins there.
  private static func endsAddress(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] >= 0xE2, index + 1 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1]) {
    case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBC...0xBF): return true
    default: return false
    }
  }
}

extension MarkdownReader {
  /// Appends a link to a bare address. One that goes on behind other marks would be cut, and is
  /// reported.
  mutating func appendLink(of range: Range<Int>, in run: inout TextRun, map: inout LazyInlineMap) {
    let address = Array(run.bytes[range])
    let isWhole = range.upperBound < run.bytes.count || !run.goesOn(in: document.text)
    let isInBrackets = range.lowerBound > 0 && run.bytes[range.lowerBound - 1] == UInt8(ascii: "<")
    if !isWhole || isInBrackets {
      report(
        .leftOverMark,
        isInBrackets
          ? "`<` is left over: this is no address" : "marks stand within this address",
        at: run.sourceRange(range, map: &map),
        note: isInBrackets
          ? "an address in `<…>` holds no blanks and no `<`" : "put `<` and `>` around it")
    }
    let hasScheme = address[0].asciiLowercased == UInt8(ascii: "h")
    let start = document.text.count
    document.text += (hasScheme ? "" : "http://").utf8
    document.text += address
    var link = MarkdownEvent(.link, .enter)
    (link.start, link.end) = (Int32(start), Int32(document.text.count))
    document.events.append(link)
    let first = document.events.count
    run.append(range, to: &document.events)
    for index in first..<document.events.count {
      document.events[index] = document.events[index].literal
    }
    document.events.append(MarkdownEvent(.link, .exit))
  }
}
