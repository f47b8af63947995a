/// A block of Markdown that stands in no other, as a range of the text.
package struct TopBlock: Sendable {
  package let kind: MarkdownEvent.Kind
  /// From the first byte of the block's first line to its last byte that is no blank or line end.
  package let range: Range<Int>

  /// Finds the blocks of a text from the byte `start`, which begins a line, to its end. The bytes
  /// between two blocks that are no blanks, such as addresses of links, belong to the first of them.
  ///
  /// Throws if the text exceeds ``MarkdownLimits``.
  package static func all(
    in source: SourceText, from start: Int
  ) throws(Diagnostic.Failure) -> [TopBlock] {
    if let diagnostic = MarkdownLimits.diagnostic(for: source, from: start) {
      throw Diagnostic.Failure(diagnostic)
    }
    let starts = starts(in: source, from: start)
    return starts.enumerated().map { index, block in
      let next = index + 1 < starts.count ? starts[index + 1].offset : source.bytes.count
      return TopBlock(
        kind: block.kind,
        range: block.offset..<source.bytes.endOfText(in: block.offset..<max(block.offset, next)))
    }
  }

  private static func starts(
    in source: SourceText, from start: Int
  ) -> [(kind: MarkdownEvent.Kind, offset: Int)] {
    var (events, text): ([MarkdownEvent], [UInt8]) = ([], [])
    source.bytes.withUnsafeBufferPointer {
      _ = MarkdownTree(parsing: .init(rebasing: $0[start...])).copy(into: &events, text: &text)
    }
    let first = source.lineStarts.partitioningIndex { $0 >= start }
    var starts: [(kind: MarkdownEvent.Kind, offset: Int)] = []
    var depth = 0
    for event in events {
      if depth == 0, event.phase != .exit {
        let line = first + (event.kind == .codeBlock ? event.index : Int(event.line)) - 1
        if source.lineStarts.indices.contains(line) {
          starts.append((event.kind, source.lineStarts[line]))
        }
      }
      switch event.phase {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .leaf: break
      }
    }
    return starts
  }
}

extension [UInt8] {
  /// Returns the offset after the last byte of a range that is no blank or line end.
  package func endOfText(in range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isBlank || self[end - 1].isLineEnd { end -= 1 }
    return end
  }
}
