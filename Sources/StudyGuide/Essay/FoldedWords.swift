internal import Markup

/// The words of a text in the form in which quotations are compared: without case, quotation marks,
/// dashes or spaces.
struct FoldedWords: Sendable {
  /// A hash of each word's folded bytes (FNV-1a).
  private(set) var hashes: [UInt64] = []
  /// The range of each word in the text, in bytes.
  private(set) var ranges: [Range<Int>] = []

  /// Splits UTF-8 text into words. Letters and digits of ASCII, and all other scalars but the signs
  /// of U+0080 to U+00BF and the punctuation of U+2000 to U+207F, belong to words.
  init(_ text: some Collection<UInt8>) {
    var hash = Self.seed
    var start: Int?
    var offset = 0
    var iterator = text.makeIterator()
    var next = iterator.next()
    func end(_ words: inout FoldedWords) {
      guard let first = start else { return }
      words.hashes.append(hash)
      words.ranges.append(first..<offset)
      (start, hash) = (nil, Self.seed)
    }
    while let byte = next {
      next = iterator.next()
      var length = 1
      var isWord = byte.isASCIIDigit || byte.isASCIILetter
      var isDropped = byte == UInt8(ascii: "'")
      if byte == 0xE2, next == 0x80 || next == 0x81 {
        // General punctuation, U+2000 to U+207F; U+2018 and U+2019 are apostrophes.
        let block = next
        let third = iterator.next()
        isDropped = block == 0x80 && (third == 0x98 || third == 0x99)
        next = iterator.next()
        length = 3
      } else if byte == 0xC2 {
        next = iterator.next()  // Latin-1 signs, the no-break space among them
        length = 2
      } else if byte >= 0x80 {
        isWord = true
      }
      if isWord {
        start = start ?? offset
        hash = (hash ^ UInt64(byte.asciiLowercased)) &* Self.prime
      } else if !isDropped {
        end(&self)
      }
      offset += length
    }
    end(&self)
  }

  var count: Int { hashes.count }

  /// Returns a hash of `length` words from the word `first` on. It has only 32 bits, so that the
  /// list of an essay's runs does not contain its text.
  func run(from first: Int, length: Int) -> UInt32 {
    var hash = Self.seed
    for word in hashes[first..<first + length] { hash = (hash ^ word) &* Self.prime }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
}
