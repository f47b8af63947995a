import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What linking and checking keep of texts that did not change: nothing of it shows, whatever
/// changes around them.
struct TextMemoryTests {
  private static let site = TestSite(
    """
    -- content/pages/about.md --
    ---
    title: About
    ---

    A moat, [its depth](term:moat#deep), [](value:lengths/1900/length), [a file](files/a.txt),
    Ann Stone, [](person:ann), “walls keep out” ([p1](essay:p1)), ditch and [@stone-1990;
    @wood-1995], and nine brief words.
    -- content/pages/more.md --
    ---
    title: More
    ---

    A ditch, and Ann Brick.
    -- templates/readings.mustache --
    <title>{{title}}</title>{{#stances}}{{#readings}}{{label}} {{/readings}}{{/stances}}
    -- content/glossary/moat.md --
    ---
    term: Moat
    aliases: [dyke]
    formerly: [old-moat]
    ---

    Water.

    ## Deep {#deep}

    Very.
    -- content/people/ann.md --
    ---
    name: Ann Stone
    part: A mason.
    group: builders
    ---

    She built.
    -- content/files/a.txt --
    a

    """
  ).adding(
    "content/essay.runs",
    EssayRuns.file(
      ofText: Array("Walls keep out. Nine words in a row that the essay has too, alas.".utf8)))

  /// The same site, with a page whose links are broken.
  private static let broken = TestSite(
    """
    -- content/pages/broken.md --
    ---
    title: Broken
    ---

    [](term:old), [@gone], [deep](term:moat#deeper) and nine words in a row that the essay has too.

    """, base: site)

  /// One change of one file.
  private struct Edit: Sendable, CustomStringConvertible {
    let path: String
    let old: String
    let new: String

    init(_ path: String, _ old: String, _ new: String) {
      (self.path, self.old, self.new) = (path, old, new)
    }

    var description: String { "\(path): \(old) → \(new)" }

    func apply(to files: [SourceText]) -> [SourceText] {
      files.map { file in
        guard file.path == path else { return file }
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new)
        return SourceText(path: path, bytes: Array(text.utf8))
      }
    }
  }

  private static let edits: [Edit] = [
    // What others lead to.
    Edit("content/glossary/moat.md", "{#deep}", "{#deeper}"),
    Edit("content/glossary/moat.md", "dyke", "ditch"),
    Edit("content/glossary/moat.md", "term: Moat", "term: Mote"),
    Edit("content/glossary/moat.md", "old-moat", "old"),
    Edit("content/glossary/moat.md", "term: Moat", "term: Moat\ndraft: true"),
    Edit("content/glossary/moat.md", "term: Moat", "term: ["),
    Edit("content/people/ann.md", "Ann Stone", "Ann Brick"),
    Edit("content/data/lengths.csv", "1900", "1899"),
    Edit("content/figures/lengths.md", "lengths.csv", "none.csv"),
    Edit("content/guide.yml", "On Walls", "Of Walls"),
    // What front matter names, and works.
    Edit("content/claims/walls-pay.md", "essay: [p1]", "essay: []"),
    Edit("content/claims/walls-pay.md", "essay: [p1]", "essay: [p9]"),
    Edit("content/questions/walls/why-walls.md", "[walls-pay]", "[walls-fall]"),
    Edit("content/readings/bibliography.json", "1990]]", "1890]]"),
    Edit("content/readings/bibliography.json", "Stone", "Zane"),
    Edit("content/readings/stone-1990.md", "introductory", "advanced"),
    // What a text is compared with, and the text itself.
    Edit("content/essay.runs", "0", "1"),
    Edit("content/pages/about.md", "walls keep out", "walls fall down"),
    Edit("content/pages/about.md", "nine brief", "Nine words in a row that the essay has"),
    Edit("content/people/ann.md", "A mason.", "Nine words in a row that the essay has too."),
    Edit("templates/words.yml", "open: “, close: ”", "open: „, close: “"),
    // Nothing but its own text.
    Edit("content/glossary/moat.md", "Water.", "Much water, [](person:ann) and a rampart."),
  ]

  private func expectSame(_ left: BuildResult, _ right: BuildResult, _ edit: Edit) {
    #expect(left.diagnostics == right.diagnostics, "\(edit)")
    #expect(left.site?.paths() == right.site?.paths(), "\(edit)")
    for path in right.site?.paths() ?? [] {
      #expect(left.site?.render(path) == right.site?.render(path), "\(path) after \(edit)")
    }
  }

  @Test func `a build that knows the one before is a build from nothing`() async {
    let clean = await Self.site.build()
    #expect(clean.site != nil, "\(clean.diagnostics.map(\.message))")
    for (site, edit) in [Self.site, Self.broken].flatMap({ site in Self.edits.map { (site, $0) } })
    {
      let files = site.input.files
      let changed = edit.apply(to: files)
      #expect(!zip(files, changed).allSatisfy { $0.bytes == $1.bytes }, "\(edit) changes nothing")
      let first = await Pages.build(Input(files: files))
      let second = await Pages.build(Input(files: changed), memory: first.memory)
      expectSame(second, await Pages.build(Input(files: changed)), edit)
      let back = await Pages.build(Input(files: files), memory: second.memory)
      expectSame(back, first, edit)
    }
  }

  @Test func `files and entries that go take their links with them`() async {
    let files = Self.site.input.files
    let first = await Pages.build(Input(files: files))
    for path in [
      "content/files/a.txt", "content/glossary/moat.md", "content/essay.runs",
      "content/data/lengths.csv", "content/people/ann.md",
    ] {
      let fewer = files.filter { $0.path != path }
      let second = await Pages.build(Input(files: fewer), memory: first.memory)
      expectSame(second, await Pages.build(Input(files: fewer)), Edit(path, "", "gone"))
    }
  }

  @Test func `the essay's text may change`() async {
    let files = Edit(
      "content/guide.yml", "  title: On Walls", "  title: On Walls\n  text: essay.txt"
    )
    .apply(to: Self.site.input.files)
    func input(_ text: String) -> Input {
      Input(files: files) { _ throws(EssayRefusal) in Array(text.utf8) }
    }
    let texts = ["Walls keep out.", "Walls fall.", "Walls keep out."]
    var memory = BuildMemory()
    for text in texts {
      let result = await Pages.build(input(text), memory: memory)
      let fresh = await Pages.build(input(text))
      #expect(result.diagnostics == fresh.diagnostics)
      #expect(fresh.diagnostics.contains { $0.rule.id == "quotation" } == (text == "Walls fall."))
      memory = result.memory
    }
  }
}
