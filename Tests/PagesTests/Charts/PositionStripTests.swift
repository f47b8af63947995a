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
        <svg class="strip" viewBox="0 0 36 20" preserveAspectRatio="xMinYMid meet" role="img" \
        aria-label="¶ 1–2, 4 / 4">
        <path class="on" d="M4 0v20"/>
        <path class="on" d="M12 0v20"/>
        <path d="M20 6v8"/>
        <path class="on" d="M28 0v20"/>
        </svg>
        """)
    #expect(
      try await site.page("sections/moats.html").hasPrefix(
        "<svg class=\"strip\" viewBox=\"0 0 36 20\" preserveAspectRatio=\"xMinYMid meet\" "
          + "role=\"img\" aria-label=\"¶ – / 4\">\n<path d=\"M4 6v8\"/>\n"))
  }

  private func timeline(_ dates: [String]) async throws -> String {
    let events = dates.enumerated().map { index, date in
      "- {id: e\(index), date: \"\(date)\", title: T, body: B.}\n"
    }
    return try await TestSite(
      "-- content/timeline.yml --\n\(events.isEmpty ? "[]\n" : events.joined())"
        + "-- templates/timeline.mustache --\n{{{time-strip}}}\n"
    ).page("timeline.html").line
  }

  @Test func `events are beads on a line of years, those of a month above each other`() async throws
  {
    #expect(
      try await timeline(["1958-01-02", "1958-01", "1960", "1960-06-05", "1960-12-31"]) == """
        <svg class="chart beads" width="100%" height="120" role="img" aria-label="Timeline">
        <line class="base" x1="0" x2="100%" y1="96" y2="96"/>
        <circle class="bead hollow" cx="1.39%" cy="88" r="4"/>
        <circle class="bead" cx="1.39%" cy="77" r="4"/>
        <circle class="bead hollow" cx="81.94%" cy="88" r="4"/>
        <circle class="bead" cx="81.94%" cy="77" r="4"/>
        <circle class="bead" cx="98.61%" cy="88" r="4"/>
        <text x="0%" y="114">1958</text>
        <text x="33.33%" y="114">1959</text>
        <text x="66.67%" y="114">1960</text>
        </svg>
        """)
    #expect(try await timeline([]) == "")
  }

  @Test func `not every year of a long time is written`() async throws {
    func years(_ first: Int, _ last: Int) async throws -> [String] {
      try await timeline(["\(first)", "\(last)"]).matches(of: /y="114">(\d+)</).map { String($0.1) }
    }
    #expect(try await years(1900, 1900) == ["1900"])
    #expect(try await years(1900, 1905) == ["1900", "1901", "1902", "1903", "1904", "1905"])
    #expect(try await years(1900, 1906) == ["1900", "1902", "1904", "1906"])
    #expect(try await years(1900, 1911) == ["1900", "1902", "1904", "1906", "1908", "1910"])
    #expect(try await years(1900, 1912) == ["1900", "1903", "1906", "1909", "1912"])
  }

  @Test(arguments: [(400, 400, 8 * 400 + 4), (401, 201, 8 * 201 + 4), (1_000, 334, 8 * 334 + 4)])
  func `of a long essay a tick stands for several paragraphs`(
    _ count: Int, _ ticks: Int, _ width: Int
  ) async throws {
    let paragraphs = (1...count).map {
      "  - {id: p\($0), heading: A, first-words: W\($0), gist: G.}\n"
    }
    let page = try await TestSite(
      "-- content/essay.yml --\nparagraphs:\n" + paragraphs.joined()
        + "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\nowns: [p1, p\(count)]\n---\n\nA rampart.\n"
        + "-- content/sections/020-gates.md --\n---\ntitle: G\nsummary: G.\nowns: [\((2..<count).map { "p\($0)" }.joined(separator: ", "))]\n---\n\nG [](claim:walls-pay).\n"
        + "-- templates/section.mustache --\n{{{strip}}}\n"
    ).page("sections/walls.html")
    #expect(page.ranges(of: "<path").count == ticks)
    #expect(page.contains("viewBox=\"0 0 \(width) 20\""))
    let long = page.matches(of: #/class="on" d="M(\d+) /#).map { $0.1 }
    #expect(long == ["4", "\(8 * ticks - 4)"])
  }
}
