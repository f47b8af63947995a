/// The words on both sides of a place in a block, as far as an excerpt needs them.
package struct NearbyWords: Sendable {
  package let text: [UInt8]
  /// The place in the text, in bytes.
  package let offset: Int
  /// Whether the block has more words before and after these.
  package let isCut: (start: Bool, end: Bool)
}

extension MarkdownDocument {
  /// The largest number of characters, and of events, that are gathered on each side of a place:
  /// more than an excerpt shows.
  private static let reach = Sentence.longestExcerpt + 20

  /// Returns the words around a place in a paragraph or heading: `offset` bytes after the beginning
  /// of an event's text. `block` is the event that enters it; `words` is as in
  /// ``plainText(of:words:)``.
  package func words(
    around event: Int, _ offset: Int, in block: Int, words: (MarkdownEvent) -> String?
  ) -> NearbyWords {
    let range = events[event].kind == .text ? events[event].range : 0..<0
    let split = min(range.lowerBound + offset, range.upperBound)
    var after = WordWindow(Self.reach)
    after.append(text[split..<range.upperBound])
    let first = range.isEmpty ? event : event + 1
    let isCutAfter = gatherWords(from: first, of: events[block].kind, into: &after, words)
    var before = WordWindow(Self.reach)
    before.prepend(text[range.lowerBound..<split])
    let isCutBefore = gatherWords(before: event, downTo: block, into: &before, words)
    let wordsBefore = before.bytes
    return NearbyWords(
      text: wordsBefore + after.bytes, offset: wordsBefore.count,
      isCut: (isCutBefore || before.isFull, isCutAfter || after.isFull))
  }

  /// Gathers the words of the events from `start` on, up to the end of the block; returns whether
  /// there is more.
  private func gatherWords(
    from start: Int, of kind: MarkdownEvent.Kind, into window: inout WordWindow,
    _ words: (MarkdownEvent) -> String?
  ) -> Bool {
    var index = start
    for _ in 0..<Self.reach {
      guard index < events.count, events[index].kind != kind else { return false }
      if window.isFull { return true }
      let event = events[index]
      index += 1
      switch event.kind {
      case .reference, .citation:
        guard event.phase != .exit, let words = words(event) else { continue }
        window.append(Array(words.utf8)[...])
        index = end(ofElementAt: index - 1)
      case .text, .code: window.append(text[event.range])
      case .softBreak where event.isJoined: continue
      case .softBreak, .lineBreak: window.append([UInt8(ascii: " ")])
      default: continue
      }
    }
    return true
  }

  /// Gathers the words of the events before `end` backwards, down to the beginning of the block;
  /// returns whether there is more.
  private func gatherWords(
    before end: Int, downTo block: Int, into window: inout WordWindow,
    _ words: (MarkdownEvent) -> String?
  ) -> Bool {
    var index = end - 1
    for _ in 0..<Self.reach {
      guard index > block else { return false }
      if window.isFull { return true }
      let event = events[index]
      index -= 1
      switch event.kind {
      case .reference where event.phase == .exit:
        guard let words = words(event) else { continue }
        window.prepend(Array(words.utf8)[...])
        index = references[event.index].event - 1
      case .citation: window.prepend(Array((words(event) ?? "").utf8)[...])
      case .text, .code: window.prepend(text[event.range])
      case .softBreak where event.isJoined: continue
      case .softBreak, .lineBreak: window.prepend([UInt8(ascii: " ")])
      default: continue
      }
    }
    return true
  }
}

/// Words that are gathered up to a number of scalars, forwards or backwards.
private struct WordWindow {
  private var pieces: [ArraySlice<UInt8>] = []
  private var isReversed = false
  private var room: Int
  /// Whether something did not fit.
  private(set) var isFull = false

  init(_ room: Int) { self.room = room }

  /// Adds the first scalars of a piece behind the others.
  mutating func append(_ piece: ArraySlice<UInt8>) {
    let length = piece.withUnsafeBufferPointer { bytes in
      var end = 0
      while end < bytes.count {
        if !bytes[end].isUTF8Continuation {
          if room == 0 { break }
          room -= 1
        }
        end += 1
      }
      return end
    }
    isFull = isFull || length < piece.count
    if length > 0 { pieces.append(piece.prefix(length)) }
  }

  /// Adds the last scalars of a piece before the others.
  mutating func prepend(_ piece: ArraySlice<UInt8>) {
    isReversed = true
    let length = piece.withUnsafeBufferPointer { bytes in
      var start = bytes.count
      while start > 0, room > 0 {
        start -= 1
        if !bytes[start].isUTF8Continuation { room -= 1 }
      }
      return bytes.count - start
    }
    isFull = isFull || length < piece.count
    if length > 0 { pieces.append(piece.suffix(length)) }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    if isReversed {
      for piece in pieces.reversed() { bytes += piece }
    } else {
      for piece in pieces { bytes += piece }
    }
    return bytes
  }
}
