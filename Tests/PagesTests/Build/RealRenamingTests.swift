import Foundation
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The repository's own guide with an entry of each kind renamed: clean, with every old address.
struct RealRenamingTests {
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

  @Test func `an entry of each kind is renamed, and nothing is lost`() async throws {
    var files = ["content", "templates"].flatMap(Self.files)
    try #require(files.count > 10, "no guide in \(Self.package)")
    var options = BuildOptions()
    (options.isStrict, options.isPublished, options.jobs) = (true, true, 2)
    let before = try #require(await Pages.build(Input(files: files), options).site)
    let entries = Dictionary(
      grouping: before.paths().compactMap(Kind.entry(ofPage:)), by: { $0.kind })
    for kind in Kind.allCases where kind.folder != nil {
      let names = (entries[kind] ?? []).map(\.id)
        .filter { $0 != "index" && BuiltInPage(rawValue: $0) == nil && $0 != "404" }
      for id in names.sorted().prefix(2) {
        let revision = try Renaming.revision(kind, id, to: "renamed-" + id, in: files)
        #expect(revision.open.map(\.path) == [], "\(kind) \(id)")
        files = Self.apply(revision, to: files)
      }
    }
    var lists: [(kind: Kind, id: String)] = []
    for (kind, path) in [(Kind.event, "content/timeline.yml"), (.paragraph, "content/essay.yml")] {
      let text = files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
      for match in (text ?? "").matches(of: /- id: ([a-z0-9-]+)/).prefix(2) {
        lists.append((kind, String(match.1)))
      }
    }
    for (kind, id) in lists {
      files = Self.apply(
        try Renaming.revision(kind, id, to: "renamed-" + id, in: files), to: files)
    }
    let result = await Pages.build(Input(files: files), options)
    #expect(result.diagnostics.map(TestSite.line) == [])
    let after = try #require(result.site)
    let lost = before.addresses.filter { $0.hasSuffix(".html") && !after.answers($0) }
    #expect(lost == [])
    #expect(lists.count == 4 && lists.allSatisfy { after.answers($0.kind.address(of: $0.id)) })
  }

  private static func apply(_ revision: Revision, to files: [SourceText]) -> [SourceText] {
    let changed = PathSet(revision.files.map(\.source.path))
    return files.filter { !changed.contains($0.path) }
      + revision.files.filter { !$0.isRemoved }.map {
        SourceText(path: $0.newPath ?? $0.source.path, bytes: $0.bytes)
      }
  }
}
