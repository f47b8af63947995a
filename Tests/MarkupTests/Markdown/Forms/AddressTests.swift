import Markup
import Testing

/// Addresses of links and images: which are kept, and what is said of the others.
struct AddressTests {
  private static let known = "term, claim, https, http, mailto, tel"

  @Test(arguments: [
    "[a](term:b)", "[a](claim:b#c)", "[a](https://e.org)", "[a](HTTP://e.org)",
    "[a](mailto:a@e.org)", "[a](tel:+1)",
    "[a](b.html)", "[a](#b)", "[a](/b)", "[a](./b:c)", "[a]()", "[a](1:2)", "[a](é:b)",
    "[a](b_c:d)",
    "![a](b.png)", "[](claim:b)", "[](b.html)", "[a](/)", "[](#b)", "[a](?b)", "[a](b/c:d)",
  ])
  func `addresses of the guide and the web are good`(_ text: String) {
    #expect(Written.report(text) == [])
  }

  @Test(arguments: [
    (
      "[a](javascript:alert%281%29)",
      "unsafe-address 1:5+23 addresses with `javascript:` are not safe"
    ),
    ("[a](JavaScript:x)", "unsafe-address 1:5+12 addresses with `JavaScript:` are not safe"),
    ("[a](vbscript:x)", "unsafe-address 1:5+10 addresses with `vbscript:` are not safe"),
    ("[a](data:x)", "unsafe-address 1:5+6 addresses with `data:` are not safe"),
    ("[a](file:///x)", "unsafe-address 1:5+9 addresses with `file:` are not safe"),
    ("![a](data:x)", "unsafe-address 1:6+6 addresses with `data:` are not safe"),
    ("[a](//e.org)", "unknown-scheme 1:5+7 an address of another site begins with `https://`"),
    ("[a](/\\\\e.org)", "unknown-scheme 1:5+8 an address of another site begins with `https://`"),
    ("[a](trem:b)", "unknown-scheme 1:5+6 there is no kind of link `trem:` (did you mean `term`?)"),
    (
      "[a](htps:b)", "unknown-scheme 1:5+6 there is no kind of link `htps:` (did you mean `https`?)"
    ),
    (
      "[a](mailt:b)",
      "unknown-scheme 1:5+7 there is no kind of link `mailt:` (did you mean `mailto`?)"
    ),
    ("[a](x:b)", "unknown-scheme 1:5+3 there is no kind of link `x:` (known: \(known))"),
    ("[a](a1+.-:b)", "unknown-scheme 1:5+7 there is no kind of link `a1+.-:` (known: \(known))"),
    ("[a](Term:b)", "unknown-scheme 1:5+6 there is no kind of link `Term:` (did you mean `term`?)"),
    ("[](x:b)", "unknown-scheme 1:4+3 there is no kind of link `x:` (known: \(known))"),
    ("[]()", "left-over-mark 1:3+2 a link without words or address"),
    (
      "![](b.png)",
      "image-without-text 1:5+5 the image `b.png` has no words for those who do not see it (write `![what it shows](b.png)`, or `![-](b.png)` if it only decorates)"
    ),
    (
      "![*<!-- -->*](b.png)",
      "image-without-text 1:15+5 the image `b.png` has no words for those who do not see it (write `![what it shows](b.png)`, or `![-](b.png)` if it only decorates)"
    ),
    (
      "x ![a](term:b)",
      "card-in-prose 1:8+6 the card of `term:b` must stand alone in its paragraph (put blank lines around it, or make it a link)"
    ),
    (
      "![a](term:b) ![c](d.png)",
      "card-in-prose 1:6+6 the card of `term:b` must stand alone in its paragraph (put blank lines around it, or make it a link)"
    ),
    (
      "# ![a](term:b)\n",
      "card-in-prose 1:8+6 the card of `term:b` must stand alone in its paragraph (put blank lines around it, or make it a link)"
    ),
    (
      "![a](https://e.org/b)",
      "unknown-scheme 1:6+15 an image must be a file of the guide (put it in `images/`: pages load nothing from elsewhere)"
    ),
    ("![a](x:b)", "unknown-scheme 1:6+3 there is no kind of link `x:` (known: \(known))"),
  ])
  func `other addresses are told`(_ text: String, _ expected: String) {
    let report = Written.report(text).filter { !$0.hasPrefix("heading-skip") }
    #expect(report == [expected])
  }

  @Test func `an image in an image is no card`() {
    #expect(
      Written.document("![a ![b](c.png)](term:d)").references.map(\.isCard) == [false, false])
    #expect(
      Written.document("![a](term:b)\n![c](term:d)").references.map(\.isCard) == [false, false])
    #expect(Written.document("![a *b*](term:c)").references.map(\.isCard) == [true])
    #expect(Written.document("![a](b.png)").references.map(\.isCard) == [false])
    #expect(Written.document("*![a](term:c)*").references.map(\.isCard) == [false])
    #expect(Written.document("![a](term:c) x").references.map(\.isCard) == [false])
  }
}
