import Markup
import Testing

/// The form of BibTeX files.
struct BibTeXReaderTests {
  private func read(_ text: String) -> (entries: [BibTeXEntry], report: [String]) {
    let source = SourceText(path: "a.bib", bytes: Array(text.utf8))
    let parsed = Parsed { () throws(Diagnostic.Failure) in
      try BibTeXReader.read(source, rule: .bibliographySyntax)
    }
    return (
      parsed.value ?? [],
      parsed.diagnostics.map { diagnostic in
        let place = diagnostic.place.map { "\($0.line):\($0.column) " } ?? ""
        return place + diagnostic.message.replacing("this is not BibTeX: ", with: "! ")
      }
    )
  }

  private func written(_ entries: [BibTeXEntry]) -> [String] {
    entries.map { entry in
      "\(entry.type) \(entry.key)" + entry.fields.map { " \($0.name)=<\($0.value)>" }.joined()
    }
  }

  @Test(arguments: [
    ("", []), ("only words, a@b.org and a comment", []),
    ("@Book{a, Title = {A {b} c}, year = 1990}", ["book a title=<A {b} c> year=<1990>"]),
    ("@book{a,\n  title = \"A {\"}b{\"} c\",\n}\n", ["book a title=<A {\"}b{\"} c>"]),
    ("@book(a, title={A)})", ["book a title=<A)>"]), ("@misc{a}", ["misc a"]),
    ("@misc{a,}", ["misc a"]), ("@ misc { a , x = {b} , , }", ["misc a x=<b>"]),
    (
      "@string{p = \"Press\"} @string(q = p # { of } # p)\n@book{a, publisher = Q}",
      ["book a publisher=<Press of Press>"]
    ),
    ("@misc{a, month = jan # \"~12\", b = {c} # 1 # {d}}", ["misc a month=<jan~12> b=<c1d>"]),
    ("@comment{jabref-meta: {x};}\n@misc{a}", ["misc a"]), ("@comment @misc{a}", ["misc a"]),
    ("@preamble{\"\\newcommand{\\x}{y}\" # {z}}@misc{a}", ["misc a"]),
    ("@misc{a, t = {a \\{ b}}", ["misc a t=<a \\{ b>"]),
    ("@misc{DBLP:conf/x/Y90, t={a}}", ["misc DBLP:conf/x/Y90 t=<a>"]),
    ("% a line\n@misc{é_1, t={长}}", ["misc é_1 t=<长>"]),
  ])
  func `entries and their fields are read`(_ text: String, _ expected: [String]) {
    let (entries, report) = read(text)
    #expect(written(entries) == expected)
    #expect(report == [])
  }

  @Test(arguments: [
    ("@book{a, title = {A", "1:18 ! the text that begins here is never closed"),
    ("@book{a, title = {A}", "1:6 ! the entry that begins here is never closed"),
    ("@book{a, title = \"A", "1:18 ! a text in quotation marks is never closed"),
    ("@book{a, title = \"A}\"}", "1:20 ! a brace is closed that was never opened"),
    ("@book{a,\n title {A}}", "2:8 ! `=` must stand after `title`"),
    ("@book{a,\n title = }", "2:10 ! a text in braces must stand here"),
    ("@book{a title = {A}}", "1:9 ! a comma or `}` must stand here"),
    ("@book{a, b = {A} c = {B}}", "1:18 ! a comma or `}` must stand here"),
    ("@book{title = {A}}", "1:7 ! an entry needs a key"),
    ("@{a}", "1:2 ! no type of entry stands after `@`"),
    ("@book a", "1:7 ! a brace must stand after `@book`"),
    ("@book{a, = {b}}", "1:10 ! the name of a field must stand here"),
    ("@string{a = {b} c}", "1:17 ! `}` must stand here, at the end of `@string`"),
    ("@string{a = {b}", "1:8 ! the entry that begins here is never closed"),
    ("@comment{a", "1:9 ! the text that begins here is never closed"),
    (
      "@book{a, t = " + String(repeating: "{", count: 101),
      "1:14 ! braces are nested more than 100 deep"
    ),
  ])
  func `what is not BibTeX is told where it stops`(_ text: String, _ expected: String) {
    #expect(read(text).report == [expected])
  }

  @Test func `an unknown name of a text, and a second field, are told beside the rest`() {
    let (entries, report) = read(
      "@string{press = {P}}\n@book{a, publisher = pres, title = {A}, Title = {B}}\n@book{b}")
    #expect(written(entries) == ["book a publisher=<pres> title=<A>", "book b"])
    #expect(
      report == [
        "2:22 no `@string` is called `pres`", "2:41 the entry has a second field `title`",
      ])
  }

  @Test func `a name that is defined too late is told, and one that is near is proposed`() {
    let source = SourceText(
      path: "a.bib",
      bytes: Array("@book{a, x = pres, y = Gate}\n@string{press={P}}@string{gate={G}}".utf8))
    let parsed = Parsed { () throws(Diagnostic.Failure) in
      try BibTeXReader.read(source, rule: .bibliographySyntax)
    }
    #expect(
      parsed.diagnostics.map { $0.message + ": " + ($0.note ?? "") } == [
        "no `@string` is called `pres`: did you mean `press`?",
        "the `@string` that defines `Gate` stands below: move it up, before all entries",
      ])
  }

  @Test func `names that hold names cannot grow without end`() {
    let lines = (1...60).map { "@string{a\($0) = a\($0 - 1) # a\($0 - 1)}\n" }
    let report = read("@string{a0 = {0123456789}}\n" + lines.joined()).report
    #expect(report.count == 1)
    #expect(report.first?.hasSuffix("! a value is longer than 200000 bytes") == true)
  }
}
