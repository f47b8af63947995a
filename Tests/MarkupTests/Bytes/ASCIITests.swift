import Markup
import Testing

/// Classes of bytes, each compared with a list of its members over all 256 bytes.
struct ASCIITests {
  private static let digits = "0123456789"
  private static let lower = "abcdefghijklmnopqrstuvwxyz"
  private static let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

  /// The bytes that a test of a byte lets through.
  private func members(_ isMember: (UInt8) -> Bool) -> [UInt8] {
    (0...255).map { UInt8($0) }.filter(isMember)
  }

  private func sorted(_ text: String) -> [UInt8] { text.utf8.sorted() }

  @Test func `letters, digits and punctuation are those of ASCII`() {
    #expect(members(\.isASCIIDigit) == sorted(Self.digits))
    #expect(members(\.isASCIILetter) == sorted(Self.upper + Self.lower))
    #expect(members(\.isASCIILowercase) == sorted(Self.lower))
    #expect(members(\.isASCIIPunctuation) == sorted(Self.marks))
  }

  @Test func `blanks, line ends and control bytes are told apart`() {
    #expect(members(\.isBlank) == [0x09, 0x20])
    #expect(members(\.isLineEnd) == [0x0A, 0x0D])
    #expect(members(\.isASCIIControl) == Array(0..<0x20) + [0x7F])
  }

  @Test func `bytes 80 to BF go on with a scalar`() {
    #expect(members(\.isUTF8Continuation) == Array(0x80...0xBF))
  }

  @Test func `capitals become small and nothing else changes`() {
    let lowered = (0...255).map { UInt8($0).asciiLowercased }
    var expected = (0...255).map { UInt8($0) }
    for (large, small) in zip(Self.upper.utf8, Self.lower.utf8) { expected[Int(large)] = small }
    #expect(lowered == expected)
  }

  @Test(arguments: [
    ("abc", 0, true), ("bc", 1, true), ("c", 2, true), ("bcd", 1, false), ("b", 0, false),
    ("", 3, true), ("", 4, false), ("a", -1, false), ("ac", 0, false), ("c", 3, false),
  ])
  func `bytes stand at an offset or not`(_ needle: String, _ offset: Int, _ expected: Bool) {
    #expect(Array("abc".utf8).hasBytes(needle.utf8, at: offset) == expected)
  }

  @Test func `a slice looks at its own bytes only`() {
    let slice = Array("xabcx".utf8)[1..<4]
    #expect(slice.hasBytes("abc".utf8, at: 1))
    #expect(!slice.hasBytes("x".utf8, at: 0))
    #expect(!slice.hasBytes("cx".utf8, at: 3))
    #expect(slice.firstRange(of: Array("c".utf8), from: 1) == 3..<4)
    #expect(slice.firstRange(of: Array("cx".utf8), from: 1) == nil)
  }

  @Test(arguments: [
    ("ab", 0, 2..<4), ("ab", 2, 2..<4), ("ab", 3, 4..<6), ("ab", 5, nil), ("aab", 0, 1..<4),
    ("x", 0, nil), ("", 0, nil), ("aababa", 0, nil), ("b", 5, 5..<6),
  ])
  func `the first place at or after a start is found`(
    _ needle: String, _ start: Int, _ expected: Range<Int>?
  ) {
    #expect(Array("aaabab".utf8).firstRange(of: Array(needle.utf8), from: start) == expected)
  }
}
