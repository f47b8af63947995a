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
    ("One. A rampart fell in 1958–60. Two.", "A rampart fell in 1958–60."),
    ("One. See p. 45 on the rampart. Two.", "See p. 45 on the rampart."),
    ("Y. Y. Kueh saw a rampart. Two.", "Y. Y. Kueh saw a rampart."),
    ("Why? (The rampart fell.) Two.", "(The rampart fell.)"),
    ("It fell, cf. vol. 3 on the rampart! Two.", "It fell, cf. vol. 3 on the rampart!"),
    ("He said: “The rampart fell.” Two.", "He said: “The rampart fell.”"),
    ("One: 3.5 miles of *rampart* stood.", "One: 3.5 miles of rampart stood."),
    ("- One. The rampart.\n- Two.", "The rampart."),
    ("| a | b |\n| --- | --- |\n| One. | The rampart. Two. |", "The rampart."),
  ])
  func `the sentence is found`(_ text: String, _ expected: String) async throws {
    #expect(try await sentences(text) == expected + "\n")
  }
}
