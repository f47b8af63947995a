/// The division of text into sentences, for the excerpts that backlinks show.
///
/// A point, question mark, exclamation mark or ellipsis ends a sentence if a space follows,
/// possibly after closing quotation marks or brackets, and then no small letter and, after a point,
/// no digit. A point after an abbreviation (*ed.*) or a single capital (*Y. Y. Kueh*) ends none.
package enum Sentence {
  /// Returns the first sentence of a text, or the whole text if it has no end of a sentence.
  package static func first(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return string(scalars[0..<(ends(in: scalars).first ?? scalars.count)])
  }

  /// The largest number of characters of an excerpt.
  package static let longestExcerpt = 300

  /// Returns the sentence that covers a scalar offset of a text. Of a long sentence only the words
  /// around the offset are returned, between ellipses; `isCut` says whether the text itself is cut
  /// off at its beginning or end.
  package static func excerpt(
    around offset: Int, in text: String, isCut: (start: Bool, end: Bool) = (false, false)
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    let ends = ends(in: scalars)
    let next = ends.partitioningIndex { $0 > offset }
    var start = next > 0 ? ends[next - 1] : 0
    let end = next < ends.count ? ends[next] : scalars.count
    while start < min(offset, end), scalars[start] == " " { start += 1 }
    let isCut = (start: isCut.start && next == 0, end: isCut.end && end == scalars.count)
    if !isCut.start, !isCut.end, end - start <= longestExcerpt {
      return string(scalars[start..<end])
    }
    return part(around: offset, of: scalars[start..<end], isCut)
  }

  /// Returns the words around an offset, at most as many as an excerpt holds.
  private static func part(
    around offset: Int, of sentence: ArraySlice<Unicode.Scalar>, _ isCut: (start: Bool, end: Bool)
  ) -> String {
    let (first, last) = (sentence.startIndex, sentence.endIndex)
    var start = max(first, offset - longestExcerpt / 2)
    var end = min(last, start + longestExcerpt)
    start = max(first, min(start, end - longestExcerpt))
    let beginsInside = start > first || isCut.start
    let endsInside = end < last || isCut.end
    let place = min(max(offset, start), end)
    if beginsInside, let space = sentence[start..<place].firstIndex(of: " ") { start = space + 1 }
    if endsInside, let space = sentence[place..<end].lastIndex(of: " ") { end = space }
    return (beginsInside ? "…" : "") + string(sentence[start..<end]) + (endsInside ? "…" : "")
  }

  /// Returns the offsets, in bytes, at which the sentences of a text end, in order.
  package static func ends(in bytes: [UInt8]) -> [Int] {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var (index, offset) = (0, 0)
    return ends(in: scalars).map { end in
      while index < end {
        offset += UTF8.width(scalars[index])
        index += 1
      }
      return offset
    }
  }

  /// Returns the scalar offsets after the last mark of each sentence, and the end of the text.
  private static func ends(in scalars: [Unicode.Scalar]) -> [Int] {
    var ends: [Int] = []
    var index = 0
    while index < scalars.count {
      guard isStop(scalars[index]) else {
        index += 1
        continue
      }
      // Stops and closing marks that follow one another end a sentence together.
      let start = index
      while index < scalars.count, isCloser(scalars[index]) || isStop(scalars[index]) { index += 1 }
      guard index < scalars.count, scalars[index] == " " else { continue }
      var word = index + 1
      while word < scalars.count, isOpener(scalars[word]) { word += 1 }
      guard word < scalars.count, !scalars[word].properties.isLowercase else { continue }
      let isNumber = isDigit(scalars[word])
      let ending = scalars[start..<index].indices.contains { stop in
        isStop(scalars[stop]) && !(isNumber && scalars[stop] == ".")
          && !(stop == start && isAbbreviation(before: stop, in: scalars))
      }
      if ending { ends.append(index) }
    }
    return ends + [scalars.count]
  }

  private static func isAbbreviation(before stop: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[stop] == "." else { return false }
    var start = stop
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    let word = string(scalars[start..<stop])
    if word.unicodeScalars.count == 1 {
      return word.unicodeScalars.allSatisfy(\.properties.isUppercase) || word == "p"
    }
    return abbreviations.contains(word.lowercased())
  }

  private static let abbreviations: Set<String> = [
    "pp", "ed", "eds", "vol", "vols", "no", "nos", "cf", "ch", "fig", "ca", "dr", "mr", "mrs", "st",
    "al", "vs", "ibid", "trans", "rev", "approx",
  ]

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "?" || scalar == "!" || scalar == "…"
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == "]" || scalar == "”" || scalar == "’" || scalar == "\""
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == "[" || scalar == "“" || scalar == "‘" || scalar == "\""
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
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
