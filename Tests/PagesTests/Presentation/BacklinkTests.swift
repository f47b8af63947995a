import Pages
import StudyGuide
import TestSupport
import Testing

/// The sentence in which a reference stands, as its target shows it.
struct BacklinkTests {
  private func sentences(_ text: String) async throws -> String {
    try await TestSite(
      """
      -- content/index.md --
      ---
      title: Home
      ---

      \(text)
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: What walls are for.
      owns: [p1]
      ---

      See [](claim:walls-pay), [@wood-1995] and [@stone-1990].
      -- templates/term.mustache --
      {{#uses}}
      {{#sentence}}{{sentence}}{{/sentence}}
      {{/uses}}
      """
    ).page("glossary/rampart.html")
  }

  @Test(arguments: [
    ("One. A long rampart fell in 1958–60. Two.", "A long rampart fell in 1958–60."),
    ("One. See p. 45 on the rampart. Two.", "See p. 45 on the rampart."),
    ("Y. Y. Kueh saw a rampart. Two.", "Y. Y. Kueh saw a rampart."),
    ("Why? (The rampart fell in the rain.) Two.", "(The rampart fell in the rain.)"),
    ("It fell, cf. vol. 3 on the rampart! Two.", "It fell, cf. vol. 3 on the rampart!"),
    ("He said: “The old rampart fell.” Two.", "He said: “The old rampart fell.”"),
    ("One: 3.5 miles of *rampart* stood.", "One: 3.5 miles of rampart stood."),
    ("- One. The rampart is in a list.\n- Two.", "The rampart is in a list."),
  ])
  func `the sentence is found`(_ text: String, _ expected: String) async throws {
    #expect(try await sentences(text) == expected + "\n")
  }

  @Test(arguments: [
    "One. See the rampart. Two.", "One. The wall, a rampart, fell. Two.",
    "| a | b |\n| --- | --- |\n| One. | A cell in which a rampart stands has no sentence. |",
  ])
  func `a table's cell, and a sentence of fewer than six words, are not shown`(_ text: String)
    async throws
  {
    #expect(try await sentences(text) == "\n")
  }
}
