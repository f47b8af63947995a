import Markup
import Testing

/// Typographic marks in words that come from keys.
struct TypographyTests {
  @Test(arguments: [
    ("plain", "plain"), ("it's", "it’s"), ("'a'", "‘a’"), ("\"a\"", "“a”"),
    ("a \"b\" c", "a “b” c"),
    ("(\"a\")", "(“a”)"), ("['a']", "[‘a’]"), ("\"'a' b\"", "“‘a’ b”"), ("a—\"b\"", "a—“b”"),
    ("1958--60", "1958–60"), ("and so on...", "and so on…"), ("a. b", "a. b"), ("a-b", "a-b"),
    ("a 'b", "a ’b"), ("", ""), ("a....", "a…."), ("a---b", "a—b"), ("—'x'", "—‘x’"),
    ("'tis John's", "’tis John’s"), ("'it's so'", "‘it’s so’"), ("the '60s", "the ’60s"),
    ("a----b", "a––b"), ("a-----b", "a—–b"), ("a-------b", "a—––b"), ("é'a", "é’a"),
    ("‘\"a\"’", "‘“a”’"), ("'\"a\" b'", "‘“a” b’"),
  ])
  func `marks become curved, by what stands before them`(_ text: String, _ expected: String) {
    #expect(Typography.english.smart(text) == expected)
    // Texts have the same marks as keys.
    let paragraph = Written.html(text)
    #expect(paragraph == (text.isEmpty ? "" : "<p>\(expected)</p>\n"))
  }

  private static let german = Typography(
    outer: Typography.Pair("„", "“"), inner: Typography.Pair("‚", "‘"))
  private static let french = Typography(
    outer: Typography.Pair("«\u{202F}", "\u{202F}»"), inner: Typography.Pair("“", "”"))

  @Test(arguments: [
    ("\"Das 'Wort' gibt's\"", "„Das ‚Wort‘ gibt’s“"), ("(\"a\")", "(„a“)"), ("'s ist", "’s ist"),
    ("„a“ ‚b‘", "„a“ ‚b‘"), ("« a »", "« a »"),
  ])
  func `marks are those of the language`(_ text: String, _ expected: String) {
    #expect(Self.german.smart(text) == expected)
    #expect(html(text, Self.german) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("\"Le mot\" d'un 'autre'", "«\u{202F}Le mot\u{202F}» d’un “autre”"),
    ("« Le mot », dit-il", "«\u{202F}Le mot\u{202F}», dit-il"), ("«mot»", "«mot»"),
    ("a » b", "a\u{202F}» b"),
  ])
  func `spaces within guillemets do not break`(_ text: String, _ expected: String) {
    #expect(Self.french.smart(text) == expected)
    #expect(html(text, Self.french) == "<p>\(expected)</p>\n")
  }

  private func html(_ text: String, _ typography: Typography) -> String {
    let document = MarkdownDocument(
      parsing: SourceText(text), options: MarkdownOptions(schemes: [], typography: typography))
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  @Test(arguments: [
    ("\\\"a\\\"", "&quot;a&quot;"), ("&quot;a\"", "&quot;a”"), ("\\'a'", "'a’"),
    ("a\\--b", "a--b"), ("a-\\-b", "a--b"), ("a\\---b", "a-–b"), ("a\\...b", "a...b"),
    ("a..\\.b", "a...b"),
    ("*\"a\"*", "<em>“a”</em>"), ("\"*a*\"", "“<em>a</em>”"),
    ("\"[a](https://b)\"", "“<a href=\"https://b\">a</a>”"),
    ("`\"a\"` \"b\"", "<code>&quot;a&quot;</code> “b”"), ("\"a\nb\"", "“a\nb”"),
    ("'*a*'", "‘<em>a</em>’"), ("<https://b--c>", "<a href=\"https://b--c\">https://b--c</a>"),
    ("[https://b--c 'x'](https://d)", "<a href=\"https://d\">https://b–c ‘x’</a>"),
    ("a\\*--\"b\"", "a*–“b”"), ("&amp;\"a\"", "&amp;“a”"),
    ("\"`a`\"", "“<code>a</code>”"), ("x\\\\\"", "x\\”"),
  ])
  func `escapes and code keep their marks, and inlines stand beside them`(
    _ text: String, _ expected: String
  ) {
    let html = Written.html(text, .with { $0.hasHeadingIDs = false })
    #expect(html == "<p>\(expected)</p>\n")
  }
}
