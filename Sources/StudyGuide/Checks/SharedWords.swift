package import Markup

extension Rule {
  package static let sharedWords = Rule(
    "shared-words",
    meaning: "Nine words in a row are the essay’s.",
    remedy: "Say it in your own words.")
}

extension Check {
  /// The number of words in a row that must not be the essay's.
  static let sharedRun = 9

  static let sharedWords = Check(.sharedWords) { $0.essayWords.shared }
}

extension EssayRuns {
  /// Returns the number, from 0, of the first word of a run that the essay has too; nil if there is
  /// none.
  func firstShared(_ words: FoldedWords) -> Int? {
    guard words.count >= Check.sharedRun else { return nil }
    return (0...words.count - Check.sharedRun).first {
      has(words, from: $0, length: Check.sharedRun) == true
    }
  }
}

extension Finding {
  /// Makes a finding about a run of the essay's words in the text of an entry.
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
  /// Returns the bytes of the shared run that begins at a word.
  func rangeOfSharedRun(from first: Int) -> Range<Int> {
    ranges[first].lowerBound..<ranges[first + Check.sharedRun - 1].upperBound
  }
}
