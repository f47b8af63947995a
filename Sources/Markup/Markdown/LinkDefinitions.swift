/// The definitions of addresses in a text, `[label]: address`, by their labels.
///
/// libcmark keeps them to itself. Tables need them, because their cells are parsed apart, and a
/// definition that no link uses is told, because it is not shown either.
struct LinkDefinitions {
  /// The largest number of bytes of a definition that cells can use.
  private static let longest = 1_000

  private var ranges: [String: Range<Int>] = [:]
  /// The definitions that are surely none of the text: their labels, with the offsets of their lines.
  private var hidden: [(label: String, start: Int)] = []
  /// How often each label is defined.
  private var counts: [String: Int] = [:]
  private let bytes: [UInt8]
  /// The number of bytes that may still be copied for tables.
  private var budget: Int

  init(_ source: SourceText, from firstLine: Int) {
    bytes = source.bytes
    budget = 4 * max(bytes.count, 1_000)
    var isAfterBreak = true
    for start in source.lineStarts.dropFirst(firstLine - 1) {
      guard let range = Self.definition(in: bytes, at: start) else {
        isAfterBreak = isBlank(from: start)
        continue
      }
      let label = Self.folded(bytes[range.label])
      counts[label, default: 0] += 1
      if ranges[label] == nil { ranges[label] = range.whole }
      if isAfterBreak, isWhole(range.label.upperBound + 2) {
        hidden.append((label, range.whole.lowerBound))
      } else {
        isAfterBreak = false
      }
    }
  }

  /// The offsets of the definitions whose labels stand in no other brackets of the text, so that no
  /// link uses them. An address `#` or `<>` makes a remark that is meant not to be shown.
  func unused() -> [Int] {
    if hidden.isEmpty { return [] }
    var uses: [String: Int] = [:]
    for label in Self.labels(in: bytes[...]) { uses[label, default: 0] += 1 }
    return hidden.filter { uses[$0.label, default: 0] <= counts[$0.label, default: 0] }.map(\.start)
  }

  private func isBlank(from start: Int) -> Bool {
    bytes[start...].prefix { !$0.isLineEnd }.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
  }

  /// Says whether an address, and perhaps a title in marks, is all that follows on a line.
  private func isWhole(_ start: Int) -> Bool {
    let line = bytes[start...].prefix { !$0.isLineEnd }.drop(while: \.isBlank)
    let address = line.prefix { !$0.isBlank }
    if address.isEmpty || address.elementsEqual("#".utf8) || address.elementsEqual("<>".utf8) {
      return false
    }
    let title = line[address.endIndex...].split(separator: UInt8(ascii: " ")).joined()
    guard let first = title.first, let last = Array(title).last else { return true }
    return first == last && "\"'".utf8.contains(first) || first == 0x28 && last == 0x29
  }

  /// Returns the lines of the definitions whose labels stand in brackets in some bytes.
  mutating func lines(for cells: ArraySlice<UInt8>) -> [UInt8] {
    if ranges.isEmpty { return [] }
    var lines: [UInt8] = []
    var used: Set<String> = []
    for label in Self.labels(in: cells) {
      guard let range = ranges[label], used.insert(label).inserted, budget > range.count else {
        continue
      }
      budget -= range.count
      lines += "\n".utf8
      lines += bytes[range]
      lines += "\n".utf8
    }
    return lines
  }

  /// Returns the label of the definition that begins on a line, and the range of the definition as
  /// far as the next blank line; nil if none begins there.
  private static func definition(
    in bytes: [UInt8], at lineStart: Int
  ) -> (label: Range<Int>, whole: Range<Int>)? {
    var start = lineStart
    while start < bytes.count, bytes[start].isBlank || bytes[start] == UInt8(ascii: ">") {
      start += 1
    }
    // `[^1]:` begins a note.
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] != UInt8(ascii: "^")
    else { return nil }
    var close = start + 1
    while close < bytes.count, close - start < longest, bytes[close] != UInt8(ascii: "]") {
      if bytes[close] == UInt8(ascii: "[") || bytes[close].isLineEnd { return nil }
      close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard bytes.hasBytes("]:".utf8, at: close), close > start + 1 else { return nil }
    var end = close
    var isBlankLine = false
    while end < bytes.count, end - start < longest {
      if bytes[end] == UInt8(ascii: "\n") {
        if isBlankLine || bytes.hasBytes("\n[".utf8, at: end) { break }
        isBlankLine = true
      } else if !bytes[end].isBlank, bytes[end] != UInt8(ascii: "\r") {
        isBlankLine = false
      }
      end += 1
    }
    return (start + 1..<close, start..<end)
  }

  /// Returns the labels that stand in brackets in some bytes, folded.
  private static func labels(in bytes: ArraySlice<UInt8>) -> [String] {
    var labels: [String] = []
    var open: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open = index + 1
      case UInt8(ascii: "]"):
        if let start = open { labels.append(folded(bytes[start..<index])) }
        open = nil
      default: break
      }
      index += 1
    }
    return labels
  }

  /// Returns a label without case, and with one space for blanks, as CommonMark compares labels.
  private static func folded(_ label: ArraySlice<UInt8>) -> String {
    let words = label.split { $0.isBlank || $0.isLineEnd }
    return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}
