import Markup
import Pages
import TestSupport
import Testing

/// A file that cannot be read is one problem, told first; nothing is told that follows from it.
struct UnreadFileTests {
  private static let paths = [
    "content/sections/010-walls.md", "content/claims/walls-pay.md", "content/glossary/rampart.md",
    "content/readings/stone-1990.md", "content/questions/walls/why-walls.md",
    "content/figures/lengths.md", "content/guide.yml", "content/essay.yml",
    "content/readings/bibliography.json", "content/data/lengths.csv", "templates/words.yml",
  ]

  private static let ruins: [(name: String, bytes: [UInt8])] = [
    ("a colon", Array("---\ntitle: A: b\n---\n\n".utf8)),
    ("no UTF-8", [0x61, 0xFF, 0x0A]), ("UTF-16", [0xFF, 0xFE, 0x61, 0x00]),
  ]

  @Test(arguments: paths)
  func `a file that cannot be read is the only problem`(_ path: String) async {
    for ruin in Self.ruins {
      var bytes = ruin.bytes
      if path.hasSuffix(".yml") || path.hasSuffix(".json"), ruin.name == "a colon" {
        bytes = Array("title: A: b\n".utf8)
      }
      if path.hasSuffix(".csv"), ruin.name == "a colon" { bytes = Array("\"a\n".utf8) }
      let report = await TestSite().adding(path, bytes).report()
      #expect(report.count == 1, "\(ruin.name): \(report)")
      #expect(report.first?.contains(path) == true)
    }
  }

  @Test func `it comes before what else is wrong, which is told as well`() async {
    let report = await TestSite(
      "-- content/claims/walls-pay.md --\n---\nstatement: A: b\n---\n"
        + "-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\n[x](term:none) [y](claim:walls-pay)\n"
        + "-- content/timeline.yml --\n\ta: b\n"
    ).report()
    #expect(
      report.map { String($0.prefix { $0 != " " }) } == [
        "yaml-syntax", "yaml-syntax", "broken-reference",
      ])
    #expect(report[0].contains("walls-pay.md:2:13"))
  }

  @Test(arguments: [
    "content/guide.yml", "content/essay.yml", "content/claims/walls-pay.md",
    "content/readings/bibliography.json", "content/data/lengths.csv", "templates/words.yml",
    "templates/section.mustache",
  ])
  func `a byte order mark changes nothing`(_ path: String) async throws {
    let site = TestSite()
    let marked = site.adding(path, [0xEF, 0xBB, 0xBF] + Array((site.texts[path] ?? "").utf8))
    #expect(await marked.report() == [])
    let (plain, other) = (await site.build().site, await marked.build().site)
    for output in try #require(plain).paths() where !output.hasPrefix("data/") {
      #expect(plain?.render(output) == other?.render(output), "\(output)")
    }
  }

  @Test func `a file to be copied keeps its byte order mark`() async {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61]
    let site = TestSite("-- content/pages/us.md --\n---\ntitle: Us\n---\n\n[a](files/a.txt)\n")
      .adding("content/files/a.txt", bytes)
    #expect(await site.build().site?.render("files/a.txt") == bytes)
  }

  @Test func `an entry that is a list or a text is one problem`() async {
    for text in [
      "---\n- a\n- b\n---\n", "---\nonly words\n---\n", "\n---\nterm: A\n---\n\nText.\n",
    ] {
      let report = await TestSite().adding("content/glossary/moat.md", Array(text.utf8)).report()
      #expect(report.count == 1, "\(report)")
    }
  }

  @Test func `a reference to what has another name now tells it`() async {
    let report = await TestSite(
      "-- content/glossary/moat.md --\n---\nterm: Moat\nformerly: [ditch, 'claim:dig']\n---\n\n"
        + "Water [a](term:ditch) [b](claim:dig).\n"
    ).report()
    let page = "broken-reference content/glossary/moat.md:6:"
    #expect(
      report.filter { $0.hasPrefix("broken") } == [
        page + "11 no term `ditch`: it has another name now (write `moat`)",
        page + "27 no claim `dig`: it has another name now (write `term:moat`)",
      ])
  }

  @Test func `a list written as one text is one problem`() async {
    let essay =
      "-- content/essay.yml --\nparagraphs:\n"
      + "  - {id: p1, heading: A, first-words: A b, gist: A.}\n"
      + "  - {id: p2, heading: B, first-words: B c, gist: B.}\n"
    let report = await TestSite(essay).changing("content/sections/010-walls.md") {
      $0.replacing("owns: [p1]", with: "owns: p1, p2")
    }.report()
    #expect(report.count == 1, "\(report)")
    #expect(report.first?.contains("write `owns: [p1, p2]`") == true)
  }

  @Test func `files that stand in the wrong place are told where they belong`() async {
    let places = [
      ("content/claims/deep/a.md", "move it to `content/claims/a.md`"),
      ("content/questions/a.md", "`questions/SECTION/a.md`"),
      ("content/a.csv", "`content/data/`"), ("content/claims/a.png", "`content/images/`"),
      ("content/claims/a.markdown", "rename it `a.md`"),
      ("content/guide.yaml", "did you mean `guide.yml`?"),
      ("content/Guide.yml", "did you mean `guide.yml`?"), ("content/a.pdf", "`content/files/`"),
      ("content/clams/a.md", "did you mean `claims`?"),
      ("content/claims/a.xyz", "`content/files/`"),
    ]
    for (path, words) in places {
      let report = await TestSite().adding(path, Array("a".utf8)).report()
      #expect(report.count == 1, "\(report)")
      #expect(report.first?.contains(words) == true, "\(report)")
    }
  }
}
