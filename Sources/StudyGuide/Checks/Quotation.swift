package import Markup

extension Rule {
  package static let quotation = Rule(
    "quotation",
    meaning:
      "Words in double quotation marks are not the essay’s, too many, or without their paragraph.",
    remedy: "Quote at most eight words and name the paragraph; set words of others in italics.")
}

extension Check {
  /// The largest number of words in a quotation from the essay.
  static let quotationWords = 8

  /// The check that words in double quotation marks are the essay's, few, and followed by the
  /// number of their paragraph.
  static let quotation = Check(.quotation) { run in
    run.essayWords.quotations + (run.guide.essay.runs.map { wrongFirstWords(run.guide, $0) } ?? [])
  }

  private static func wrongFirstWords(_ guide: Guide, _ runs: EssayRuns) -> [Finding] {
    guide.content.paragraphs.values.filter { paragraph in
      let words = FoldedWords(paragraph.firstWords.value.utf8)
      return words.count > 0 && runs.has(words, length: words.count) == false
    }.map { paragraph in
      Finding(
        paragraph.entry, .quotation, "`first-words` of \(paragraph.entry.id) are not the essay's",
        note: "copy the paragraph’s first words, at most five")
    }
  }
}

/// The numbers of quotations that agree with the essay, and of those that could not be checked.
/// Quotations that the essay does not have are diagnostics and are in neither.
package struct QuotationCount: Sendable {
  /// The number of quotations that the essay has.
  package var checked = 0
  /// The number of quotations that the list of runs cannot prove, since a piece of them has only
  /// one or two words.
  package var unchecked = 0

  package init() {}
}

/// A pass over the quotations of one block, which checks them against the essay.
struct QuotationReader {
  let block: EssayBlock
  /// Whether a quotation may have any number of words.
  private let mayBeLong: Bool
  private(set) var found: [Finding] = []
  private(set) var count = QuotationCount()
  /// The offsets at which the sentences of the block end.
  private let sentenceEnds: [Int]
  private var search: EssayBlock.Search
  /// The quotation marks of the guide, without the spaces inside them.
  private let opening: [UInt8]
  private let closing: [UInt8]

  init(_ block: EssayBlock, between marks: Typography.Pair, mayBeLong: Bool) {
    (self.block, self.mayBeLong) = (block, mayBeLong)
    opening = marks.open.signs
    closing = marks.close.signs
    search = EssayBlock.Search(block)
    sentenceEnds =
      block.text.firstRange(of: opening, from: 0) == nil
      ? [] : block.entry.document.sentences.ends(in: block.text)
  }

  mutating func read() {
    let text = block.text
    var offset = 0
    while let open = text.firstRange(of: opening, from: offset),
      let close = text.firstRange(of: closing, from: open.upperBound)
    {
      offset = close.upperBound
      check(open.upperBound..<close.lowerBound)
    }
  }

  private mutating func check(_ range: Range<Int>) {
    let shown = String(decoding: block.text[range], as: UTF8.self)
    let parts = self.parts(of: range).map { FoldedWords(block.text[$0]) }.filter { $0.count > 0 }
    let total = parts.reduce(0) { $0 + $1.count }
    if total > Check.quotationWords, !mayBeLong {
      report(
        range, "\(total) words are quoted, and \(Check.quotationWords) is the most",
        "say the rest in your own words")
    }
    let answers = parts.map { block.runs.has($0, length: $0.count) }
    if answers.contains(false) {
      report(
        range, "the essay does not say “\(shown)”",
        "double quotation marks are kept for the essay; set other words in italics")
    } else if answers.contains(where: { $0 == nil }) {
      count.unchecked += 1
    } else {
      count.checked += 1
    }
    let next = sentenceEnds.partitioningIndex { $0 > range.upperBound }
    let end = next < sentenceEnds.count ? sentenceEnds[next] : block.text.count
    let link = block.paragraphLinks.partitioningIndex { $0 >= range.upperBound }
    if link == block.paragraphLinks.count || block.paragraphLinks[link] > end {
      report(
        range, "no paragraph follows “\(shown)” in its sentence",
        "write `([p1](essay:p1))` after it, with the paragraph’s number")
    }
  }

  /// Returns the pieces of a quotation between its ellipses.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while let mark = block.text[range].firstRange(of: Self.ellipsis, from: start) {
      parts.append(start..<mark.lowerBound)
      start = mark.upperBound
    }
    return parts + [start..<range.upperBound]
  }

  private mutating func report(_ range: Range<Int>, _ message: String, _ note: String) {
    found.append(
      Finding(block.entry, .quotation, message, at: search.place(of: range, in: block), note: note))
  }

  private static let ellipsis = Array("…".utf8)
}

extension String {
  /// The bytes of the scalars that are no blanks.
  fileprivate var signs: [UInt8] {
    Array(
      String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace })).utf8)
  }
}
