internal import Markup

/// The runs of words of which the essay consists, as hashes, so that quotations can be checked
/// without the essay's text.
///
/// The file `content/essay.runs` holds the runs of three to nine words, each hashed to 32 bits,
/// sorted, in hexadecimal: eight runs on a line.
package struct EssayRuns: Sendable, Equatable {
  /// The path of the file, from the guide's folder.
  package static let path = "content/essay.runs"
  static let fileLengths = 3...9
  private static let runsPerLine = 8

  /// The hashes in ascending order.
  private let runs: [UInt32]
  /// The numbers of words in a run that can be looked up.
  let lengths: ClosedRange<Int>

  /// Makes the runs of a text, including those of one and two words.
  package init(text: [UInt8]) {
    self.init(text: text, lengths: 1...Self.fileLengths.upperBound)
  }

  private init(text: [UInt8], lengths: ClosedRange<Int>) {
    let words = FoldedWords(text)
    var runs: Set<UInt32> = []
    for length in lengths where words.count >= length {
      for first in 0...words.count - length { runs.insert(words.run(from: first, length: length)) }
    }
    self.runs = runs.sorted()
    self.lengths = lengths
  }

  /// Reads the bytes of `content/essay.runs`; nil if they are anything but digits and line ends.
  init?(file: [UInt8]) {
    var runs: [UInt32] = []
    runs.reserveCapacity(file.count / 8)
    var (value, digits): (UInt32, Int) = (0, 0)
    var isSorted = true
    for byte in file where !byte.isLineEnd {
      guard let digit = byte.hexDigit else { return nil }
      (value, digits) = (value << 4 | UInt32(digit), digits + 1)
      if digits == 8 {
        isSorted = isSorted && runs.last.map { $0 <= value } ?? true
        runs.append(value)
        (value, digits) = (0, 0)
      }
    }
    guard digits == 0 else { return nil }
    self.runs = isSorted ? runs : runs.sorted()
    lengths = Self.fileLengths
  }

  /// Returns the bytes of `content/essay.runs` for an essay's text.
  package static func file(ofText text: [UInt8]) -> [UInt8] {
    let runs = EssayRuns(text: text, lengths: fileLengths).runs
    var file: [UInt8] = []
    for (index, run) in runs.enumerated() {
      let digits = String(run, radix: 16)
      file += String(repeating: "0", count: 8 - digits.count).utf8
      file += digits.utf8
      if index % runsPerLine == runsPerLine - 1 || index == runs.count - 1 {
        file.append(UInt8(ascii: "\n"))
      }
    }
    return file
  }

  /// Says whether the essay has `length` words in a row, from the word `first` (from 0) on; nil if
  /// the run is too short to tell.
  ///
  /// A run longer than the longest that is stored passes if all stored runs within it do.
  func has(_ words: FoldedWords, from first: Int = 0, length: Int) -> Bool? {
    guard length >= lengths.lowerBound else { return nil }
    let step = min(length, lengths.upperBound)
    return (first...first + length - step).allSatisfy { start in
      let run = words.run(from: start, length: step)
      let index = runs.partitioningIndex { $0 >= run }
      return index < runs.count && runs[index] == run
    }
  }
}
