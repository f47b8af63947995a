/// The keys at the beginning of an entry's file, and the position of the Markdown after them.
package struct FrontMatter: Sendable {
  package let node: DataNode
  /// The offset of the first byte of the body.
  package let bodyStart: Int
  /// The line of the first byte of the body, from 1.
  package let bodyLine: Int

  /// Splits a file at its two lines of exactly `---`, blanks at their ends aside; if the first line
  /// is another, the whole file is body.
  package static func split(_ source: SourceText) -> Result<FrontMatter, Diagnostic.Failure> {
    let bytes = source.bytes
    let starts = source.lineStarts
    func isFence(_ line: Int) -> Bool {
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      var text = bytes[starts[line]..<end]
      while let last = text.last, last.isLineEnd || last.isBlank { text.removeLast() }
      return text.elementsEqual("---".utf8)
    }
    guard isFence(0) else {
      let first = bytes.firstIndex { !$0.isBlank && !$0.isLineEnd } ?? 0
      if let line = starts.firstIndex(of: first), isFence(line) {
        return .failure(
          .init(
            source.diagnostic(
              .frontMatter, "the keys do not begin on the first line", at: first, length: 3,
              note: "take out the empty lines above `---`")))
      }
      let empty = DataNode(content: .mapping([]), place: Place(line: 1, column: 1))
      return .success(FrontMatter(node: empty, bodyStart: 0, bodyLine: 1))
    }
    guard let close = (1..<starts.count).first(where: isFence) else {
      return .failure(
        .init(
          source.diagnostic(
            .frontMatter, "the keys that begin here are never closed", at: 0, length: 3,
            note: "end them with a line `---`")))
    }
    let yaml = starts[1]..<starts[close]
    return YAMLReader.read(source, range: yaml, firstLine: 2).map { node in
      let isLast = close + 1 == starts.count
      return FrontMatter(
        node: node, bodyStart: isLast ? bytes.count : starts[close + 1], bodyLine: close + 2)
    }
  }
}
