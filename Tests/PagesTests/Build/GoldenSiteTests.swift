import Foundation
import Markup
import Pages
import TestSupport
import Testing

/// The repository's own guide: `site/` is what its `content/` and `templates/` give, byte for byte.
struct GoldenSiteTests {
  /// The package's folder, three above the one of this file.
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  /// The files of a folder, with a slash behind it, by their paths; links and hidden files are left out.
  private static func files(_ folder: String, prefix: String) -> [SourceText] {
    let found = FileManager.default.enumerator(atPath: folder)
    var files: [SourceText] = []
    while let path = found?.nextObject() as? String {
      if path.split(separator: "/").last?.hasPrefix(".") == true {
        found?.skipDescendants()
      } else if found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        files.append(
          SourceText(path: prefix + path, bytes: TestFiles.bytes(of: folder + path)))
      }
    }
    return files
  }

  /// The version of the tool, which is part of that of a site.
  private static var version: String {
    get throws {
      let path = package + "Sources/GuideKit/Version.swift"
      let text = String(decoding: TestFiles.bytes(of: path), as: UTF8.self)
      return try #require(text.split(separator: "\"").dropFirst().first.map(String.init))
    }
  }

  @Test func `site is what content and templates give`() async throws {
    let sources = ["content", "templates"].flatMap {
      Self.files(Self.package + $0 + "/", prefix: $0 + "/")
    }
    let written = Self.files(Self.package + "site/", prefix: "")
    try #require(sources.count > 10 && written.count > 10, "no guide in \(Self.package)")
    var options = BuildOptions()
    options.jobs = 4
    options.tool = try Self.version
    let result = await Pages.build(Input(files: sources), options)
    let site = try #require(result.site, "\(result.diagnostics.prefix(3).map(TestSite.line))")
    // Packed files are made anew wherever they are needed, and not committed.
    let packed = ["guide.epub", "qti21.zip", "canvas.imscc", "csv.zip"].map { "downloads/" + $0 }
    let paths = site.paths().filter { !packed.contains($0) }
    let known = Dictionary(
      uniqueKeysWithValues: written.filter { !packed.contains($0.path) }
        .map { ($0.path, $0.bytes) })
    let missing = paths.filter { known[$0] == nil }
    let extra = Set(known.keys).subtracting(paths).sorted()
    #expect(missing == [], "site/ lacks files; run make")
    #expect(extra == [], "site/ has files that nothing makes; run make")
    let differing = await ParallelMap.results(count: paths.count, jobs: 4) { index in
      known[paths[index]] == site.render(paths[index]) ? nil : paths[index]
    }
    let first = differing.compactMap(\.self).first
    #expect(first == nil, "\(first.map { Self.difference(site, $0, known[$0]) } ?? "")")
  }

  /// The first line in which an output is not what stands in `site/`.
  private static func difference(_ site: Site, _ path: String, _ known: [UInt8]?) -> String {
    let made = site.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let old = String(decoding: known ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(made, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(made.count, old.count)
    let (new, before) = (line < made.count ? made[line] : "", line < old.count ? old[line] : "")
    return "\(path):\(line + 1)\n  site/: \(before)\n  made:  \(new)"
  }
}
