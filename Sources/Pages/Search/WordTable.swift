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
    var parts: [UInt8: Int] = [:]
  }

  private let texts: SearchText
  private var numbers: [String: Int] = [:]
  private var words: [String] = []
  private var postings: [[Posting]] = []
  /// The words by which a text has them, so that each is folded only once.
  private var known: [String: [Int]] = [:]
  private var counts: [Int: Count] = [:]

  init(_ texts: SearchText) { self.texts = texts }

  mutating func add(_ document: SearchDocument, number: Int) {
    for name in document.names { addName(name) }
    for text in document.about { for word in ids(in: text) { counts[word, default: Count()].about += 3 } }
    for text in document.headings {
      for word in ids(in: text) { counts[word, default: Count()].about += 1 }
    }
    var length = 0
    for (place, part) in document.parts.enumerated() {
      let ids = ids(in: part.text)
      length += ids.count
      for word in ids {
        counts[word, default: Count()].text += place == 0 ? 3 : 1
        counts[word, default: Count()].parts[UInt8(place), default: 0] += place == 0 ? 2 : 1
      }
    }
    for (word, count) in counts {
      postings[word].append(
        Posting(
          entry: number, level: Self.level(count, length: length), parts: Self.order(count.parts)))
    }
    counts.removeAll(keepingCapacity: true)
  }

  /// Counts the words of a name: each weighs more the fewer there are.
  private mutating func addName(_ name: String) {
    let ids = ids(in: name)
    for word in ids {
      let weight = 4 + 12 / ids.count
      counts[word, default: Count()].names = max(counts[word]?.names ?? 0, weight)
    }
  }

  /// The weight of a word in an entry, from 1 to 9: after BM25F, where a word in a name counts most
  /// and one in a long text least, and more of the same adds less and less. The length of a common
  /// entry is a constant, so that an edit does not change the weights of all other entries.
  private static func level(_ count: Count, length: Int) -> Int {
    let text = 16 * count.text * 250 / (100 + 150 * max(length, 50) / 250)
    let weight = 250 * 16 * (count.names + min(count.about, 6)) / 100 + text
    // The scale is finer below, where most weights are; the script squares it.
    let share = Double(weight) / Double(weight + 160)
    return max(1, min(9, Int(9.5 * share.squareRoot())))
  }

  /// Returns parts with most occurrences first; none where only the first part has the word.
  private static func order(_ parts: [UInt8: Int]) -> [UInt8] {
    let order = parts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return order == [0] ? [] : Array(order.prefix(8))
  }

  private mutating func ids(in text: String) -> [Int] {
    var found: [Int] = []
    SearchText.split(text) { word, isUnspaced in
      if let ids = known[word] {
        found += ids
        return
      }
      let forms = isUnspaced ? SearchText.pieces(of: word) : [texts.plainWord(word)].compactMap(\.self)
      let ids = forms.map { number(of: $0) }
      if !isUnspaced { known[word] = ids }
      found += ids
    }
    return found
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    postings.append([])
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
