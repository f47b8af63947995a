import Markup
import Testing

/// Comments are dropped, other HTML is refused where it stands.
struct RawHTMLTests {
  private static let message =
    " HTML is not read here (write Markdown; to print it, put it in backticks or write `\\<`)"

  @Test(arguments: [
    "<!-- a -->", "a <!-- b --> c", "<!---->", "  <!-- a -->\n", "<!-- a\nb -->\n",
    "<!-- a -->  \n\nb", "\\<b>", "`<b>`", "1 < 2", "<https://e.org>",
    "<!-- <b> -->", "<!-->", "<!-- a --> <!-- b -->\n", "&lt;b>", "<3", "- <!-- a -->",
    "a <!---->b",
  ])
  func `comments and text are no HTML`(_ text: String) {
    #expect(Written.report(text) == [])
  }

  @Test(
    arguments: [
      ("<b>", ["1:1+3"]), ("a <b>b</b>", ["1:3+3", "1:7+4"]), ("<div>\nx\n</div>\n", ["1:1+5"]),
      ("<!-- a -->\n<b>\n", ["2:1+3"]),
      ("x\n\n  <p>\n", ["3:3+3"]),
      ("<!DOCTYPE html>\n", ["1:1+15"]), ("<?php ?>\n", ["1:1+8"]),
      ("人 <i>", ["1:3+3"]), ("> <b>x\n", ["1:3+3"]), ("a <br\n/>", ["1:3+3"]),
      ("a <?b?> c", ["1:3+5"]), ("<div>", ["1:1+5"]),
      ("- <div>\n", ["1:3+5"]),
    ] as [(String, [String])])
  func `other HTML is told with its first line`(_ text: String, _ places: [String]) {
    #expect(Written.report(text) == places.map { "raw-html " + $0 + Self.message })
  }

  @Test func `refused HTML is not printed`() {
    #expect(Written.html("a <b>b</b>\n\n<div>\nx\n</div>\n\nc\n") == "<p>a b</p>\n<p>c</p>\n")
  }
}
