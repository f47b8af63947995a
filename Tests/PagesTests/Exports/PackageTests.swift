import Pages
import TestSupport
import Testing

/// What is packed: QTI 2.1, the Common Cartridge and the tables.
struct PackageTests {
  private func files(_ path: String, _ site: TestSite = .exported) async throws -> Unzipped {
    let built = try #require(await site.build().site)
    return Unzipped(try #require(built.render(path)))
  }

  @Test func `each question is an item whose answer and feedback have names`() async throws {
    let files = try await files("downloads/qti21.zip")
    #expect(files.paths.prefix(2) == ["imsmanifest.xml", "test.xml"])
    let item = files.text("items/signs.xml")
    #expect(item.contains("<correctResponse>\n<value>choice-2</value>\n</correctResponse>"))
    #expect(item.contains("title=\"Is 1 = 1 ~ {x}: #1 \\ “q” &lt;b&gt; &amp; c?\""))
    #expect(item.contains("identifier=\"choice-1\">\n<p>No: # is not ~ it.</p>"))
    #expect(item.contains("<rubricBlock view=\"tutor\">"))
    #expect(!item.contains(" class="))
    #expect(files.text("items/several.xml").contains("cardinality=\"multiple\""))
    #expect(files.text("items/several.xml").contains("mapKey=\"choice-4\" mappedValue=\"-1\""))
  }

  @Test func `each form has its interaction`() async throws {
    let files = try await files("downloads/qti21.zip")
    #expect(files.text("items/pairs.xml").contains("<value>left-2 right-2</value>"))
    #expect(files.text("items/gaps.xml").contains("mapKey=\"rampart\""))
    #expect(files.text("items/gaps.xml").components("<textEntryInteraction ") == 2)
    let steps = files.text("items/steps.xml")
    #expect(steps.contains("<value>choice-1</value>\n<value>choice-2</value>"))
    let shown = try #require(steps.place(of: "<orderInteraction")).upperBound
    #expect(!steps[shown...].prefix(80).contains("choice-1"), "the first thing is not shown first")
    let essay = files.text("items/write.xml")
    #expect(essay.contains("<rubricBlock view=\"scorer\">\n<p>\n<strong>Criteria"))
  }

  @Test func `a cartridge links pages where the guide has an address`() async throws {
    let files = try await files("downloads/canvas.imscc")
    let link = files.text("links/\(key)-section-walls.xml")
    #expect(link.contains("href=\"https://example.org/a/sections/walls.html\""))
    let other = try await self.files(
      "downloads/canvas.imscc", TestSite(TestSite.settings(base: nil)))
    #expect(other.paths == ["imsmanifest.xml", "quizzes/walls.xml"])
  }

  /// The name of the guide to `On Walls`, which begins all names in a cartridge.
  private var key: String { "g570073e8" }

  @Test func `pairs and gaps are questions of their own, and an order is spelled`() async throws {
    let quiz = try await files("downloads/canvas.imscc").text("quizzes/walls.xml")
    for id in ["pairs-1", "pairs-2", "gaps-1", "gaps-2", "steps", "signs"] {
      #expect(quiz.contains("<item ident=\"\(key)-\(id)\""), "\(id)")
    }
    let item = try #require(quiz.place(of: "<item ident=\"\(key)-steps\"")).upperBound
    let word = try #require(quiz[item...].firstMatch(of: /<varequal [^>]*>([A-C]{3})</)).output.1
    #expect(Set(word) == ["A", "B", "C"] && word != "ABC")
    let several = try #require(quiz.place(of: "<item ident=\"\(key)-several\"")).upperBound
    #expect(quiz[several...].prefix(3_000).contains("<not>\n<varequal respident=\"response1\">4<"))
  }

  @Test func `tables quote what divides fields, and Excel knows that they are UTF-8`() async throws
  {
    let files = try await files("downloads/csv.zip")
    let bytes = try #require(files.bytes("questions.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let questions = files.text("questions.csv")
    #expect(
      questions.contains("\r\nsigns,walls,choice,apply,2,Is 1 = 1 ~ {x}: #1 \\ “q” <b> & c?,"))
    #expect(questions.contains(",\"Which sign, a -> b {=x~y#z}, is right & <more>? See"))
    #expect(files.text("options.csv").contains("signs,2,option,Right: yes,,true,"))
    #expect(files.text("data/lengths.csv").contains("\r\n"))
  }
}
