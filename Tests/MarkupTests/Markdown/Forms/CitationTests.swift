import Markup
import Testing

/// Citations in all of Pandoc's forms, with their words and places.
struct CitationTests {
  /// The citations of a text: `(prefix|-key|suffix@place; …)`, or in braces where they are part of the sentence.
  private func citations(_ text: String) -> String {
    Written.document(text).citations.map { citation in
      let items = citation.items.map {
        "\($0.prefix)|\($0.suppressesAuthor ? "-" : "")\($0.key)|\($0.suffix)@\($0.place.text)"
      }
      let all = items.joined(separator: "; ")
      return citation.isNarrative ? "{\(all)}" : "(\(all))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("[@a]", "(|a|@1:2+2)"), ("x [see @a, p. 4; @b]", "(see|a|p. 4@1:8+2; |b|@1:18+2)"),
    ("[-@a, 3]", "(|-a|3@1:3+2)"),
    ("[see -@a]", "(see|-a|@1:7+2)"), ("[@a p. 4]", "(|a|p. 4@1:2+2)"),
    ("[ @a ,  p. 4 ]", "(|a|p. 4@1:3+2)"), ("[@a-b_C9]", "(|a-b_C9|@1:2+7)"),
    ("[@a;@b;@c]", "(|a|@1:2+2; |b|@1:5+2; |c|@1:8+2)"), ("x\n[@a;\n@b]", "(|a|@2:2+2; |b|@3:1+2)"),
    ("人 [見 @a]", "(見|a|@1:6+2)"),
    ("[@a] [@b]", "(|a|@1:2+2) (|b|@1:7+2)"), ("[@a, @b]", "(|a|@b@1:2+2)"),
    ("[“@a”]", "(“|a|”@1:3+2)"), ("*[@a]*", "(|a|@1:3+2)"),
    ("[@a.]", "(|a|.@1:2+2)"), ("[\\@b @a]", "(@b|a|@1:6+2)"), ("[@a, [b](c)]", "{|a|@1:2+2}"),
    ("[x [@a]", "(|a|@1:5+2)"),
    ("[@a, p. 4\n; @b]", "(|a|p. 4@1:2+2; |b|@2:3+2)"), ("[@a,, x]", "(|a|, x@1:2+2)"),
    ("[--@a]", "(–|a|@1:4+2)"),
    ("| [@a] |\n| - |\n| @b |", "(|a|@1:4+2) {|b|@3:3+2}"), ("# [@a]", "(|a|@1:4+2)"),
    ("[a@b @c]", "(a@b|c|@1:6+2)"),
  ])
  func `citations in brackets name works with words before and behind`(
    _ text: String, _ expected: String
  ) {
    #expect(citations(text) == expected)
  }

  @Test(arguments: [
    ("@a argues", "{|a|@1:1+2}"), ("So @a [p. 4] says", "{|a|p. 4@1:4+2}"),
    ("@a, @b", "{|a|@1:1+2} {|b|@1:5+2}"), ("@a.", "{|a|@1:1+2}"),
    ("@a-", "{|a|@1:1+2}"), ("@a_b-", "{|a_b|@1:1+4}"), ("(@a)", "{|a|@1:2+2}"),
    ("\"@a\"", "{|a|@1:2+2}"), ("'@a'", "{|a|@1:2+2}"),
    ("x--@a", "{|a|@1:4+2}"), ("x---@a", "{|a|@1:5+2}"), ("é—@a", "{|a|@1:3+2}"),
    ("@a [@b]", "{|a|@1:1+2} (|b|@1:5+2)"),
    ("@a[p. 4]", "{|a|p. 4@1:1+2}"), ("@a [ p. 4 ]", "{|a|p. 4@1:1+2}"),
    ("@a [p. 4", "{|a|@1:1+2}"),
    ("@a []", "{|a|@1:1+2}"),
    ("@a\n[p. 4]", "{|a|p. 4@1:1+2}"), ("x\n @a", "{|a|@2:2+2}"), ("@a [b [c]", "{|a|@1:1+2}"),
    ("\\[@a]", "{|a|@1:3+2}"),
    ("@@a", "{|a|@1:2+2}"), ("-@a", "{|a|@1:2+2}"), ("@a@b", "{|a|@1:1+2}"), ("人@a", "{|a|@1:2+2}"),
    ("参见，@a。", "{|a|@1:4+2}"),
    ("@9", "{|9|@1:1+2}"),
  ])
  func `a work may be named in the sentence`(_ text: String, _ expected: String) {
    #expect(citations(text) == expected)
  }

  @Test(arguments: [
    "a@b", "a@b.org", "9@b", "é@b", "@", "@ a", "@-", "@_", "\\@a", "`@a`", "[x @a](term:b)",
    "![@a](b.png)", "<a@b.org>", "/@a", "me.@a", "x_@a", "50%@a", "https://e.org/@a", "À@a",
    "[a@b]",
    "[\\@a]", "@人", "[*@*a]", "x@a", "[@]",
  ])
  func `other marks are none`(_ text: String) {
    #expect(citations(text) == "")
    #expect(Written.document(text).events.allSatisfy { $0.kind != .citation })
  }

  @Test(
    arguments: [
      ("[@a; and others]", ["1:5+11"]), ("[x; @a]", ["1:2+1"]), ("[@a;]", ["1:5+1"]),
      ("[;@a;;]", ["1:2+1", "1:6+1", "1:7+1"]), ("[@a; b@c]", ["1:5+4"]),
      ("x [@a;\ny]", ["1:7+1"]), ("x [@a; \ny]", ["1:8+1"]), ("[@a; \\@b]", ["1:5+4"]),
    ] as [(String, [String])])
  func `every part names a work`(_ text: String, _ places: [String]) {
    let words = " this part of a citation names no reading (each part between `;` holds one `@id`)"
    #expect(Written.report(text) == places.map { "citation-form " + $0 + words })
  }

  @Test func `brackets without a work are words`() {
    #expect(Written.report("[w] @a [y; z] [@b]") == [])
    #expect(citations("[w] @a [y; z] [@b]") == "{|a|y; z@1:5+2} (|b|@1:16+2)")
    #expect(citations("@a. [y; z] [x") == "{|a|@1:1+2}")
  }

  @Test(
    arguments: [
      ("[@x, *passim*]", ["1:1+5 marks stand within this citation"]),
      ("[*see* @x]", ["1:1+1 marks stand within this citation"]),
      ("[**@x**]", ["1:1+1 marks stand within this citation"]),
      ("[see **also** @x, 4]", ["1:1+5 marks stand within this citation"]),
      ("[so *a*] @x", []), ("[so *a* [@x]", []),
      ("[@x@y]", ["1:4+1 two readings stand in one part of a citation"]),
      ("[@{x}, p. 3]", ["1:2+2 braces are not read in citations"]),
      ("[@x, `p`]", ["1:1+5 marks stand within this citation"]),
      ("[@x, [y](/z)]", ["1:1+5 marks stand within this citation"]),
      ("[@x, [y] z]", ["1:1+5 a bracket stands within this citation"]),
      ("[@x, \\[y\\] z]", []), ("[@a @b]", ["1:5+2 two readings stand in one part of a citation"]),
      ("[@a, p. 3", ["1:1+9 this citation is not closed"]),
      ("[@b{p. 3}]", ["1:4+1 braces are not read in citations"]),
      ("@b{p. 3}", ["1:3+1 braces are not read in citations"]),
      ("@a [*passim*]", ["1:4+1 marks stand within this citation"]),
      ("[@a\\; b; @c]", []), ("\\[@a, *b*]", []), ("[me@example.org]", []),
    ] as [(String, [String])])
  func `a citation that cannot be read whole is told`(_ text: String, _ expected: [String]) {
    let found = Written.report(text).map { String($0.prefix { $0 != "(" }.dropLast()) }
    #expect(
      found.filter { $0.hasPrefix("citation-form") } == expected.map { "citation-form " + $0 })
  }

  @Test func `escaped marks belong to the words of a citation`() {
    #expect(citations("[@a, x\\; y; @c]") == "(|a|x; y@1:2+2; |c|@1:13+2)")
    #expect(citations("[@a, \\[x\\]]") == "(|a|[x]@1:2+2)")
    #expect(citations("[@a, 'x'--y]") == "(|a|‘x’–y@1:2+2)")
  }

  @Test func `a citation is one event among the texts around it`() {
    let document = Written.document("a [@b] c @d e\nf")
    let words = document.events.map { event in
      event.kind == .text
        ? String(decoding: document.text[event.range], as: UTF8.self)
        : "\(event.kind) \(event.index)"
    }
    #expect(
      words == [
        "paragraph 0", "a ", "citation 0", " c ", "citation 1", " e", "softBreak 0", "f",
        "paragraph 0",
      ])
    #expect(document.citations.map(\.event) == [2, 4])
    let broken = Written.document("a\nb [@c\n@d\ne@f]\ng")
    #expect(broken.events.filter { $0.kind == .softBreak }.count == 2)
    #expect(broken.citations.map { $0.items.map(\.suffix) } == [["@d e@f"]])
  }
}
