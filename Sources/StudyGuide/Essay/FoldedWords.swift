internal import Markup

/// The words of a text in the form in which quotations are compared: without case and punctuation.
struct FoldedWords: Sendable {
  /// A hash of each word's folded bytes (FNV-1a).
  private(set) var hashes: [UInt64] = []
  /// The range of each word in the text, in bytes.
  private(set) var ranges: [Range<Int>] = []

  /// Splits UTF-8 text into words: letters, digits and their marks, in small letters. Apostrophes
  /// are left out; all else divides words. In scripts without spaces each letter is a word.
  init(_ text: some Collection<UInt8>) {
    hashes.reserveCapacity(text.count / 6)
    ranges.reserveCapacity(text.count / 6)
    var hash = Self.seed
    var start: Int?
    var offset = 0
    var lastIsUnspaced = false
    func end(_ words: inout FoldedWords) {
      guard let first = start else { return }
      words.hashes.append(hash)
      words.ranges.append(first..<offset)
      (start, hash) = (nil, Self.seed)
    }
    var iterator = text.makeIterator()
    while let byte = iterator.next() {
      if byte < 0x80 {
        if byte.isASCIIDigit || byte.isASCIILetter {
          if lastIsUnspaced {
            end(&self)
            lastIsUnspaced = false
          }
          start = start ?? offset
          hash = (hash ^ UInt64(byte.asciiLowercased)) &* Self.prime
        } else if byte != UInt8(ascii: "'") {
          end(&self)
        }
        offset += 1
        continue
      }
      // The text is valid UTF-8, so the lead byte says how many follow.
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var value = UInt32(byte) & (0x7F >> UInt32(length))
      for _ in 1..<length { value = value << 6 | UInt32((iterator.next() ?? 0x80) & 0x3F) }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      if Self.isWord(scalar) {
        // Without spaces between words, each letter is one.
        let isUnspaced = UnspacedScript.holds(scalar)
        if isUnspaced || lastIsUnspaced { end(&self) }
        lastIsUnspaced = isUnspaced
        start = start ?? offset
        for byte in scalar.properties.lowercaseMapping.utf8 {
          hash = (hash ^ UInt64(byte)) &* Self.prime
        }
      } else if scalar != "‘", scalar != "’" {
        end(&self)
      }
      offset += length
    }
    end(&self)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
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
