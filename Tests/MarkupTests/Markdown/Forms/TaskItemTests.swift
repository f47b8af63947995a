import Markup
import Testing

/// Items that begin with a box.
struct TaskItemTests {
  private static let open = "<input type=\"checkbox\" disabled=\"\" /> "
  private static let done = "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "

  @Test(arguments: [
    ("- [ ] a", "\(open)a"), ("- [x] a", "\(done)a"), ("- [X] a", "\(done)a"),
    ("* [ ]\ta", "\(open)a"), ("1. [x] a", "\(done)a"), ("- [x]  a", "\(done) a"),
    ("- [ ] *a*", "\(open)<em>a</em>"),
    ("- [ ] a *b* c", "\(open)a <em>b</em> c"), ("- [x] a\n  b", "\(done)a\nb"),
    ("- [x] [a](term:b)", "\(done)<a class=\"term\" href=\"term/b\">a</a>"),
    ("- [x] `a`", "\(done)<code>a</code>"),
    ("- [ ] [x] a", "\(open)[x] a"), ("- [ ] 人", "\(open)人"), ("- [ ] @ b", "\(open)@ b"),
    ("- a", "a"), ("- [y] a", "[y] a"), ("- [ ]a", "[ ]a"), ("- [x]", "[x]"),
    ("- \\[ ] a", "[ ] a"), ("- [] a", "[] a"), ("- [  ] a", "[  ] a"), ("- (x) a", "(x) a"),
    ("- [x) a", "[x) a"),
    ("- [ ]", "[ ]"), ("- *[x] a*", "<em>[x] a</em>"), ("- a [x] b", "a [x] b"),
    ("- x] a b", "x] a b"), ("- [x]\n  a", "[x]\na"), ("- [ ] ", "[ ]"), ("- &#91; ] a", "[ ] a"),
  ])
  func `a box stands at the beginning of an item`(_ text: String, _ expected: String) {
    let html = Written.html(text)
    let list = text.hasPrefix("1") ? "ol" : "ul"
    #expect(html == "<\(list)>\n<li>\(expected)</li>\n</\(list)>\n")
  }

  @Test func `the box is taken from its own paragraph alone`() {
    #expect(
      Written.html("- [x] a\n\n  [ ] b\n\nabcdef\n")
        == "<ul>\n<li>\(Self.done)\n<p>a</p>\n<p>[ ] b</p>\n</li>\n</ul>\n<p>abcdef</p>\n")
    #expect(
      Written.html("- [x] ![](term:b)\n\nabcdef") == Written.html("- [x] ![](term:b)\n")
        + "<p>abcdef</p>\n")
    #expect(
      Written.html("- [ ] a\n- abcdef\n")
        == "<ul>\n<li>\(Self.open)a</li>\n<li>abcdef</li>\n</ul>\n")
  }

  @Test func `a mark behind a box has its place`() {
    #expect(
      Written.document("- [x] term:a *b* term:c").diagnostics.map(\.shortReport) == [
        "left-over-mark 1:7+6", "left-over-mark 1:18+6",
      ])
    #expect(
      Written.document("- [ ] @a [@b]").citations.map { $0.items[0].place.text } == [
        "1:7+2", "1:11+2",
      ])
  }

  @Test func `a paragraph outside of lists has no box`() {
    #expect(Written.html("[x] a") == "<p>[x] a</p>\n")
    #expect(Written.html("> [x] a") == "<blockquote>\n<p>[x] a</p>\n</blockquote>\n")
  }
}
