internal import Markup

/// The words that the texts of a guide share with the essay, found in one pass over each text:
/// quotations, and runs of words that are not the guide's own.
struct EssayWords: Sendable {
  private(set) var quotations: [Finding] = []
  private(set) var shared: [Finding] = []
  private(set) var count = QuotationCount()

  /// Compares every entry with the essay, up to `jobs` at a time. Finds nothing if neither the
  /// essay's text nor its list of runs is there.
  static func read(_ guide: Guide, jobs: Int, earlier: ComparedTexts?) async -> ComparedTexts {
    guard let runs = guide.essay.runs else { return ComparedTexts(guide: guide, found: []) }
    let ownWords = guide.ownWords()
    let kept = earlier.flatMap { $0.holds(for: guide) ? $0 : nil }
    let isPrinted = guide.essay.isPrinted
    let found = await ParallelMap.results(count: guide.entries.count, jobs: jobs) { index in
      if let kept, kept.guide.entries.entries[index] === guide.entries.entries[index] {
        return kept.found[index]
      }
      return EssayWords(
        of: guide.entries.entries[index], ownWords: ownWords[index], runs,
        guide.words.typography.outer, isPrinted: isPrinted)
    }
    return ComparedTexts(guide: guide, found: found)
  }

  fileprivate init() {}

  /// Where the essay's text stands in the guide, it is no copy of itself, and others may quote as
  /// much of it as they like.
  private init(
    of entry: Entry, ownWords: [String], _ runs: EssayRuns, _ marks: Typography.Pair,
    isPrinted: Bool
  ) {
    if isPrinted, entry.kind == .paragraph { return }
    for range in entry.document.quotableBlocks() {
      let block = EssayBlock(entry: entry, events: range, runs: runs)
      var reader = QuotationReader(block, between: marks, mayBeLong: isPrinted)
      reader.read()
      quotations += reader.found
      count.checked += reader.count.checked
      count.unchecked += reader.count.unchecked
      if !isPrinted { addShared(block) }
    }
    for text in isPrinted ? [] : ownWords {
      let words = FoldedWords(text.utf8)
      guard let first = runs.firstShared(words) else { continue }
      shared.append(
        .shared(
          entry, words, words.rangeOfSharedRun(from: first), in: Array(text.utf8), at: entry.place))
    }
  }

  private mutating func addShared(_ block: EssayBlock) {
    let words = FoldedWords(block.text)
    guard let first = block.runs.firstShared(words) else { return }
    let range = words.rangeOfSharedRun(from: first)
    var search = EssayBlock.Search(block)
    let place = search.place(of: range, in: block)
    shared.append(.shared(block.entry, words, range, in: block.text, at: place))
  }

  fileprivate mutating func add(_ other: EssayWords) {
    quotations += other.quotations
    shared += other.shared
    count.checked += other.count.checked
    count.unchecked += other.count.unchecked
  }
}

/// What the comparison with the essay found in each text of a guide. A later build of the same
/// guide compares only the texts that have changed.
package struct ComparedTexts: Sendable {
  fileprivate let guide: Guide
  /// What was found in each entry; empty if there is no essay to compare with.
  fileprivate let found: [EssayWords]

  /// Everything that was found.
  var all: EssayWords { found.reduce(into: EssayWords()) { $0.add($1) } }

  /// Says whether another guide has as many entries, the same essay and the same quotation marks.
  fileprivate func holds(for other: Guide) -> Bool {
    found.count == other.entries.count && guide.essay.runs == other.essay.runs
      && guide.essay.isPrinted == other.essay.isPrinted
      && guide.words.typography == other.words.typography
  }
}

/// The text of one paragraph, heading or row of a table, in the form in which it is compared with
/// the essay.
struct EssayBlock: Sendable {
  let entry: Entry
  /// The first line of the block in the file, from 1.
  private let line: Int
  private let lastLine: Int
  let runs: EssayRuns
  let text: [UInt8]
  /// The offsets in the text, in bytes, at which paragraphs of the essay are linked.
  let paragraphLinks: [Int]

  init(entry: Entry, events: Range<Int>, runs: EssayRuns) {
    let document = entry.document
    var text: [UInt8] = []
    var links: [Int] = []
    for event in document.events[events] {
      switch event.kind {
      case .text: text += document.text[event.range]
      case .softBreak where event.isJoined: break
      case .softBreak, .lineBreak, .code, .tableCell: text.append(UInt8(ascii: " "))
      case .reference where event.phase != .exit:
        if document.references[event.index].scheme == Kind.paragraph.rawValue {
          links.append(text.count)
        }
      default: break
      }
    }
    self.entry = entry
    let start = document.events[events.lowerBound]
    line = Int(start.line) + entry.firstLine - 1
    lastLine = start.kind == .tableRow ? line : max(Int(start.endLine) + entry.firstLine - 1, line)
    self.runs = runs
    self.text = text
    paragraphLinks = links
  }

  /// A search for the places of ranges of a block's text, one after the other.
  struct Search {
    /// The place found last, the range that it is of, and the offset after it.
    private var last: (range: Range<Int>, place: Place)?
    private var offset: Int
    private let end: Int
    /// The number of bytes that may still be looked at: a few times those of the block, since words
    /// that are not there are searched for to its end.
    private var budget: Int

    init(_ block: EssayBlock) {
      let source = block.entry.source
      let lines = source.lineStarts
      let isThere = (1...lines.count).contains(block.line)
      offset = isThere ? lines[block.line - 1] : source.bytes.count
      end = block.lastLine < lines.count ? lines[max(block.lastLine, 0)] : source.bytes.count
      budget = 8 * max(end - offset, 0)
    }

    /// Returns the place in the source of a range of the text, found by searching for its words;
    /// if they are not found, the beginning of the block's line. Ranges must come in their order.
    mutating func place(of range: Range<Int>, in block: EssayBlock) -> Place {
      if let last, last.range == range { return last.place }
      let place = find(range, in: block) ?? Place(line: max(block.line, 1), column: 1)
      last = (range, place)
      return place
    }

    private mutating func find(_ range: Range<Int>, in block: EssayBlock) -> Place? {
      let source = block.entry.source
      // Markdown changes quotation marks and dashes, so only the ASCII text before the first of them
      // is searched for.
      let plain = Array(block.text[range].prefix { $0 < 0x80 }.prefix(24))
      guard plain.count > 2, budget > 0, offset < end else { return nil }
      let found = source.bytes[..<end].firstRange(of: plain, from: offset)
      budget -= (found?.upperBound ?? end) - offset
      guard let found else { return nil }
      offset = found.upperBound
      return source.place(at: found.lowerBound, length: plain.count)
    }
  }
}

extension MarkdownDocument {
  /// Returns the events of each block that holds words: paragraphs, headings, and whole rows of
  /// tables.
  fileprivate func quotableBlocks() -> [Range<Int>] {
    events.indices.filter { index in
      let event = events[index]
      return event.phase == .enter && [.paragraph, .heading, .tableRow].contains(event.kind)
    }.map { $0..<end(ofElementAt: $0) }
  }
}

extension Guide {
  /// Returns the words of each entry outside its text and title, by entry.
  fileprivate func ownWords() -> [[String]] {
    var words = [[String]](repeating: [], count: entries.count)
    for kind in Kind.allCases { add(kind.type, to: &words) }
    return words
  }

  private func add<Value: EntryType>(_ type: Value.Type, to words: inout [[String]]) {
    let list = content[keyPath: Value.list]
    for (id, value) in zip(list.ids, list.values) { words[id] = value.ownWords }
  }
}
