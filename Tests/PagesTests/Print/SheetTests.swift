import Markup
import Pages
import TestSupport
import Testing

/// The questions of a section on paper.
struct SheetTests {
  private static let layout = """
    -- templates/print-sheet.mustache --
    <h1>{{title}}</h1>{{#number}} {{number}}{{/number}}{{#paragraph-range}} {{paragraph-sign}} {{paragraph-range}}{{/paragraph-range}}
    {{#questions}}
    {{number}} {{kind-id}} {{#is-multiple}}several {{/is-multiple}}{{{prompt}}}
    {{#options}}[{{letter}} {{{text}}}]{{/options}}{{#pieces}}({{letter}} {{{text}}}){{/pieces}}{{#lefts}}<{{letter}} {{{text}}}>{{/lefts}}{{#rights}}<{{letter}} {{{text}}}>{{/rights}}{{#gaps}} _{{number}}_{{/gaps}}{{#bank}} {{word}}{{/bank}}
    room {{room-count}}{{#goes-on}}+{{/goes-on}}
    {{#notes}}{{{notes}}}{{/notes}}
    {{/questions}}
    {{#works}}{{{reference}}}{{/works}}
    """

  private func sheet(_ question: String, _ more: String = "") async throws -> String {
    try await TestSite(
      """
      \(Self.layout.replacing("<{{letter}} {{{text}}}>", with: "({{letter}} {{{text}}})"))
      -- content/questions/walls/why-walls.md --
      \(question)
      \(more)
      """
    ).page("print/walls-sheet.html")
  }

  @Test func `options have their letters and no sign of which is right`() async throws {
    let text = try await sheet(
      """
      ---
      level: remember
      ---

      Which wall?

      - [ ] The old one

        It fell.
      - [x] The *new* one

        It stands.

      ## Explanation

      So it is [@stone-1990].
      """)
    #expect(
      text == """
        <h1>Walls</h1> 1 ¶ 1
        1.1 choice <p>Which wall?</p>
        [A The old one][B The <em>new</em> one]
        room 2

        """ || text.contains("[A <p>The old one</p>][B <p>The <em>new</em> one</p>]"))
    #expect(!text.contains("fell") && !text.contains("stands") && !text.contains("Stone"))
  }

  @Test func `links are words, with the place of sections and figures behind them`() async throws {
    let text = try await sheet(
      """
      ---
      level: evaluate
      ---

      Is a rampart [broad](term:rampart)? See [](section:walls), [the lengths](figure:lengths),
      [](claim:walls-pay), [p1](essay:p1), [](value:lengths/1901/length) and [@stone-1990, p. 4].[^a]

      [^a]: A note on [wood](reading:wood-1995).

      ## Criteria

      - Weighs.[^b]

      [^b]: A secret.

      ## Explanation

      So [@wood-1995].
      """)
    #expect(!text.contains("<a"))
    #expect(text.contains("Is a rampart broad?"))
    #expect(text.contains("See Walls (§ 1), the lengths (fig. 1)"))
    #expect(text.contains("Walls pay for themselves. (claim 1), ¶") && text.contains("1, 12.5"))
    #expect(text.contains("<sup>1</sup>") && text.contains("<li value=\"1\">"))
    #expect(text.contains("A note on wood.") && !text.contains("secret"))
    // The work that the question names, and not the one behind its answer.
    #expect(text.contains("Quarry") && !text.contains("Doors"))
  }

  @Test func `what is shuffled is shuffled as on the screen, and gaps are empty`() async throws {
    let list = (1...5).map { "\($0). Thing \($0)\n" }.joined()
    let order = "---\nlevel: apply\nkind: order\n---\n\nOrder.\n\n\(list)\n## Explanation\n\nSo.\n"
    let screen = """
      -- templates/question.mustache --
      {{#pieces}}({{letter}} {{{text}}}){{/pieces}}
      """
    let shown = try await TestSite(
      "-- content/questions/walls/why-walls.md --\n\(order)\n\(screen)"
    ).page("questions/why-walls.html")
    #expect(shown.contains("(A Thing"))
    #expect(try await sheet(order).contains(shown.split(separator: "\n")[0]))

    let gap = try await sheet(
      "---\nlevel: apply\nkind: gap\nbank: true\n---\n\nRome is in **Italy**, Bonn in **Germany**.\n\n"
        + "## Explanation\n\nSo.\n")
    #expect(gap.contains("Rome is in <strong>(1) __________</strong>, Bonn"))
    #expect(gap.contains(" _1_ _2_ Germany Italy") && gap.contains("room 0"))
  }

  @Test(arguments: [
    ("", 20, false), ("in about 120 words", 10, false), ("in 30 to 60 words", 5, false),
    ("in 900 words", 20, true), ("in 1 900 sentences", 20, false),
  ])
  func `room follows from the length that is asked for, or else from the time`(
    _ words: String, _ lines: Int, _ goesOn: Bool
  ) async throws {
    let text = try await sheet(
      "---\nlevel: evaluate\n---\n\nWhy \(words)?\n\n## Criteria\n\n- Weighs.\n\n## Explanation\n\nSo.\n"
    )
    #expect(text.contains("\nroom \(lines)\(goesOn ? "+" : "")\n"))
  }

  @Test func `a question with minutes of its own has as many lines`() async throws {
    let text = try await sheet(
      "---\nlevel: apply\nkind: short\nminutes: 7\n---\n\nWhy?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo.\n"
    )
    #expect(text.contains("\nroom 7\n"))
  }
}
