/// All lists that an author can make longer.
extension GrowingGuide {
  static let all: [GrowingGuide] =
    texts + references + tables + entries + data + keys + files

  // MARK: Texts

  private static let texts: [GrowingGuide] = [
    repeating("words on one line", 4_000, "wall "), repeating("words on lines", 4_000, "wall\n"),
    repeating("paragraphs", 800, "A wall.\n\n"), repeating("full stops", 8_000, "."),
    text("full stops before a link", 4_000) {
      String(repeating: ".", count: $0) + " [](term:rampart) " + String(repeating: ".", count: $0)
    },
    repeating("brackets", 2_000, "["), repeating("images of brackets", 600, "![[]()"),
    text("nested lists and empty lines", 8_000) {
      String(repeating: "- ", count: $0 / 4) + "a" + String(repeating: "\n", count: $0 / 2)
    },
    text("empty lines in nested lists", 4_000) {
      String(repeating: "1. ", count: 40) + "a" + String(repeating: "\n", count: $0)
    },
    text("lists nested by indentation", 60) { length in
      length.times { String(repeating: " ", count: 2 * $0) + "- a\n" }
        + String(repeating: "\n", count: length * length)
    },
    text("nested quotations", 2_000) { String(repeating: ">", count: $0) + "a" },
    repeating("quotations", 800, "> a\n\n"), repeating("items", 800, "- a\n"),
    repeating("tasks", 800, "- [ ] a\n"), repeating("boxes", 400, "> [!NOTE]\n> a\n\n"),
    repeating("notes without a text", 600, "a [^1] "),
    text("notes", 300) { length in
      length.times { "a[^n\($0)] " } + "\n\n" + length.times { "[^n\($0)]: \"b\" *c*\n" }
    },
    text("references to one note", 600) {
      String(repeating: "a[^1] ", count: $0) + "\n\n[^1]: b\n"
    },
    text("lines and paragraphs of one note", 600) {
      "a[^1]\n\n[^1]: b\n" + String(repeating: "c\n\n\n    d\n", count: $0)
    },
    repeating("notes that nothing refers to", 400, "[^1]: a\n\n"),
    text("near names of notes", 200) { length in
      length.times { "a[^not\($0)] " } + "\n\n" + length.times { "[^note\($0)]: b\n" }
    },
    repeating("figures", 200, "![a](images/a.png \"b | c\")\n\n"),
    repeating("sounds", 200, "![a](files/a.mp3)\n\n"),
    repeating("HTML", 1_500, "a <b> "),
    repeating("left-over links", 1_500, "](a b "), repeating("straight quotes", 1_000, "\"a\" "),
    repeating("emphasis", 1_500, "*a* "), repeating("unclosed emphasis", 2_000, "*a **b "),
    repeating("entities", 600, "&amp; "), repeating("Han", 1_000, "人、a"),
    text("backticks", 150) { $0.times { "e" + String(repeating: "`", count: $0) } },
    text("definitions", 600) { length in
      length.times { "[a\($0)]: https://example.org/\($0)\n" } + "\n" + length.times { "[a\($0)] " }
    },
    repeating("quotations of the essay", 300, "It says “walls keep” ([p1](essay:p1)). "),
    repeating(
      "wrong quotations", 100, "It says “gates keep people” here, and “no … walls” there, "),
    text("parts of a quotation", 1_000) { "“" + String(repeating: "walls … ", count: $0) + "”" },
    repeating("words of the essay", 200, "walls keep out and in all that is good\n\n"),
    text("rows that quote", 200) {
      "|a|\n|-|\n" + String(repeating: "|“gates keep people”|\n", count: $0)
    },
  ]

  // MARK: References, headings and citations

  private static let references: [GrowingGuide] = [
    repeating("references", 400, "[a](term:rampart) "),
    repeating("references without words", 400, "<term:rampart> "),
    repeating("wrong references on one line", 400, "[a](term:rampat) "),
    repeating("wrong references on lines", 400, "[a](term:rampat)\n"),
    repeating("references without brackets", 1_500, "a term:rampart "),
    repeating("wrong schemes", 300, "[a](trem:rampart) "),
    text("different wrong references", 300) { $0.times { "[a](term:rampat\($0)) " } },
    repeating("wrong files", 300, "[a](files/b.png) "),
    text("addresses with entities", 400) { $0.times { "[a](https://a.example/?b&amp;c\($0)) " } },
    repeating("links by reference in one paragraph", 200, "[a][b] ![c](d) "),
    repeating("values", 300, "[](value:lengths/1900/length) "),
    repeating("wrong values", 200, "[](value:lengths/1900/lenth) [](value:lengths/19/length) "),
    GrowingGuide("names and wrong names", 120) { length in
      (0..<length).map { term("wall-\($0)-of-stone") }
        + [section(length.times { "[a](term:wall-\($0)-of-stones) " })]
    },
    repeating("equal headings", 400, "## a\n\n"),
    text("headings", 400) { $0.times { "## h\($0)\n\n" } },
    text("headings whose ids collide", 400) { length in
      length.times { "## b {#a-\($0)}\n\n" } + String(repeating: "## a\n\n", count: length)
    },
    text("headings and fragments", 200) { length in
      length.times { "## h\($0)\n\n" } + length.times { "[a](#h\($0)) " }
    },
    text("headings and wrong fragments", 150) { length in
      length.times { "## h\($0)\n\n" } + length.times { "[a](#i\($0)) " }
    },
    GrowingGuide("headings and fragments of another page", 150) { length in
      [
        term("a", text: "B.\n\n" + length.times { "## h\($0)\n\n" }),
        section(length.times { "[a](term:a#h\($0)) [a](term:a#i\($0)) " }),
      ]
    },
    repeating("citations", 600, "[@stone-1990] "),
    repeating("works in sentences", 600, "@stone-1990 "),
    text("works in one citation", 600) { "[" + $0.times("; ") { _ in "@stone-1990" } + "]" },
    repeating("wrong citations", 300, "[@stone-1991] "),
    repeating("citations without a work", 600, "[@stone-1990; b] "),
    GrowingGuide("works cited in one sentence", 100) { length in
      (0..<length).map { reading("w\($0)") }
        + [records(length), section("A" + length.times { " and [@w\($0)]" })]
    },
    GrowingGuide("terms linked in one sentence", 100) { length in
      (0..<length).map { term("w\($0)") } + [
        section("A" + length.times { " and [w](term:w\($0))" })
      ]
    },
    GrowingGuide("names in one text", 100) { length in
      (0..<length).map { term("w\($0)") } + [section(length.times { "A w\($0) here.\n\n" })]
    },
    GrowingGuide("names that begin alike", 100) { length in
      (0..<length).map { term("w\($0)", "wall of stone number \($0)") }
        + [section(length.times { _ in "wall of stone number x " })]
    },
    GrowingGuide("words of a name", 1_000) { length in
      [
        term("a", String(repeating: "a ", count: length) + "b"),
        section(String(repeating: "a ", count: 2 * length)),
      ]
    },
    GrowingGuide("words of the longest name", 1_000) { length in
      [
        term("a", String(repeating: "a ", count: 90) + "b"),
        section(String(repeating: "a ", count: 2 * length)),
      ]
    },
    GrowingGuide("cards of one question", 200) { length in
      [
        question("long", "", String(repeating: "Why a wall? ", count: length)),
        section(String(repeating: "![](question:long)\n\n", count: length)),
      ]
    },
    GrowingGuide("cards in cards", 12) { length in
      (0..<length).map { number in
        let card = "![](question:q\((number + 1) % length))\n\n"
        return question("q\(number)", "kind: short\n", "Why?\n\n\(card)\(card)## Answer\n\nSo.")
      } + [section("![](question:q0)")]
    },
  ]

  // MARK: Tables

  private static let tables: [GrowingGuide] = [
    text("rows", 300) { "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: $0) },
    text("columns", 400) { length in
      ["a|", "-|", "b|"].map { "|" + String(repeating: $0, count: length) + "\n" }.joined()
    },
    text("short rows under a wide head", 300) { length in
      ["a|", "-|"].map { "|" + String(repeating: $0, count: length) + "\n" }.joined()
        + String(repeating: "|b|\n", count: length)
    },
    text("rows under a long head", 300) { length in
      "|" + String(repeating: "a ", count: length) + "|\n|-|\n"
        + String(repeating: "|b|\n", count: length)
    },
    text("rows with citations", 200) {
      "|a|\n|-|\n" + String(repeating: "|b [@stone-1990]|\n", count: $0)
    },
    repeating("tables", 150, "|a|b|\n|-|-|\n|c|d|\n\n"),
    repeating("lines that are no table", 400, "|a|b\n\n"),
  ]

  // MARK: Entries

  private static let entries: [GrowingGuide] = [
    GrowingGuide("terms", 150) { (0..<$0).map { term("w\($0)") } },
    GrowingGuide("aliases", 300) {
      [term("a", keys: "aliases: [\($0.times(", ") { "b\($0)" })]\n")]
    },
    GrowingGuide("names of two terms", 300) { length in
      ["a", "b"].map { term($0, keys: "aliases: [\(length.times(", ") { "b\($0)" })]\n") }
    },
    GrowingGuide("former ids", 200) { length in
      [term("a", keys: "formerly: [\(length.times(", ") { "b\($0)" })]\n")]
    },
    GrowingGuide("terms that see others", 150) { length in
      (0..<length).map { term("w\($0)", keys: "see: [w\(($0 + 1) % length)]\n") }
    },
    GrowingGuide("wrong keys", 150) { length in
      [term("a", keys: length.times { "k\($0): a\n" })]
    },
    GrowingGuide("silenced rules", 150) { length in
      [
        term(
          "a",
          keys: "silence:\n" + length.times { "  k\($0): a\n" } + length.times { "k\($0): a\n" })
      ]
    },
    GrowingGuide("records on one line", 150) { [records($0)] },
    GrowingGuide("records on lines", 150) { [records($0, separator: "\n")] },
    GrowingGuide("cited records without notes", 150) { length in
      let records = length.times(", ") {
        "{\"id\": \"http://a.example/w\($0)\", \"type\": \"book\", \"title\": \"On w\($0)\", "
          + "\"author\": [{\"family\": \"Oak\"}]}"
      }
      return [
        ("content/readings/library.json", "[\(records)]\n"),
        section("A" + length.times { " and [@oak-on-w\($0)]" }),
      ]
    },
    GrowingGuide("readings", 100) { length in
      (0..<length).map { reading("w\($0)") } + [records(length)]
    },
    GrowingGuide("readings without records", 150) { length in
      (0..<length).map { reading("w\($0)") }
    },
    GrowingGuide("readings of unlisted stances", 100) { length in
      (0..<length).map { reading("w\($0)", stance: "s\($0)") } + [records(length)]
    },
    GrowingGuide("namesakes who wrote with the same others", 150) { length in
      let others = ["B", "C", "D"].map { "{\"family\": \"\($0)\", \"given\": \"A\"}" }
      let records = ["stone-1990", "wood-1995"] + (0..<length).map { "w\($0)" }
      let list = records.map {
        "{\"id\": \"\($0)\", \"type\": \"book\", \"title\": \"T\", \"author\": [{\"family\": \"Stone\", "
          + "\"given\": \"\($0)\"}, \(others.joined(separator: ", "))]}"
      }
      return (0..<length).map { reading("w\($0)") } + [
        ("content/readings/bibliography.json", "[" + list.joined(separator: ",") + "]\n")
      ]
    },
    GrowingGuide("entries of BibTeX", 150) { length in
      (0..<length).map { reading("w\($0)") } + [
        (
          "content/readings/more.bib",
          length.times {
            "@book{w\($0), author={Ann Stone and others}, title={{\\\"O}n \\emph{T}}, year=1990}\n"
          }
        )
      ]
    },
    GrowingGuide("names and braces of BibTeX", 300) { length in
      let title = length.times { _ in "{\\'e}" }
      return [
        (
          "content/readings/more.bib",
          "@book{wood-1995, author={\(length.times(" and ") { "Ann Stone\($0)" })}, title={\(title)}}\n"
        )
      ]
    },
    GrowingGuide("unknown words of BibTeX", 300) { length in
      [
        (
          "content/readings/more.bib",
          "@book{wood-1995, title={T \(length.times { "\\x\(Character(Unicode.Scalar(UInt8(97 + $0 % 26)))) " })}"
            + length.times { ", zz\($0)={a}" } + "}\n"
        )
      ]
    },
    GrowingGuide("unknown words of CSL", 300) { length in
      [
        (
          "content/readings/more.json",
          "[{\"id\": \"wood-1995\", \"type\": \"book\", \"title\": \"T\", "
            + length.times(", ") { "\"zz\($0)\": 1" } + "}]\n"
        )
      ]
    },
    GrowingGuide("tags of a title", 300) { length in
      [
        (
          "content/readings/more.json",
          "[{\"id\": \"wood-1995\", \"type\": \"book\", \"title\": \"\(length.times { _ in "<i><b>a</i>" })\"}]\n"
        )
      ]
    },
    GrowingGuide("authors", 300) { length in
      let names = length.times(", ") { "{\"family\": \"Stone\", \"given\": \"A\($0)\"}" }
      return [
        (
          "content/readings/bibliography.json",
          "[{\"id\": \"stone-1990\", \"type\": \"book\", \"title\": \"Walls\", \"author\": [\(names)]}, {\"id\": \"wood-1995\", \"type\": \"book\", \"title\": \"W\"}]\n"
        )
      ]
    },
    GrowingGuide("people", 100) { length in
      (0..<length).map {
        (
          "content/people/p\($0).md",
          "---\nname: Ann \($0)\npart: Built.\ngroup: builders\n---\n\nSo.\n"
        )
      }
    },
    GrowingGuide("events", 150) { length in
      [
        (
          "content/timeline.yml",
          length.times {
            "- {id: e\($0), date: 1958-08, title: A, body: A wall [a](term:rampart).}\n"
          }
        )
      ]
    },
    GrowingGuide("events of all times", 150) { length in
      [
        (
          "content/timeline.yml",
          length.times {
            "- {id: e\($0), date: \"\(String(1_000 + $0 * 37 % 1_000))?\", title: A, body: A wall.}\n"
          }
        ),
        (
          "content/guide.yml",
          "title: a\nlanguage: en\nessay: {title: b}\neras:\n"
            + length.times { "- {from: \(1_000 + $0), to: 2000, title: A}\n" }
        ),
      ]
    },
    GrowingGuide("events on one line", 150) { length in
      [
        (
          "content/timeline.yml",
          "["
            + length.times(", ") { "{id: e\($0), date: 1958, title: A, body: A wall [a](term:b).}" }
            + "]\n"
        )
      ]
    },
    GrowingGuide("claims on one paragraph", 60) { length in
      (0..<length).map { claim("c\($0)", cited: "[@stone-1990]") }
    },
    GrowingGuide("claims of one branch that rest on each other", 60) { length in
      (0..<length).map {
        claim(
          "c\($0)",
          keys: "branch: means\nrests-on: [\($0 + 1 < length ? "c\($0 + 1)" : "walls-pay")]\n"
            + "answers: [walls-pay]\n", cited: "[@stone-1990]")
      } + [settings("branches: {means: The means}\n")]
    },
    GrowingGuide("branches and subjects", 80) { length in
      (0..<length).map { claim("c\($0)", keys: "branch: b\($0)\n") }
        + [
          settings(
            "branches: {\(length.times(", ") { "b\($0): B" })}\n"
              + "subjects: {\(length.times(", ") { "s\($0): S" })}\n"),
          (
            "content/timeline.yml",
            length.times {
              "- {id: e\($0), date: 1958-08, title: A, body: B., about: [s\($0)], claims: [c\($0)]}\n"
            }
          ),
        ]
    },
    GrowingGuide("questions of one section", 80) { length in
      (0..<length).map {
        question("q\($0)", "claims: [walls-pay]\nessay: [p1]\n", "Why?\n\n## Criteria\n\n- So.")
      }
    },
    GrowingGuide("options", 150) { length in
      (0..<length).map { term("w\($0)") }
        + [question("q", "", "Why?\n\n" + length.times { "- [x] a w\($0)\n\n  So.\n" })]
    },
    GrowingGuide("things to order", 300) { length in
      [question("q", "kind: order\n", "Order.\n\n" + length.times { "\($0 + 1). a\n" })]
    },
    GrowingGuide("pairs to match", 200) { length in
      [
        question(
          "q", "kind: match\n", "Match.\n\n" + length.times { "- a\($0) :: [b](term:rampart)\n" })
      ]
    },
    GrowingGuide("rows to match", 200) { length in
      [question("q", "kind: match\n", "Match.\n\n|a|b|\n|-|-|\n" + length.times { "|a\($0)|b|\n" })]
    },
    GrowingGuide("gaps", 400) { length in
      [question("q", "kind: gap\nbank: true\n", length.times { "a **b\($0)|c**\n" })]
    },
    GrowingGuide("options without reason", 200) { length in
      [question("q", "", "Why?\n\n" + length.times { "- [x] a w\($0)\n" })]
    },
    GrowingGuide("paragraphs of the essay", 150) { [essay($0)] },
    GrowingGuide("paragraphs of a text", 400) { length in
      text(length) { "A rampart and [walls](claim:walls-pay) \($0). {#p\($0 + 1)}" }
    },
    GrowingGuide("paragraphs of a text without numbers", 400) { length in
      text(length) { "Word \($0)." + ($0 == 0 ? " {#p1}" : "") }
        + [
          (
            "content/sections/020-rest.md",
            "---\ntitle: R\nsummary: R.\nowns: [\((length - 1).times(", ") { "p1" + letters($0 + 1) })]\n---\n\nR.\n"
          )
        ]
    },
    GrowingGuide("stanzas of a text", 400) { length in
      text(length, keys: "form: verse") { "A rampart\nis **high**,\nso high. {#p\($0 + 1)}" }
    },
    GrowingGuide("lines of one stanza", 2_000) { length in
      text(1, keys: "form: verse") { _ in length.times("\n") { "line \($0)" } + " {#p1}" }
    },
    GrowingGuide("headings of a text", 400) { length in
      text(length) { "## Heading \($0 % 7)\n\nWord. {#p\($0 + 1)}" }
    },
    GrowingGuide("notes on one paragraph of a text", 60) { length in
      text(1) { _ in "Walls keep out. {#p1}" }
        + (0..<length).map { claim("c\($0)", cited: "[@stone-1990]") }
        + (0..<length).map {
          question("q\($0)", "claims: [walls-pay]\nessay: [p1]\n", "Why?\n\n## Criteria\n\n- So.")
        }
    },
    GrowingGuide("paragraphs and claims", 30) { length in
      [essay(10 * length), section("A."), settings("")]
        + (0..<length).map { claim("c\($0)") }
        + [
          (
            "content/sections/020-rest.md",
            "---\ntitle: R\nsummary: R.\nowns: [\((10 * length - 1).times(", ") { "p\($0 + 2)" })]\n---\n\nR.\n"
          )
        ]
    },
    GrowingGuide("links to a paragraph with a long gist", 400) { length in
      [
        (
          "content/essay.yml",
          "paragraphs:\n  - {id: p1, heading: B, first-words: W, gist: \(String(repeating: "a ", count: 1_500))}\n"
        ),
        section(String(repeating: "[p1](essay:p1) ", count: length)),
      ]
    },
    GrowingGuide("sections of one part", 80) { length in
      (0..<length).map {
        ("content/sections/\(1_000 + $0)-s\($0).md", "---\ntitle: S\nsummary: S.\n---\n\nS.\n")
      }
    },
    GrowingGuide("parts", 80) { length in
      (0..<length).map {
        (
          "content/sections/\(1_000 + $0)-s\($0).md",
          "---\ntitle: S\nsummary: S.\npart: P\($0)\n---\n\nS.\n"
        )
      }
    },
    GrowingGuide("pages that link each other", 80) { length in
      (0..<length).map {
        ("content/pages/s\($0).md", "---\ntitle: S\n---\n\nS [](page:s\(($0 + 1) % length)).\n")
      }
    },
  ]

  // MARK: Data

  private static let data: [GrowingGuide] = [
    GrowingGuide("points", 200) { length in
      [figure(""), data((0..<length).map { "\(1_000 + $0),\($0)" })]
    },
    GrowingGuide("points with gaps", 200) { length in
      [figure(""), data((0..<length).map { "\(1_000 + $0),\($0 % 2 == 0 ? "" : "1")" })]
    },
    GrowingGuide("columns of data", 100) { length in
      [
        figure("", columns: length.times(", ") { "{name: c\($0), label: C}" }),
        data(
          ["1900," + length.times(",") { "\($0)" }, "1901," + length.times(",") { "\($0)" }],
          head: "year," + length.times(",") { "c\($0)" }),
        section(length.times { "[](value:lengths/1900/c\($0)) " }),
      ]
    },
    GrowingGuide("wrong columns", 100) { length in
      [figure("", columns: length.times(", ") { "{name: c\($0), label: C}" })]
    },
    GrowingGuide("lines of a chart", 80) { length in
      [
        figure(
          "lines: [\(length.times(", ") { "c\($0)" })]\n",
          columns: length.times(", ") { "{name: c\($0), label: C}" }),
        data(
          ["1900," + length.times(",") { "\($0)" }, "1901," + length.times(",") { "\($0)" }],
          head: "year," + length.times(",") { "c\($0)" }),
      ]
    },
    GrowingGuide("wrong lines of a chart", 100) { length in
      [figure("lines: [\(length.times(", ") { "c\($0)" })]\n")]
    },
    GrowingGuide("annotations", 150) { length in
      [
        figure("annotations: [\(length.times(", ") { "{at: \(1_000 + $0), text: A}" })]\n"),
        data((0..<length).map { "\(1_000 + $0),\($0)" }),
      ]
    },
    GrowingGuide("wrong annotations", 150) { length in
      [figure("annotations: [\(length.times(", ") { "{at: \(1_000 + $0), text: A}" })]\n")]
    },
    GrowingGuide("groups of rows", 80) { length in
      [
        figure(
          "chart: bar\ngroup: g\ngroups: [\(length.times(", ") { "{name: g\($0), title: G}" })]\napart: [\((length / 2).times(", ") { "g\($0)" })]\n"
        ),
        data((0..<length).map { "\(1_000 + $0),\($0),g\($0)" }, head: "year,length,g"),
      ]
    },
    GrowingGuide("wrong groups", 60) { length in
      [
        figure(
          "chart: bar\ngroup: g\ngroups: [\(length.times(", ") { "{name: h\($0), title: G}" })]\n"),
        data((0..<length).map { "\(1_000 + $0),\($0),g\($0)" }, head: "year,length,g"),
      ]
    },
    GrowingGuide("works of rows", 150) { length in
      [
        figure("works: w\n"),
        data((0..<length).map { "\(1_000 + $0),\($0),x\($0)" }, head: "year,length,w"),
      ]
    },
    GrowingGuide("squares", 150) { length in
      [
        figure("chart: tiles\n"),
        data(
          (0..<length).map { "\(1_000 + $0),\($0),\($0 % 10),\($0 / 10)" }, head: "year,length,x,y"),
      ]
    },
    GrowingGuide("uneven rows", 300) { length in
      [figure(""), data((0..<length).map { "\(1_000 + $0)" })]
    },
    GrowingGuide("fields of one line", 1_000) { length in
      [figure(""), data(["1900,1", length.times(",") { "\($0)" }])]
    },
    GrowingGuide("bytes of one field", 10_000) { length in
      [figure(""), data(["1900,\"" + String(repeating: "a\"\"", count: length) + "\""])]
    },
    GrowingGuide("figures of one file", 60) { length in
      (0..<length).map { number in
        (
          "content/figures/f\(number).md",
          "---\ntitle: F\ndata: lengths.csv\nkey: year\ncolumns: [{name: length, label: L}]\n---\n\nF.\n"
        )
      }
    },
    GrowingGuide("figures without a file", 100) { length in
      (0..<length).map { number in
        (
          "content/figures/f\(number).md",
          "---\ntitle: F\ndata: length\(number).csv\nkey: year\ncolumns: [{name: length, label: L}]\n---\n\nF.\n"
        )
      }
    },
  ]

  // MARK: Keys and settings

  private static let keys: [GrowingGuide] = [
    GrowingGuide("bytes of a title", 20_000) { length in
      [term("a", String(repeating: "a", count: length))]
    },
    GrowingGuide("nested JSON", 2_000) { length in
      [
        (
          "content/readings/bibliography.json",
          String(repeating: "[", count: length) + String(repeating: "]", count: length)
        )
      ]
    },
    GrowingGuide("pages of the menu", 400) { length in
      [settings("navigation: [\(length.times(", ") { _ in "glossary" })]\n")]
    },
    GrowingGuide("wrong pages of the menu", 90) { length in
      [settings("navigation: [\(length.times(", ") { "g\($0)" })]\n")]
    },
    GrowingGuide("items and groups of the menu", 90) { length in
      [
        settings(
          "navigation: [\((length / 2).times(", ") { "{title: A\($0), pages: [glossary, {title: B, url: \"https://example.org\"}]}" })]\n"
        )
      ]
    },
    GrowingGuide("routes", 48) { length in
      [
        settings(
          "routes: [\(length.times(", ") { "{id: r\($0), title: R, steps: [section:walls, term:rampart]}" })]\n"
        )
      ]
    },
    GrowingGuide("steps of a route", 96) { length in
      (0..<length).map { term("w\($0)", text: "A.") } + [
        settings(
          "routes: [{id: r, title: R, steps: [\(length.times(", ") { "term:w\($0)" })]}]\n")
      ]
    },
    GrowingGuide("targets", 100) { length in
      [
        settings(
          "publish:\n  targets: [\(length.times(", ") { "{name: t\($0), kind: folder, path: ../a\($0)}" })]\n"
        )
      ]
    },
    GrowingGuide("stances and readings", 60) { length in
      (0..<length).map { reading("w\($0)", stance: "s\($0)") }
        + [records(length), words("stances", length.times(", ") { "s\($0): S" } + ", builder: B")]
        + (0..<length / 2).map { claim("c\($0)", cited: "[@w\($0)]") }
    },
    GrowingGuide("groups and people", 80) { length in
      (0..<length).map {
        (
          "content/people/p\($0).md",
          "---\nname: Ann \($0)\npart: Built.\ngroup: g\($0)\n---\n\nSo.\n"
        )
      } + [words("people-groups", length.times(", ") { "g\($0): G" })]
    },
    GrowingGuide("wrong words", 150) { [words("statuses", $0.times(", ") { "s\($0): S" })] },
  ]

  /// The words of the templates, with another list in place of one of theirs.
  private static func words(_ list: String, _ entries: String) -> (path: String, text: String) {
    let path = "templates/words.yml"
    let lines = (GrowthBase.texts[path] ?? "").split(separator: "\n")
    let start = lines.firstIndex { $0.hasPrefix(list + ":") } ?? lines.endIndex
    let rest = lines[start...].dropFirst().drop { $0.hasPrefix(" ") }
    let text = (lines[..<start] + rest).joined(separator: "\n")
    return (path, text + "\n\(list): {\(entries)}\n")
  }

  // MARK: Files, addresses and publishing

  private static let files: [GrowingGuide] = [
    GrowingGuide("files to copy", 300) { length in
      (0..<length).map { ("content/files/f\($0).txt", "a") }
    },
    GrowingGuide("unexpected files", 200) { length in
      (0..<length).map { ("content/glosary/f\($0).md", "a") }
    },
    GrowingGuide("wrong paths among files", 200) { length in
      (0..<length).map { ("content/files/f\($0).txt", "a") }
        + [section(length.times { "[a](files/f\($0).tx) " })]
    },
    GrowingGuide("published addresses", 200) { length in
      [("content/published.txt", length.times { "sections/s\($0).html\n" })]
    },
    GrowingGuide("addresses that are gone", 400) { length in
      [("content/published.txt", length.times { "sections/s\($0).html gone\n" })]
    },
    GrowingGuide("redirects of a published site", 100, isPublished: true) { length in
      [term("a", keys: "formerly: [\(length.times(", ") { "b\($0)" })]\n")]
    },
    GrowingGuide("links of a published page", 300, isPublished: true) { length in
      [section(length.times { "## h\($0)\n\n[a](#h\($0)) [b](term:rampart)\n\n" })]
    },
    GrowingGuide("addresses of a style sheet", 400, isPublished: true) { length in
      [
        (
          "templates/assets/a.css",
          length.times { "a { background: url(b.png) } /* c */ @import 'd\($0)';\n" }
        ),
        ("templates/assets/b.png", "b"),
      ]
    },
    GrowingGuide("style sheets that import each other", 60, isPublished: true) { length in
      (0..<length).map {
        (
          "templates/assets/a\($0).css",
          "@import 'a\(($0 + 1) % length).css'; @import 'a\(($0 + 7) % length).css';\n"
        )
      }
    },
  ]
}
