/// The keys at the head of an entry and where its Markdown begins.
package struct FrontMatter: Sendable {
  package let node: DataNode
  /// The offset of the body's first byte.
  package let bodyStart: Int
  /// The line of the body's first byte, from 1.
  package let bodyLine: Int

  /// Splits a file at its two lines of exactly `---`; without the first all of it is body.
  package static func split(_ source: SourceText) -> Result<FrontMatter, Diagnostic.Failure> {
    let bytes = source.bytes
    let start = bytes.hasBytes([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
    let starts = source.lineStarts
    func isFence(_ line: Int) -> Bool {
      let lineStart = line == 0 ? start : starts[line]
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      var text = bytes[lineStart..<end]
      while let last = text.last, last.isLineEnd || last.isBlank { text.removeLast() }
      return text.elementsEqual("---".utf8)
    }
    guard isFence(0) else {
      let empty = DataNode(content: .mapping([]), place: Place(line: 1, column: 1))
      return .success(FrontMatter(node: empty, bodyStart: start, bodyLine: 1))
    }
    guard let close = (1..<starts.count).first(where: isFence) else {
      return .failure(
        .init(
          source.diagnostic(
            .frontMatter, "the keys that begin here are never closed", at: start, length: 3,
            note: "end them with a line `---`")))
    }
    let yaml = starts[1]..<starts[close]
    return YAMLText.read(source, range: yaml, firstLine: 2).map { node in
      let isLast = close + 1 == starts.count
      return FrontMatter(
        node: node, bodyStart: isLast ? bytes.count : starts[close + 1], bodyLine: close + 2)
    }
  }
}
