/// A sentence in which one word is marked: the three parts follow one another.
package struct MarkedSentence: Sendable, Equatable {
  package let before: String
  /// The marked word or words; empty if they stand outside of what is shown.
  package let word: String
  package let after: String

  /// The whole sentence.
  package var text: String { before + word + after }

  /// Takes a part of a text; `word` is a range of the text, and `isCut` says on which sides an
  /// ellipsis stands.
  init(_ part: ArraySlice<UInt8>, marking word: Range<Int>, _ isCut: (start: Bool, end: Bool)) {
    let word = word.clamped(to: part.startIndex..<part.endIndex)
    func string(_ range: Range<Int>) -> String { String(decoding: part[range], as: UTF8.self) }
    before = (isCut.start ? "…" : "") + string(part.startIndex..<word.lowerBound)
    self.word = string(word)
    after = string(word.upperBound..<part.endIndex) + (isCut.end ? "…" : "")
  }
}
