import Pages
import TestSupport
import Testing

/// The cards for Anki; that Anki takes them is for `Tests/Downloads` to say.
struct AnkiTextTests {
  @Test func `the head says how to read the rows, and the deck has the guide's name`() async throws
  {
    let text = try await TestSite.exported.wholePage("downloads/anki.txt")
    #expect(
      text.hasPrefix(
        """
        #separator:Tab
        #html:true
        #deck:Walls: {a} / b
        #guid column:1
        #tags column:4
        "
        """))
  }

  @Test func `a note has a name that stays, two sides, and tags without blanks`() async throws {
    let text = try await TestSite.exported.wholePage("downloads/anki.txt")
    let row = try #require(
      text.ranges(of: "\"\t\"Section::walls Level::Apply Claim::walls-pay\"\n").first)
    let whole = text[..<row.lowerBound]
    let start = try #require(whole.matches(of: /\n"[0-9a-f]{20}"\t"/).last).range.upperBound
    #expect(whole[start...].contains("<p>✓</p>\n<p>Right: <strong>yes</strong></p>"))
    #expect(whole[start...].contains("class") == false)
  }

  @Test func `a question keeps its name when it is renamed, and another has another`() async throws
  {
    func names(_ changes: String) async throws -> [Substring] {
      let text = try await TestSite(TestSite.settings() + changes).page("downloads/anki.txt")
      return text.matches(of: /\n"([0-9a-f]{20})"\t/).map(\.output.1)
    }
    let question =
      "kind: short\nlevel: apply\n---\n\nWhy?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo.\n"
    let first = try await names("-- content/questions/walls/old.md --\n---\n\(question)")
    let renamed = try await names(
      "-- content/questions/walls/new.md --\n---\nformerly: old\n\(question)")
    let other = try await names("-- content/questions/walls/new.md --\n---\n\(question)")
    #expect(Set(first) == Set(renamed))
    #expect(Set(first) != Set(other))
    #expect(Set(first).count == first.count)
  }

  @Test func `a title cannot nest decks, nor a row begin a remark`() async throws {
    let site = TestSite(
      "-- content/guide.yml --\ntitle: \"A::b\"\nlanguage: en\ndownloads: anki\nessay: {title: c}\n"
    )
    let text = try await site.page("downloads/anki.txt")
    #expect(text.contains("#deck:A: b\n"))
    #expect(text.split(separator: "\n").dropFirst(5).allSatisfy { !$0.hasPrefix("#") })
  }
}
