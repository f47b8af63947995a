import Markup
import Testing

/// The order of strings by their bytes.
struct ByteOrderTests {
  @Test func `strings are sorted by the bytes of UTF-8`() {
    let ordered = ["", "A", "Z", "a", "ab", "b", "e\u{301}", "é", "人", "\u{FFFF}", "\u{10000}"]
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect(left.precedesInBytes(right) == (index < other), "\(left) before \(right)")
      }
    }
  }
}
