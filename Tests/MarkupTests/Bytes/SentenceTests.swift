import Markup
import Testing

/// Sentences, and the words around a place in a long one.
struct SentenceTests {
  private func words(_ count: Int, from first: Int = 0) -> String {
    (first..<first + count).map { "w\($0)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("One. Two.", [4, 9]), ("One.... Two", [7, 11]), ("One?!”) “Two”", [9, 19]), ("ed. B", [5]),
    ("A. B. C", [7]), ("ed.. B", [4, 6]), ("é. 4 b", [7]), ("é? 4 b", [3, 7]), ("p.” 4", [7]),
    ("a.b. c", [6]), ("", [0]), (".", [1]), (". B", [1, 3]), ("a.). B", [4, 6]), ("5.! 6", [3, 5]),
  ])
  func `sentences end behind their last mark`(_ text: String, _ ends: [Int]) {
    #expect(Sentence.english.ends(in: Array(text.utf8)) == ends)
  }

  @Test(arguments: [
    ("因为下雨。他说：“走吧！”然后", [15, 39, 45]), ("هل؟ نعم. لا", [6, 14, 19]),
    ("Kommt er? „Ja.“ Nein", [9, 19, 24]),
    ("Am 19. Oktober 1745 starb er. Dann", [29, 34]), ("Das ist z. B. so. Gut", [17, 21]),
    ("¿Sí? ¡No! Bien", [6, 12, 17]), ("«Oui.» Non", [8, 12]),
  ])
  func `sentences end as their languages end them`(_ text: String, _ ends: [Int]) {
    let german = Sentence(abbreviations: ["usw", "z"], hasOrdinalPoints: true)
    #expect(german.ends(in: Array(text.utf8)) == ends)
  }

  @Test func `a sentence of 300 characters is whole, a longer one is cut at words`() {
    let sentence = "A" + String(repeating: " word", count: 59) + " en."
    #expect(sentence.count == 300)
    #expect(
      Sentence.english.excerpt(around: 7, in: Array("Zero. \(sentence) More.".utf8)) == sentence)
    let long = "A" + String(repeating: " word", count: 59) + " end."
    #expect(
      Sentence.english.excerpt(around: 7, in: Array("Zero. \(long) More.".utf8))
        == "A" + String(repeating: " word", count: 59) + "…")
    #expect(
      Sentence.english.excerpt(around: 300, in: Array("Zero. \(long) More.".utf8))
        == "…" + String(repeating: "word ", count: 59) + "end.")
  }

  @Test func `the place stands within its excerpt`() {
    let text = words(400)
    for (number, place) in text.ranges(of: /w\d+/).enumerated() {
      let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      let excerpt = Sentence.english.excerpt(around: offset, in: Array(text.utf8))
      let found = excerpt.split { " …".contains($0) }.map(String.init)
      #expect(found.contains("w\(number)"))
      #expect(excerpt.count <= 302 && excerpt.count > 280)
      #expect(excerpt.hasPrefix("…") == (found.first != "w0"))
      #expect(excerpt.hasSuffix("…") == (found.last != "w399"))
      let first = Int(found.first?.dropFirst() ?? "") ?? 0
      #expect(found.joined(separator: " ") == words(found.count, from: first))
    }
  }

  @Test func `one long word is cut anywhere`() {
    let word = String(repeating: "é", count: 900)
    #expect(
      Sentence.english.excerpt(around: 900, in: Array(word.utf8)) == "…" + word.prefix(300) + "…")
    #expect(Sentence.english.excerpt(around: 0, in: Array(word.utf8)) == word.prefix(300) + "…")
  }

  @Test func `a text that is cut off says so`() {
    #expect(
      Sentence.english.excerpt(around: 8, in: Array("ne two three fo".utf8), isCut: (true, true))
        == "…two three…")
    #expect(
      Sentence.english.excerpt(around: 8, in: Array("ne. Two three. Fo".utf8), isCut: (true, true))
        == "Two three.")
    #expect(Sentence.english.excerpt(around: 0, in: [], isCut: (false, false)) == "")
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "abc…"), ("a bc", 3, "a…"), ("a b c", 3, "a…"), ("", 3, ""),
    ("ab cd", 9, "ab cd"),
  ])
  func `a text is shortened at a word`(_ text: String, _ count: Int, _ expected: String) {
    #expect(text.shortened(to: count) == expected)
  }
}
