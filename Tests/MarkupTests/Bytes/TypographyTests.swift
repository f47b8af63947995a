import Markup
import Testing

/// Typographic marks in words that come from keys.
struct TypographyTests {
  @Test(arguments: [
    ("plain", "plain"), ("it's", "it’s"), ("'a'", "‘a’"), ("\"a\"", "“a”"),
    ("a \"b\" c", "a “b” c"),
    ("(\"a\")", "(“a”)"), ("['a']", "[‘a’]"), ("\"'a' b\"", "“‘a’ b”"), ("a—\"b\"", "a—“b”"),
    ("1958--60", "1958–60"), ("and so on...", "and so on…"), ("a. b", "a. b"), ("a-b", "a-b"),
    ("a 'b", "a ‘b"), ("", ""), ("a....", "a…."), ("a---b", "a–-b"), ("—'x", "—‘x"),
    ("‘\"a\"’", "‘“a”’"), ("'\"a\" b'", "‘“a” b’"),
  ])
  func `marks become curved, by what stands before them`(_ text: String, _ expected: String) {
    #expect(Typography.smart(text) == expected)
  }
}
