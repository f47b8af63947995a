import Markup
import Testing

/// Texts without the white space around them.
struct TrimmingTests {
  @Test(arguments: [
    (" \n a b\t\n", "a b"), ("a", "a"), (" \n ", ""), ("", ""), ("\u{3000}長\u{A0}", "長"),
  ])
  func `white space at the ends goes`(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
    #expect("(\(text))".dropFirst().dropLast().trimmed == trimmed)
  }
}
