package import Markup

extension Rule {
  package static let sharedWords = Rule(
    "shared-words",
    meaning: "Nine words in a row are the essay’s.",
    remedy: "Say it in your own words.")
}

extension Check {
  /// As many words in a row as the essay's are no longer our own.
  static let sharedRun = 9

  static let sharedWords = Check(.sharedWords) { $0.essayWords.shared }
}

extension EssayRuns {
  /// The first word of a run that the essay has too.
  func firstShared(_ words: FoldedWords) -> Int? {
    guard words.count >= Check.sharedRun else { return nil }
    return (0...words.count - Check.sharedRun).first {
      has(words, from: $0, length: Check.sharedRun) == true
    }
  }
}

extension Finding {
  /// About a run of the essay's words in a text of an entry.
  static func shared(
    _ entry: Entry, _ words: FoldedWords, _ range: Range<Int>, in text: [UInt8], at place: Place
  ) -> Finding {
    let shown = String(decoding: text[range], as: UTF8.self)
    return Finding(
      entry, .sharedWords, "these words are the essay’s: *\(shown)*", at: place,
      note: "say it in your own words")
  }
}

extension FoldedWords {
  /// Where a shared run that begins at a word stands in the text.
  func rangeOfSharedRun(from first: Int) -> Range<Int> {
    ranges[first].lowerBound..<ranges[first + Check.sharedRun - 1].upperBound
  }
}
