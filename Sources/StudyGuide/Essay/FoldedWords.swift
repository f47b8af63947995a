internal import Markup

/// The words of a text as quotations are compared: without case, quotation marks, dashes or spaces.
struct FoldedWords: Sendable {
  /// A hash of each word's folded bytes (FNV-1a).
  private(set) var hashes: [UInt64] = []
  /// Where each word stands in the text, as offsets of bytes.
  private(set) var ranges: [Range<Int>] = []

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

  /// What stands for the run of `length` words from `first` on: 32 bits, so that a list of runs
  /// does not hold the text.
  func run(from first: Int, length: Int) -> UInt32 {
    var hash = Self.seed
    for word in hashes[first..<first + length] { hash = (hash ^ word) &* Self.prime }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
}
