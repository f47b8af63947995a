import Foundation
import Markup
import Pages
import TestSupport
import Testing

/// What students get of the repository's own guide.
struct StudentFileTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  private static func files(_ folder: String) -> [SourceText] {
    let found = FileManager.default.enumerator(atPath: package + folder)
    var files: [SourceText] = []
    while let path = found?.nextObject() as? String {
      guard found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      let whole = folder + "/" + path
      files.append(SourceText(path: whole, bytes: TestFiles.bytes(of: package + whole)))
    }
    return files
  }

  @Test func `no sheet of the guide depends on an answer, and none leads to one`() async throws {
    let files = ["content", "templates"].flatMap(Self.files)
    try #require(files.count > 10, "no guide in \(Self.package)")
    var options = BuildOptions()
    options.jobs = 2
    let site = try #require(await Pages.build(Input(files: files), options).site)
    let result = await Pages.build(Input(files: StudentFiles.answeredOtherwise(files)), options)
    let other = try #require(result.site, "\(result.diagnostics.prefix(3).map(TestSite.line))")
    let paths = StudentFiles.paths(of: site)
    #expect(paths.count > 20)
    for path in paths {
      let html = site.text(path)
      #expect(html == other.text(path), "\(path)")
      #expect(StudentFiles.leaks(in: html) == [], "\(path)")
    }
    // The keys do depend on them, so that the comparison is one.
    for path in paths where path.hasSuffix("-sheet.html") {
      let key = path.replacing("-sheet.html", with: "-key.html")
      #expect(!site.text(key).isEmpty && site.text(key) != other.text(key), "\(key)")
    }
  }
}
