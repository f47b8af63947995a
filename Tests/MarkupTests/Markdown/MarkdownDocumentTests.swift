import Markup
import Testing

/// What a document knows of itself: plain words, elements, headings, references and citations.
struct MarkdownDocumentTests {
  private func plain(_ text: String) -> String {
    let document = Written.document(text)
    return document.plainText(of: 0..<document.events.count)
  }

  @Test(arguments: [
    ("", ""), ("a *b* `c`", "a b c"), ("a\nb", "a b"), ("a  \nb", "a b"), ("a\n\nb", "a b"),
    ("# A\n\nb", "A b"),
    ("- a\n- b\n", "a b"), ("- a\n\n- b\n", "a b"), ("| a | b |\n| - | - |\n| c | |\n", "a b c"),
    ("> a\n\nb", "a b"),
    ("[a](/b) c", "a c"), ("![a](b) c", "a c"), ("a [@k] b", "a  b"), ("[](term:x) a", " a"),
    ("```\nx\n```\na", "a"),
    ("a <!-- x --> b", "a  b"), ("a...", "a…"), ("***\n\na", "a"), ("> [!NOTE]\n> a", "a"),
    ("- [x] a", "a"),
  ])
  func `words are told without their marks`(_ text: String, _ expected: String) {
    #expect(plain(text) == expected)
  }

  @Test func `the words of references and citations may be given`() {
    let document = Written.document("a [b *c*](term:x) [@k] d\n")
    let words = document.plainText(of: 0..<document.events.count) { event in
      event.kind == .citation ? "(K)" : "<\(document.references[event.index].id)>"
    }
    #expect(words == "a <x> (K) d")
    let all = document.plainText(upTo: document.events.count, from: 0)
    #expect(all == "a b c  d ")
    let some = document.plainText(of: 0..<document.events.count) {
      $0.kind == .citation ? "K" : nil
    }
    #expect(some == "a b c K d")
  }

  @Test func `a stretch gives its own words`() {
    let document = Written.document("a *b* c\n\nd\n")
    #expect(document.plainText(of: 2..<5) == "b")
    #expect(document.plainText(of: 0..<7) == "a b c")
    #expect(document.plainText(upTo: 7, from: 5) == " c ")
    #expect(document.plainText(of: 3..<3) == "")
  }

  @Test func `an element ends behind its exit`() {
    let document = Written.document("a *b **c*** `d`\n\n> e\n")
    let kinds = document.events.map { "\($0.kind) \($0.phase)" }
    #expect(
      kinds == [
        "paragraph enter", "text leaf", "emphasis enter", "text leaf", "strong enter", "text leaf",
        "strong exit", "emphasis exit", "text leaf", "code leaf", "paragraph exit",
        "blockQuote enter", "paragraph enter", "text leaf", "paragraph exit", "blockQuote exit",
      ])
    let ends = document.events.indices.map { document.end(ofElementAt: $0) }
    #expect(ends == [11, 2, 8, 4, 7, 6, 7, 8, 9, 10, 11, 16, 15, 14, 15, 16])
  }

  @Test func `headings are listed with level, id, title and place`() {
    let document = Written.document("## A *b* [c](/d) {#x}\n\ntext\n\n### E `f`\n\nG\nh\n---\n")
    let found = document.headings.map {
      "\($0.level) \($0.id) \($0.title) \($0.place.text) \($0.event)"
    }
    #expect(found == ["2 x A b c 1:18+4 0", "3 e-f E f 5:1+1 13", "2 g-h G h 7:1+1 17"])
    #expect(document.headings.allSatisfy { document.events[$0.event].kind == .heading })
  }

  @Test(arguments: [
    ("[a](term:b#c)", "term|b|c|false|false|1|term:b#c"),
    ("[a](b/c.html#d)", "|b/c.html|d|false|false|1|b/c.html#d"),
    ("[](claim:b)", "claim|b|-|false|true|1|claim:b"),
    ("<term:b#c>", "term|b|c|false|true|1|term:b#c"),
    ("[term:b](term:b)", "term|b|-|false|true|1|term:b"), ("[x *y*](#z)", "||z|false|false|1|#z"),
    ("x ![a](b.png)", "|b.png|-|false|false|2|b.png"),
    ("![a](claim:b)", "claim|b|-|true|false|0|claim:b"),
    ("![](claim:b#c#d)", "claim|b|c#d|true|true|0|claim:b#c#d"), ("[a]()", "||-|false|false|1|"),
    ("[a](term:)", "term||-|false|false|1|term:"),
    ("[a](Term:b)", "|Term:b|-|false|false|1|Term:b"),
    ("[a](term:b#)", "term|b||false|false|1|term:b#"), ("[a](x:y)", "|x:y|-|false|false|1|x:y"),
  ])
  func `references are listed as their authors wrote them`(_ text: String, _ expected: String) {
    let found = Written.document(text).references.map {
      "\($0.scheme)|\($0.id)|\($0.fragment ?? "-")|\($0.isCard)|\($0.takesTitle)|\($0.event)|\($0.address)"
    }
    #expect(found == [expected])
  }

  @Test func `links of the web are no references`() {
    let text = "[a](https://e.org) <http://e.org> [b](mailto:a@b) [c](tel:1) <a@e.org>"
    #expect(Written.document(text).references.isEmpty)
    #expect(Written.report(text) == [])
  }

  @Test func `references point to their events and events to them`() {
    let document = Written.document("a [b](term:c) ![d](e.png)\n\n![](claim:f)\n")
    #expect(document.references.map(\.event) == [2, 6, 10])
    #expect(
      document.references.map { document.events[$0.event].kind } == [.reference, .image, .card])
    #expect(document.references.map { document.events[$0.event].index } == [0, 1, 2])
    #expect(document.events[4].index == 0)
    #expect(document.events[8].index == 1)
  }
}
