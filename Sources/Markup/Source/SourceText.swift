/// One file as it was read: its path, relative to the guide's folder, and its bytes. A class, so
/// that all who keep it share one copy.
package final class SourceText: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The offset of the first byte of each line; lines end with LF, CR or CR LF, as in CommonMark.
  package let lineStarts: [Int]
  /// How many scalars begin before every 256th byte, so that places in a very long line are found
  /// without counting from its beginning each time; empty if no line is that long.
  private let counts: [Int]
  /// The position of the text in its file, if it is a value inside another text: see
  /// ``embedded(_:)``.
  private let frame: Frame?

  /// The position of a value inside the text that holds it.
  private struct Frame: Sendable {
    /// The number of lines of the file before the one on which the text begins.
    let lines: Int
    /// The text before it on that line, or the indentation of a block.
    let lead: String
    /// Whether later lines are indented like the first.
    let isBlock: Bool
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    counts = Self.counts(in: bytes, lineStarts)
    frame = nil
  }

  private init(path: String, bytes: [UInt8], frame: Frame) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    counts = Self.counts(in: bytes, lineStarts)
    self.frame = frame
  }

  /// Returns a text value of this file as a source of its own, whose diagnostics point into this
  /// file.
  ///
  /// Places are exact for plain and quoted values of one line and for literal blocks. In folded
  /// blocks, and in other values of several lines, they are on the first line.
  package func embedded(_ value: Located<String>) -> SourceText {
    let bytes = Array(value.value.utf8)
    let first = Array(line(value.place.line).unicodeScalars)
    let column = min(value.place.column - 1, first.count)
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(scalars))
    }
    let mark = column < first.count ? first[column] : " "
    if mark == "|" || mark == ">" {
      let next = Array(line(value.place.line + 1).unicodeScalars)
      let lead = text(next.prefix { $0 == " " })
      let frame = Frame(lines: value.place.line, lead: lead, isBlock: true)
      return SourceText(path: path, bytes: bytes, frame: frame)
    }
    let quote = mark == "\"" || mark == "'" ? 1 : 0
    let lead = text(first[..<min(column + quote, first.count)])
    let frame = Frame(lines: value.place.line - 1, lead: lead, isBlock: false)
    return SourceText(path: path, bytes: bytes, frame: frame)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte.isLineEnd else { continue }
        if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
          index += 1
        }
        starts.append(index)
      }
      return starts
    }
  }

  private static let stride = 256

  private static func counts(in bytes: [UInt8], _ lineStarts: [Int]) -> [Int] {
    let ends = lineStarts.dropFirst() + [bytes.count]
    guard zip(lineStarts, ends).contains(where: { $1 - $0 > 4 * stride }) else { return [] }
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count - stride, by: stride) {
      let block = bytes[start..<start + stride]
      counts.append(counts[counts.count - 1] + block.count(where: { !$0.isUTF8Continuation }))
    }
    return counts
  }

  /// Counts the scalars that begin in a range of the bytes.
  private func scalars(in range: Range<Int>) -> Int {
    let first = (range.lowerBound + Self.stride - 1) / Self.stride
    let last = min(range.upperBound / Self.stride, counts.count - 1)
    guard first < last else { return bytes[range].count(where: { !$0.isUTF8Continuation }) }
    return scalars(in: range.lowerBound..<first * Self.stride) + counts[last] - counts[first]
      + scalars(in: last * Self.stride..<range.upperBound)
  }

  /// Returns the offset of the end of a line, counted from 0, without its line end.
  private func end(ofLine line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    var end = lineStarts[line + 1]
    while end > lineStarts[line], bytes[end - 1].isLineEnd { end -= 1 }
    return end
  }

  /// Returns the place of a byte offset: line and column from 1, columns in scalars. The length,
  /// given in bytes, ends with the line. Finds the line by binary search.
  package func place(at offset: Int, length: Int = 1) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let line = low + 1
    let lineStart = lineStarts[low]
    let column = scalars(in: lineStart..<offset) + 1
    let end = max(offset, min(end(ofLine: low), offset + max(length, 1)))
    let scalars = scalars(in: offset..<end)
    let place = Place(line: line, column: column, length: max(scalars, 1))
    return frame.map { place.moved(lines: $0.lines, columns: columns(before: line, in: $0)) }
      ?? place
  }

  private func columns(before line: Int, in frame: Frame) -> Int {
    line == 1 || frame.isBlock ? frame.lead.unicodeScalars.count : 0
  }

  /// Returns the text of a line, counted from 1, without its end; empty after the last.
  package func line(_ number: Int) -> String {
    let starts = lineStarts
    let number = number - (frame?.lines ?? 0)
    guard number >= 1, number <= starts.count else { return "" }
    let text = String(
      decoding: bytes[starts[number - 1]..<end(ofLine: number - 1)], as: UTF8.self)
    return frame.map { number == 1 || $0.isBlock ? $0.lead + text : text } ?? text
  }

  /// Makes a diagnostic about `length` bytes at `offset`.
  package func diagnostic(
    _ rule: Rule, _ message: String, at offset: Int, length: Int = 1, note: String? = nil
  ) -> Diagnostic {
    diagnostic(rule, message, place: place(at: offset, length: length), note: note)
  }

  package func diagnostic(
    _ rule: Rule, _ message: String, place: Place, note: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, message: message, path: path, place: place, excerpt: line(place.line), note: note)
  }
}

/// A range of one line: line and column from 1, column and length in Unicode scalars.
package struct Place: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int
  package var length: Int

  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = length
  }

  func moved(lines: Int, columns: Int) -> Place {
    Place(line: line + lines, column: column + columns, length: length)
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
