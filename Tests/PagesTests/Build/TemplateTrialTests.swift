import Pages
import TestSupport
import Testing

/// Templates whose pages may never end are tried before anything is written.
struct TemplateTrialTests {
  /// A claim whose text names the paragraph that it is about, so that each leads to the other.
  private static let circle = """
    -- content/claims/walls-pay.md --
    ---
    statement: Walls pay for themselves.
    kind: empirical
    status: disputed
    essay: [p1]
    ---

    ## The essay's case

    It says so in [](essay:p1).

    ## What supports it

    A count [@stone-1990].

    ## What tells against it

    Another count [@wood-1995].

    ## What is disputed

    The price of stone.

    ## Test it yourself

    Count.

    """

  private static let loop =
    "-- templates/partials/loop.mustache --\n<p>{{title}}</p>\n  {{#claims}}{{#named-paragraphs}}\n"
    + "  {{>partials/loop}}\n  {{/named-paragraphs}}{{/claims}}\n"

  private static func problem(_ line: Int, _ column: Int) -> String {
    "template-too-large templates/partials/loop.mustache:\(line):\(column) `partials/loop` comes back "
      + "to itself in the data, without end (let a partial call itself only in lists that end)"
  }

  @Test(arguments: [
    ("essay", "{{#headings}}{{#paragraphs}}{{>partials/loop}}{{/paragraphs}}{{/headings}}"),
    ("claim", "{{#named-paragraphs}}{{>partials/loop}}{{/named-paragraphs}}"),
    ("cards/claim", "{{#named-paragraphs}}{{>partials/loop}}{{/named-paragraphs}}"),
  ])
  func `a partial that the data lead round in a circle is told once, with its place`(
    _ template: String, _ call: String
  ) async {
    let card = "-- content/pages/about.md --\n---\ntitle: About\n---\n\n![](claim:walls-pay)\n"
    let site = TestSite(
      Self.circle + Self.loop + card + "-- templates/\(template).mustache --\n\(call)\n")
    let result = await site.build()
    #expect(result.site == nil)
    #expect(result.diagnostics.map(TestSite.line) == [Self.problem(3, 3)])
  }

  @Test(arguments: [(2, false), (9, true)])
  func `lists within one another are told when a page cannot hold what they print`(
    _ depth: Int, _ isTold: Bool
  ) async {
    let open = String(repeating: "{{#statuses}}", count: depth)
    let close = String(repeating: "{{/statuses}}", count: depth)
    let text = String(repeating: "x", count: 5_000)
    let report = await TestSite("-- templates/index.mustache --\n\(open)\(text)\(close)\n").report()
    #expect(
      report
        == (isTold
          ? [
            "template-too-large templates/index.mustache:1:\(13 * (depth - 1) + 1) `statuses` prints "
              + "more than a page can hold (do not repeat lists within one another)"
          ] : []))
  }
}
