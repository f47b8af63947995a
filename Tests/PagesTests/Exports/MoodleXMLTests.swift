import Pages
import TestSupport
import Testing

/// The question bank in Moodle's XML.
struct MoodleXMLTests {
  private let xml: String

  init() async throws { xml = try await TestSite.exported.wholePage("downloads/moodle.xml") }

  @Test func `a category is named by the guide and the section, in which a slash is doubled`() {
    #expect(xml.contains("<text>$course$/top/Walls: {a} // b/Walls</text>"))
  }

  @Test func `an option keeps its reason, a right one has the whole grade`() {
    #expect(
      xml.contains(
        """
        <answer fraction="100" format="html">
        <text>&lt;p&gt;Right: &lt;strong&gt;yes&lt;/strong&gt;&lt;/p&gt;</text>
        <feedback format="html">
        """))
    #expect(xml.contains("Because &amp;lt;it&amp;gt; is"))
  }

  @Test func `where three are right, each is worth a third, and a wrong one costs all`() {
    #expect(xml.components("fraction=\"33.33333\"") == 3)
    #expect(xml.components("fraction=\"-100\"") == 1)
    #expect(xml.components("<single>false</single>") == 1)
  }

  @Test func `things to order, pairs and texts are questions of their own types`() {
    for type in ["ordering", "matching", "essay", "cloze"] {
      #expect(xml.components("<question type=\"\(type)\">") >= 1, "\(type)")
    }
    #expect(xml.contains("<selectcount>3</selectcount>"))
    #expect(xml.contains("<answer>\n<text>Wood</text>\n</answer>"))
  }

  @Test func `a gap takes each of its words, whose signs are escaped`() {
    #expect(xml.contains("(1) {1:SHORTANSWER:%100%wall~%100%rampart}"))
    #expect(xml.contains(#"(2) {1:SHORTANSWER:%100%foes\/thieves\}}"#))
  }

  @Test func `what those who mark go by is theirs alone, and hints stay`() throws {
    let start = try #require(xml.place(of: "<text>Write about walls.</text>")).upperBound
    let essay = xml[start...].prefix(3_000)
    let told = try #require(essay.place(of: "</generalfeedback>")).lowerBound
    #expect(!essay[..<told].contains("Names a gate"))
    #expect(essay[..<told].contains("Gates matter."))
    #expect(essay[told...].contains("Names a gate"))
    #expect(essay.contains("Think of gates."))
  }

  @Test func `links lead to the published guide, or are words where it has no address`()
    async throws
  {
    #expect(xml.contains("&lt;a href=&quot;https://example.org/a/claims/walls-pay.html&quot;&gt;"))
    let other = try await TestSite(TestSite.settings(base: nil)).page("downloads/moodle.xml")
    #expect(!other.contains("&lt;a href"))
    #expect(other.contains("Stone 1990"))
  }

  @Test func `a language from right to left says so with every text`() async throws {
    let other = try await TestSite(TestSite.settings(language: "ar")).page("downloads/moodle.xml")
    #expect(other.contains("&lt;div dir=&quot;rtl&quot; lang=&quot;ar&quot;&gt;"))
    #expect(!xml.contains("dir=&quot;"))
  }
}

extension StringProtocol {
  /// How often a text stands in this one.
  func components(_ text: String) -> Int { ranges(of: text).count }

  func place(of text: String) -> Range<Index>? { ranges(of: text).first }
}
