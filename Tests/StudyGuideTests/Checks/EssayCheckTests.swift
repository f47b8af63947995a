import StudyGuide
import TestSupport
import Testing

/// What the essay's paragraphs need: one owner each, and few first words.
struct EssayCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a paragraph is told what is wrong with it`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static func essay(_ paragraphs: String) -> String {
    "-- content/essay.yml --\nparagraphs:\n\(paragraphs)\n"
  }

  private static func section(_ id: String, _ owns: String) -> String {
    "-- content/sections/\(id).md --\n---\ntitle: A\nsummary: A.\n\(owns)\n"
      + "silence: {low-order-section: a}\n---\n\nA.\n"
  }

  private static let two = essay(
    "  - {id: p1, heading: A, first-words: A b, gist: C.}\n"
      + "  - {id: p2, heading: A, first-words: A b, gist: C.}")

  static let examples = [
    Example(
      "no section owns it", two,
      [
        "paragraph-owner content/essay.yml:3:10 no section owns paragraph `p2` "
          + "(add it to `owns:` of the section that treats it)"
      ]),
    Example("each has an owner", two + section("020-b", "owns: p2")),
    Example(
      "to touch it is not to own it", two + section("020-b", "also: p2"),
      [
        "paragraph-owner content/essay.yml:3:10 no section owns paragraph `p2` "
          + "(add it to `owns:` of the section that treats it)"
      ]),
    Example(
      "two sections own it", section("020-b", "owns: p1"),
      [
        "paragraph-owner content/essay.yml:2:10 paragraph `p1` has 2 owners: `walls`, `b` "
          + "(leave it under `owns:` in one and name it under `also:` in the others)"
      ]),
    Example(
      "nobody minds that it has none",
      essay(
        "  - {id: p1, heading: A, first-words: A b, gist: C.}\n"
          + "  - {id: p2, heading: A, first-words: A, gist: C., silence: {paragraph-owner: a}}")),
    Example(
      "it has five first words",
      essay("  - {id: p1, heading: A, first-words: a b c d e, gist: C.}")),
    Example(
      "it has six first words",
      essay("  - {id: p1, heading: A, first-words: a b c d e f, gist: C.}"),
      [
        "wrong-type content/essay.yml:2:39 `first-words` holds more than five words "
          + "(the guide points to the essay and does not print it)"
      ]),
  ]
}
