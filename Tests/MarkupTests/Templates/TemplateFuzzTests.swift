import Foundation
import Markup
import TestSupport
import Testing

/// Templates made of tags, quotation marks and pieces of HTML: whatever values are printed, a template
/// that is compiled opens the same tags, attributes and comments, and leads to the same places.
struct TemplateFuzzTests {
  private static let count =
    ProcessInfo.processInfo.environment["GUIDE_FUZZ_BYTES"].flatMap(Int.init).map { $0 / 5_000 }
    ?? 120

  private static let texts = [
    "", " ", "x", "\"><script>alert(1)</script>", "' onmouseover='alert(1)' x='",
    "\" onload=\"a", "javascript:alert(1)", " java\nscript:alert(1)", "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)", "data:text/html,<b>", "//evil.example/", "\\\\evil.example",
    "/evil.example", "https://evil.example/", "-->", "--!>", "-", ">", "/", "!",
    "--><img src=x onerror=a>",
    "</title><script>a</script>", "</textarea><b>", "</script>", "script", "a onclick=b", "a=b",
    "]]>", "`", "=", "x/onclick=a", "a, //evil.example/b 2x", "0;url=javascript:a",
    ";url=//evil.example",
    "{{title}}", "&quot;&gt;&lt;b", "\u{0}", "é人", ":", "#", "?", "@evil.example",
  ]

  /// Addresses as the tool makes them: a place of the site, or of the web.
  private static let addresses = [
    "a b.html?x&y", "", "../a'b\"<c>.html#d", "#x", "a/\u{1F600}", "./",
  ]

  private static let pieces = [
    "<a href=\"", "<a href='", "<a ", "<p", "<p>", "</p>", "<p title=\"", "<p title='", "<p title=",
    "\"", "'", "\"", "'", ">", ">", "<", "/", "=", " ", " ", "\n", "#", "?", "a", "b.html", ":",
    "&",
    "&#106;", "<!--", "-->", "--!>", "-", "!", "<script>", "</script>",
    "<script type=\"application/ld+json\">",
    "<style>", "</style>", "<title>", "</title>", "<textarea>", "</textarea>", "<svg>",
    "<noscript>", "</noscript>",
    "<![CDATA[",
    "]]>", "<?xml", "<!doctype html>", " onclick=\"", " style='", " srcdoc=\"", " class=\"",
    " id='",
    " srcset=\"", "<img src='", "<img alt=\"", "<meta ", "name=\"a\" ", "content=\"",
    "http-equiv=\"refresh\" ", "0; url=", "javascript:", "https://", "//", "e.org/", "files/",
    "../",
    "{{title}}", "{{title}}", "{{title}}", "{{address}}", "{{address}}", "{{{body}}}", "{{root}}",
    "{{#is-on}}", "{{/is-on}}", "{{^is-on}}", "{{/is-on}}", "{{#parts}}", "{{/parts}}", "{{#note}}",
    "{{note}}", "{{/note}}", "{{#link}}{{link}}{{/link}}", "{{>p}}", "{{>q}}", "{{<l}}{{$b}}",
    "{{/b}}{{/l}}", "{{! x }}", "{{#data}}{{{data}}}{{/data}}", "{{#self}}", "{{/self}}", "data:",
    "\\",
  ]

  /// Templates that are compiled, from which pieces are taken and to which others are added.
  private static let seeds = [
    [
      "<a href=\"", "{{root}}", "b.html", "#", "{{title}}", "\"", " class=\"", "a", "\"", ">",
      "{{title}}",
    ],
    ["<p", "{{#is-on}}", " ", "id='", "{{title}}", "'", "{{/is-on}}", ">", "{{{body}}}", "</p>"],
    [
      "<title>", "{{title}}", "</title>", "<meta ", "name=\"a\" ", "content=\"", "{{title}}", "\"",
      ">",
    ],
    [
      "<meta ", "http-equiv=\"refresh\" ", "content=\"", "0; url=", "{{address}}", "\"", ">",
      "{{title}}",
    ],
    [
      "<!--", " ", "a", " ", "-->", "<p title='", "{{#note}}", "{{note}}", "{{/note}}", "'", ">",
      "</p>",
    ],
    [
      "<script type=\"application/ld+json\">", "{{#data}}{{{data}}}{{/data}}", "</script>",
      "{{title}}",
    ],
    ["<img src='", "files/", "{{title}}", "'", " ", "srcset=\"", "{{address}}", " ", "\"", ">"],
    [
      "{{#parts}}", "<p title=\"", "{{title}}", "{{>p}}", "\"", ">", "{{/parts}}", "{{<l}}{{$b}}",
      "{{title}}", "{{/b}}{{/l}}",
    ],
    ["<textarea>", "{{title}}", "</textarea>", "<style>", "a", "</style>", "<a ", "{{>q}}", ">"],
    ["<p title=\"", "{{title}}", "\"", "{{^is-on}}", " onclick=\"", "a", "\"", "{{/is-on}}", ">"],
  ]

  @Test(arguments: 0..<8)
  func `no value opens a tag, an attribute, a script or a comment`(_ part: Int) {
    var random = SeededGenerator(seed: UInt64(400 + part))
    var compiled = 0
    for _ in 0..<Self.count {
      let template = Self.template(&random)
      let partials = [
        "p": ["{{title}}", "#{{title}}", "a"].randomElement(using: &random) ?? "",
        "q": "class='{{title}}' ", "l": ["<p title='{{$b}}{{/b}}'>", "{{$b}}{{/b}}"][part % 2],
      ]
      let library = Templates.library(template, partials)
      guard library.diagnostics.isEmpty,
        let program = library.compile("t", against: Item.shape).program
      else { continue }
      compiled += 1
      check(program, template, &random)
    }
    // The generator bites only if enough of what it makes is compiled.
    #expect(compiled > Self.count / 8)
  }

  private static func template(_ random: inout SeededGenerator) -> String {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return (0..<Int.random(in: 1...7, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    var chosen =
      (seeds.randomElement(using: &random) ?? [])
      + (Bool.random(using: &random) ? seeds.randomElement(using: &random) ?? [] : [])
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let index = Int.random(in: 0..<chosen.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: chosen[index] = pieces.randomElement(using: &random) ?? ""
      case 1: chosen.insert(pieces.randomElement(using: &random) ?? "", at: index)
      default: if chosen.count > 1 { chosen.remove(at: index) }
      }
    }
    return chosen.joined()
  }

  /// Prints a template with plain values and with hostile ones, and compares what a browser makes of
  /// both.
  private func check(
    _ program: TemplateProgram<Item>, _ template: String, _ random: inout SeededGenerator
  ) {
    for isOn in [false, true] {
      func item(_ text: () -> String, _ address: () -> String) -> Item {
        func part() -> Item {
          Item(
            title: text(), address: address(), isOn: isOn, note: text(),
            link: isOn ? address() : nil)
        }
        var item = part()
        item.parts = isOn ? [part(), part()] : []
        item.data = Array("{\"a\":\"\\u003cb>\"}".utf8)
        return item
      }
      let plain = pieces(of: program, item({ "x" }, { "a/b.html" }))
      for _ in 0..<6 {
        let hostile = item(
          { Self.texts.randomElement(using: &random) ?? "" },
          { Self.addresses.randomElement(using: &random) ?? "" })
        let found = pieces(of: program, hostile)
        if !isSame(found.pieces, plain.pieces, template) {
          Issue.record("\(template)\nprints\n\(plain.html)\nand\n\(found.html)")
          return
        }
      }
    }
  }

  /// Whether the pieces are the same, and what must not vary is the same or the template's own words.
  private func isSame(
    _ found: [FinishedHTML.Piece], _ plain: [FinishedHTML.Piece], _ template: String
  ) -> Bool {
    guard found.map(\.name) == plain.map(\.name), found.map(\.attributes) == plain.map(\.attributes)
    else { return false }
    return zip(found.flatMap(\.fixed), plain.flatMap(\.fixed)).allSatisfy { found, plain in
      found == plain || template.contains(found)
    }
  }

  private func pieces(
    of program: TemplateProgram<Item>, _ item: Item
  ) -> (html: String, pieces: [FinishedHTML.Piece]) {
    var bytes: [UInt8] = []
    program.render(item, into: &bytes)
    let html = String(decoding: bytes, as: UTF8.self)
    return (html, FinishedHTML(html).pieces)
  }

  /// Renders templates of any pieces with data that have no shape: nothing is promised but an end.
  @Test func `trying a template always ends`() throws {
    let data = try YAMLReader.read(
      SourceText("title: \"'x\"\nparts: [{title: a, parts: [{title: b}]}]\nis-on: true")
    ).get()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let template = Self.template(&random)
      let library = Templates.library(
        template, ["p": template, "q": "{{>p}}", "l": "{{$b}}{{/b}}"])
      let found = DynamicTemplate.render("t", data: data, in: library)
      #expect(found.diagnostics.count <= 100)
      if found.html.firstInvalidUTF8 != nil { Issue.record("no UTF-8 from \(template)") }
    }
  }

  @Test(arguments: [
    ("<p title=\"a\" onclick='b'>c", "[p title onclick|b]"),
    ("<a href=\" java\nscript:x\">", "[a href|javascript:]"), ("<!--a--><b/>", "[!|a][b]"),
    ("<!-->x-->", "[!]"), ("<title><b></title>", "[title][/title]"),
    ("<a href='//e/x'>", "[a href|e//]"),
    ("<script>a<b></script>", "[script|a<b>][/script]"), ("1 < 2 </ a>", "[!| a]"),
    ("<p a=b'c>", "[p a]"),
    ("<a href=\"&#106;avascript&colon;a\">", "[a href|javascript:]"), ("<p =a='b'>", "[p =a]"),
  ])
  func `the judge reads HTML as browsers do`(_ html: String, _ expected: String) {
    let found = FinishedHTML(html).pieces.map { piece in
      let parts = ([piece.name] + piece.attributes).joined(separator: " ")
      let fixed = piece.fixed.filter { !$0.isEmpty }
      return "[" + ([parts] + fixed).joined(separator: "|") + "]"
    }
    #expect(found.joined() == expected)
  }
}
