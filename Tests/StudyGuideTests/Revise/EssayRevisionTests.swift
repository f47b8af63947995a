import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Another id for a paragraph whose text stands in the guide, and a paragraph that goes.
struct EssayRevisionTests {
  private static let base = TestSite(
    """
    -- content/essay.md --
    ## Walls

    Walls keep out, {p2} as [the last](essay:p3) says. {#p1}

    They pay. {#p2}

    And stand.
    {#p3}
    -- content/sections/010-walls.md --
    ---
    title: Walls
    summary: What walls are for.
    owns: ["p1..p2", p3]
    ---

    Walls stand ([p2](essay:p2)), and [](claim:walls-pay).
    """, base: TestSite.with(.claim)
  ).removing("content/essay.yml")

  private static func site(list: String?) -> TestSite {
    list.map { base.adding("content/essay.yml", Array($0.utf8)) } ?? base
  }

  @Test(arguments: [
    (nil, "paragraphs:\n  - {id: wall, formerly: [p2]}\n"),
    (
      "paragraphs:\n  - id: p2\n    gist: G.\n  - id: p3\n    gist: H.\n",
      "paragraphs:\n  - id: wall\n    formerly: [p2]\n    gist: G.\n  - id: p3\n    gist: H.\n"
    ),
    (
      "paragraphs:\n- {id: \"p2\", formerly: [p0]} # p2\n",
      "paragraphs:\n- {id: \"wall\", formerly: [p0, p2]} # p2\n"
    ),
    ("paragraphs: [{id: p2}]\n", "paragraphs: [{id: wall, formerly: [p2]}]\n"),
    (
      "paragraphs:\n  - id: p3\n    gist: H.\n\n# end\n",
      "paragraphs:\n  - id: p3\n    gist: H.\n  - {id: wall, formerly: [p2]}\n\n# end\n"
    ),
    (
      "paragraphs:\n-   id: p3\n    gist: H.",
      "paragraphs:\n-   id: p3\n    gist: H.\n-   {id: wall, formerly: [p2]}"
    ),
  ])
  func `a paragraph is renamed where it stands, and nothing else changes`(
    _ list: String?, _ expected: String
  ) async throws {
    let site = Self.site(list: list)
    #expect(await site.report() == [])
    let revision = try Renaming.revision(.paragraph, "p2", to: "wall", in: site.input.files)
    #expect(revision.left == [])
    let renamed = site.applying(revision)
    var texts = site.texts
    texts["content/essay.yml"] = expected
    for (path, old, new) in [
      ("content/essay.md", "{#p2}", "{#wall}"),
      ("content/sections/010-walls.md", "p1..p2", "p1..wall"),
      ("content/sections/010-walls.md", "essay:p2", "essay:wall"),
    ] { texts[path] = texts[path]?.replacing(old, with: new) }
    #expect(renamed.texts == texts)
    var options = BuildOptions()
    options.isPublished = true
    let result = await renamed.build(options)
    #expect(result.diagnostics.map(TestSite.line) == [])
    #expect(result.site?.answers("essay.html#p2") == true)
    #expect(result.site?.answers("essay.html#wall") == true)
    // And back again: the old name is no former one then.
    let back = try renamed.renaming(.paragraph, "wall", to: "p2")
    #expect(await back.report() == [])
    #expect(back.texts["content/essay.md"] == site.texts["content/essay.md"])
    #expect(back.texts["content/essay.yml"]?.contains("formerly: [p2]") == false)
  }

  @Test(arguments: [
    ("p1..p2", "p1", "a..p2"), ("p1..p2", "p2", "p1..a"), ("p1 .. p2", "p2", "p1 .. a"),
    ("p1..p3", "p2", "p1..p3"),
  ])
  func `the ends of runs follow`(_ run: String, _ old: String, _ expected: String) throws {
    let path = "content/sections/010-walls.md"
    let text = Self.base.texts[path]?.replacing("\"p1..p2\", p3", with: run) ?? ""
    let site = Self.base.adding(path, Array(text.utf8))
    let renamed = try site.renaming(.paragraph, old, to: "a").texts[path]
    #expect(renamed?.contains("owns: [\(expected)]") == true, "\(renamed ?? "")")
  }

  @Test func `what cannot be written is told`() throws {
    let list = Self.site(list: "paragraphs: [{id: p3, gist: H.}]\n")
    #expect(
      try Renaming.revision(.paragraph, "p2", to: "wall", in: list.input.files).left == [
        "content/essay.yml does not note the former id: add `- {id: wall, formerly: [p2]}` under "
          + "`paragraphs:`"
      ])
    let bare = Self.base.adding("content/essay.md", Array("One.\n\nTwo.\n\nThree.\n".utf8))
    #expect(
      refusal { () throws(RevisionRefusal) in try bare.renaming(.paragraph, "p2", to: "wall") }
        == "the paragraph `p2` is named by its place alone (run `guide number` first, which writes "
        + "`{#p2}` behind it)")
    let broken = Self.site(list: "paragraphs: [\n")
    #expect(
      refusal { () throws(RevisionRefusal) in try broken.renaming(.paragraph, "p2", to: "wall") }
        == "content/essay.yml cannot be read (guide check says why: mend it first)")
  }

  @Test func `a paragraph that goes is left to a person, with the runs that end there`() throws {
    let site = Self.site(list: "paragraphs:\n  - {id: p2, gist: G.}\n  - {id: p3, gist: H.}\n")
    let revision = try Removing.revision(.paragraph, "p2", in: site.input.files)
    #expect(
      revision.left == [
        "content/essay.md:5:11 the paragraph is a block of the text: take it out there",
        "content/sections/010-walls.md:4:8 the run `p1..p2` ends with it: name the one before",
      ])
    #expect(
      site.applying(revision).texts["content/essay.yml"]
        == "paragraphs:\n  - {id: p3, gist: H.}\n")
    let first = try Removing.revision(.paragraph, "p1", in: site.input.files)
    #expect(first.left.last?.hasSuffix("a run of paragraphs begins with it: name the next") == true)
    let last = try site.removing(.paragraph, "p2").removing(.paragraph, "p3")
    #expect(last.texts["content/essay.yml"] == nil)
  }
}
