import Markup
import Testing

/// Fragments of headings: given or made of words, never twice.
struct HeadingIDTests {
  private func ids(_ text: String) -> [String] { Written.document(text).headings.map(\.id) }

  @Test(
    arguments: [
      ("## A b\n", ["a-b"]), ("## A {#x}\n", ["x"]), ("## A {#x-1}  \n", ["x-1"]),
      ("## {#x}\n", ["x"]), ("##\n", ["section"]), ("## !\n", ["section"]),
      ("## A {#x} b\n", ["a-x-b"]), ("## A {x}\n", ["a-x"]), ("## A {#x\n", ["a-x"]),
      ("## A \\{#x}\n", ["a-x"]), ("## A{#x}\n", ["x"]), ("## *A* {#x}\n", ["x"]),
      ("## *A {#x}*\n", ["a-x"]), ("## `{#x}`\n", ["x"]), ("## A {#x} {#y}\n", ["y"]),
      ("A {#x}\n---\n", ["x"]), ("## A {#x} ##\n", ["x"]),
      ("## [A](term:b) {#x}\n", ["x"]), ("## A [@k] {#x}\n", ["x"]),
      ("## [](term:b)\n", ["section"]), ("## \\* {#x}\n", ["x"]),
    ] as [(String, [String])])
  func `an id is given in braces or made of the words`(_ text: String, _ expected: [String]) {
    #expect(ids(text) == expected)
  }

  @Test(
    arguments: [
      ("## A\n\n## A\n\n## A\n", ["a", "a-2", "a-3"]),
      ("## A\n\n## A 2\n\n## A\n\n## A\n", ["a", "a-2", "a-3", "a-4"]),
      ("## A {#a}\n\n## A\n", ["a", "a-2"]),
      ("## A {#a-2}\n\n## A\n\n## A\n", ["a-2", "a", "a-3"]),
      ("## !\n\n## ?\n", ["section", "section-2"]),
      ("## A\n\n## A\n\n## A 2\n\n## A 2\n", ["a", "a-2", "a-2-2", "a-2-3"]),
      (
        "## B {#b}\n\n## C {#b-2}\n\n## D {#b-3}\n\n## B\n\n## B\n",
        ["b", "b-2", "b-3", "b-4", "b-5"]
      ), ("## B {#a}\n\n## A\n\n## A\n", ["a", "a-2", "a-3"]),
    ] as [(String, [String])])
  func `a made id never repeats one that is there`(_ text: String, _ expected: [String]) {
    #expect(ids(text) == expected)
    #expect(Set(ids(text)).count == expected.count)
  }

  @Test(arguments: [
    (
      "## One {#One}\n",
      "heading-id 1:8+6 `One` cannot be the id of a heading (small letters, digits and single hyphens)"
    ),
    (
      "## One {#}\n",
      "heading-id 1:8+3 `` cannot be the id of a heading (small letters, digits and single hyphens)"
    ),
    (
      "x\n\n## 人 {#a_b}\n",
      "heading-id 3:6+6 `a_b` cannot be the id of a heading (small letters, digits and single hyphens)"
    ),
    ("## A {#a}\n\n## B {#a}\n", "duplicate-fragment 3:6+4 another heading here has the id `a`"),
    ("## A\n\n## B {#a}\n", "duplicate-fragment 3:6+4 another heading here has the id `a`"),
    (
      "## A\n\n## A\n\n## B {#a-2}\n",
      "duplicate-fragment 5:6+6 another heading here has the id `a-2`"
    ),
    (
      "# A\n",
      "heading-skip 1:1+1 a heading of level 1 is the page's title (write `##` instead of `#`)"
    ),
    ("### A\n", "heading-skip 1:1+3 this heading skips a level (write `##` instead of `###`)"),
    (
      "## A\n\n#### B\n\n##### C\n",
      "heading-skip 3:1+4 this heading skips a level (write `###` instead of `####`)"
    ),
    (
      "# A\n\n### B\n",
      "heading-skip 1:1+1 a heading of level 1 is the page's title (write `##` instead of `#`)"
    ),
    (
      "A\n===\n",
      "heading-skip 1:1+1 a heading of level 1 is the page's title (write `##` instead of `#`)"
    ),
    ("> #### A\n", "heading-skip 1:3+4 this heading skips a level (write `##` instead of `####`)"),
  ])
  func `what is wrong with a heading is told`(_ text: String, _ expected: String) {
    #expect(Written.report(text) == [expected])
  }

  @Test func `headings may go up by any number of levels`() {
    #expect(Written.report("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n") == [])
  }

  @Test(arguments: [
    ("## A {#x}\n", "<h2 id=\"x\">A</h2>\n"), ("## A \t {#x}\n", "<h2 id=\"x\">A</h2>\n"),
    ("## *A* {#x}\n", "<h2 id=\"x\"><em>A</em></h2>\n"),
    ("## {#x}\n", "<h2 id=\"x\"></h2>\n"), ("## A \\{#x}\n", "<h2 id=\"a-x\">A {#x}</h2>\n"),
    ("## a@ [b {#x}\n", "<h2 id=\"x\">a@ [b</h2>\n"),
    (
      "## A [@k]{#x}\n",
      "<h2 id=\"x\">A (&amp; <a class=\"w\" href=\"r%20b#k\">人 &lt;k&gt;</a>)</h2>\n"
    ),
  ])
  func `the braces and the blanks before them are not printed`(_ text: String, _ expected: String) {
    #expect(Written.html(text) == expected)
  }

  @Test func `a generated number grows with each heading`() {
    let text = String(repeating: "## A\n\n", count: 300)
    #expect(ids(text) == ["a"] + (2...300).map { "a-\($0)" })
  }
}
