/// One file as it was read: its path, relative to the guide's folder, and its bytes. A class, so
/// that all who keep it share one copy.
package final class SourceText: Sendable {
  package let path: String
  /// The bytes without a byte order mark at their beginning.
  package let bytes: [UInt8]
  /// Whether a byte order mark stood before the bytes.
  private let hasMark: Bool
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
    let outer: SourceText
    /// The number of lines of the file before the one on which the text begins.
    let lines: Int
    /// The number of scalars before it on that line, or in the indentation of a block.
    let columns: Int
    /// Whether later lines are indented like the first.
    let isBlock: Bool
    /// Whether the text is a piece of the other with its lines as they are.
    var isExcerpt = false
  }

  /// Takes a file as it is on the disk. A byte order mark, by which some editors begin a file, is
  /// taken off here, so that no reader of any format meets it.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    hasMark = bytes.hasBytes(Self.mark, at: 0)
    self.bytes = hasMark ? Array(bytes.dropFirst(Self.mark.count)) : bytes
    lineStarts = Self.lineStarts(of: self.bytes)
    counts = Self.counts(in: self.bytes, lineStarts)
    frame = nil
  }

  private init(path: String, bytes: [UInt8], frame: Frame) {
    self.path = path
    self.bytes = bytes
    hasMark = false
    lineStarts = Self.lineStarts(of: bytes)
    counts = Self.counts(in: bytes, lineStarts)
    self.frame = frame
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes as they are on the disk, for files that are copied unchanged.
  package var fileBytes: [UInt8] { hasMark ? Self.mark + bytes : bytes }

  /// Returns a text value of this file as a source of its own, whose diagnostics point into this
  /// file.
  ///
  /// Places are exact for plain and quoted values of one line and for literal blocks. In folded
  /// blocks, and in other values of several lines, they are on the first line.
  package func embedded(_ value: Located<String>) -> SourceText {
    let bytes = Array(value.value.utf8)
    let mark = offset(of: value.place).map { self.bytes[$0] }
    if mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") {
      let next = value.place.line < lineStarts.count ? lineStarts[value.place.line] : bytes.count
      let indent = self.bytes[min(next, self.bytes.count)...].prefix { $0 == UInt8(ascii: " ") }
      let frame = Frame(
        outer: self, lines: value.place.line, columns: indent.count, isBlock: true)
      return SourceText(path: path, bytes: bytes, frame: frame)
    }
    let quote = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") ? 1 : 0
    let columns = min(value.place.column - 1 + quote, length(ofLine: value.place.line))
    let frame = Frame(
      outer: self, lines: value.place.line - 1, columns: columns, isBlock: false)
    return SourceText(path: path, bytes: bytes, frame: frame)
  }

  /// Returns a piece of the file, which begins where a line does, as a source of its own, whose
  /// diagnostics point into this file.
  package func excerpt(_ range: Range<Int>) -> SourceText {
    let lines = lineStarts.partitioningIndex { $0 > range.lowerBound } - 1
    let frame = Frame(outer: self, lines: lines, columns: 0, isBlock: false, isExcerpt: true)
    return SourceText(path: path, bytes: Array(bytes[range]), frame: frame)
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
    line == 1 || frame.isBlock ? frame.columns : 0
  }

  /// Returns the offset of a place in this text; nil at and after its end.
  package func offset(of place: Place) -> Int? {
    guard (1...lineStarts.count).contains(place.line) else { return nil }
    let offset = offset(after: place.column - 1, from: lineStarts[place.line - 1])
    return offset < bytes.count ? offset : nil
  }

  /// Returns the offset of the scalar that comes `count` scalars after the one at `start`.
  private func offset(after count: Int, from start: Int) -> Int {
    var (offset, left) = (start, count)
    if counts.count > 1, count > Self.stride {
      // The block of bytes in which the scalar begins.
      let wanted = scalars(in: 0..<start) + count
      let block = counts.partitioningIndex { $0 > wanted } - 1
      if block * Self.stride > start {
        (offset, left) = (block * Self.stride, wanted - counts[block])
        while offset < bytes.count, bytes[offset].isUTF8Continuation { offset += 1 }
      }
    }
    while offset < bytes.count, left > 0 {
      offset += 1
      while offset < bytes.count, bytes[offset].isUTF8Continuation { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Returns the number of scalars of a line, counted from 1 in the file; 0 for a line that the
  /// text does not have.
  package func length(ofLine number: Int) -> Int {
    if let frame, frame.isExcerpt { return frame.outer.length(ofLine: number) }
    let line = number - (frame?.lines ?? 0)
    guard (1...lineStarts.count).contains(line) else { return 0 }
    return (frame.map { columns(before: line, in: $0) } ?? 0)
      + scalars(in: lineStarts[line - 1]..<end(ofLine: line - 1))
  }

  /// Returns the scalars of a line, counted from 1 in the file, in a range of its columns, counted
  /// from 0. The costs do not depend on the length of the line.
  package func scalars(ofLine number: Int, in columns: Range<Int>) -> [Unicode.Scalar] {
    if let frame, frame.isExcerpt { return frame.outer.scalars(ofLine: number, in: columns) }
    let line = number - (frame?.lines ?? 0)
    guard (1...lineStarts.count).contains(line) else { return [] }
    let lead = frame.map { self.columns(before: line, in: $0) } ?? 0
    var found: [Unicode.Scalar] = []
    if let frame, columns.lowerBound < lead {
      found = frame.outer.scalars(
        ofLine: frame.lines + 1, in: columns.lowerBound..<min(lead, columns.upperBound))
    }
    let own = max(columns.lowerBound - lead, 0)..<max(columns.upperBound - lead, 0)
    let end = end(ofLine: line - 1)
    let start = min(offset(after: own.lowerBound, from: lineStarts[line - 1]), end)
    let last = min(offset(after: own.count, from: start), end)
    return found + String(decoding: bytes[start..<last], as: UTF8.self).unicodeScalars
  }

  /// Returns the text of a line, counted from 1, without its end; empty after the last.
  package func line(_ number: Int) -> String {
    let scalars = scalars(ofLine: number, in: 0..<length(ofLine: number))
    return String(String.UnicodeScalarView(scalars))
  }

  /// Makes a diagnostic about `length` bytes at `offset`.
  package func diagnostic(
    _ rule: Rule, _ message: String, at offset: Int, length: Int = 1, note: String? = nil,
    near: NearName? = nil
  ) -> Diagnostic {
    diagnostic(rule, message, place: place(at: offset, length: length), note: note, near: near)
  }

  package func diagnostic(
    _ rule: Rule, _ message: String, place: Place, note: String? = nil, near: NearName? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, message: message, path: path, place: place, source: shown(at: place), note: note,
      near: near)
  }

  /// The text whose lines show a place: this one where the place lies within it, and for any other
  /// place of the file, such as that of a key beside a value, the file.
  private func shown(at place: Place) -> SourceText {
    guard let frame, !frame.isExcerpt else { return self }
    let line = place.line - frame.lines
    guard (1...lineStarts.count).contains(line), place.column > columns(before: line, in: frame),
      place.column <= length(ofLine: place.line)
    else { return frame.outer }
    return self
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
