import Markup
import Testing

/// Blocks as HTML, and the sections that headings open for voices.
struct BlockWritingTests {
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
    ("```x\u{B}y\n```\n", "<pre><code class=\"language-x\"></code></pre>\n"),
    ("```x\u{C}y\n```\n", "<pre><code class=\"language-x\"></code></pre>\n"),
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

  @Test func `headings of level 2 open sections of voices`() {
    let voiced = MarkdownStyle.with {
      $0.voices = ["case": "essay&"]
      $0.hasVoiceMarks = true
    }
    let text = "a\n\n## Case\n\nb\n\n### Sub\n\n## Other\n\nc\n"
    #expect(
      Written.html(text, voiced) == """
        <p>a</p>
        <section aria-labelledby="case" data-voice="essay&amp;">
        <h2 id="case"><svg class="mark" aria-hidden="true"><use href="#_i-essay&amp;"/></svg> Case</h2>
        <p>b</p>
        <h3 id="sub">Sub</h3>
        </section>
        <section aria-labelledby="other">
        <h2 id="other">Other</h2>
        <p>c</p>
        </section>

        """)
    #expect(
      Written.html("## Case\n", .with { $0.voices = ["case": "e"] })
        == "<section aria-labelledby=\"case\" data-voice=\"e\">\n<h2 id=\"case\">Case</h2>\n</section>\n"
    )
    #expect(
      Written.html("### Case\n", .with { $0.voices = ["case": "e"] })
        == "<h3 id=\"case\">Case</h3>\n")
    #expect(
      Written.html("## Case\n", .with { $0.hasVoiceMarks = true }) == "<h2 id=\"case\">Case</h2>\n")
  }
}
