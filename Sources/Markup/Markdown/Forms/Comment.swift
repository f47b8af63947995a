/// Comments as CommonMark 0.31 and HTML have them: from `<!--` to the next `-->`, or `<!-->`, or
/// `<!--->`.
///
/// Earlier versions of libcmark take a comment for text if it holds `--` or is one of the short
/// ones. Such a comment is masked and the text parsed again, so that all versions agree.
enum Comment {
  /// Returns the end of the comment that begins at an offset; nil if none begins there, or if it is
  /// not closed before `limit`.
  static func end(in bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    let bytes = bytes[..<min(limit, bytes.count)]
    guard bytes.hasBytes(opening.utf8, at: start) else { return nil }
    if bytes.hasBytes(">".utf8, at: start + 4) { return start + 5 }
    if bytes.hasBytes("->".utf8, at: start + 4) { return start + 6 }
    return bytes.firstRange(of: close, from: start + 4)?.upperBound
  }

  /// Turns a comment into a processing instruction of the same length, `<?…?>`, whose lines begin as
  /// they did.
  static func mask(_ comment: Range<Int>, in bytes: inout [UInt8]) {
    for offset in comment where "-?!\0".utf8.contains(bytes[offset]) {
      bytes[offset] = UInt8(ascii: "x")
    }
    bytes[comment.lowerBound + 1] = UInt8(ascii: "?")
    bytes[comment.upperBound - 2] = UInt8(ascii: "?")
  }

  static let opening = "<!--"
  private static let close = Array("-->".utf8)
}

extension MarkdownReader {
  /// Notes the comments within a form that takes its text from the run.
  mutating func noteComments(in run: TextRun, _ range: Range<Int>, map: inout LazyInlineMap) {
    var position = range.lowerBound
    while let mark = run.bytes[..<range.upperBound].firstRange(
      of: Array(Comment.opening.utf8), from: position)
    {
      position = mark.upperBound
      if run.isEscaped(mark.lowerBound) { continue }
      let start = run.place(of: mark.lowerBound, map: &map).offset
      // What a character reference printed is meant.
      guard source.bytes.hasBytes(Comment.opening.utf8, at: start) else { continue }
      _ = noteComment(at: start, limit: map.range.upperBound)
    }
  }

  /// Notes a comment that stands in a text because the parser did not know it, or reports one that
  /// is not closed; returns the offset after it.
  mutating func noteComment(at start: Int, limit: Int) -> Int {
    guard masksComments, let end = Comment.end(in: source.bytes, at: start, limit: limit) else {
      report(
        .leftOverMark, "`<!--` is left over: this comment does not end in its paragraph",
        at: start..<start + 4,
        note: "write `-->` behind it; one with blank lines begins at the beginning of a line")
      return start + 4
    }
    if let last = unknownComments.last, last.upperBound > start { return last.upperBound }
    unknownComments.append(start..<end)
    return end
  }
}
