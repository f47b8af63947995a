import Markup
import StudyGuide
import TestSupport
import Testing

/// `downloads` in `guide.yml`: the files that a guide gives away.
struct DownloadTests {
  private func read(_ value: String) -> (downloads: [Download]?, report: [String]) {
    let text = "title: A\nlanguage: en\nessay: {title: B}\n\(value)"
    let loaded = TestSite("-- content/guide.yml --\n\(text)\n", base: nil).loaded()
    return (
      loaded.content.configuration?.downloads,
      loaded.report.map { $0.replacing(" content/guide.yml:", with: " ") }
    )
  }

  @Test func `a guide gives away what its list names, in one order`() {
    #expect(read("").downloads == [])
    #expect(read("downloads: [gift, anki, gift]").downloads == [.anki, .gift])
    #expect(read("downloads: [gift, anki, gift]").report == [])
    #expect(read("downloads: csv").downloads == [.csv])
    #expect(read("downloads: all").downloads == Download.allCases)
  }

  @Test func `a name that is none is told, with the nearest`() {
    #expect(
      read("downloads: [anki, moodel]").report == [
        "wrong-type 4:19 `downloads` cannot have `moodel` (did you mean `moodle`?)"
      ])
    #expect(read("downloads: [anki, moodel]").downloads == [.anki])
    #expect(read("downloads: [word]").report.first?.contains("one of: ") == true)
  }

  @Test func `each has a file of its own`() {
    #expect(Set(Download.allCases.map(\.path)).count == Download.allCases.count)
    #expect(Download.allCases.allSatisfy { $0.path.hasPrefix("downloads/") })
  }
}
