import Pages
import TestSupport
import Testing

/// What a page holds of what its texts link to, for panels.
struct PanelTests {
  private static let panels = """

    -- templates/page.mustache --
    {{{body}}}
    {{#panels}}
    - {{address}}{{#term}} term {{title}}: {{{definition}}}{{use-count}}{{/term}}{{#person}} person {{title}}{{/person}}{{#paragraph}} paragraph {{gist}}{{/paragraph}}{{#reading}} reading {{label}}{{/reading}}{{#claim}} claim {{whose}} {{status}}{{/claim}}{{#row}} row {{key}}{{#values}} {{#column}}{{label}}{{/column}}={{#cell}}{{#text}}{{text}}{{/text}}{{/cell}}{{/values}} of {{#figure}}{{title}}{{/figure}}{{/row}}
    {{/panels}}
    """

  private func held(_ text: String) async throws -> [String] {
    let page = try await WideGuide.site(
      "-- content/pages/links.md --\n---\ntitle: Links\n---\n\n\(text)\n" + Self.panels
    ).page("links.html")
    return page.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
  }

  @Test func `a page holds each thing that it links to once, in the order of the text`()
    async throws
  {
    let held = try await held(
      "[](claim:cost), <essay:p2>, [x](essay:p2) [](claim:cost) [@wood-1995] [@wood-1995].")
    #expect(
      held == [
        "- claims/cost.html claim The essay Disputed", "- essay.html#p2 paragraph G2.",
        "- readings/wood-1995.html reading Wood 1995",
      ])
  }

  @Test func `a term comes with its definition, whose links ask for nothing more`() async throws {
    let held = try await held("The rampart.")
    #expect(held.count == 1)
    #expect(held.first?.hasPrefix("- glossary/rampart.html term Rampart: <p>") == true)
  }

  @Test func `a number comes with its row and figure`() async throws {
    let held = try await held("[](value:gates/1901/length).")
    #expect(held.first?.hasPrefix("- figures/gates.html#_row-2 row 1901 Length=12.5") == true)
    #expect(held.first?.hasSuffix(" of Gates of walls") == true)
  }

  @Test func `a link to a part of an entry, or to one without panels, asks for nothing`()
    async throws
  {
    #expect(
      try await held("[a](page:about), [](section:walls) and [](claim:cost#what-supports-it).")
        == [])
  }

  @Test func `no page has a tooltip on a link`() async throws {
    let result = await WideGuide.site("").build()
    let site = try #require(result.site)
    for path in site.paths() where path.hasSuffix(".html") {
      let page = String(decoding: site.render(path) ?? [], as: UTF8.self)
      #expect(page.firstMatch(of: /<a [^>]*title="/) == nil, "\(path)")
    }
  }
}
