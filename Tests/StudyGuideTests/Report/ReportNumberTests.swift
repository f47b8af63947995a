import StudyGuide
import TestSupport
import Testing

/// Shares, densities and reports of guides in which there is little to count.
struct ReportNumberTests {
  @Test func `a report of next to nothing`() async {
    let guide = await TestSite(
      "-- content/guide.yml --\ntitle: A\nlanguage: en\nessay: {title: B}\n", base: nil
    ).linked()
    let report = GuideReport(of: guide)
    #expect(
      report.text == """
        Paragraphs: what treats each
          none

        References in 100 words
          none

        Core entries
          none

        """)
    #expect(
      report.json == """
        {
        "paragraphs":[],
        "claims":[],
        "stances":[],
        "most-cited":null,
        "terms":[],
        "questions":[],
        "low-levels":0,
        "options":{"count":0,"longest":[],"shortest":[],"chance":0},
        "links":[],
        "core":{}
        }

        """)
  }

  @Test func `a section without words has no density, and one without questions none`() async {
    let guide = await TestSite(
      "-- content/sections/010-walls.md --\n---\ntitle: W\nsummary: W.\n---\n"
        + "-- content/sections/020-gates.md --\n---\ntitle: W\nsummary: W.\n---\n\n![](claim:x)\n",
      base: .bare
    ).linked()
    let report = GuideReport(of: guide)
    #expect(report.density.map(\.perThousand) == [0, 0])
    #expect(report.text.contains("\n  walls: 0.0\n  gates: 0.0\n"))
    #expect(report.text.contains("\n  walls: evaluate 1\n  gates: none\n"))
  }

  @Test func `of authors of one name the first by given name is the most cited, in every build`()
    async
  {
    let names = ["Hal", "Gil", "Fay", "Eve", "Dan", "Cid", "Bob", "Ann"]
    let authors = names.map { "{\"family\": \"Stone\", \"given\": \"\($0)\"}" }
    let guide = await TestSite(
      "-- content/readings/bibliography.json --\n[{\"id\": \"stone-1990\", \"type\": \"book\", "
        + "\"title\": \"A\", \"author\": [\(authors.joined(separator: ", "))]}]\n",
      base: .with(.readings)
    ).linked()
    #expect(GuideReport(of: guide).mostCited?.name == "Ann Stone")
  }

  @Test func `a term is first met in the first section that uses it`() async {
    let guide = await TestSite(
      "-- content/sections/020-gates.md --\n---\ntitle: G\nsummary: G.\n---\n\nA rampart.\n",
      base: .with(.term)
    ).linked()
    #expect(GuideReport(of: guide).terms.map(\.first?.id) == ["walls"])
  }

  @Test func `shares are rounded to a tenth of a per cent`() async {
    func share(_ low: Int, of all: Int) async -> Int {
      let files = (0..<all).map {
        "-- content/questions/walls/q\($0).md --\n---\nlevel: \($0 < low ? "understand" : "apply")\n---\n"
      }
      let guide = await TestSite(
        files.joined(), base: .bare.removing("content/questions/walls/why-walls.md")
      ).linked()
      return GuideReport(of: guide).lowLevels
    }
    #expect(await share(1, of: 3) == 333)
    #expect(await share(2, of: 3) == 667)
    #expect(await share(1, of: 16) == 63)
    #expect(await share(0, of: 3) == 0)
    #expect(await share(3, of: 3) == 1_000)
  }

  @Test(arguments: [(0, "0.0"), (7, "0.7"), (10, "1.0"), (123, "12.3"), (1_000, "100.0")])
  func `tenths and per cents are said with a point`(_ number: Int, _ text: String) {
    #expect(GuideReport.tenths(number) == text)
    #expect(GuideReport.percent(number) == text + " per cent")
  }

  @Test func `of authors cited as often the first by name is the most cited`() async {
    let guide = await TestSite(
      """
      -- content/readings/bibliography.json --
      [{"id": "stone-1990", "type": "book", "title": "A", "author": [{"literal": "Quarry"}, {"family": "Stone"}]},
       {"id": "wood-1995", "type": "book", "title": "B", "author": [{"family": "Wood"}, {"family": "Wood"}]}]
      """, base: .with(.readings)
    ).linked()
    let report = GuideReport(of: guide)
    #expect(report.mostCited?.name == "Quarry")
    #expect(report.mostCited?.permille == 500)
  }

  @Test func `a stance on both sides counts once`() async {
    let report = GuideReport(of: await TestSite.small.linked())
    #expect(report.balance.map(\.stanceCount) == [1])
    #expect(report.stances.map(\.permille) == [1_000])
  }
}
