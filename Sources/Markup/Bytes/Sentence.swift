/// The division of text into sentences, for the excerpts that backlinks show.
///
/// A point, question mark, exclamation mark or ellipsis ends a sentence if a space follows,
/// possibly after closing quotation marks or brackets, and then no small letter and, after a point,
/// no digit. A point after an abbreviation (*ed.*) or a single capital (*Y. Y. Kueh*) ends none, nor
/// one after a number where the language writes ordinal numbers so (*19. Oktober*). The full-width
/// marks of Chinese and Japanese end a sentence whatever follows.
package struct Sentence: Sendable, Equatable {
  /// The abbreviations whose point ends no sentence, in small letters.
  let abbreviations: Set<String>
  /// Whether a point stands behind ordinal numbers.
  let hasOrdinalPoints: Bool

  /// Takes the abbreviations of a language, without their points.
  package init(abbreviations: some Sequence<String>, hasOrdinalPoints: Bool = false) {
    self.abbreviations = Set(abbreviations.map { $0.lowercased() })
    self.hasOrdinalPoints = hasOrdinalPoints
  }

  package static let english = Sentence(abbreviations: [
    "pp", "ed", "eds", "vol", "vols", "no", "nos", "cf", "ch", "fig", "ca", "dr", "mr", "mrs", "st",
    "al", "vs", "ibid", "trans", "rev", "approx",
  ])

  /// Returns the first sentence of a text, or the whole text if it has no end of a sentence.
  package func first(of text: String) -> String {
    let bytes = Array(text.utf8)
    return Self.string(bytes[..<(ends(in: bytes).first ?? bytes.count)])
  }

  /// The largest number of characters of an excerpt.
  package static let longestExcerpt = 300

  /// Returns the sentence that covers an offset, in bytes, of a text in UTF-8. Of a long sentence
  /// only the words around the offset are returned, between ellipses; `isCut` says whether the text
  /// itself is cut off at its beginning or end.
  package func excerpt(
    around offset: Int, in text: [UInt8], isCut: (start: Bool, end: Bool) = (false, false)
  ) -> String {
    excerpt(marking: offset..<offset, in: text, isCut: isCut).text
  }

  /// Returns the same sentence around a word, with the word apart.
  package func excerpt(
    marking word: Range<Int>, in text: [UInt8], isCut: (start: Bool, end: Bool) = (false, false)
  ) -> MarkedSentence {
    let offset = word.lowerBound
    let ends = ends(in: text)
    let next = ends.partitioningIndex { $0 > offset }
    var start = next > 0 ? ends[next - 1] : 0
    let end = next < ends.count ? ends[next] : text.count
    while start < min(offset, end), text[start] == UInt8(ascii: " ") { start += 1 }
    let isCut = (start: isCut.start && next == 0, end: isCut.end && end == text.count)
    let sentence = text[start..<end]
    if !isCut.start, !isCut.end, sentence.index(start, afterScalars: Self.longestExcerpt) == end {
      return MarkedSentence(sentence.trimmingBlanks, marking: word, (false, false))
    }
    return Self.part(around: word, of: sentence, isCut)
  }

  /// Returns the words around an offset, at most as many as an excerpt holds.
  private static func part(
    around word: Range<Int>, of sentence: ArraySlice<UInt8>, _ isCut: (start: Bool, end: Bool)
  ) -> MarkedSentence {
    let offset = min(max(word.lowerBound, sentence.startIndex), sentence.endIndex)
    var start = sentence.index(offset, beforeScalars: longestExcerpt / 2)
    var end = sentence.index(start, afterScalars: longestExcerpt)
    start = min(start, sentence.index(end, beforeScalars: longestExcerpt))
    let beginsInside = start > sentence.startIndex || isCut.start
    let endsInside = end < sentence.endIndex || isCut.end
    let place = min(max(offset, start), end)
    let blank = UInt8(ascii: " ")
    if beginsInside, let space = sentence[start..<place].firstIndex(of: blank) { start = space + 1 }
    if endsInside, let space = sentence[place..<end].lastIndex(of: blank) { end = space }
    return MarkedSentence(
      sentence[start..<end].trimmingBlanks, marking: word, (beginsInside, endsInside))
  }

  /// Returns the offsets after the last mark of each sentence, and the end of the text, in bytes.
  package func ends(in text: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var index = 0
    while index < text.count {
      guard text.stopWidth(at: index) > 0 else {
        index += 1
        continue
      }
      // Stops and closing marks that follow one another end a sentence together.
      let start = index
      var width = text.stopWidth(at: index)
      var stops: [Int] = []
      var isFullWidth = false
      while width > 0 {
        if text.stopWidth(at: index) > 0 { stops.append(index) }
        isFullWidth = isFullWidth || text.isFullWidthStop(at: index)
        index += width
        width = max(text.stopWidth(at: index), text.closerWidth(at: index))
      }
      if isFullWidth, index < text.count {
        ends.append(index)
        continue
      }
      guard index < text.count, text[index] == UInt8(ascii: " ") else { continue }
      var word = index + 1
      while text.openerWidth(at: word) > 0 { word += text.openerWidth(at: word) }
      guard word < text.count, !text.scalar(at: word).properties.isLowercase else {
        continue
      }
      let isNumber = text[word].isASCIIDigit
      let ending = stops.contains { stop in
        text[stop] != UInt8(ascii: ".")
          || !isNumber && !(stop == start && continues(after: stop, in: text))
      }
      if ending { ends.append(index) }
    }
    return ends + [text.count]
  }

  /// Says whether a sentence goes on after a point: behind an abbreviation or an ordinal number.
  private func continues(after stop: Int, in text: [UInt8]) -> Bool {
    if stop > 0, text[stop - 1].isASCIIDigit { return hasOrdinalPoints }
    return isAbbreviation(before: stop, in: text)
  }

  /// Says whether the letters before a point are an abbreviation.
  private func isAbbreviation(before stop: Int, in text: [UInt8]) -> Bool {
    var start = stop
    while start > 0 {
      var before = start - 1
      while before > 0, text[before].isUTF8Continuation { before -= 1 }
      guard text[before].isASCIILetter || text.scalar(at: before).properties.isAlphabetic
      else { break }
      start = before
    }
    guard start < stop else { return false }
    let first = text.scalar(at: start)
    if start + UTF8.width(first) == stop {
      return first.properties.isUppercase || first == "p" || abbreviations.contains(String(first))
    }
    // None is long.
    return stop - start <= 12
      && abbreviations.contains(String(decoding: text[start..<stop], as: UTF8.self).lowercased())
  }

  private static func string(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.trimmingBlanks, as: UTF8.self)
  }
}

/// The marks of sentences in UTF-8: the functions return the number of bytes of a mark, or 0.
extension [UInt8] {
  fileprivate func stopWidth(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return 1
    case 0xE2: return punctuation(at: index) == "…" ? 3 : 0
    // The question mark and full stop of Arabic and Urdu, and the danda.
    case 0xD8: return hasBytes("\u{61F}".utf8, at: index) ? 2 : 0
    case 0xDB: return hasBytes("\u{6D4}".utf8, at: index) ? 2 : 0
    case 0xE0: return hasBytes("।".utf8, at: index) ? 3 : 0
    case 0xE3, 0xEF: return isFullWidthStop(at: index) ? 3 : 0
    default: return 0
    }
  }

  fileprivate func isFullWidthStop(at index: Int) -> Bool {
    guard index < count, self[index] == 0xE3 || self[index] == 0xEF else { return false }
    return "。！？．".unicodeScalars.contains(scalar(at: index))
  }

  fileprivate func closerWidth(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""): return 1
    case 0xC2: return hasBytes("»".utf8, at: index) ? 2 : 0
    case 0xE2: return "”’“‘›".unicodeScalars.contains(punctuation(at: index)) ? 3 : 0
    case 0xE3, 0xEF: return "」』》〉）".unicodeScalars.contains(scalar(at: index)) ? 3 : 0
    default: return 0
    }
  }

  fileprivate func openerWidth(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return 1
    case 0xC2: return "«¿¡".unicodeScalars.contains(scalar(at: index)) ? 2 : 0
    case 0xE2: return "“‘„‚‹".unicodeScalars.contains(punctuation(at: index)) ? 3 : 0
    default: return 0
    }
  }

  /// Returns the scalar from U+2000 to U+203F that is at an index; else a blank.
  private func punctuation(at index: Int) -> Unicode.Scalar {
    guard index + 2 < count, self[index + 1] == 0x80 else { return " " }
    return Unicode.Scalar(0x2000 | UInt32(self[index + 2] & 0x3F)) ?? " "
  }

  fileprivate func scalar(at index: Int) -> Unicode.Scalar {
    withUnsafeBufferPointer { $0.scalar(at: index).scalar }
  }
}

extension ArraySlice<UInt8> {
  /// Returns the index that is up to `count` scalars after another.
  fileprivate func index(_ index: Int, afterScalars count: Int) -> Int {
    var (index, left) = (index, count)
    while index < endIndex, left > 0 {
      index += 1
      while index < endIndex, self[index].isUTF8Continuation { index += 1 }
      left -= 1
    }
    return index
  }

  /// Returns the index that is up to `count` scalars before another.
  fileprivate func index(_ index: Int, beforeScalars count: Int) -> Int {
    var (index, left) = (index, count)
    while index > startIndex, left > 0 {
      index -= 1
      while index > startIndex, self[index].isUTF8Continuation { index -= 1 }
      left -= 1
    }
    return index
  }
}

extension String {
  /// Returns the text; if it has more characters than `count`, only its first words, with an
  /// ellipsis.
  package func shortened(to count: Int) -> String {
    let cut = prefix(count)
    if cut.endIndex == endIndex { return self }
    return cut.prefix(upTo: cut.lastIndex(of: " ") ?? cut.endIndex) + "…"
  }
}
