/// The search for marks that remain in the text because their form is broken.
extension MarkdownReader {
  mutating func checkLeftOvers(
    in run: TextRun, _ range: Range<Int>, isLinked: Bool, map: inout LazyInlineMap
  ) {
    guard reportsMore else { return }
    let bytes = run.bytes
    for position in range {
      if isLinked, bytes[position] == UInt8(ascii: ":") { continue }
      guard let found = leftOver(in: bytes, at: position, within: range) else { continue }
      let place = run.place(of: position, map: &map)
      if place.isEscaped || place.offset == reportedMark { continue }
      report(
        .leftOverMark, found.message, at: run.sourceRange(found.range, map: &map), note: found.note)
      // Each asks for places before the last one, so that the walk begins anew.
      if !reportsMore { return }
    }
  }

  /// Returns the problem of the mark at a position, with its range in the run; nil if there is
  /// none.
  private func leftOver(in bytes: [UInt8], at position: Int, within range: Range<Int>)
    -> (message: String, range: Range<Int>, note: String)?
  {
    let pair = position..<min(position + 2, range.upperBound)
    switch bytes[position] {
    case UInt8(ascii: "]") where bytes.hasBytes("](".utf8, at: position):
      return (
        "`](` is left over: this is no link", pair, "an address holds no spaces; or write `\\](`"
      )
    case UInt8(ascii: "[") where bytes.hasBytes("[^".utf8, at: position):
      return ("`[^` is left over: there are no footnotes", pair, "cite a reading, or use an alert")
    case UInt8(ascii: "[") where bytes.hasBytes("[!".utf8, at: position):
      return ("`[!` is left over: this is no alert", pair, "begin a quotation with `> [!NOTE]`")
    case UInt8(ascii: ":"):
      return leftOverAddress(in: bytes, colon: position, within: range)
    default: return nil
    }
  }

  /// Returns the problem of a typed address in running text, such as `term:rampart`, whose brackets
  /// were forgotten; nil if it is none.
  private func leftOverAddress(in bytes: [UInt8], colon: Int, within range: Range<Int>)
    -> (message: String, range: Range<Int>, note: String)?
  {
    guard colon + 1 < range.upperBound, bytes[colon + 1].isASCIILowercase else { return nil }
    var start = colon
    while start > range.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    let scheme = String(decoding: bytes[start..<colon], as: UTF8.self)
    let isInBrokenLink = start >= 2 && bytes.hasBytes("](".utf8, at: start - 2)
    guard options.schemes.contains(scheme), !isInBrokenLink else { return nil }
    var end = colon + 1
    while end < range.upperBound,
      bytes[end].isASCIILowercase || bytes[end].isASCIIDigit
        || bytes[end] == UInt8(ascii: "-")
    { end += 1 }
    let address = String(decoding: bytes[start..<end], as: UTF8.self)
    return (
      "`\(address)` is not a link", start..<end, "write `<\(address)>` or `[words](\(address))`"
    )
  }
}
