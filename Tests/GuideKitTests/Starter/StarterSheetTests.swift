import GuideKit
import Markup
import Pages
import TestSupport
import Testing

/// What students get of the guides with which `guide init` begins.
struct StarterSheetTests {
  @Test(arguments: StarterLanguage.allCases)
  func `no sheet of a new guide depends on an answer, and none leads to one`(
    _ language: StarterLanguage
  ) async throws {
    let files = try await StarterLanguageTests.guide(language).input.files
    let result = await Pages.build(Input(files: files))
    let site = try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
    let changed = await Pages.build(Input(files: StudentFiles.answeredOtherwise(files)))
    let other = try #require(changed.site, "\(changed.diagnostics.map(TestSite.line))")
    let paths = StudentFiles.paths(of: site)
    #expect(
      paths.contains { $0.hasSuffix("-sheet.html") } && paths.contains("print/claim-cards.html"))
    for path in paths {
      #expect(site.text(path) == other.text(path), "\(path)")
      #expect(StudentFiles.leaks(in: site.text(path)) == [], "\(path)")
    }
    #expect(site.paths().contains("take-away.html"))
  }
}
