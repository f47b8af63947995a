import StudyGuide
import TestSupport
import Testing

/// What is said of references that lead nowhere.
struct ReferenceTests: Exemplary {
  @Test(arguments: examples)
  func `a reference that leads nowhere is told what there is`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static let base = TestSite.with(.readings, .claim, .term, .figure, .event)

  /// A page whose fifth line is the first of its text.
  private static func page(_ text: String, _ report: String..., over base: TestSite = base)
    -> Example
  {
    Example(
      text, "-- content/pages/about.md --\n---\ntitle: About\n---\n\n\(text)\n",
      report.map { $0.replacing("@", with: "content/pages/about.md:") }, over: base)
  }

  static let examples = entries + fragments + files + values + withoutData + citations + keys

  private static let entries = [
    page(
      "A [wall](term:ramprat).",
      "broken-reference @5:10 no term `ramprat` (did you mean `rampart`?)"),
    page(
      "See [](term:walls-pay).",
      "broken-reference @5:8 no term `walls-pay` (there is a claim of that name: `claim:walls-pay`)"
    ),
    page("See <claim:none>.", "broken-reference @5:6 no claim `none` (there are: walls-pay)"),
    page("See [](essay:p9).", "broken-reference @5:8 no paragraph `p9` (there are: p1)"),
    page("![](claim:none)", "broken-reference @5:5 no claim `none` (there are: walls-pay)"),
    page(
      "See [](section:p1).",
      "broken-reference @5:8 no section `p1` (there is a paragraph of that name: `essay:p1`)"),
    page(
      "See [](claim:first-wall).",
      "broken-reference @5:8 no claim `first-wall` (there is an event of that name: `event:first-wall`)"
    ),
    page(
      "![](term:rampart)\n\n![](essay:p1)\n\n![](reading:stone-1990)\n\n![](value:lengths/1900)\n\n"
        + "![](claim:walls-pay)\n\n![](figure:lengths)",
      "broken-reference @5:5 a term has no card (link it: `[](term:rampart)`)",
      "broken-reference @7:5 a paragraph has no card (link it: `[](essay:p1)`)",
      "broken-reference @9:5 a reading has no card (link it: `[](reading:stone-1990)`)",
      "broken-reference @11:5 a value has no card "
        + "(write `[](value:lengths/1900)`, or show the figure with `![](figure:…)`)"),
    page("See [](page:claims), [](page:about) and [](question:why-walls)."),
    page(
      "Words that run\nover a [line](term:a1).\n\n> - in *a* [quotation](term:a2)\n\n"
        + "| a | b |\n| --- | --- |\n| c | [d](term:a3) |",
      "broken-reference @6:15 no term `a1` (there are: rampart)",
      "broken-reference @8:24 no term `a2` (there are: rampart)",
      "broken-reference @12:11 no term `a3` (there are: rampart)"),
  ]

  private static let fragments = [
    page("See [](claim:walls-pay#what-is-disputed)."),
    page(
      "See [](claim:walls-pay#test-it).",
      "broken-fragment @5:8 `claim:walls-pay` has no heading `#test-it` (it has: the-essays-case, "
        + "what-supports-it, what-tells-against-it, what-is-disputed, test-it-yourself)"),
    page(
      "See [](claim:walls-pay#what-is-dispute).",
      "broken-fragment @5:8 `claim:walls-pay` has no heading `#what-is-dispute` "
        + "(did you mean `what-is-disputed`?)"),
    page("See [](term:rampart#a).", "broken-fragment @5:8 `term:rampart` has no heading `#a`"),
    page("## Here\n\nSee [there](#here)."),
    page(
      "## Here\n\nSee [there](#heer).",
      "broken-fragment @7:13 this text has no heading `#heer` (did you mean `here`?)"),
    page("See [there](#x).", "broken-fragment @5:13 this text has no heading `#x`"),
  ]

  private static let files = [
    page("See [a](files/a.pdf).\n-- content/files/a.pdf --\nA"),
    page("See ![a](images/a.png).\n-- content/images/a.png --\nA"),
    page("See [a](https://example.org/a) and [nothing]()."),
    page(
      "See [a](files/b.pdf).\n-- content/files/a.pdf --\nA",
      "broken-reference @5:9 the guide has no file `files/b.pdf` (did you mean `files/a.pdf`?)"),
    page(
      "See [a](walls.html).",
      "broken-reference @5:9 the guide has no file `walls.html` (link entries by kind, as in "
        + "`term:name`; files stand in `images/` and `files/`)"),
    page(
      "See [a](data/lengths.csv).",
      "broken-reference @5:9 the guide has no file `data/lengths.csv` (link entries by kind, as in "
        + "`term:name`; files stand in `images/` and `files/`)"),
  ]

  private static let csv =
    "\n-- content/data/lengths.csv --\nyear,length,width\n1900,,3\n1901,1,\n1902,2,\n"

  private static let values = [
    page("It is [](value:lengths/1900), [](value:lengths/1901/length)."),
    page(
      "It is [](value:lengths/1910).",
      "broken-reference @5:10 figure `lengths` has no row `1910` (did you mean `1900`?)"),
    page("It is [](value:lengths/x).", "broken-reference @5:10 figure `lengths` has no row `x`"),
    page(
      "It is [](value:lengths/1900/width).",
      "broken-reference @5:10 figure `lengths` has no column `width` (columns: length)"),
    page(
      "It is [](value:lengths/1900/lenght).",
      "broken-reference @5:10 figure `lengths` has no column `lenght` (did you mean `length`?)"),
    page(
      "It is [](value:lengths/1900/width)." + csv,
      "broken-reference @5:10 figure `lengths` has no column `width` (columns: length)"),
    page(
      "It is [](value:lengths/1900)." + csv,
      "broken-reference @5:10 `lengths/1900` has no value (its field in the data is empty)"),
    page(
      "It is [](value:lengths).",
      "broken-reference @5:10 `lengths` names no value (write `value:figure/key/column`)"),
    page(
      "It is [](value:lengths/1900/length/a).",
      "broken-reference @5:10 figure `lengths` has no row `1900/length`"
    ),
    page(
      "It is [](value:lengths/1958/59), [](value:lengths/1958/59/length).\n"
        + "-- content/data/lengths.csv --\nyear,length\n1957,2\n1958/59,1\n"),
    page(
      "It is [](value:lengths/1958/60/length).\n"
        + "-- content/data/lengths.csv --\nyear,length\n1957,2\n1958/59,1\n",
      "broken-reference @5:10 figure `lengths` has no row `1958/60` (did you mean `1958/59`?)"),
    page(
      "It is [](value:length/1900).",
      "broken-reference @5:10 no figure `length` (did you mean `lengths`?)"),
  ]

  private static let withoutData = [
    page(
      "It is [](value:lengths/1900).\n-- content/figures/lengths.md --\n---\ntitle: A\ndata: x.csv\n"
        + "key: year\ncolumns: [{name: length, label: B}]\n---\n\nA.",
      "figure-data content/figures/lengths.md:3:7 there is no file `content/data/x.csv`"),
    page(
      "It is [](value:lengths/1901).\n-- content/data/lengths.csv --\nyear,length\n1900,1\n1901\n1902,2",
      "figure-data content/data/lengths.csv:3:1 this row has 1 field, and the head has 2 "
        + "(an empty field is written as nothing between two commas)"),
    page(
      "It is [](value:lengths/1901).\n-- content/data/lengths.csv --\nyaer,length\n1900,1\n1901,2",
      "figure-data content/figures/lengths.md:4:6 `lengths.csv` has no column `year` "
        + "(did you mean `yaer`?)"),
  ]

  private static let citations = [
    page("So [@stone-1990], @wood-1995 [p. 2]."),
    page(
      "So [@stone-1990; @stone-1991, p. 2].",
      "broken-citation @5:18 no reading `stone-1991` (did you mean `stone-1990`?)"),
    page("So [@x].", "broken-citation @5:5 no reading `x` (there are: stone-1990, wood-1995)"),
  ]

  private static func claim(needs: String) -> TestSite {
    base.changing("content/claims/walls-pay.md") {
      $0.replacing("essay: [p1]", with: "essay: [p1, p7]\nneeds: \(needs)")
    }
  }

  private static func needs(_ report: String...) -> [String] {
    ["content/claims/walls-pay.md:5:13 no paragraph `p7` (there are: p1)"].map {
      "broken-reference " + $0
    } + report.map { "broken-reference content/claims/walls-pay.md:" + $0 }
  }

  private static let keys = [
    Example(
      "keys of the kinds that they name", claim(needs: "[figure:lengths, reading:wood-1995#a]"),
      needs()),
    Example(
      "keys of no kind", claim(needs: "[lengths, value:a, term:rampant]"),
      needs(
        "6:9 `lengths` does not say what kind of entry it names (write `figure:name`, `reading:name` …)",
        "6:18 `value:a` does not say what kind of entry it names (write `figure:name`, `reading:name` …)",
        "6:27 no term `rampant` (did you mean `rampart`?)")),
    Example(
      "a question in a folder of no section",
      TestSite.bare.adding(
        "content/questions/wals/how.md",
        Array(
          "---\nlevel: create\nessay: p1\nclaims: x\n---\n\nHow?\n\n## Answer\n\nA.\n\n## Explanation\n\nB.\n"
            .utf8)),
      [
        "broken-reference content/questions/wals/how.md:1:1 no section `wals` (did you mean `walls`?)",
        "broken-reference content/questions/wals/how.md:4:9 no claim `x`",
      ]),
    Example(
      "keys of terms, events and figures",
      "-- content/glossary/rampart.md --\n---\nterm: Rampart\naliases: rampart\nsee: a\n"
        + "sources: b\nintroduced: c\n---\n\nEarth.\n"
        + "-- content/timeline.yml --\n- {id: a, date: 1900, title: A, body: B, sources: d, claims: e}\n"
        + "-- content/figures/lengths.md --\n---\ntitle: A\ndata: lengths.csv\nkey: year\n"
        + "columns: [{name: length, label: B}]\nsources: f\n---\n\nA.\n"
        + "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\nowns: p1\nalso: [p1, g]\n"
        + "---\n\nA rampart [@stone-1990; @wood-1995], [](claim:walls-pay).\n",
      [
        "broken-reference content/figures/lengths.md:6:10 no reading `f` (there are: stone-1990, wood-1995)",
        "broken-reference content/glossary/rampart.md:4:6 no term `a` (there is an event of that name: `event:a`)",
        "broken-reference content/glossary/rampart.md:5:10 no reading `b` (there are: stone-1990, wood-1995)",
        "broken-reference content/glossary/rampart.md:6:13 no section `c` (there are: walls)",
        "broken-reference content/sections/010-walls.md:5:12 no paragraph `g` (there are: p1)",
        "broken-reference content/timeline.yml:1:51 no reading `d` (there are: stone-1990, wood-1995)",
        "broken-reference content/timeline.yml:1:62 no claim `e` (there are: walls-pay)",
      ], over: base),
    Example(
      "a draft",
      "-- content/glossary/moat.md --\n---\nterm: Moat\ndraft: true\n---\n\nWater.\n"
        + "-- content/pages/b.md --\n---\ntitle: B\ndraft: true\n"
        + "---\n\nB.\n-- content/pages/about.md --\n---\ntitle: A\n---\n\nA [moat](term:moat), "
        + "[](page:b), a Moat.\n",
      [
        "broken-reference content/pages/about.md:5:10 term `moat` is a draft "
          + "(publish it (`draft: false`) or take the reference out)",
        "broken-reference content/pages/about.md:5:25 page `b` is a draft "
          + "(publish it (`draft: false`) or take the reference out)",
      ]),
  ]
}
