import Markup
import Testing

/// Addresses without marks: which are links, and where they end.
struct BareAddressTests {
  private func link(_ address: String, _ words: String? = nil) -> String {
    "<a href=\"\(address)\">\(words ?? address)</a>"
  }

  @Test(arguments: [
    ("https://e.org", "[https://e.org]"), ("See https://e.org.", "See [https://e.org]."),
    ("(https://e.org/a)", "([https://e.org/a])"), ("https://e.org/a(b)", "[https://e.org/a(b)]"),
    ("(https://e.org/a(b))", "([https://e.org/a(b)])"),
    ("https://e.org/a, b", "[https://e.org/a], b"),
    ("https://e.org/a?b=c.", "[https://e.org/a?b=c]."),
    ("https://e.org/a!?", "[https://e.org/a]!?"),
    ("*https://e.org/a*", "<em>[https://e.org/a]</em>"),
    ("https://e.org/a--b", "[https://e.org/a--b]"),
    ("https://e.org/a...b", "[https://e.org/a...b]"), ("\"https://e.org\"", "“[https://e.org]”"),
    ("https://e.org/a_b_c", "[https://e.org/a_b_c]"), ("见https://e.org。", "见[https://e.org]。"),
    ("HTTP://E.org", "[HTTP://E.org]"), ("http://localhost/a", "[http://localhost/a]"),
    ("x http:// y", "x http:// y"), ("https://", "https://"), ("xhttps://e.org", "xhttps://e.org"),
    ("www.e", "www.e"), ("www.", "www."), ("https://a_b.c_d", "https://a_b.c_d"),
    ("https\\://e.org", "https://e.org"),
    ("`https://e.org`", "<code>https://e.org</code>"),
    ("[https://e.org](https://e.org)", "[https://e.org]"),
    ("<https://e.org>", "[https://e.org]"), ("https://e.org/@a", "[https://e.org/@a]"),
    ("[x https://e.org]", "\u{1}x [https://e.org]\u{2}"),
    ("“https://e.org”", "“[https://e.org]”"), ("https://e.org/a\nb", "[https://e.org/a]\nb"),
    ("| https://e.org |\n| - |", ""), ("ann@e.org", "ann@e.org"),
  ])
  func `an address is a link, without the punctuation behind it`(_ text: String, _ expected: String)
  {
    let wanted = expected.replacing("\u{1}", with: "&#91;").replacing("\u{2}", with: "&#93;")
    let shown = linked(wanted).replacing("&#91;", with: "[").replacing("&#93;", with: "]")
    if expected.isEmpty {
      #expect(Written.html(text).contains("<th>\(link("https://e.org"))</th>"))
    } else {
      #expect(Written.html(text) == "<p>\(shown)</p>\n")
    }
  }

  /// The text with links in place of brackets.
  private func linked(_ text: String) -> String {
    text.split(separator: "[", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let close = part.firstIndex(of: "]") else { return String(part) }
      return link(String(part[..<close])) + part[part.index(after: close)...]
    }.joined()
  }

  @Test func `an address may begin with www`() {
    #expect(
      Written.html("www.e.org/a.") == "<p><a href=\"http://www.e.org/a\">www.e.org/a</a>.</p>\n")
  }

  @Test func `character references are read`() {
    #expect(
      Written.html("https://e.org/?a&amp;b")
        == "<p><a href=\"https://e.org/?a&amp;b\">https://e.org/?a&amp;b</a></p>\n")
  }

  @Test(
    arguments: [
      ("https://e.org/_a_/b", ["1:1+14 marks stand within this address"]),
      ("x https://e.org/*a*", ["1:3+14 marks stand within this address"]),
      ("*https://e.org/a*b", ["1:2+15 marks stand within this address"]),
      ("<https://e.org/a b>", ["1:2+15 `<` is left over: this is no address"]),
      ("*see https://e.org/a*.", []), ("**https://e.org**", []),
    ] as [(String, [String])])
  func `an address that other marks cut is told`(_ text: String, _ expected: [String]) {
    let found = Written.report(text).map { String($0.prefix { $0 != "(" }.dropLast()) }
    #expect(found == expected.map { "left-over-mark " + $0 })
  }
}
