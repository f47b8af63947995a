import Foundation
import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// What `guide init` and `guide new` write.
struct StarterTests {
  /// The starter's content under the repository's templates.
  private static func guide() async throws -> TestSite {
    var site = TestSite("", base: nil)
    for file in try await SourceTree.files(below: "templates", of: PackageFolder.path) {
      site = site.adding(file.path, file.bytes)
    }
    for (path, text) in StarterGuide.files() {
      site = site.adding("content/" + path, Array(text.utf8))
    }
    return site
  }

  @Test func `the starter builds clean, with its numbers and files`() async throws {
    let site = try await Self.guide()
    #expect(await site.report() == [])
    let built = try #require(await site.build().site)
    #expect(built.text("sections/the-count.html").contains("94\u{A0}people"))
    #expect(built.text("essay.html").contains("A bridge is a promise that one bank makes"))
  }

  @Test func `every page that links a paragraph has its first words at hand`() async throws {
    let site = try #require(await Self.guide().build().site)
    var pages = 0
    // The start page answers and leads on; it has no list to look things up in.
    for path in site.paths() where path.hasSuffix(".html") && path != "index.html" {
      let page = site.text(path)
      let linked = Set(page.matches(of: /href="(?:\.\.\/)?essay\.html#(p\d+)"/).map(\.1))
      let listed = page.matches(of: /(?:<dt>|<th scope="row">)<a class="p" href="[^"]*#(p\d+)"/)
      #expect(linked.subtracting(listed.map(\.1)) == [], "\(path)")
      if !linked.isEmpty { pages += 1 }
    }
    #expect(pages > 3)
  }

  @Test func `each file of the starter has its path and its text`() {
    let files = StarterGuide.files()
    #expect(files.count == Set(files.map(\.path)).count)
    #expect(files.first?.path == "guide.yml")
    #expect(files.last?.path == "data/crossings.csv")
    #expect(files.last?.text == "day,people\n1,118\n2,131\n3,125\n4,94\n5,140\n6,152\n7,109\n")
    for file in files { #expect(!file.text.contains("\n-- "), "\(file.path)") }
  }

  private func form(_ kind: Kind) -> (path: String, text: String)? {
    EntryForms.form(kind, id: "another", section: kind == .question ? "the-count" : nil)
  }

  @Test func `each kind has a form at its place, and lists have none`() throws {
    for kind in Kind.allCases {
      switch kind.home {
      case .list: #expect(form(kind) == nil)
      case .folder(let folder): #expect(form(kind)?.path == "\(folder)/another.md")
      case .folders(let folder): #expect(form(kind)?.path == "\(folder)/the-count/another.md")
      }
    }
  }

  @Test(arguments: Question.Kind.allCases)
  func `a question of each kind has the parts of its kind`(_ kind: Question.Kind) async throws {
    let form = try #require(
      EntryForms.form(.question, id: "another", section: "the-count", question: kind))
    #expect(form.text.contains("\nkind: \(kind.rawValue) "))
    let text = form.text.replacing(/\ndraft: true[^\n]*/, with: "")
    let site = try await Self.guide().adding("content/" + form.path, Array((text + "\n").utf8))
    #expect(await site.report() == [])
    #expect(await site.linked().content.questions.values.contains { $0.kind == kind })
  }

  @Test(arguments: [Kind.event, .paragraph])
  func `what stands in a list has an item to copy`(_ kind: Kind) async throws {
    let item = try #require(EntryForms.item(kind, id: "another"))
    // The starter's text stands in essay.md, where a list of paragraphs only adds to it.
    let base = kind == .paragraph ? TestSite.small : try await Self.guide()
    let site = base.changing("content/" + item.file) {
      $0.trimmed + "\n" + item.text + "\n"
    }
    let found = await site.report().filter { !$0.hasPrefix("paragraph-owner") }
    #expect(found == [])
  }

  @Test(arguments: Kind.allCases.filter(\.hasPages))
  func `a form loads as it is, and is left out until it is no draft`(_ kind: Kind) async throws {
    let form = try #require(self.form(kind))
    #expect(form.text.contains("\ndraft: true"))
    let site = try await Self.guide().adding(
      "content/" + form.path, Array((form.text + "\n").utf8))
    let published = await site.build()
    #expect(published.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(published.site?.paths().contains { $0.contains("another") } == false)
    var options = BuildOptions()
    options.includesDrafts = true
    let previewed = await site.build(options)
    #expect(
      previewed.diagnostics.map(TestSite.line) == published.diagnostics.map(TestSite.line))
    let shown = try #require(previewed.site)
    let page = try #require(shown.paths().first { $0.contains("another") })
    #expect(shown.text(page).contains("<p class=\"draft\" role=\"note\">"))
    for path in shown.paths() { #expect(shown.render(path) != nil) }
    let rules = previewed.diagnostics.filter { $0.path.contains("another.md") }.map(\.rule.id)
    for rule in ["yaml-syntax", "yaml-feature", "unknown-key", "wrong-type", "front-matter"] {
      #expect(!rules.contains(rule), "\(rules)")
    }
  }

  /// Every key that a form explains in a remark is one that its loader knows.
  @Test(arguments: Kind.allCases.filter(\.hasPages))
  func `the keys that a form explains are the kind's own`(_ kind: Kind) async throws {
    let form = try #require(self.form(kind))
    let head = form.text.split(separator: "---\n")[0]
    let keys = head.split(separator: "\n").compactMap { line -> String? in
      let plain = line.hasPrefix("# ") ? line.dropFirst(2) : line
      guard let colon = plain.firstIndex(of: ":"), !plain.hasPrefix(" ") else { return nil }
      let key = String(plain[..<colon])
      return Identifier.isValid(key) ? key : nil
    }
    let table = try #require(
      ManualTable("entries", below: "## \(kind.rawValue): ", header: "key |"))
    let known = Set(table.keys + ["core", "order", "draft", "formerly", "silence"])
    #expect(keys.count > 3)
    #expect(Set(keys).subtracting(known) == [])
    for row in table.rows where row[1] == "yes" {
      #expect(keys.contains(row[0].replacing("`", with: "")), "\(row[0])")
    }
  }
}
