/// One file as it was read: its path, relative to the guide's folder, and its bytes.
package struct SourceText: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The offset of every line's first byte; lines end with LF, CR or CR LF, as CommonMark has it.
  package func lineStarts() -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      if byte.isLineEnd { starts.append(index) }
    }
    return starts
  }

  /// Where an offset stands for a person: line and column, both from 1, columns in scalars.
  package func place(at offset: Int, length: Int = 1) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < offset {
      let byte = bytes[index]
      index += 1
      guard byte.isLineEnd else { continue }
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        if index == offset { break }
        index += 1
      }
      line += 1
      lineStart = index
    }
    let before = bytes[lineStart..<offset]
    let column = before.count(where: { !$0.isUTF8Continuation }) + 1
    let end = bytes[offset...].firstIndex(where: \.isLineEnd) ?? bytes.count
    let covered = bytes[offset..<min(end, offset + max(length, 1))]
    let scalars = covered.count(where: { !$0.isUTF8Continuation })
    return Place(line: line, column: column, length: max(scalars, 1))
  }

  /// The text of a line, counted from 1, without its end; empty past the last.
  package func line(_ number: Int) -> String {
    let starts = lineStarts()
    guard number >= 1, number <= starts.count else { return "" }
    let start = starts[number - 1]
    let end = bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A diagnostic about `length` bytes at `offset`.
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

/// A stretch of one line: line and column from 1, column and length in Unicode scalars.
package struct Place: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int
  package var length: Int

  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = length
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
