import StudyGuide
import TestSupport
import Testing

/// One example of each rule of Markdown, as a build reports it; the specs of Markup have the rest.
struct MarkdownRuleTests: Exemplary {
  @Test(arguments: examples)
  func `a text is told what is wrong with its Markdown`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static func text(_ text: String, _ report: String...) -> Example {
    Example(
      String(text.prefix(20)),
      "-- content/pages/about.md --\n---\ntitle: A\n---\n\n\(text)\n-- content/images/a.png --\na\n-- content/index.md --\n---\ntitle: A\n---\n\n![a](images/a.png)\n",
      report.map { $0.replacing("@:", with: "content/pages/about.md:") })
  }

  static let examples = [
    text("**a** [a](section:walls)\n\n## a\n\n### b {#b}"),
    text(
      String(repeating: "> ", count: 200) + "a",
      "nesting-too-deep @:5:201 quotations, lists or emphasis are nested more than 100 deep (flatten them)"
    ),
    text(
      String(repeating: "- ", count: 90) + "a" + String(repeating: "\n", count: 12_000),
      "nesting-too-deep @:11117:1 nested lists hold too many empty lines (take out the empty lines, or flatten the lists)"
    ),
    text(
      "|" + String(repeating: "a|", count: 5_001) + "\n|" + String(repeating: "-|", count: 5_001)
        + "\n|b|\n|c|\n|d|",
      "too-many-cells @:9:2 the rows of tables leave out more than 10,000 cells up to here (write the cells, or give the head fewer)"
    ),
    text(
      String(repeating: "\\[", count: 5_001),
      "too-many-brackets @:5:10002 one block holds more than 5,000 `[` (split it with blank lines)"),
    text(
      "a <b>b</b>",
      "raw-html @:5:3 HTML is not read here (write Markdown; to print it, put it in backticks or write `\\<`)",
      "raw-html @:5:7 HTML is not read here (write Markdown; to print it, put it in backticks or write `\\<`)"
    ),
    text("[a](javascript:b)", "unsafe-address @:5:5 addresses with `javascript:` are not safe"),
    text(
      "[a](trem:rampart)",
      "unknown-scheme @:5:5 there is no kind of link `trem:` (did you mean `term`?)"),
    text(
      "> [!NOTES]\n> a",
      "unknown-alert @:5:3 there is no alert `[!NOTES]` (did you mean `NOTE`?)"),
    text(
      "a ![](section:walls)",
      "card-in-prose @:5:7 the card of `section:walls` must stand alone in its paragraph (put blank lines around it, or make it a link)"
    ),
    text(
      "## a {#A}",
      "heading-id @:5:6 `A` cannot be the id of a heading (small letters, digits and single hyphens)"
    ),
    text(
      "## a {#a}\n\n## b {#a}",
      "duplicate-fragment @:7:6 another heading here has the id `a`"),
    text(
      "## a\n\n#### b",
      "heading-skip @:7:1 this heading skips a level (write `###` instead of `####`)"),
    text(
      "![](images/a.png)",
      "image-without-text @:5:5 the image `images/a.png` has no words for those who do not see it (write `![what it shows](images/a.png)`, or `![-](images/a.png)` if it only decorates)"
    ),
    text(
      "a[^1]",
      "broken-note @:5:2 the note `[^1]` has no text (write `[^1]: …` at the beginning of a line, or `\\[^` for the signs themselves)"
    ),
    text("a[^1]\n\n[^1]: b"),
    text(
      "a [[b]]",
      "left-over-mark @:5:3 `[[` is left over: names are no links here (write `[words](term:ID)` or another kind, or `\\[[`)"
    ),
    text(
      "a ![b](files/a.mp3)",
      "broken-reference @:5:8 the guide has no file `files/a.mp3` (link entries by kind, as in `term:name`; files stand in `images/` and `files/`)",
      "media-form @:5:8 `files/a.mp3` does not stand alone in its paragraph, so a link stands here (put blank lines around it, or write `[words](files/a.mp3)`)"
    ),
    text(
      "a [@stone-1990; b]", "broken-citation @:5:4 no reading `stone-1990`",
      "citation-form @:5:16 this part of a citation names no reading (each part between `;` holds one `@id`)"
    ),
  ]
}
