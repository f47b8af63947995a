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

  /// Returns the sentence that covers a scalar offset.
  package static func containing(_ offset: Int, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    for end in ends(in: scalars) {
      if offset < end { return string(scalars[start..<end]) }
      start = end
    }
    return string(scalars[start...])
  }

  /// Returns the offset, in bytes, at which the sentence around a byte offset ends.
  package static func end(after offset: Int, in bytes: [UInt8]) -> Int {
    func scalars(_ bytes: some Collection<UInt8>) -> [Unicode.Scalar] {
      Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
    let text = scalars(bytes)
    let start = scalars(bytes.prefix(offset)).count
    let end = ends(in: text).first { $0 > start } ?? text.count
    return text.prefix(end).reduce(0) { $0 + UTF8.width($1) }
  }

  /// Returns the scalar offsets after the last mark of each sentence, and the end of the text.
  private static func ends(in scalars: [Unicode.Scalar]) -> [Int] {
    var ends: [Int] = []
    for index in scalars.indices where isStop(scalars[index]) {
      var next = index + 1
      while next < scalars.count, isCloser(scalars[next]) || isStop(scalars[next]) { next += 1 }
      guard next < scalars.count else { break }
      guard scalars[next] == " " else { continue }
      var word = next + 1
      while word < scalars.count, isOpener(scalars[word]) { word += 1 }
      guard word < scalars.count, !scalars[word].properties.isLowercase,
        !isDigit(scalars[word]) || scalars[index] != ".",
        !isAbbreviation(before: index, in: scalars)
      else { continue }
      ends.append(next)
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
