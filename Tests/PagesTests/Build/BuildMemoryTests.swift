import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What one build keeps for the next: files that are the same objects are not read again, and nothing
/// of it shows.
///
/// What is kept is told by the identity of its objects.
struct BuildMemoryTests {
  private static let all = TestSite(
    "-- content/glossary/moat.md --\n---\nterm: Moat\n---\n\nWater.\n"
      + "-- content/pages/about.md --\n---\ntitle: About\n---\n\nA moat.\n")

  private func expectSame(_ left: BuildResult, _ right: BuildResult) {
    #expect(left.diagnostics == right.diagnostics)
    #expect(left.site?.paths() == right.site?.paths())
    for path in right.site?.paths() ?? [] {
      #expect(left.site?.render(path) == right.site?.render(path), "\(path)")
    }
  }

  /// Steps from one set of files to another, each with the memory of the one before.
  private func build(
    _ steps: [[SourceText]], _ options: [BuildOptions] = [],
    from memory: BuildMemory = BuildMemory()
  ) async -> BuildResult? {
    var memory = memory
    var result: BuildResult?
    for (index, files) in steps.enumerated() {
      let options = index < options.count ? options[index] : BuildOptions()
      result = await Pages.build(Input(files: files), options, memory: memory)
      memory = result?.memory ?? memory
    }
    return result
  }

  @Test func `files come, go and change, one by one`() async throws {
    let files = Self.all.input.files
    let fresh = await Pages.build(Input(files: files))
    for file in files where file.path.hasPrefix("content/") || file.path.hasSuffix("term.mustache")
    {
      let others = files.filter { $0 !== file }
      let changed = SourceText(path: file.path, bytes: file.bytes + Array("\n".utf8))
      // Gone and back; changed and undone; changed, then as before.
      expectSame(try #require(await build([files, others, files])), fresh)
      expectSame(try #require(await build([others, files])), fresh)
      expectSame(
        try #require(await build([files, others + [changed]])),
        await Pages.build(Input(files: others + [changed])))
    }
  }

  @Test func `a file of the same bytes that is another object is read anew, its own mistakes too`()
    async throws
  {
    let files = Self.all.input.files
    let broken = TestSite("-- content/glossary/moat.md --\n[x](term:none)\n").input.files
    let result = try #require(await build([files, broken, files, broken]))
    expectSame(result, await Pages.build(Input(files: broken)))
    let copies = files.map { SourceText(path: $0.path, bytes: $0.bytes) }
    expectSame(try #require(await build([files, copies])), await Pages.build(Input(files: files)))
  }

  @Test func `a changed word of the templates shows, and a changed template`() async throws {
    let files = Self.all.input.files
    for path in [
      "templates/words.yml", "templates/sections.mustache", "templates/cards/claim.mustache",
    ] {
      let changed = files.map { file in
        file.path != path
          ? file
          : SourceText(
            path: path,
            bytes: Array(
              String(decoding: file.bytes, as: UTF8.self).replacing("Sections", with: "Parts")
                .replacing("<h1>", with: "<h1>+").replacing("card", with: "box").utf8))
      }
      let fresh = await Pages.build(Input(files: changed))
      expectSame(try #require(await build([files, changed])), fresh)
      #expect(fresh.site?.render("sections.html") != nil)
      let back = try #require(await build([files, changed, files]))
      expectSame(back, await Pages.build(Input(files: files)))
    }
  }

  @Test func `a published site and one on disk do not mix`() async throws {
    let files = TestSite(
      "-- templates/assets/a.css --\na {}\n-- templates/index.mustache --\n<link href=\"{{root}}assets/a.css\">\n"
    ).input.files
    var published = BuildOptions()
    published.isPublished = true
    let plain = await Pages.build(Input(files: files))
    let sent = await Pages.build(Input(files: files), published)
    #expect(plain.site?.text("index.html").line == "<link href=\"assets/a.css\">")
    #expect(sent.site?.text("index.html").hasPrefix("<link href=\"immutable/a.") == true)
    expectSame(try #require(await build([files, files], [BuildOptions(), published])), sent)
    expectSame(try #require(await build([files, files], [published, BuildOptions()])), plain)
    expectSame(try #require(await build([files, files], [published, published])), sent)
  }

  @Test func `drafts come and go with the option`() async throws {
    let files = TestSite("-- content/pages/new.md --\n---\ntitle: New\ndraft: true\n---\n\nText.\n")
      .input.files
    var drafts = BuildOptions()
    drafts.includesDrafts = true
    let with = try #require(await build([files, files], [BuildOptions(), drafts]))
    #expect(with.site?.text("new.html").withoutOwnLinks.line == "<h1>New</h1>\n<p>Text.</p>")
    let without = try #require(
      await build([files, files, files], [drafts, drafts, BuildOptions()]))
    #expect(without.site?.render("new.html") == nil)
  }

  @Test func `what did not change is not read again`() async throws {
    let files = Self.all.input.files
    let first = try #require(await build([files])).memory
    let moat = try #require(files.first { $0.path == "content/glossary/moat.md" })
    let edited = SourceText(path: moat.path, bytes: moat.bytes + Array("Deep.\n".utf8))
    let second = try #require(
      await build([files, files.map { $0 === moat ? edited : $0 }], from: first)
    ).memory
    #expect(second.parsed.count == first.parsed.count)
    for (new, old) in zip(second.parsed, first.parsed) {
      #expect((new === old) == (new.source !== edited), "\(new.source.path)")
    }
    #expect(second.compiled != nil && second.compiled === first.compiled)
  }
}
