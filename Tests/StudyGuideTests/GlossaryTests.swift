import Pages
import StudyGuide
import TestSupport
import Testing

/// Which words link themselves.
struct GlossaryTests {
  private func linked(_ text: String) async throws -> [String] {
    let page = try await TestSite(
      """
      -- content/index.md --
      ---
      title: Home
      ---

      \(text)
      -- content/glossary/gate.md --
      ---
      term: City gate
      aliases: [gate, entry]
      ---

      A way in.
      -- content/glossary/gate-house.md --
      ---
      term: Gate house
      aliases: [gate house, Bastille]
      ---

      A house by it.
      -- templates/index.mustache --
      {{#body}}
      {{{body}}}
      {{/body}}
      """
    ).page("index.html")
    return page.split(separator: "<a class=\"t\" href=\"glossary/").dropFirst().map { part in
      let end = part.firstRange(of: "</a>")?.lowerBound ?? part.endIndex
      return String(part[..<end]).replacing(".html\">", with: ": ")
    }
  }

  @Test(arguments: [
    ("A gate and a gate.", ["gate: gate"]),
    ("Gates, entries and the rampart’s end.", ["gate: Gates", "rampart: rampart’s"]),
    ("The gate house is no gate.", ["gate-house: gate house", "gate: gate"]),
    ("The bastille, the Bastille.", ["gate-house: Bastille"]),
    ("Investigate the gatekeeper.", []),
    ("A [gate]() and a gate.", ["gate: gate"]),
    ("A [way](term:gate) and a gate.", ["gate: way"]),
    ("`gate` and [a gate](https://example.org)", []),
    ("## A gate\n\nText.", []),
    ("> A gate.", []),
    ("“Gate”–gate.", ["gate: Gate"]),
  ])
  func `names link at their first use`(_ text: String, _ expected: [String]) async throws {
    #expect(try await linked(text) == expected)
  }
}
