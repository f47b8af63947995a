internal import Markup

/// How texts and queries become words that can be compared: folded, without simple endings, and of
/// scripts without spaces single letters and pairs of them. `templates/assets/search.js` does the
/// same to what readers type; both must stay alike.
package struct SearchText: Sendable {
  private let endings: [[Unicode.Scalar]]
  private let beginnings: [[Unicode.Scalar]]

  /// The fewest letters that remain of a word.
  private static let shortest = 3

  /// Takes the endings of a language; one that ends in a hyphen is a beginning, as `ال-` in Arabic.
  package init(endings: [String]) {
    let parts = endings.map { Self.fold($0) }.sorted {
      ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0)
    }
    self.endings = parts.filter { !$0.hasSuffix("-") }.map { Array($0.unicodeScalars) }
    beginnings = parts.filter { $0.hasSuffix("-") }.map { Array($0.unicodeScalars.dropLast()) }
  }

  /// Returns a text in small letters without the marks of Latin and Greek letters, and with one form
  /// for the letters of Arabic that are often exchanged.
  package static func fold(_ text: String) -> String {
    ArabicLetters.plain(CaseFolding.fold(text), joiningHa: true)
  }

  /// Returns a folded word without its ending, and so that forms of one word are written alike:
  /// *policies* and *policy*, *planned* and *plan*.
  package func stem(_ word: String) -> String {
    var word = Array(word.unicodeScalars)
    guard !word.contains(where: { 0x30..<0x3A ~= $0.value }) else { return Self.text(word) }
    let isPlain = word.allSatisfy(\.isASCII)
    for beginning in beginnings
    where word.count >= beginning.count + Self.shortest && word.starts(with: beginning) {
      word.removeFirst(beginning.count)
      break
    }
    for ending in endings
    where word.count >= ending.count + Self.shortest && word.suffix(ending.count) == ending[...] {
      let rest = word.dropLast(ending.count)
      if isPlain, !rest.contains(where: { "aeiouy".unicodeScalars.contains($0) }) { continue }
      word = Array(rest)
      break
    }
    if isPlain, word.count > Self.shortest {
      if word.last == "e" { word.removeLast() }
      if word.count > 2, word.last == word[word.count - 2] { word.removeLast() }
      if word.last == "y" { word[word.count - 1] = "i" }
    }
    return Self.text(word)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Calls `body` with each word of a text as it stands there, and whether it is of a script without
  /// spaces: then it is a whole run of letters.
  static func split(_ text: String, _ body: (_ word: String, _ isUnspaced: Bool) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var (start, index) = (0, 0)
      var kind = LetterKind.none
      func end(at end: Int) {
        guard kind != .none, start < end else { return }
        body(String(decoding: bytes[start..<end], as: UTF8.self), kind == .unspaced)
      }
      while index < bytes.count {
        let byte = bytes[index]
        var width = 1
        let next: LetterKind
        if byte < 0x80 {
          next = byte.isASCIILetter || byte.isASCIIDigit ? .letter : .none
        } else {
          let (scalar, count) = bytes.scalar(at: index)
          width = count
          next = LetterKind(of: scalar)
        }
        if next != kind {
          end(at: index)
          (start, kind) = (index, next)
        }
        index += width
      }
      end(at: bytes.count)
    }
  }

  /// Returns the words of a text, folded and without their endings.
  package func words(of text: String) -> [String] {
    var words: [String] = []
    Self.split(text) { word, isUnspaced in
      words += isUnspaced ? Self.pieces(of: word) : [plainWord(word)].compactMap { $0 }
    }
    return words
  }

  /// Returns a word as it is compared; nil for a single letter.
  func plainWord(_ word: String) -> String? {
    let folded = Self.fold(word)
    if folded.utf8.count < 2, folded.utf8.first?.isASCIIDigit != true { return nil }
    return stem(folded)
  }

  /// Returns the letters of a run, each alone and with the next.
  static func pieces(of run: String) -> [String] {
    let letters = Array(run.unicodeScalars)
    return letters.indices.flatMap { index in
      let pair = index + 1 < letters.count ? [text(Array(letters[index...index + 1]))] : []
      return [text([letters[index]])] + pair
    }
  }
}

/// What a sign is to the division into words.
private enum LetterKind {
  case none, letter, unspaced

  init(of scalar: Unicode.Scalar) {
    if UnspacedScript.holds(scalar) {
      self = .unspaced
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      self = .letter
    default: self = .none
    }
  }
}
