import Markup
import Testing

/// Boxes: quotations whose first line is a mark and nothing else.
struct AlertTests {
  private func box(_ kind: String, _ body: String) -> String {
    "<div class=\"alert\" data-voice=\"\(kind)\">\n\(body)</div>\n"
  }

  @Test(arguments: [
    ("> [!NOTE]\n> a *b*", "note", "<p>a <em>b</em></p>\n"), ("> [!tip]\n> a", "tip", "<p>a</p>\n"),
    ("> [!Caution]\n>\n> a", "caution", "<p>a</p>\n"), ("> [!ESSAY]\na", "essay", "<p>a</p>\n"),
    ("> [!RECORD]", "record", ""), ("> [!NOTE]  \n> a", "note", "<p>a</p>\n"),
    (">[!NOTE]\n>a\n>\n>b", "note", "<p>a</p>\n<p>b</p>\n"),
    ("> [!NOTE]\n> - a", "note", "<ul>\n<li>a</li>\n</ul>\n"),
    ("> [!NOTE]\n> [!TIP]", "note", "<p>[!TIP]</p>\n"),
    ("> [!NOTE]\n> > q", "note", "<blockquote>\n<p>q</p>\n</blockquote>\n"),
    (
      "> [!NOTE]\n> > [!TIP]\n> > q", "note",
      "<div class=\"alert\" data-voice=\"tip\">\n<p>q</p>\n</div>\n"
    ),
    ("> [!NOTE]\n> [a](term:b)", "note", "<p><a class=\"term\" href=\"term/b\">a</a></p>\n"),
    ("> [!NOTE]\n>\n> ![](term:b)", "note", "<card term:b>\n"),
    ("> [!NOTE]\n> ![](term:b)", "note", "<card term:b>\n"),
  ])
  func `a mark makes a box`(_ text: String, _ kind: String, _ body: String) {
    #expect(Written.html(text) == box(kind, body))
  }

  @Test(arguments: [
    ("> [!NOTE] a", "<p>[!NOTE] a</p>\n"), ("> a\n> [!NOTE]", "<p>a\n[!NOTE]</p>\n"),
    ("> \\[!NOTE]\n> a", "<p>[!NOTE]\na</p>\n"),
    ("> [!NOTE\n> a", "<p>[!NOTE\na</p>\n"), ("> [NOTE]\n> a", "<p>[NOTE]\na</p>\n"),
    ("> *[!NOTE]*", "<p><em>[!NOTE]</em></p>\n"),
    ("> [!NOTE]\\\n> a", "<p>[!NOTE]<br />\na</p>\n"),
    ("> [!NOTE]*a*", "<p>[!NOTE]<em>a</em></p>\n"), ("> &#91;!NOTE]\n> a", "<p>[!NOTE]\na</p>\n"),
  ])
  func `other quotations stay quotations`(_ text: String, _ body: String) {
    #expect(Written.html(text) == "<blockquote>\n" + body + "</blockquote>\n")
  }

  @Test func `a box that is left lets quotations behind it be`() {
    #expect(
      Written.html("> [!NOTE]\n> a\n\nb\n\n> c\n")
        == box("note", "<p>a</p>\n") + "<p>b</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n")
    #expect(
      Written.html("> [!TIP]\n> > a\n>\n> b\n")
        == box("tip", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n"))
    #expect(Written.html("> [!NOTE]\n\na *b* c") == box("note", "") + "<p>a <em>b</em> c</p>\n")
  }

  @Test(arguments: [
    ("> [!NOTES]\n> a", "unknown-alert 1:3+8 there is no alert `[!NOTES]` (did you mean `NOTE`?)"),
    (
      "x\n\n>  [!foo]\n> a",
      "unknown-alert 3:4+6 there is no alert `[!FOO]` (one of: NOTE, TIP, CAUTION, ESSAY, RECORD)"
    ),
    (
      "> [!]",
      "unknown-alert 1:3+3 there is no alert `[!]` (one of: NOTE, TIP, CAUTION, ESSAY, RECORD)"
    ),
    (
      "> [!NOTE] a",
      "left-over-mark 1:3+2 `[!` is left over: this is no alert (begin a quotation with `> [!NOTE]`)"
    ),
    (
      "> a\n> [!NOTE]",
      "left-over-mark 2:3+2 `[!` is left over: this is no alert (begin a quotation with `> [!NOTE]`)"
    ),
    (
      "[!NOTE]",
      "left-over-mark 1:1+2 `[!` is left over: this is no alert (begin a quotation with `> [!NOTE]`)"
    ),
  ])
  func `a mark that makes no box is told`(_ text: String, _ expected: String) {
    #expect(Written.report(text) == [expected])
  }

  @Test func `an unknown box is told once, and its other marks too`() {
    #expect(
      Written.document("> [!FOO]\n> a\n\n> [!BAR]\n> [!x\n").diagnostics.map(\.shortReport)
        == ["unknown-alert 1:3+6", "unknown-alert 4:3+6", "left-over-mark 5:3+2"])
  }
}
