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

  private func filler(_ count: Int) -> String { String(repeating: "word ", count: count) }

  @Test func `of a long sentence the words around the reference are shown`() async throws {
    let shown = try await sentences(
      "It began \(filler(200))at the *old* rampart with \(filler(200))end.")
    #expect(shown.contains(" word at the old rampart with word "))
    #expect(shown.hasPrefix("…word ") && shown.hasSuffix(" word…\n"))
    #expect((280...303).contains(shown.count))
  }

  @Test func `words of links and citations stand in the excerpt, before and after the reference`()
    async throws
  {
    let text =
      "[](claim:walls-pay) and [@wood-1995] \(filler(50))rampart, as [](value:lengths/1900/length) "
    let cut = try await sentences(text + "of *it* [@stone-1990] [so](claim:walls-pay).")
    #expect(cut.hasPrefix("…word word "))
    #expect(cut.hasSuffix(" word rampart, as 10.3\u{A0}miles of it (Stone 1990) so.\n"))
    #expect(
      try await sentences(text.replacing(filler(50), with: "b ") + "so.")
        == "Walls pay for themselves. and (Wood 1995) b rampart, as 10.3\u{A0}miles so.\n")
  }

  @Test func `a reference far into a long paragraph is found in its own sentence`() async throws {
    let text = String(repeating: "A wall. ", count: 500) + "Here the rampart fell down at last. "
    #expect(
      try await sentences(text + String(repeating: "A gate. ", count: 500))
        == "Here the rampart fell down at last.\n")
    #expect(
      try await sentences(String(repeating: "*é*\n", count: 900) + "the rampart fell.").hasSuffix(
        "é é the rampart fell.\n"))
  }

  @Test func `a heading has its own words`() async throws {
    #expect(
      try await sentences("## One [rampart](term:rampart) for each of them\n\nText.")
        == "One rampart for each of them\n")
  }
}
