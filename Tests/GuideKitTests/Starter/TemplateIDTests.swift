import GuideKit
import Markup
import Testing

/// The ids of the guide's own templates: none is one that an entry, a heading or an event can have.
struct TemplateIDTests {
  /// The values of an attribute in a text, with the names of values that templates print.
  private func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: " " + attribute + "=\"").dropFirst().map { piece in
      String(piece.prefix { $0 != "\"" })
    }
  }

  /// Ids of entries, which stand alone in a template: the paragraphs of the essay, events, and the
  /// places of a page that has moved.
  private static let entries = [
    "essay.mustache", "essay-text.mustache", "redirect.mustache", "timeline.mustache",
  ]

  /// Whether an id is one of a document of its own, in which no heading has an id but what is marked
  /// alike: of a page for paper, or of the book.
  private static func isOfDocument(_ id: String, _ path: String) -> Bool {
    if path.contains("/epub/") { return ["e-{{id}}", "a-{{id}}", "toc"].contains(id) }
    guard path.pathNames.last?.hasPrefix("print-") == true else { return false }
    return id == "{{anchor}}" || id.hasSuffix("-{{id}}") && !id.hasPrefix("{{")
  }

  /// Templates of two lists of which an entry is in one alone: works with a note, and without.
  private static let divided = ["epub/readings.mustache", "partials/print-readings.mustache"]

  @Test func `every id of a template begins with a sign that no id of content has`() async throws {
    var count = 0
    for file in try await SourceTree.files(below: "templates", of: PackageFolder.path)
    where file.path.hasSuffix(".mustache") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let name = file.path.pathNames.last ?? ""
      for id in values(of: "id", in: text) {
        count += 1
        #expect(
          id.hasPrefix("_") || id == "{{id}}" && Self.entries.contains(name)
            // Rows of data, for whose ids the tool writes the sign.
            || id == "{{row-id}}" && name == "data-table.mustache"
            || Self.isOfDocument(id, file.path), "\(file.path): \(id)")
      }
    }
    #expect(count > 60)
    #expect(!Identifier.isValid("_text"))
    #expect(!Identifier.slug("_Text _ —text_").contains("_"))
  }

  @Test func `no template prints one id for a list and for what stands in it`() async throws {
    for file in try await SourceTree.files(below: "templates", of: PackageFolder.path)
    where file.path.hasSuffix(".mustache") && !Self.divided.contains(where: file.path.hasSuffix) {
      let ids = values(of: "id", in: String(decoding: file.bytes, as: UTF8.self))
        .filter { $0.contains("{{") && $0 != "{{id}}" }
      #expect(ids.count == Set(ids).count, "\(file.path): \(ids)")
    }
  }

  @Test func `every place that a template names within its page is one of a template`() async throws
  {
    let files = try await SourceTree.files(below: "templates", of: PackageFolder.path)
      .filter { $0.path.hasSuffix(".mustache") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let ids = Set(files.flatMap { values(of: "id", in: $0) })
    for text in files {
      // The name of a panel is a heading that a script writes.
      for place in values(of: "aria-labelledby", in: text) where place != "_panel-name" {
        #expect(ids.contains(place), "\(place)")
      }
      for address in values(of: "href", in: text) where address.hasPrefix("#") {
        let place = String(address.dropFirst())
        #expect(
          ids.contains(place) || place.hasPrefix("_i-{{") || place.hasPrefix("_d-{{"), "\(place)")
      }
    }
  }
}
