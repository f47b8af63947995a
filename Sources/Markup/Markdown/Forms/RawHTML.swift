/// The treatment of HTML in Markdown: comments are dropped, anything else is refused, so that pages
/// contain only what we write.
extension MarkdownReader {
  mutating func refuseHTML(_ event: MarkdownEvent, at offset: Int) {
    let literal = document.text[event.range]
    if isComment(literal) { return }
    let firstLine = literal.prefix { !$0.isLineEnd }
    report(
      .rawHTML, "HTML is not read here", at: offset..<offset + max(firstLine.count, 1),
      note: "write Markdown; to print it, put it in backticks or write `\\<`")
  }

  /// Says whether a literal is exactly one comment.
  private func isComment(_ literal: ArraySlice<UInt8>) -> Bool {
    var literal = literal
    while let last = literal.last, last.isBlank || last.isLineEnd { literal.removeLast() }
    while let first = literal.first, first.isBlank { literal.removeFirst() }
    guard literal.starts(with: "<!--".utf8), literal.count >= 7 else { return false }
    let close = Array("-->".utf8)
    guard let found = literal.firstRange(of: close, from: literal.startIndex + 4) else {
      return false
    }
    return found.upperBound == literal.endIndex
  }
}
