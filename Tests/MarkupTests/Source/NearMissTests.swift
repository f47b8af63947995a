import Markup
import Testing

/// Which name is offered for a mistyped one, and when none is.
struct NearMissTests {
  @Test(arguments: [
    ("peoples-comune", "peoples-commune"), ("teh", "the"), ("", ""), ("abcd", "abce"),
    ("abcdef", "abcdxy"), ("abcdefghi", "abcdefxyz"), ("ab", "abc"), ("abc", "ab"),
    ("abcdef", "abcdefgh"), ("ABC", "abd"), ("Title", "TITLE"), ("éte", "ete"), ("abdc", "abcd"),
    ("bac", "abc"), ("abcdfe", "abcdef"), ("bacdfe", "abcdef"), ("xabcde", "abcdey"),
    ("aab", "aba"),
  ])
  func `a name that differs by at most a third of the longer one is near`(
    _ name: String, _ other: String
  ) {
    #expect(NearMiss.best(for: name, among: ["peng-dehuai", other]) == other)
  }

  @Test(arguments: [
    ("ab", "cd"), ("", "a"), ("a", ""), ("abcdef", "abcxyz"), ("abcdefg", "abcdxyz"),
    ("abcdefghi", "abcdewxyz"), ("a", "ab"), ("abcdef", "abcdefghij"), ("badc", "abcd"),
    ("ba", "ab"), ("cab", "abc"), ("abcdefgh", "abcdeijk"),
  ])
  func `a name that differs by more is not`(_ name: String, _ other: String) {
    #expect(NearMiss.best(for: name, among: [other]) == nil)
    #expect(NearMiss.best(for: name, among: []) == nil)
  }

  @Test(arguments: [
    ("wall", ["ball", "walls"], "ball"), ("wall", ["walls", "ball"], "walls"),
    ("abcdef", ["abcdxx", "abcdex"], "abcdex"),
    ("abcdef", ["abcdex", "abcdef", "abcdey"], "abcdef"),
  ])
  func `the nearest wins, and the first among equals`(
    _ name: String, _ names: [String], _ expected: String
  ) {
    #expect(NearMiss.best(for: name, among: names) == expected)
    #expect(NearMiss.note(for: name, among: names) == "did you mean `\(expected)`?")
  }

  @Test func `there is no note without a near name`() {
    #expect(NearMiss.note(for: "xyz", among: ["abc"]) == nil)
  }

  /// The edit distance by its definition, without a table.
  private func distance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let a = left.last, let b = right.last else { return left.count + right.count }
    let (shortLeft, shortRight) = (left.dropLast(), right.dropLast())
    var least = min(
      distance(shortLeft, right) + 1, distance(left, shortRight) + 1,
      distance(shortLeft, shortRight) + (a == b ? 0 : 1))
    if a != b, shortLeft.last == b, shortRight.last == a {
      least = min(least, distance(shortLeft.dropLast(), shortRight.dropLast()) + 1)
    }
    return least
  }

  @Test func `insertions, deletions, replacements and swaps count one each`() {
    var random = SeededNumbers()
    for _ in 0..<300 {
      let left = String((0..<random.next(6)).map { _ in "abc".randomLetter(&random) })
      let right = String((0..<random.next(6)).map { _ in "abc".randomLetter(&random) })
      let isNear = distance(Array(left)[...], Array(right)[...]) <= max(left.count, right.count) / 3
      let found = NearMiss.best(for: left, among: [right])
      #expect(found == (isNear ? right : nil), "\(left) and \(right)")
    }
  }
}

/// Small numbers that are the same in every run.
private struct SeededNumbers {
  private var state: UInt32 = 7

  mutating func next(_ limit: UInt32) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int((state >> 16) % limit)
  }
}

extension String {
  fileprivate func randomLetter(_ random: inout SeededNumbers) -> Character {
    self[index(startIndex, offsetBy: random.next(UInt32(count)))]
  }
}
