import Markup
import StudyGuide
import TestSupport
import Testing

/// Records of CSL-JSON, read as a guide's bibliography.
enum CSLRecords {
  static func load(_ json: String) -> (works: [Work], report: [String]) {
    let path = "content/readings/bibliography.json"
    let loaded = TestSite("-- \(path) --\n\(json)\n", base: nil).loaded()
    return (loaded.content.works, loaded.report.map { $0.replacing(" \(path):", with: " ") })
  }

  static func work(_ keys: String) throws -> Work {
    let (works, report) = load("[{\"id\": \"a\", \"type\": \"book\", \(keys)}]")
    #expect(report.filter { !$0.contains("a record needs `title`") } == [])
    return try #require(works.first)
  }
}
