import Markup
import StudyGuide
import TestSupport
import Testing

/// References as their targets see them, from texts and from front matter.
struct BacklinkTests {
  private static let site = TestSite(
    """
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: W.
    owns: [p1]
    also: p2
    ---

    See [](page:about). A rampart, [](claim:walls-pay) and a [rampart](term:rampart).

    ![](figure:lengths)

    [](value:lengths/1900) [@stone-1990; @wood-1995; @stone-1990]
    -- content/sections/020-gates.md --
    ---
    title: Gates
    summary: G.
    owns: [p3, p2]
    ---

    In all a rampart; [itself](section:gates), [here](#here), [a](files/a.txt), [](claim:none).

    ## Here

    So @stone-1990.
    -- content/pages/about.md --
    ---
    title: About
    ---

    *So*: the rampart. [](claim:walls-pay#what-is-disputed)
    -- content/essay.yml --
    paragraphs:
      - {id: p1, heading: A, first-words: B, gist: C}
      - {id: p2, heading: A, first-words: B, gist: C}
      - {id: p3, heading: A, first-words: B, gist: C}
    -- content/files/a.txt --
    a
    """, base: .with(.readings, .claim, .term, .figure))

  /// The texts that name an entry, each with the event, and what of it stands before.
  private func links(to name: String) async -> [String] {
    let guide = await Self.site.linked()
    return guide.backlinks.links(to: guide[name]).map { link in
      let event = guide.entries[link.source].document.events[link.event]
      return "\(guide.name(of: link.source)) \(event.kind) \(link.offset)"
    }
  }

  @Test func `a text names each target once, at its first reference`() async {
    #expect(
      await links(to: "claim:walls-pay") == [
        "section:walls reference 0", "page:about reference 0",
      ])
    #expect(
      await links(to: "term:rampart") == [
        "section:walls reference 0", "section:gates text 9", "page:about text 6",
      ])
    #expect(await links(to: "page:about") == ["section:walls reference 0"])
  }

  @Test func `values, cards and citations are references`() async {
    #expect(await links(to: "figure:lengths") == ["section:walls card 0"])
    #expect(
      await links(to: "reading:stone-1990") == [
        "section:walls citation 0", "section:gates citation 0",
      ])
    #expect(await links(to: "reading:wood-1995") == ["section:walls citation 0"])
  }

  @Test func `a text's own links to itself, to files and headings do not count`() async {
    #expect(await links(to: "section:gates") == [])
    #expect(await links(to: "section:walls") == [])
    #expect(await links(to: "page:reports") == [])
    let guide = await Self.site.linked()
    let count = guide.entries.ids.reduce(0) { $0 + guide.backlinks.links(to: $1).count }
    #expect(count == 10)
  }

  @Test func `what references lead to stands in their order`() async {
    let guide = await Self.site.linked()
    let targets = guide.resolved[guide["section:gates"]].targets.map { target in
      switch target {
      case .nothing: "nothing"
      case .entry(let id, let fragment): guide.name(of: id) + (fragment.map { "#" + $0 } ?? "")
      case .value(let value): "value \(guide.name(of: value.figure)) \(value.field.text)"
      case .file(let path): "file \(path)"
      case .fragment(let id): "#" + id
      }
    }
    #expect(targets == ["section:gates", "#here", "file files/a.txt", "nothing"])
    let about = guide.resolved[guide["page:about"]].targets
    guard case .entry(_, let fragment) = about[0] else { return #expect(Bool(false)) }
    #expect(fragment == "what-is-disputed")
    let values = guide.resolved[guide["section:walls"]].targets.compactMap { target in
      if case .value(let value) = target {
        "\(value.column.name.value) \(value.field.text)"
      } else {
        nil
      }
    }
    #expect(values == ["length 10.25"])
    let citations = guide.resolved[guide["section:walls"]].citations
    #expect(
      citations.map { guide.names(of: $0.compactMap { $0 }) } == [
        ["reading:stone-1990", "reading:wood-1995", "reading:stone-1990"]
      ])
  }

  @Test func `keys of front matter are followed both ways`() async {
    let guide = await Self.site.linked()
    let (walls, gates) = (guide["section:walls"], guide["section:gates"])
    #expect(guide.names(of: guide.links.targets(of: gates, .owns)) == ["essay:p3", "essay:p2"])
    #expect(guide.names(of: guide.links.targets(of: walls, .also)) == ["essay:p2"])
    #expect(guide.links.targets(of: walls, .essay).isEmpty)
    #expect(guide.names(of: guide.links.sources(of: guide["essay:p2"], .owns)) == ["section:gates"])
    #expect(guide.names(of: guide.links.sources(of: guide["essay:p2"], .also)) == ["section:walls"])
    #expect(
      guide.names(of: guide.links.sources(of: guide["essay:p1"], .essay)) == ["claim:walls-pay"])
    #expect(guide.names(of: guide.links.sources(of: walls, .section)) == ["question:why-walls"])
    #expect(guide.links.count == 6)
  }

  @Test func `typed keys lead to entries of any kind, fragments aside`() async {
    let guide = await TestSite(
      """
      -- content/claims/a.md --
      ---
      statement: A
      kind: normative
      status: judgement
      needs: [reading:wood-1995#b, figure:lengths, claim:walls-pay]
      ---

      A.
      """, base: Self.site
    ).linked()
    #expect(
      guide.names(of: guide.links.targets(of: guide["claim:a"], .needs)) == [
        "reading:wood-1995", "figure:lengths", "claim:walls-pay",
      ])
    #expect(
      guide.names(of: guide.links.sources(of: guide["figure:lengths"], .needs)) == ["claim:a"])
  }

  @Test func `former addresses lead on, by address, if they were pages`() async {
    let guide = await TestSite(
      """
      -- content/pages/a.md --
      ---
      title: A
      formerly: [z, term:y, event:x, Not One]
      ---
      -- content/sections/020-gates.md --
      ---
      title: G
      summary: G.
      formerly: [doors]
      ---
      -- content/timeline.yml --
      - {id: b, date: 1900, title: B, body: B, formerly: [c, page:w]}
      """, base: .bare
    ).linked()
    #expect(
      guide.redirects.map(\.path) == [
        "glossary/y.html", "sections/doors.html", "w.html", "z.html",
      ])
    #expect(
      guide.redirects.map(\.target) == [
        "a.html", "sections/gates.html", "timeline.html#b", "a.html",
      ])
    #expect(
      guide.names(of: guide.redirects.map(\.id)) == [
        "page:a", "section:gates", "event:b", "page:a",
      ])
  }
}
