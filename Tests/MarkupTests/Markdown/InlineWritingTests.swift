import Markup
import Testing

/// Images, links, cards and citations as HTML, as the guide's links lead.
struct InlineWritingTests {
  @Test(arguments: [
    ("![a](none)", "<p><img src=\"none\" alt=\"a\" loading=\"lazy\" decoding=\"async\" /></p>\n"),
    (
      "![a *b* `c<` d\ne](f.png)",
      "<p><img src=\"/f.png\" alt=\"a b c&lt; d e\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    ),
    (
      "![a](b.png \"t<\") c",
      "<p><img src=\"/b.png\" alt=\"a\" title=\"t&lt;\" loading=\"lazy\" decoding=\"async\" /> c</p>\n"
    ),
    (
      "![a ![b](c.png) d](e.png 't')",
      "<p><img src=\"/e.png\" alt=\"a b d\" title=\"t\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    ),
    (
      "![a [b](/c) d](e.png) f",
      "<p><img src=\"/e.png\" alt=\"a b d\" loading=\"lazy\" decoding=\"async\" /> f</p>\n"
    ),
    (
      "[![a](b.png)](/c)",
      "<p><a class=\"\" href=\"//c\"><img src=\"/b.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\" /></a></p>\n"
    ),
    (
      "![a  \nb](c.png)![d](e.png)",
      "<p><img src=\"/c.png\" alt=\"a b\" loading=\"lazy\" decoding=\"async\" /><img src=\"/e.png\" alt=\"d\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    ),
  ])
  func `images say their words without marks`(_ text: String, _ expected: String) {
    #expect(Written.html(text) == expected)
  }

  @Test func `CommonMark's style has neither ids nor resolved images`() {
    #expect(
      Written.html("## A\n\n![a](b.png)", .commonMark)
        == "<h2>A</h2>\n<p><img src=\"b.png\" alt=\"a\" /></p>\n")
  }

  @Test(arguments: [
    ("[a](term:b)", "<p><a class=\"term\" href=\"term/b\">a</a></p>\n"),
    ("[a](term:none)", "<p>a</p>\n"),
    ("[a *b*](term:c)", "<p><a class=\"term\" href=\"term/c\">a <em>b</em></a></p>\n"),
    ("[](term:b) c", "<p><a class=\"term\" href=\"term/b\">Title &amp; 人</a> c</p>\n"),
    ("<term:b> c", "<p><a class=\"term\" href=\"term/b\">Title &amp; 人</a> c</p>\n"),
    (
      "[one](term:number) two",
      "<p><a class=\"term\" href=\"term/number\">Title &amp; 人</a> two</p>\n"
    ),
    ("[](term:none)x", "<p>x</p>\n"),
    (
      "[a](term:b) [c](term:none) [d](term:e)",
      "<p><a class=\"term\" href=\"term/b\">a</a> c <a class=\"term\" href=\"term/e\">d</a></p>\n"
    ),
    ("![](term:b)", "<card term:b>\n"),
    ("a\n\n![](term:b)\n\nc", "<p>a</p>\n<card term:b>\n<p>c</p>\n"),
    ("- ![](term:b)", "<ul>\n<li>\n<card term:b>\n</li>\n</ul>\n"),
    ("a [@k, p. 1] b", "<p>a (&amp; <a class=\"w\" href=\"r%20b#k\">人 &lt;k&gt;</a>) b</p>\n"),
  ])
  func `references, cards and citations are written by the links`(
    _ text: String, _ expected: String
  ) {
    #expect(Written.html(text) == expected)
  }

  @Test func `Han characters bear their language in texts, titles and citations`() {
    let style = MarkdownStyle.with { $0.hanLanguage = "zh" }
    #expect(
      Written.html("人 [](term:b) [@k]", style)
        == "<p><span lang=\"zh\">人</span> <a class=\"term\" href=\"term/b\">Title &amp; <span lang=\"zh\">人</span></a>"
        + " (&amp; <a class=\"w\" href=\"r%20b#k\"><span lang=\"zh\">人</span> &lt;k&gt;</a>)</p>\n")
    #expect(Written.html("`人`", style) == "<p><code>人</code></p>\n")
  }
}
