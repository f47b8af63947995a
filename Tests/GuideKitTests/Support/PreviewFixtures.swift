import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// Snapshots as tests need them.
enum Fixtures {
  static let editor = "e:{path}:{line}:{column}"

  static func site(_ changes: String = "") async throws -> Site {
    try await Sites.shared.site(changes)
  }

  /// A small site whose pages have a head, and one that moved.
  static func previewed(_ color: String = "black", essay: String = "Essay") async throws -> Site {
    try await site(
      """
      -- templates/assets/site.css --
      body { color: \(color) }
      -- templates/index.mustache --
      <html><head><title>{{title}}</title></head><body></body></html>
      -- templates/essay.mustache --
      <html><head></head><body id="p1">\(essay)</body></html>
      -- templates/404.mustache --
      <html><head></head><body>nothing</body></html>
      -- content/pages/us.md --
      ---
      title: Us
      formerly: [about]
      ---

      Text.
      """)
  }

  static func problem(
    _ message: String, place: Place? = Place(line: 2, column: 3), note: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: .rawHTML, message: message, path: "content/a.md", place: place, source: source,
      note: note)
  }

  private static let source = SourceText(
    path: "content/a.md", bytes: Array("\na <b> c".utf8))

  static func link() throws -> EditorLink { try #require(EditorLink(editor, root: "/g")) }
}

/// Each site is built once for all tests.
private actor Sites {
  static let shared = Sites()

  private var building: [String: Task<Site, any Error>] = [:]

  func site(_ changes: String) async throws -> Site {
    let task =
      building[changes]
      ?? Task {
        let result = await TestSite(changes).build()
        return try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
      }
    building[changes] = task
    return try await task.value
  }
}
