internal import StudyGuide

/// The number of files of the search index, which follows from the size of the guide alone, so that
/// all paths are known before a text is read. They are powers of two, so that a guide that grows
/// seldom moves what it has to other files.
package struct SearchSize: Sendable {
  /// The files of words: their number grows with the square root of the guide.
  package let wordFiles: Int
  /// The files of texts, each of which holds a few parts.
  package let textFiles: Int
  package let nameFiles: Int
  /// The number of entries whose names stand in one file.
  package let namesPerFile: Int

  /// The folder of the index.
  static let folder = "search/"
  /// The number of entries up to which one file has all names, so that each slip of the hand is found.
  private static let mostNames = 1_200

  package init(words: Int, entries: Int) {
    wordFiles = Self.power(Int(Double(words).squareRoot()) / 2)
    textFiles = Self.power(words / 300)
    namesPerFile = entries <= Self.mostNames ? Self.mostNames : 64
    nameFiles = max(1, (entries + namesPerFile - 1) / namesPerFile)
  }

  init(of guide: Guide) {
    self.init(
      words: guide.entries.entries.reduce(0) { $0 + $1.wordCount }, entries: guide.entries.count)
  }

  /// Returns the least power of two that is not below a number.
  private static func power(_ number: Int) -> Int {
    var power = 1
    while power < number { power *= 2 }
    return power
  }

  /// The names of all files without their extension, the first of which says what all others hold.
  package var files: [String] {
    ["index"] + (0..<nameFiles).map { "names-\($0)" } + (0..<wordFiles).map { "words-\($0)" }
      + (0..<textFiles).map { "texts-\($0)" }
  }

  static func path(of file: String) -> String { folder + file + ".js" }

  /// Returns the number of the file that has a word: words that begin alike stand together, so that
  /// beginnings and slips are found.
  package func wordFile(of word: String) -> Int {
    Int(Self.digest(word.unicodeScalars.prefix(3)) & UInt32(wordFiles - 1))
  }

  /// Returns the number of the file that has a part of an entry's text.
  package func textFile(of key: String) -> Int {
    Int(Self.digest(key.unicodeScalars) & UInt32(textFiles - 1))
  }

  /// Returns a number that depends on nothing but the signs, which the script computes as well:
  /// FNV-1a over scalars, its high bits folded into the low ones.
  static func digest(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    let hash = scalars.reduce(0x811C_9DC5 as UInt32) { ($0 ^ $1.value) &* 0x0100_0193 }
    return hash ^ (hash >> 15)
  }
}
