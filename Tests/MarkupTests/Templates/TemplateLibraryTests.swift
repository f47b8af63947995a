import Markup
import Testing

/// All templates together: their names, their addresses, and what is wrong with files.
struct TemplateLibraryTests {
  @Test func `a template that is missing is told with the nearest name`() {
    let library = TemplateLibrary(["section": SourceText("x", path: "templates/section.mustache")])
    let (program, diagnostics) = library.compile("sektion", against: Item.shape)
    #expect(program == nil)
    #expect(
      diagnostics == [
        Diagnostic(
          rule: .missingFile, message: "the guide needs this template",
          path: "templates/sektion.mustache", note: "did you mean `section`?")
      ])
    let other = library.compile("term", against: Item.shape).diagnostics
    #expect(other.map(\.report) == ["missing-file the guide needs this template"])
  }

  @Test func `files are read in the order of their names, and each has its own problems`() {
    let library = TemplateLibrary([
      "b": SourceText("{{=x}}", path: "b"), "a": SourceText("{{&y}}", path: "a"),
      "c": SourceText(path: "c", bytes: [0x61, 0x0A, 0xFF]), "d": SourceText("ok", path: "d"),
    ])
    #expect(library.diagnostics.map(\.path) == ["a", "b", "c"])
    #expect(
      library.diagnostics.last?.report
        == "invalid-utf8 2:1+1 the file is not valid UTF-8 (save it as UTF-8)")
    let (program, diagnostics) = library.compile("d", against: Item.shape)
    #expect(program != nil && diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("<a href=\"{{root}}styles.css\">", "<a href=\"../styles-1.css\">"),
    ("<a href=\"{{root}}styles.css?a\">", "<a href=\"../styles-1.css?a\">"),
    ("<a href=\"{{root}}styles.css#b\">", "<a href=\"../styles-1.css#b\">"),
    ("<a href='{{root}}styles.css'>", "<a href='../styles-1.css'>"),
    ("<a href=\"{{root}}other.css\">", "<a href=\"../other.css\">"),
    ("<a href=\"{{root}}styles.css.map\">", "<a href=\"../styles.css.map\">"),
    ("{{root}}styles.css\"", "../styles.css\""),
    ("<a href=\"{{root}}{{address}}styles.css\">", "<a href=\"../a%20b.html?x&amp;ystyles.css\">"),
    ("<a href=\"{{root}}{{! x }}styles.css\">", "<a href=\"../styles-1.css\">"),
    ("<a href=\"{{address}}styles.css\">", "<a href=\"a%20b.html?x&amp;ystyles.css\">"),
    ("<a href=\"styles.css\">", "<a href=\"styles.css\">"),
  ])
  func `addresses behind the root are printed as others`(_ template: String, _ expected: String) {
    var library = Templates.library(template)
    library.addresses = ["styles.css": "styles-1.css"]
    var html: [UInt8] = []
    library.compile("t", against: Item.shape).program?.render(Item(), into: &html)
    #expect(String(decoding: html, as: UTF8.self) == expected)
  }

  @Test func `without other addresses a template says what it says`() {
    #expect(
      Templates.print("<a href=\"{{root}}styles.css\">") == "<a href=\"../styles.css\">")
  }

  @Test func `names of a shape are listed, those of records indented, once on each way down`() {
    let other = "  note: text\n  title: optional text\n  name: text\n"
    let inner = """
      title: text
      body: html
      address: address
      is-on: flag
      note: optional text
      extra: optional html
      link: optional address
      parts: list of item
      first: optional record of item
      self: record of item
      other: record of other
      \(other)root: address
      data: optional json
      has-parts: flag
      parts-count: text

      """
    func indented(_ text: String, _ indent: String) -> String {
      text.split(separator: "\n").map { indent + $0 + "\n" }.joined()
    }
    var expected = ""
    for line in inner.split(separator: "\n") {
      expected += line + "\n"
      if line.hasSuffix("of item") { expected += indented(inner, "  ") }
    }
    #expect(TemplateLibrary.names(of: Item.shape) == expected)
  }
}
