internal import Markup

extension Checks {
  /// The most words that a quotation from the essay may have.
  static let quotationWords = 8
  /// As many words in a row as the essay's are no longer our own.
  static let sharedWords = 9

  /// What the check of quotations went through.
  struct QuotationCount: Sendable {
    var checked = 0
    /// Quotations of one or two words, which only the essay's text can prove.
    var unchecked = 0
  }

  /// Words in double quotation marks are the essay's, few, and followed by their paragraph; no long
  /// run of words is shared with it.
  static func essay(
    of guide: Guide, jobs: Int, count: inout QuotationCount
  ) async -> [Finding] {
    guard let runs = guide.essayRuns else { return [] }
    let entries = guide.names.entries
    let results = await ParallelMap.results(count: entries.count, jobs: jobs) { number in
      var count = QuotationCount()
      let found = essay(of: entries[number], in: guide, runs, &count)
      return (found, count)
    }
    var found: [Finding] = []
    for (findings, counted) in results {
      found += findings
      count.checked += counted.checked
      count.unchecked += counted.unchecked
    }
    for paragraph in guide.paragraphs {
      let words = FoldedWords(paragraph.firstWords.utf8)
      guard words.count > 0, runs.has(words, length: words.count) == false else { continue }
      found.append(
        finding(
          paragraph.entry, .quotation, "`first-words` of \(paragraph.entry.id) are not the essay's",
          note: "copy the paragraph’s first words, at most five"))
    }
    return found
  }

  private static func essay(
    of entry: Entry, in guide: Guide, _ runs: EssayRuns, _ count: inout QuotationCount
  ) -> [Finding] {
    var found: [Finding] = []
    for block in entry.document.quotableBlocks() {
      var check = BlockCheck(entry: entry, block: block, runs: runs)
      check.quotations(&count)
      check.sharedRuns()
      found += check.found
    }
    for text in guide.ownWords(of: entry) {
      let words = FoldedWords(text.utf8)
      if let first = firstShared(words, runs) {
        found.append(shared(entry, words, first, in: Array(text.utf8), at: entry.place))
      }
    }
    return found
  }

  fileprivate static func firstShared(_ words: FoldedWords, _ runs: EssayRuns) -> Int? {
    guard words.count >= sharedWords else { return nil }
    return (0...words.count - sharedWords).first {
      runs.has(words, from: $0, length: sharedWords) == true
    }
  }

  fileprivate static func shared(
    _ entry: Entry, _ words: FoldedWords, _ first: Int, in text: [UInt8], at place: Place
  ) -> Finding {
    let range = words.ranges[first].lowerBound..<words.ranges[first + sharedWords - 1].upperBound
    let shown = String(decoding: text[range], as: UTF8.self)
    let diagnostic = entry.source.diagnostic(
      .sharedWords, "these words are the essay’s: *\(shown)*", place: place,
      note: "say it in your own words")
    return (entry, diagnostic)
  }
}

/// The check of one paragraph, heading or cell.
private struct BlockCheck {
  let entry: Entry
  let block: Range<Int>
  let runs: EssayRuns
  let text: [UInt8]
  /// Offsets in the text at which paragraphs of the essay are linked.
  let paragraphLinks: [Int]
  var found: [Checks.Finding] = []

  init(entry: Entry, block: Range<Int>, runs: EssayRuns) {
    self.entry = entry
    self.block = block
    self.runs = runs
    let document = entry.document
    var text: [UInt8] = []
    var links: [Int] = []
    for event in document.events[block] {
      switch event.kind {
      case .text: text += document.text[event.range]
      case .softBreak, .lineBreak, .code: text.append(UInt8(ascii: " "))
      case .reference where event.phase != .exit:
        if document.references[event.index].scheme == Kind.paragraph.rawValue {
          links.append(text.count)
        }
      default: break
      }
    }
    self.text = text
    paragraphLinks = links
  }

  mutating func quotations(_ count: inout Checks.QuotationCount) {
    var offset = 0
    while let open = text.firstRange(of: Self.opening, from: offset),
      let close = text.firstRange(of: Self.closing, from: open.upperBound)
    {
      offset = close.upperBound
      check(open.upperBound..<close.lowerBound, &count)
    }
  }

  private mutating func check(_ range: Range<Int>, _ count: inout Checks.QuotationCount) {
    let shown = String(decoding: text[range], as: UTF8.self)
    let parts = self.parts(of: range).map { FoldedWords(text[$0]) }.filter { $0.count > 0 }
    let total = parts.reduce(0) { $0 + $1.count }
    if total > Checks.quotationWords {
      report(
        range, "\(total) words are quoted, and \(Checks.quotationWords) is the most",
        "say the rest in your own words")
    }
    let answers = parts.map { runs.has($0, length: $0.count) }
    if answers.contains(false) {
      report(
        range, "the essay does not say “\(shown)”",
        "double quotation marks are kept for the essay; set other words in italics")
    } else if answers.contains(where: { $0 == nil }) {
      count.unchecked += 1
    } else {
      count.checked += 1
    }
    let end = Sentence.end(after: range.upperBound, in: text)
    if !paragraphLinks.contains(where: { $0 >= range.upperBound && $0 <= end }) {
      report(
        range, "no paragraph follows “\(shown)” in its sentence",
        "write `([p1](essay:p1))` after it, with the paragraph’s number")
    }
  }

  /// What stands before, between and after marks of omission.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while let mark = text.firstRange(of: Self.ellipsis, from: start),
      mark.upperBound <= range.upperBound
    {
      parts.append(start..<mark.lowerBound)
      start = mark.upperBound
    }
    return parts + [start..<range.upperBound]
  }

  mutating func sharedRuns() {
    let words = FoldedWords(text)
    guard let first = Checks.firstShared(words, runs) else { return }
    let range =
      words.ranges[first].lowerBound..<words.ranges[first + Checks.sharedWords - 1].upperBound
    found.append(Checks.shared(entry, words, first, in: text, at: place(of: range)))
  }

  private mutating func report(_ range: Range<Int>, _ message: String, _ note: String) {
    let diagnostic = entry.source.diagnostic(
      .quotation, message, place: place(of: range), note: note)
    found.append((entry, diagnostic))
  }

  /// Where the words stand in the source: searched from the block's line on, as they are written.
  private func place(of range: Range<Int>) -> Place {
    let source = entry.source
    let line = Int(entry.document.events[block.lowerBound].line) + entry.firstLine - 1
    let fallback = Place(line: max(line, 1), column: 1)
    guard line >= 1, line <= source.lineStarts.count else { return fallback }
    let plain = Array(text[range].prefix { $0 < 0x80 }.prefix(24))
    let start = source.lineStarts[line - 1]
    guard plain.count > 2, let there = source.bytes.firstRange(of: plain, from: start) else {
      return fallback
    }
    return source.place(at: there.lowerBound, length: plain.count)
  }

  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)
  private static let ellipsis = Array("…".utf8)
}

extension MarkdownDocument {
  /// The blocks that hold words: paragraphs, headings, and rows of tables as wholes.
  fileprivate func quotableBlocks() -> [Range<Int>] {
    events.indices.filter { index in
      let event = events[index]
      return event.phase == .enter && [.paragraph, .heading, .tableRow].contains(event.kind)
    }.map { $0..<end(ofElementAt: $0) }
  }
}

extension Guide {
  /// The words of an entry outside its text, titles excepted.
  fileprivate func ownWords(of entry: Entry) -> [String] {
    guard let number = names.number(entry.kind, entry.id) else { return [] }
    switch entry.kind {
    case .section: return [section(number).summary]
    case .claim: return [claim(number).statement, claim(number).reason]
    case .paragraph: return [paragraph(number).gist]
    default: return []
    }
  }
}
