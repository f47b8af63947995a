import Pages
import TestSupport
import Testing

/// Questions to order and to match, and those with gaps: what they show, and what they keep.
struct QuestionKindTests {
  private func site(_ kind: String, _ text: String, more: String = "") -> TestSite {
    TestSite(
      """
      -- content/questions/walls/why-walls.md --
      ---
      level: evaluate
      kind: \(kind)
      ---

      \(text)

      ## Explanation

      So.
      -- templates/question.mustache --
      <title>{{page-title}}</title>
      {{{prompt}}}
      {{#pieces}}{{letter}}={{{text}}}; {{/pieces}}
      {{#lefts}}{{letter}}={{{text}}}; {{/lefts}}{{#left-title}}[{{{left-title}}}|{{/left-title}}{{#right-title}}{{{right-title}}}]{{/right-title}}
      {{#rights}}{{letter}}={{{text}}}; {{/rights}}
      {{#prompt-end}}{{{prompt-end}}}{{/prompt-end}}
      {{#bank}}{{word}}; {{/bank}}
      ANSWER {{#ordered}}{{letter}}={{{text}}}; {{/ordered}}{{#pairs}}{{number}}{{letter}}={{{left}}}+{{{right}}}; {{/pairs}}{{#gaps}}{{number}}={{word}}{{#others}}/{{word}}{{/others}}; {{/gaps}}
      \(more)
      """)
  }

  private func lines(_ kind: String, _ text: String) async throws -> [String] {
    try await site(kind, text).page("questions/why-walls.html")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `things to order are shuffled, always in one way, and the answer has them right`()
    async throws
  {
    let list = (1...5).map { "\($0). Thing \($0)\n" }.joined()
    let page = try await lines("order", "Put in order.\n\n\(list)\nMind the *years*.")
    #expect(page[0] == "<title>Put in order.</title>")
    #expect(page[1] == "<p>Put in order.</p>")
    let things: [String] = (1...5).map { "Thing \($0)" }
    let shown = Self.pieces(page[2])
    #expect(shown.map(\.letter) == ["A", "B", "C", "D", "E"])
    #expect(shown.map(\.text).sorted() == things)
    #expect(shown.map(\.text) != things)
    #expect(page[5] == "<p>Mind the <em>years</em>.</p>")
    let answer = Self.pieces(String(page[7].dropFirst("ANSWER ".count)))
    #expect(answer.map(\.text) == things)
    #expect(answer.map(\.letter).sorted() == ["A", "B", "C", "D", "E"])
    #expect(answer.allSatisfy { piece in shown.contains { $0 == piece } })
    #expect(try await lines("order", "Put in order.\n\n\(list)\nMind the *years*.") == page)
  }

  /// The letters and texts of `A=one; B=two; `.
  private static func pieces(_ line: String) -> [(letter: String, text: String)] {
    line.split(separator: "; ").map { piece in
      (letter: String(piece.prefix(1)), text: String(piece.dropFirst(2)))
    }
  }

  @Test(arguments: 3...9)
  func `none of several things to order is shown in its right place`(_ count: Int) async throws {
    let list = (1...count).map { "\($0). Thing \($0)\n" }.joined()
    let shown = Self.pieces(try await lines("order", "Put in order.\n\n\(list)")[2])
    #expect(shown.count == count)
    #expect(shown.enumerated().allSatisfy { $0.element.text != "Thing \($0.offset + 1)" })
  }

  @Test func `names in what is shuffled do not link themselves, which would tell the first`()
    async throws
  {
    let link = "<a class=\"t\" href=\"../glossary/rampart.html\">rampart</a>"
    let order = try await lines(
      "order", "Order.\n\n1. A rampart\n2. Its rampart\n3. Any rampart\n\nWhich rampart?")
    #expect(order[2].contains("Its rampart"))
    #expect(!order[2].contains("<a ") && !order[7].contains("<a "))
    #expect(order[5] == "<p>Which \(link)?</p>")
    let match = try await lines(
      "match", "Match.\n\n- A rampart :: one rampart\n- B :: two\n\nWhich rampart?")
    #expect(match[3].contains("A rampart") && match[4].contains("one rampart"))
    #expect(![3, 4, 7].contains { match[$0].contains("<a ") })
    #expect(match[5] == "<p>Which \(link)?</p>")
    let byHand = try await lines("order", "Order.\n\n1. A\n2. A [rampart](term:rampart)\n3. B")
    #expect(byHand[2].contains("A \(link);") && byHand[7].contains("A \(link);"))
  }

  @Test func `two things to order always change places`() async throws {
    let page = try await lines("order", "Order.\n\n1. One\n2. Two")
    #expect(page[2] == "A=Two; B=One; ")
    #expect(page[7] == "ANSWER B=One; A=Two; ")
  }

  @Test func `a list shuffled by hand stays as it is`() async throws {
    let page = try await lines("order", "Order.\n\n- Two\n- One\n\n## Answer\n\n1. One\n2. Two")
    #expect(page[1...6].joined() == "<p>Order.</p><ul><li>Two</li><li>One</li></ul>")
    let numbered = try await lines("order", "Order.\n\n1. Two\n2. One\n\n## Answer\n\nTwo last.")
    #expect(numbered[1...5].joined() == "<p>Order.</p><ol><li>Two</li><li>One</li></ol>")
  }

  @Test(arguments: [
    "- Ann :: a *tower*\n- Ben::a gate\n- Cy :: a [moat](term:rampart)",
    "| Who | What |\n| --- | --- |\n| Ann | a *tower* |\n| Ben | a gate |\n| Cy | a [moat](term:rampart) |",
    "- Ann ::\n  a *tower*\n\n- Ben :: a gate\n\n- Cy :: a [moat](term:rampart)",
  ])
  func `pairs are parted, and their right sides shuffled`(_ text: String) async throws {
    let page = try await lines("match", "Match.\n\n\(text)").map {
      $0.replacing("<p>", with: "").replacing("</p>", with: "")
    }
    #expect(page[1] == "Match.")
    #expect(page[3].hasPrefix("1=Ann; 2=Ben; 3=Cy; "))
    #expect(page[3].hasSuffix("[Who|What]") == text.hasPrefix("|"))
    let rights = Self.pieces(page[4])
    let right: [String] = [
      "a <em>tower</em>", "a gate", "a <a class=\"t\" href=\"../glossary/rampart.html\">moat</a>",
    ]
    #expect(rights.map(\.text).sorted() == right.sorted())
    #expect(rights.map(\.text) != right)
    let letters: [String] = right.map { text in rights.first { $0.text == text }?.letter ?? "?" }
    #expect(
      page[7]
        == "ANSWER 1\(letters[0])=Ann+\(right[0]); 2\(letters[1])=Ben+\(right[1]); "
        + "3\(letters[2])=Cy+\(right[2]); ")
  }

  @Test func `gaps are numbered and of one width`() async throws {
    let page = try await lines(
      "gap",
      "In **1776** they declared their **independence | freedom**, by *the* **Danube’s bank**.")
    #expect(
      page[0]
        == "<title>In (1) __________ they declared their (2) __________, by the (3) __________.</title>"
    )
    #expect(
      page[1]
        == "<p>In <strong>(1) __________</strong> they declared their <strong>(2) __________</strong>, "
        + "by <em>the</em> <strong>(3) __________</strong>.</p>")
    #expect(page[7] == "ANSWER 1=1776; 2=independence/freedom; 3=Danube’s bank; ")
    #expect(page[6] == "")
  }

  @Test func `words for gaps are offered shuffled`() async throws {
    let page = try await lines("gap\nbank: true", "**One** and **two|2** and **three**.")
    #expect(Set(page[6].split(separator: "; ")) == ["One", "two", "three"])
    #expect(page[6] != "One; two; three; ")
  }

  @Test func `strong words are no gaps in other kinds, nor behind the prompt`() async throws {
    #expect(
      try await lines("short", "**So**?\n\n## Answer\n\nSo.")[1] == "<p><strong>So</strong>?</p>")
    let page = try await lines("gap", "A **b**.\n\n## Hint\n\n**Sea**.")
    #expect(page[7] == "ANSWER 1=b; ")
  }

  @Test func `no other page tells what belongs into a gap, or together`() async throws {
    let words =
      "-- templates/term.mustache --\n{{title}}{{#uses}}{{#sentence}}[{{sentence}}]{{/sentence}}{{/uses}}\n"
    func uses(_ kind: String, _ text: String) async throws -> String {
      let whole = site(kind, text, more: words)
      let build = await whole.build()
      let made = try #require(build.site, "\(build.diagnostics.map(TestSite.line))")
      for path in made.paths()
      where path.hasSuffix(".json") || path.hasPrefix("sections/") || path == "questions.html" {
        #expect(!made.text(path).contains("zebra"), "\(path)")
      }
      return made.text("glossary/rampart.html")
    }
    let gap = try await uses(
      "gap", "Near a [wall](term:rampart) the people of old saw a **zebra** in the year 1900.")
    #expect(gap.contains("[Near a wall the people of old saw a (1) __________ in the year 1900.]"))
    let pairs = try await uses(
      "match",
      "Match.\n\n- The [wall](term:rampart) that was built of stone in 1900 :: a zebra\n- Gate :: b"
    )
    #expect(pairs.contains("[The wall that was built of stone in 1900]"))
    let answer = try await uses(
      "short",
      "Who saw it?\n\n## Answer\n\nThe zebra saw it from a [wall](term:rampart) in the year 1900.")
    #expect(!answer.contains("[The zebra"))
  }

  @Test func `a name in a gap does not link itself`() async throws {
    let page = try await lines("gap", "It is a **rampart**.")
    #expect(page[1] == "<p>It is a <strong>(1) __________</strong>.</p>")
  }

  @Test func `references behind a divided item still lead to their targets`() async throws {
    let page = try await site(
      "match",
      "Match.\n\n- A [wall](term:rampart) :: [one](claim:walls-pay)\n- B :: [two](essay:p1)",
      more: "{{#answer}}{{{answer}}}{{/answer}}"
    ).page("questions/why-walls.html")
    #expect(page.contains("<a class=\"t\" href=\"../glossary/rampart.html\">wall</a>"))
    #expect(page.contains("<a class=\"c\" href=\"../claims/walls-pay.html\">one</a>"))
    #expect(page.contains("href=\"../essay.html#p1\""))
  }
}
