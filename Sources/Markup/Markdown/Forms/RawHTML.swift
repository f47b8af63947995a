/// The treatment of HTML in Markdown: comments are dropped, anything else is refused, so that pages
/// contain only what we write.
extension MarkdownReader {
  mutating func refuseHTML(_ event: MarkdownEvent, at offset: Int) {
    let literal = document.text[event.range]
    if Comment.end(in: source.bytes, at: offset, limit: source.bytes.count) != nil { return }
    // Where the walk through the source has stopped, the parser's own words decide.
    if literal.starts(with: "<!--".utf8) { return }
    refuse(literal, at: offset)
  }

  /// Drops a block that holds nothing but comments. Comments that never end, and words behind one,
  /// would vanish with it and are reported.
  mutating func refuseHTMLBlock(_ event: MarkdownEvent, at offset: Int) {
    // The place of the block is that of its mark, and its text begins with the line.
    let literal = Array(document.text[event.range].drop(while: \.isBlank))
    guard literal.hasBytes("<!--".utf8, at: 0) else {
      return refuse(document.text[event.range], at: offset)
    }
    var position = 0
    while position < literal.count {
      if literal[position].isBlank || literal[position].isLineEnd {
        position += 1
      } else if let end = Comment.end(in: literal, at: position, limit: literal.count) {
        position = end
      } else if literal.hasBytes("<!--".utf8, at: position) {
        report(
          .leftOverMark, "this comment never ends, and all behind it would be lost",
          at: offset..<offset + 4, note: "write `-->` behind it")
        return
      } else {
        refuseWords(behindCommentIn: literal, position, at: offset)
        return
      }
    }
  }

  private mutating func refuseWords(
    behindCommentIn literal: [UInt8], _ position: Int, at offset: Int
  ) {
    let words = literal[position...].prefix { !$0.isLineEnd }
    let isFirstLine = !literal[..<position].contains(where: \.isLineEnd)
    let start = isFirstLine ? offset + position : offset
    report(
      .rawHTML, "words behind a comment that begins its line are not read",
      at: start..<start + (isFirstLine ? words.count : 4),
      note: "begin a new line behind the comment")
  }

  private mutating func refuse(_ literal: ArraySlice<UInt8>, at offset: Int) {
    let firstLine = literal.prefix { !$0.isLineEnd }
    report(
      .rawHTML, "HTML is not read here", at: offset..<offset + max(firstLine.count, 1),
      note: "write Markdown; to print it, put it in backticks or write `\\<`")
  }
}
