import Markup
import Testing

/// Texts with the tags of CSL-JSON.
struct RichTextTests {
  private func html(_ text: RichText) -> String {
    var html: [UInt8] = []
    InlineHTML.rich(text, nil, into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain", "plain"), ("", "", ""),
    ("<i>Homo</i> and <b>b</b>", "Homo and b", "<i>Homo</i> and <b>b</b>"),
    ("CO<sub>2</sub> 10<sup>6</sup>", "CO2 106", "CO<sub>2</sub> 10<sup>6</sup>"),
    (
      "<span style=\"font-variant:small-caps;\">nato</span>", "nato",
      "<span class=\"small-caps\">nato</span>"
    ),
    (
      "<span style=\"font-variant: small-caps\">nato</span>", "nato",
      "<span class=\"small-caps\">nato</span>"
    ),
    ("<sc>nato</sc>", "nato", "<span class=\"small-caps\">nato</span>"),
    ("<span class=\"nocase\">iPod</span>", "iPod", "iPod"), ("<I>a</I>", "a", "<i>a</i>"),
    ("<i>a <b>b</b></i>", "a b", "<i>a </i><i><b>b</b></i>"),
    ("<i>a</i><i>b</i>", "ab", "<i>ab</i>"),
    // What is no tag, or has no partner, is text.
    ("1 < 2 > 0", "1 < 2 > 0", "1 &lt; 2 &gt; 0"), ("a <i>b", "a <i>b", "a &lt;i&gt;b"),
    ("a</i> b", "a</i> b", "a&lt;/i&gt; b"), ("<u>a</u>", "<u>a</u>", "&lt;u&gt;a&lt;/u&gt;"),
    ("<script>a</script>", "<script>a</script>", "&lt;script&gt;a&lt;/script&gt;"),
    ("<i><b>a</i></b>", "<b>a</b>", "<i>&lt;b&gt;a</i>&lt;/b&gt;"),
    (
      "<span onclick=\"x\">a</span>", "<span onclick=\"x\">a</span>",
      "&lt;span onclick=&quot;x&quot;&gt;a&lt;/span&gt;"
    ),
    ("<i>a & b</i>", "a & b", "<i>a &amp; b</i>"), ("a <", "a <", "a &lt;"),
  ])
  func `tags are read as marks, and written escaped`(
    _ text: String, _ plain: String, _ expected: String
  ) {
    let read = RichText(markup: text)
    #expect(read.plain == plain)
    #expect(html(read) == expected)
  }

  @Test(arguments: [
    ("\"<i>a</i>\" b", "“a” b"), ("<i>a</i>'s", "a’s"), ("<i>\"a\"</i>", "“a”"),
    ("a -- <b>...</b>", "a – …"), ("On '<i>Hamlet</i>'", "On ‘Hamlet’"),
    ("(\"<i>A</i>\")", "(“A”)"), ("'<i>A</i> \"<b>b</b>\" c'", "‘A “b” c’"),
    ("\"<i>a</i>", "“a"),
  ])
  func `typographic marks look beyond the run`(_ text: String, _ expected: String) {
    #expect(RichText(markup: text).smart.plain == expected)
  }

  @Test func `titles of works are marked as such`() {
    var html: [UInt8] = []
    InlineHTML.cite(RichText(markup: "On <i>长</i>"), "zh", into: &html)
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<cite>On <i><span lang=\"zh\">长</span></i></cite>")
  }
}
