import Pages
import TestSupport
import Testing

/// Small drawings that show where something stands in the whole.
struct PositionStripTests {
  private static let essay =
    "-- content/essay.yml --\nparagraphs:\n"
    + (1...4).map { "  - {id: p\($0), heading: A, first-words: W\($0), gist: G\($0).}\n" }.joined()

  @Test func `a tick is longer for each paragraph of the page`() async throws {
    let site = TestSite(
      """
      \(Self.essay)
      -- content/sections/010-walls.md --
      ---
      title: Walls
      summary: W.
      owns: [p1, p4, p2]
      ---

      A rampart.
      -- content/sections/020-gates.md --
      ---
      title: Gates
      summary: G.
      owns: [p3]
      ---

      Gates.
      -- content/sections/030-moats.md --
      ---
      title: Moats
      summary: M.
      ---

      Moats.
      -- templates/section.mustache --
      {{{strip}}}
      """)
    #expect(
      try await site.page("sections/walls.html").line == """
        <svg class="strip" viewBox="0 0 36 20" preserveAspectRatio="xMinYMid meet" \
        aria-hidden="true">
        <path class="on" d="M4 0v20"/>
        <path class="on" d="M12 0v20"/>
        <path d="M20 6v8"/>
        <path class="on" d="M28 0v20"/>
        </svg>
        """)
    #expect(
      try await site.page("sections/moats.html").hasPrefix(
        "<svg class=\"strip\" viewBox=\"0 0 36 20\" preserveAspectRatio=\"xMinYMid meet\" "
          + "aria-hidden=\"true\">\n<path d=\"M4 6v8\"/>\n"))
  }

  @Test(arguments: [
    (2, 2, 8 * 2 + 4), (60, 60, 8 * 60 + 4), (61, 61, 8 * 61 + 4), (120, 120, 8 * 120 + 4),
    (121, 61, 8 * 61 + 4), (2_000, 118, 8 * 118 + 4),
  ])
  func `of a long essay a tick stands for several paragraphs`(
    _ count: Int, _ ticks: Int, _ width: Int
  ) async throws {
    let paragraphs = (1...count).map {
      "  - {id: p\($0), heading: A, first-words: W\($0), gist: G.}\n"
    }
    let page = try await TestSite(
      "-- content/essay.yml --\nparagraphs:\n" + paragraphs.joined()
        + "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\nowns: [p1, p\(count)]\n---\n\nA rampart.\n"
        + "-- content/sections/020-gates.md --\n---\ntitle: G\nsummary: G.\nowns: [\((1..<count).dropFirst().map { "p\($0)" }.joined(separator: ", "))]\n---\n\nG [](claim:walls-pay).\n"
        + "-- templates/section.mustache --\n{{{strip}}}\n"
    ).page("sections/walls.html")
    #expect(page.ranges(of: "<path").count == ticks)
    #expect(page.contains("viewBox=\"0 0 \(width) 20\""))
    // A few ticks keep their shape; many are pressed to the width, and keep their height.
    #expect(page.contains("class=\"strip pressed\"") == (ticks > 60))
    #expect(page.contains("preserveAspectRatio=\"none\"") == (ticks > 60))
    let long = page.matches(of: #/class="on" d="M(\d+) /#).map { $0.1 }
    #expect(long == ["4", "\(8 * ticks - 4)"])
  }
}
