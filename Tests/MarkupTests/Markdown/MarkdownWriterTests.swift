import Markup
import Testing

/// Documents as HTML in every style: sections of voices, boxes of tables, links and marks.
struct MarkdownWriterTests {
  private func style(_ change: (inout MarkdownStyle) -> Void) -> MarkdownStyle {
    var style = MarkdownStyle()
    change(&style)
    return style
  }

  @Test(arguments: [
    ("a\n\nb\n", "<p>a</p>\n<p>b</p>\n"), ("## A\n", "<h2 id=\"a\">A</h2>\n"),
    ("***\n", "<hr />\n"),
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("1. a\n", "<ol>\n<li>a</li>\n</ol>\n"),
    ("3. a\n", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("0. a\n", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ("- a\n\n  b\n", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
    ("> a\n", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    ("- - a\n", "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>\n"), ("a\nb", "<p>a\nb</p>\n"),
    ("a  \nb", "<p>a<br />\nb</p>\n"), ("`a<`", "<p><code>a&lt;</code></p>\n"),
    ("*a **b***", "<p><em>a <strong>b</strong></em></p>\n"),
    ("```\na<\n```\n", "<pre><code>a&lt;\n</code></pre>\n"),
    ("```x\"y z\na\n```\n", "<pre><code class=\"language-x&quot;y\">a\n</code></pre>\n"),
    ("```x\ty\n```\n", "<pre><code class=\"language-x\"></code></pre>\n"),
    ("    a\n", "<pre><code>a\n</code></pre>\n"),
    (
      "[a](https://e.org/?b&c \"d<\")",
      "<p><a href=\"https://e.org/?b&amp;c\" title=\"d&lt;\">a</a></p>\n"
    ),
    ("<https://e.org>", "<p><a href=\"https://e.org\">https://e.org</a></p>\n"),
    ("a <!-- b -->c", "<p>a c</p>\n"),
    ("- > a\n", "<ul>\n<li>\n<blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n"),
    ("- a\n  > b\n", "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n"),
  ])
  func `blocks and inlines are those of CommonMark`(_ text: String, _ expected: String) {
    #expect(Written.html(text) == expected)
  }

  @Test(arguments: [
    ("![a](none)", "<p><img src=\"none\" alt=\"a\" /></p>\n"),
    ("![a *b* `c<` d\ne](f.png)", "<p><img src=\"/f.png\" alt=\"a b c&lt; d e\" /></p>\n"),
    ("![a](b.png \"t<\")", "<p><img src=\"/b.png\" alt=\"a\" title=\"t&lt;\" /></p>\n"),
    ("![a ![b](c.png) d](e.png 't')", "<p><img src=\"/e.png\" alt=\"a b d\" title=\"t\" /></p>\n"),
    ("![a [b](/c) d](e.png) f", "<p><img src=\"/e.png\" alt=\"a b d\" /> f</p>\n"),
    (
      "[![a](b.png)](/c)",
      "<p><a class=\"\" href=\"//c\"><img src=\"/b.png\" alt=\"a\" /></a></p>\n"
    ),
    (
      "![a  \nb](c.png)![d](e.png)",
      "<p><img src=\"/c.png\" alt=\"a b\" /><img src=\"/e.png\" alt=\"d\" /></p>\n"
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
    (
      "[a *b*](term:hint)",
      "<p><a class=\"term\" href=\"term/hint\" title=\"a &quot;hint&quot;\">a <em>b</em></a></p>\n"
    ),
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
    let style = style { $0.hanLanguage = "zh" }
    #expect(
      Written.html("人 [](term:b) [@k]", style)
        == "<p><span lang=\"zh\">人</span> <a class=\"term\" href=\"term/b\">Title &amp; <span lang=\"zh\">人</span></a>"
        + " (&amp; <a class=\"w\" href=\"r%20b#k\"><span lang=\"zh\">人</span> &lt;k&gt;</a>)</p>\n")
    #expect(Written.html("`人`", style) == "<p><code>人</code></p>\n")
  }

  @Test func `headings of level 2 open sections of voices`() {
    let voiced = style {
      $0.voices = ["case": "essay&"]
      $0.hasVoiceMarks = true
    }
    let text = "a\n\n## Case\n\nb\n\n### Sub\n\n## Other\n\nc\n"
    #expect(
      Written.html(text, voiced) == """
        <p>a</p>
        <section aria-labelledby="case" data-voice="essay&amp;">
        <h2 id="case"><svg class="mark" aria-hidden="true"><use href="#i-essay&amp;"/></svg> Case</h2>
        <p>b</p>
        <h3 id="sub">Sub</h3>
        </section>
        <section aria-labelledby="other">
        <h2 id="other">Other</h2>
        <p>c</p>
        </section>

        """)
    #expect(
      Written.html("## Case\n", style { $0.voices = ["case": "e"] })
        == "<section aria-labelledby=\"case\" data-voice=\"e\">\n<h2 id=\"case\">Case</h2>\n</section>\n"
    )
    #expect(
      Written.html("### Case\n", style { $0.voices = ["case": "e"] })
        == "<h3 id=\"case\">Case</h3>\n")
    #expect(
      Written.html("## Case\n", style { $0.hasVoiceMarks = true }) == "<h2 id=\"case\">Case</h2>\n")
  }

  @Test func `alerts have titles and marks where the style has them`() {
    let text = "> [!TIP]\n> a\n"
    let open = "<div class=\"alert\" data-voice=\"tip\">\n"
    #expect(Written.html(text) == open + "<p>a</p>\n</div>\n")
    let titled = style { $0.alertTitles = [.tip: "A <tip>"] }
    #expect(
      Written.html(text, titled)
        == open + "<p class=\"who\">A &lt;tip&gt;</p>\n<p>a</p>\n</div>\n")
    let marked = style {
      $0.alertTitles = [.tip: "T"]
      $0.hasVoiceMarks = true
    }
    #expect(
      Written.html(text, marked) == open
        + "<p class=\"who\"><svg class=\"mark\" aria-hidden=\"true\"><use href=\"#i-tip\"/></svg> T</p>\n"
        + "<p>a</p>\n</div>\n")
    #expect(Written.html("> [!NOTE]\n> a\n", titled).contains("who") == false)
  }

  @Test func `boxed tables tell each cell its column`() {
    let style = style { $0.boxesTables = true }
    let text =
      "| *a* \"b\" | | c |\n| :-: | -: | - |\n| 1 | 2 | 3 |\n| 4 | 5 |\n\nx\n\n| d |\n| - |\n"
    #expect(
      Written.html(text, style) == """
        <div class="scroll">
        <table>
        <thead>
        <tr>
        <th class="mid"><em>a</em> “b”</th>
        <th class="num"></th>
        <th>c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td data-label="a “b”" class="mid">1</td>
        <td class="num">2</td>
        <td data-label="c">3</td>
        </tr>
        <tr>
        <td data-label="a “b”" class="mid">4</td>
        <td class="num">5</td>
        <td data-label="c"></td>
        </tr>
        </tbody>
        </table>
        </div>
        <p>x</p>
        <div class="scroll">
        <table>
        <thead>
        <tr>
        <th>d</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  @Test func `two tables have columns of their own`() {
    let style = style { $0.boxesTables = true }
    let html = Written.html("| a | b |\n| - | - |\n\n| c |\n| - |\n| 1 |\n", style)
    #expect(html.contains("<td data-label=\"c\">1</td>"))
  }

  @Test func `a stretch of events is written alone`() {
    #expect(Written.html("a\n\nb *c*\n\nd\n", MarkdownStyle(), 3..<9) == "<p>b <em>c</em></p>\n")
    #expect(Written.html("a\n\nb\n", MarkdownStyle(), 0..<0) == "")
  }

  /// The HTML of a text with words of its texts marked, over a stretch of events.
  private func marked(
    _ text: String, _ words: [(event: Int, range: Range<Int>)], _ range: Range<Int>? = nil
  ) -> String {
    let document = Written.document(text)
    var links = WrittenLinks(document: document)
    links.marks = words.map {
      MarkdownMark(event: $0.event, range: $0.range, address: "t b", style: "s")
    }
    var html: [UInt8] = Array("<!>\n".utf8)
    MarkdownWriter.write(document, range, links: links, style: MarkdownStyle(), into: &html)
    return String(decoding: html.dropFirst(4), as: UTF8.self)
  }

  @Test func `words that link themselves are written as links`() {
    func link(_ word: String) -> String { "<a class=\"s\" href=\"t%20b\">\(word)</a>" }
    #expect(
      marked("ab cd ef", [(1, 0..<2), (1, 6..<8)]) == "<p>\(link("ab")) cd \(link("ef"))</p>\n")
    #expect(
      marked("a *b*\n\nc", [(3, 2..<3), (7, 3..<4)])
        == "<p>a <em>\(link("b"))</em></p>\n<p>\(link("c"))</p>\n")
    #expect(marked("a\n\nb", [(1, 0..<1), (4, 1..<2)], 3..<6) == "<p>\(link("b"))</p>\n")
    #expect(marked("人x", [(1, 3..<4)]) == "<p>人\(link("x"))</p>\n")
  }

  @Test func `a text without links leads nowhere`() {
    let document = Written.document("[a](term:b) [](term:c) [@k] ![d](e)\n\n![](term:f)\n")
    var html: [UInt8] = []
    MarkdownWriter.write(document, links: NoLinks(), style: MarkdownStyle(), into: &html)
    #expect(String(decoding: html, as: UTF8.self) == "<p>a   <img src=\"e\" alt=\"d\" /></p>\n")
  }
}
