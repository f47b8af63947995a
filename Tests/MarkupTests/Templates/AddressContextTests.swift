import Markup
import Testing

/// Which values may stand in attributes that hold addresses, and behind what.
struct AddressContextTests {
  private func isSafe(_ template: String) -> Bool {
    let report = Templates.report(template)
    return !report.contains { $0.hasPrefix("template-unsafe-value") } && report.isEmpty
  }

  /// What a template may write before a value: whether a text and an address may follow.
  static let prefixes: [(before: String, text: Bool, address: Bool)] = [
    ("", false, true), (" \n", false, true), ("#", true, true), ("?a=", true, true),
    ("a.html#", true, true), ("a.html?b=", true, true), ("files/", true, true),
    ("./", true, true), ("../", true, true), ("/a", true, true), ("/a/", true, true),
    ("a/b:c", true, true), ("#javascript:", true, true), ("/", false, false), ("//", false, false),
    ("//e.org", false, false), ("//e.org/", true, true), ("/\\", false, false),
    ("\\", false, false), ("files\\", false, false), ("a", false, false),
    ("javascript:", false, false), ("JavaScript:a/", false, false), ("data:", false, false),
    ("data:text/html,", false, false), ("vbscript:", false, false), (":", false, false),
    ("java\tscript:", false, false), ("java\nscript:", false, false),
    (" javascript:", false, false),
    ("&#106;avascript:", false, false), ("javascript&colon;", false, false),
    ("&#x2f;", false, false), ("a&Tab;", false, false), ("http", false, false),
    ("https:", false, false), ("https:/", false, false), ("https://", false, false),
    ("https://e", false, false), ("https://e.org", false, false), ("https://e.org:8", false, false),
    ("https://a@", false, false), ("https://e.org/", true, true), ("HTTPS://e.org?", true, true),
    ("https:///", false, false), ("https:e.org/", false, false), ("ftp://e.org/", false, false),
    ("mailto:", true, true), ("tel:", true, true), ("blob:https://e.org/", false, false),
    ("{{address}}", false, true), ("{{address}}#", true, true), ("{{address}}?a=", true, true),
    ("{{root}}", false, true), ("{{root}}a.html#", true, true), ("{{root}}files/", true, true),
    ("{{root}}/", false, false), ("{{root}}javascript:", false, false), ("{{root}}a", false, false),
    ("{{#is-on}}#{{/is-on}}", false, true), ("{{#is-on}}a{{/is-on}}/", false, false),
    ("{{#is-on}}javascript:{{/is-on}}", false, false), ("#{{#is-on}}a{{/is-on}}", true, true),
    ("{{#parts}}{{address}}{{/parts}}", false, true), ("a\u{0}/", false, false),
    ("javascript\u{0}:", false, false), ("averyveryverylongword:", false, false),
    ("averyveryverylongword/", true, true), ("é/", true, true),
  ]

  @Test(arguments: prefixes)
  func `a text stands behind a path, an address at the beginning or there`(
    _ before: String, _ text: Bool, _ address: Bool
  ) {
    #expect(isSafe("<a href=\"\(before){{title}}\">") == text)
    #expect(isSafe("<a href='\(before){{address}}'>") == address)
    #expect(isSafe("<img\nSRC=\"\(before){{title}}\">") == text)
  }

  @Test(arguments: [
    "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "xlink:href", "ping",
    "manifest", "background", "imagesrcset", "usemap", "longdesc", "HREF", "XLink:Href",
  ])
  func `attributes of addresses take no text`(_ name: String) {
    #expect(!isSafe("<x \(name)=\"{{title}}\">"))
    #expect(!isSafe("<x \(name)='{{#note}}{{note}}{{/note}}'>"))
    #expect(!isSafe("<x a \(name) = '{{title}}'>"))
    #expect(isSafe("<x \(name)=\"{{address}}\">"))
    #expect(!isSafe("<x \(name)=\"{{>p}}\">"))
  }

  @Test(arguments: ["class", "id", "title", "data-href", "aria-label", "hrefs", "lang", "alt", "x"])
  func `other attributes take text`(_ name: String) {
    #expect(isSafe("<x \(name)=\"{{title}}\">"))
    #expect(isSafe("<x \(name)='javascript:{{title}}'>"))
  }

  @Test(arguments: [
    ("srcset=\"{{address}} 1x, {{address}} 2x\"", true), ("srcset=\"a/{{title}} 1x\"", false),
    ("srcset=\"{{#parts}}{{address}} 1x, {{/parts}}\"", true), ("srcset=\"a{{address}}\"", false),
    ("srcset=\"javascript:a, {{address}}\"", true), ("ping=\"#{{title}}\"", false),
  ])
  func `lists of addresses take addresses alone`(_ attribute: String, _ expected: Bool) {
    #expect(isSafe("<img \(attribute)>") == expected)
  }

  @Test(arguments: [
    ("http-equiv=\"refresh\" content=\"0; url={{address}}\"", true),
    ("http-equiv=\"refresh\" content=\"0;URL = '{{address}}'\"", true),
    ("http-equiv=\"refresh\" content=\"0; url={{title}}\"", false),
    ("http-equiv=\"refresh\" content=\"0; url=#{{title}}\"", true),
    ("http-equiv=\"refresh\" content=\"{{title}}\"", false),
    ("http-equiv=\"refresh\" content=\"0; {{address}}\"", false),
    ("http-equiv=\"refresh\" content=\"0; url=javascript:{{address}}\"", false),
    ("http-equiv=\"refresh\" content=\"0; javascript:a={{address}}\"", false),
    ("content=\"0; url={{title}}\" http-equiv=\"refresh\"", false),
    ("content=\"{{title}}\" name=\"a\"", false), ("name=\"a\" content=\"{{title}}\"", true),
    ("name=\"a\" content=\"{{title}}\" http-equiv=\"refresh\"", false),
    ("name=\"a\"{{#is-on}} http-equiv=\"refresh\"{{/is-on}} content=\"{{title}}\"", false),
    ("{{#is-on}}name=\"a\"{{/is-on}} content=\"{{title}}\"", false),
    ("charset=\"{{title}}\"", true),
    ("name=\"a\" content=\"{{title}}\"{{#is-on}} http-equiv=\"refresh\"{{/is-on}}", false),
  ])
  func `a refresh takes an address behind its delay`(_ attributes: String, _ expected: Bool) {
    #expect(isSafe("<meta \(attributes)>") == expected)
  }

  @Test(arguments: [
    (
      "<a href=\"{{title}}\">",
      "1:10+9 `title` is text, and `href` holds an address (print an address, or write `#` or a path before it)"
    ),
    (
      "<a href=\"javascript:{{address}}\">",
      "1:21+11 `address` stands in `href` behind what could make it another address (begin with the address, with `#` or with a path)"
    ),
    (
      "<img srcset=\"{{title}} 1x\">",
      "1:14+9 `title` is text, and `srcset` holds a list of addresses (print addresses alone)"
    ),
    (
      "<p onclick=\"{{title}}\">",
      "1:13+9 `title` stands in `onclick`, where no value is safe (put it into an attribute that begins with `data-`)"
    ),
    (
      "<meta content=\"{{title}}\">",
      "1:16+9 `title` stands in `content` of a `meta` that may be a refresh (write `name` or `property` first; a refresh is `0; url={{address}}`)"
    ),
  ])
  func `a value at a wrong place is told with a remedy`(_ template: String, _ expected: String) {
    #expect(Templates.report(template) == ["template-unsafe-value " + expected])
  }
}
