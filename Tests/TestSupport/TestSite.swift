package import Markup
package import Pages
import Testing

/// A guide written in a test: `-- path --` begins each file.
package struct TestSite: Sendable {
  private var files: PathTable<[UInt8]> = [:]

  /// The files of the text, over those of a small guide that builds clean.
  package init(_ text: String = "", base: TestSite? = TestSite.small) {
    files = base?.files ?? PathTable()
    for (path, body) in Self.split(text) { files[path] = Array(body.utf8) }
  }

  private init(files: PathTable<[UInt8]>) { self.files = files }

  package func adding(_ path: String, _ bytes: [UInt8]) -> TestSite {
    var site = self
    site.files[path] = bytes
    return site
  }

  package func removing(_ path: String) -> TestSite {
    var site = self
    site.files[path] = nil
    return site
  }

  /// The files as text, by path.
  package var texts: [String: String] {
    Dictionary(
      files.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  package var input: Input {
    Input(files: files.map { SourceText(path: $0.key, bytes: $0.value) })
  }

  package func build(_ options: BuildOptions = BuildOptions()) async -> BuildResult {
    await Pages.build(input, options)
  }

  /// The configuration of a site that says where it will stand.
  package static let withBaseURL =
    "-- content/guide.yml --\ntitle: a\nlanguage: en\nbase-url: https://example.org/a\nessay: {title: b}\noffline: false\n"

  /// A site as it is sent to a host.
  package static func published(_ changes: String = "") async throws -> Site {
    var options = BuildOptions()
    options.isPublished = true
    let result = await TestSite(changes).build(options)
    return try #require(result.site, "\(result.diagnostics.map(line))")
  }

  /// What a build reports, one line each: `rule path:line:column message (note)`.
  package func report(_ options: BuildOptions = BuildOptions()) async -> [String] {
    await build(options).diagnostics.map(Self.line)
  }

  package static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
    let note = diagnostic.note.map { " (\($0))" } ?? ""
    return "\(diagnostic.rule.id) \(diagnostic.path)\(place) \(diagnostic.message)\(note)"
  }

  /// The text of one output of a clean build, without what every text has for others to point to
  /// and for the margin.
  package func page(_ path: String) async throws -> String {
    try await wholePage(path).withoutOwnLinks
  }

  /// The text of one output of a clean build.
  package func wholePage(_ path: String) async throws -> String {
    let result = await build()
    let site = try #require(
      result.site, "the build is not clean: \(result.diagnostics.map(Self.line))")
    let bytes = try #require(site.render(path), "there is no \(path) among \(site.paths())")
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func split(_ text: String) -> [(path: String, body: String)] {
    var files: [(path: String, body: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].body += line + "\n"
      }
    }
    return files
  }
}

extension Site {
  /// An output as text; empty for a path that the site does not have.
  package func text(_ path: String) -> String {
    String(decoding: render(path) ?? [], as: UTF8.self)
  }
}

extension String {
  /// The text of a page without the ids of its paragraphs, its links to itself and its notes for the
  /// margin.
  package var withoutOwnLinks: String {
    replacing(/<p id="[^" ]+\.[0-9]+">/, with: "<p>")
      .replacing(#/ <a class="anchor" [^>]*>§</a>/#, with: "")
      .replacing(#/<a class="own" [^>]*>(.*?)</a>/#) { $0.1 }
      .replacing(#/ data-note="[^"]*"/#, with: "")
  }
}
