internal import Markup

/// The words of all entries with their weights, gathered entry by entry.
struct WordTable {
  /// The weight of a word in one entry, and the parts of the text that have it.
  private struct Posting {
    let entry: Int
    let level: Int
    let parts: [UInt8]
  }

  /// What is counted of a word in the entry that is being read.
  private struct Count {
    var names = 0
    var about = 0
    var text = 0
    /// How often each part of the text has the word.
    var parts = SIMD32<UInt8>()

    var isEmpty: Bool { names == 0 && about == 0 && text == 0 }

    mutating func note(part: Int, times: Int) {
      text += times
      parts[part] = UInt8(min(Int(parts[part]) + times, 255))
    }

    /// The parts with most occurrences first; none where only the first part has the word.
    var order: [UInt8] {
      let found = (0..<32).filter { parts[$0] > 0 }
      if found == [0] { return [] }
      return found.sorted { (parts[$1], $0) < (parts[$0], $1) }.prefix(8).map(UInt8.init)
    }
  }

  private let texts: SearchText
  private var numbers: [String: Int] = [:]
  private var words: [String] = []
  private var postings: [[Posting]] = []
  /// The number of a word as texts have it, so that each is folded only once; -1 for one that is not
  /// counted.
  private var known: [String: Int] = [:]
  /// What is counted in the present entry, by the number of the word, and the words that have a count.
  private var counts: [Count] = []
  private var counted: [Int] = []
  /// The words of the text that was read last.
  private var found: [Int] = []

  init(_ texts: SearchText) { self.texts = texts }

  mutating func add(_ document: SearchDocument, number: Int) {
    for name in document.names {
      // Each word of a name weighs more the fewer there are.
      read(name)
      let weight = 4 + 12 / max(found.count, 1)
      count { $0.names = max($0.names, weight) }
    }
    for text in document.about {
      read(text)
      count { $0.about += 3 }
    }
    for text in document.headings {
      read(text)
      count { $0.about += 1 }
    }
    var length = 0
    for (place, part) in document.parts.enumerated() {
      read(part.text)
      length += found.count
      // What the first part says of the entry counts more.
      count { $0.note(part: place, times: place == 0 ? 3 : 1) }
    }
    for word in counted {
      let level = Self.level(counts[word], length: length)
      postings[word].append(Posting(entry: number, level: level, parts: counts[word].order))
      counts[word] = Count()
    }
    counted.removeAll(keepingCapacity: true)
  }

  /// Counts the words that were read last.
  private mutating func count(_ change: (inout Count) -> Void) {
    for word in found {
      if counts[word].isEmpty { counted.append(word) }
      change(&counts[word])
    }
  }

  /// The weight of a word in an entry, from 1 to 9: after BM25F, where a word in a name counts most
  /// and one in a long text least, and more of the same adds less and less. The length of a common
  /// entry is a constant, so that an edit does not change the weights of all other entries.
  private static func level(_ count: Count, length: Int) -> Int {
    let text = 16 * count.text * 250 / (125 + 125 * max(length, 50) / 250)
    let weight = 40 * (count.names + min(count.about, 6)) + text
    // The scale is finer below, where most weights are; the script squares it.
    let share = Double(weight) / Double(weight + 160)
    return max(1, min(9, Int(9.5 * share.squareRoot())))
  }

  /// Finds the numbers of the words of a text.
  private mutating func read(_ text: String) {
    found.removeAll(keepingCapacity: true)
    SearchText.split(text) { word, isUnspaced in
      if isUnspaced {
        for piece in SearchText.pieces(of: word) { found.append(number(of: piece)) }
      } else if let number = known[word] {
        if number >= 0 { found.append(number) }
      } else {
        let number = texts.plainWord(word).map { self.number(of: $0) } ?? -1
        known[word] = number
        if number >= 0 { found.append(number) }
      }
    }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    postings.append([])
    counts.append(Count())
    return words.count - 1
  }

  // MARK: Lines

  /// The least weight of a word in a name: of common words no other is kept.
  private static let nameLevel = 6

  /// Whether a word is in so many entries that it tells few from others.
  private static func isCommon(_ count: Int, of entries: Int) -> Bool {
    count > max(40, entries * 2 / 5)
  }

  /// Returns the words that very many entries have, sorted.
  func common(entries: Int) -> [String] {
    zip(words, postings).filter { Self.isCommon($1.count, of: entries) }.map(\.0).sorted()
  }

  /// Returns the records of all words, sorted, for each file of words.
  func lines(entries: Int, _ size: SearchSize) -> [[String]] {
    let most = max(400, 12 * Int(Double(entries).squareRoot()))
    var lines: [[String]] = Array(repeating: [], count: size.wordFiles)
    let order = words.indices.sorted { words[$0].precedesInBytes(words[$1]) }
    for index in order {
      var found = postings[index]
      if Self.isCommon(found.count, of: entries) {
        found = found.filter { $0.level >= Self.nameLevel }
        if found.isEmpty { continue }
      } else if found.count > most {
        // Only the best are kept of words that very many entries have.
        found = Array(found.sorted { ($1.level, $0.entry) < ($0.level, $1.entry) }.prefix(most))
          .sorted { $0.entry < $1.entry }
      }
      let line = JSONWriter.quoted(words[index] + " " + Self.text(of: found))
      lines[size.wordFile(of: words[index])].append(line)
    }
    return lines
  }

  private static func text(of postings: [Posting]) -> String {
    var text = ""
    var last = -1
    for posting in postings {
      text += letters(of: posting.entry - last) + String(posting.level)
      for part in posting.parts { text.unicodeScalars.append(Unicode.Scalar(part + 65)) }
      last = posting.entry
    }
    return text
  }

  /// Returns a number in letters, of which `a` is 0, with the last digit last.
  private static func letters(of number: Int) -> String {
    let rest = number / 26
    let last = String(UnicodeScalar(UInt8(97 + number % 26)))
    return rest == 0 ? last : letters(of: rest) + last
  }
}
