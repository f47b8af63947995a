import Markup
import Testing

/// Comments never reach a reader, whichever version of libcmark reads them: 0.30 takes some of these
/// for text.
struct CommentTests {
  @Test(arguments: [
    ("a <!-- secret -- self --> b", "<p>a  b</p>\n"), ("a <!-- secret - --> b", "<p>a  b</p>\n"),
    ("a <!-- secret ---> b", "<p>a  b</p>\n"), ("a <!----> b", "<p>a  b</p>\n"),
    ("a <!--> b", "<p>a  b</p>\n"), ("a <!---> b", "<p>a  b</p>\n"),
    ("a <!-- secret\n-- self\n--> b", "<p>a  b</p>\n"),
    ("> a <!-- secret\n> -- self --> b", "<blockquote>\n<p>a  b</p>\n</blockquote>\n"),
    ("- a <!-- secret -- self -->", "<ul>\n<li>a </li>\n</ul>\n"),
    ("## a <!-- secret -- b --> {#c}", "<h2 id=\"c\">a </h2>\n"),
    ("*a <!-- secret *b* -- `c` --> d*", "<p><em>a  d</em></p>\n"),
    ("a <!-- secret ` -- --> `b`", "<p>a  <code>b</code></p>\n"),
    ("a <!-- secret [@b] -- [c](term:d) --> e", "<p>a  e</p>\n"),
    ("a <!-- secret -- --> b <!-- secret -- --> c", "<p>a  b  c</p>\n"),
    ("[a <!-- secret -- --> b](https://c)", "<p><a href=\"https://c\">a  b</a></p>\n"),
    (
      "![a <!-- secret -- --> b](c.png)",
      "<p><img src=\"/c.png\" alt=\"a  b\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    ),
    ("<!-- secret -- self -->\n\na", "<p>a</p>\n"),
    ("<!--\nsecret\n\n-- self\n-->\na", "<p>a</p>\n"),
    ("a\n<!-- secret -- self -->\nb", "<p>a</p>\n<p>b</p>\n"),
    ("a <!-- secret ?> -- <?secret?> --> b", "<p>a  b</p>\n"), ("  <!-- secret -- -->", ""),
    ("<!-- secret --> <!-- -- -->", ""), ("<!-->\n\na", "<p>a</p>\n"),
    ("a <!-- secret -- 人民 --> b", "<p>a  b</p>\n"),
    ("\\<!-- a -- -->", "<p>&lt;!– a – –&gt;</p>\n"),
    ("`<!-- a -- -->`", "<p><code>&lt;!-- a -- --&gt;</code></p>\n"),
    ("a <!-- secret -- \r\n x --> b", "<p>a  b</p>\n"),
  ])
  func `a comment is dropped wherever it stands`(_ text: String, _ expected: String) {
    let html = Written.html(text)
    #expect(html == expected)
    #expect(Written.report(text).filter { !$0.hasPrefix("heading") && !$0.contains("-->") } == [])
  }

  @Test(arguments: [
    "a [@b, p. 3 <!-- secret -- self -->] c", "a [see <!-- secret -- --> @b] c",
    "a @b [p. 3 <!-- secret -- self -->] c", "a [@b; <!-- secret -- -->@d] c",
  ])
  func `a comment in a citation is told, and not printed`(_ text: String) {
    #expect(!Written.html(text).contains("secret"))
    #expect(Written.report(text).contains { $0.hasPrefix("citation-form") })
  }

  @Test func `a comment is dropped in cells`() {
    let html = Written.html(
      "| a <!-- secret -- b --> | <!-- secret --> c |\n| - | - |\n| <!--> | d |\n")
    #expect(!html.contains("secret"))
    #expect(html.contains("<th>a </th>\n<th> c</th>\n"))
    #expect(html.contains("<td></td>\n<td>d</td>\n"))
  }

  @Test func `what stands around a comment keeps its place`() {
    #expect(
      Written.document("a <!-- b -- c --> term:d\n\n> x <!-- --\n> --> [y](trem:z)").diagnostics
        .sorted()
        .map(\.shortReport) == ["left-over-mark 1:19+6", "unknown-scheme 4:11+6"])
  }

  @Test(
    arguments: [
      ("a <!-- b", ["left-over-mark 1:3+4"]),
      ("a <!-- b\n\nc --> d", ["left-over-mark 1:3+4", "left-over-mark 3:3+3"]),
      ("<!-- b", ["left-over-mark 1:1+4"]), ("> <!-- b\n\nc", ["left-over-mark 1:3+4"]),
      ("- a <!-- b\n- c --> d", ["left-over-mark 1:5+4", "left-over-mark 2:5+3"]),
      ("| a <!-- b | c --> |\n| - | - |", ["left-over-mark 1:5+4", "left-over-mark 1:16+3"]),
      ("<!-- a --> b", ["raw-html 1:12+1"]), ("<!-- a\n--> b", ["raw-html 1:1+4"]),
    ] as [(String, [String])])
  func `a comment that does not end is told, as are words that would vanish with one`(
    _ text: String, _ expected: [String]
  ) {
    #expect(Written.document(text).diagnostics.sorted().map(\.shortReport) == expected)
  }
}
