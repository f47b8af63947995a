import Markup
import Testing

/// Where values may stand in the HTML around them.
struct HTMLContextTests {
  /// How a value behind the text is held to stand: `ok`, or the rule that forbids it.
  private func verdict(_ before: String, _ value: String) -> String {
    let first = Templates.report(before + value).first {
      !$0.contains("the template ends") && !$0.contains("begins in")
    }
    guard let first else { return "ok" }
    let rule = first.prefix { $0 != " " }
    return String(rule.dropFirst("template-".count))
  }

  @Test(arguments: [
    "", "a", "<p>", "</p>", "<!doctype html>", "1 < 2 ", "<3 ", "< p ", "\"", "'<p>'",
    "<a b=\"c\">",
    "<a b='>'>", "<!-- <p> -->", "<!-- <a b=\" -->", "<!-->", "<!--->", "<!-- a --!>", "<!-- - -->",
    "<!>", "<?xml a?>", "</>", "</ a>", "<title>a</title>", "<TITLE>a</Title >", "<a b=c>",
    "<a b = c>", "<a b=c/>", "<br/>", "<style>p > a {}</style>", "<script>1</script>",
    "<script>a < b</script>", "<a b='c'd=\"e\">", "<noscript>", "<svg>", "<a <b>", "<a \">",
    "<title></title><p>", "<textarea>a </textarea\n>", "<!-- a --\n>-->", "<iframe></iframe>",
  ])
  func `text and HTML may stand in content`(_ before: String) {
    #expect(verdict(before, "{{title}}") == "ok")
    #expect(verdict(before, "{{{body}}}") == "ok")
    #expect(verdict(before, "{{address}}") == "ok")
  }

  @Test(arguments: [
    "<a b=\"", "<a b='", "<a b=\">", "<a b=\"'", "<a b='\"", "<a b=\"c\" d=\"", "<a b = \"",
    "<a\nclass='", "<p title=\"on", "<p id='", "<p data-on='", "<p aria-label=\"", "<p c d='",
    "</p title='", "<!-- --><a b='\"", "<a --b=\"", "<meta name=\"a\" content=\"",
    "<meta property='a' content='", "<p content=\"", "<img alt=\"", "<a datastyle='",
  ])
  func `text and addresses may stand in quoted attributes, HTML may not`(_ before: String) {
    #expect(verdict(before, "{{title}}") == "ok")
    #expect(verdict(before, "{{address}}") == "ok")
    #expect(verdict(before, "{{{body}}}") == "wrong-braces")
  }

  @Test(arguments: ["<title>", "<textarea>", "<TITLE >", "<textarea a='b'>c", "<title>a < "])
  func `text alone may stand in a title`(_ before: String) {
    #expect(verdict(before, "{{title}}") == "ok")
    #expect(verdict(before, "{{{body}}}") == "unsafe-value")
  }

  @Test(arguments: [
    "<p", "<p ", "<a b=\"c\"", "<a b='\"' ", "<a b=", "<a b= ", "<a b=c", "<a b", "<a b ", "<a/",
    "</p", "</p ", "<!-- a --><p ", "<a b=\"c\"d", "<script a", "<br/ ", "<Z ",
  ])
  func `nothing may stand bare in a tag`(_ before: String) {
    #expect(verdict(before, "{{title}}") == "unquoted-attribute")
    #expect(verdict(before, "{{address}}") == "unquoted-attribute")
    #expect(verdict(before, "{{{body}}}") == "unquoted-attribute")
  }

  @Test(arguments: [
    "<", "a <", "<p>\"<", "</", "<!", "<!-", "<!a", "<!--", "<!-- ", "<!---", "<!-- --", "<!-- --!",
    "<!-- - -> ", "<!-- > ", "<?", "<?xml ", "</ ", "<!doctype ", "<!doctype html '", "<<",
    "<script>", "<script>\"", "<script>//", "<script type=\"text/javascript\">", "<style>",
    "<STYLE>p { ", "<script src=\"a.js\">", "<xmp>", "<iframe>", "<noframes>", "<noembed>",
    "<title><", "<title></", "<title></titl", "<title></title", "<textarea></textarea",
  ])
  func `nothing may stand where it could become a tag, a comment or a program`(_ before: String) {
    let bad = ["unsafe-value", "unquoted-attribute"]
    #expect(bad.contains(verdict(before, "{{title}}")))
    #expect(bad.contains(verdict(before, "{{address}}")))
    #expect(bad.contains(verdict(before, "{{{body}}}")))
  }

  @Test(arguments: [
    "<p onclick=\"", "<p onclick='a(", "<p ONLOAD='", "<p style=\"", "<p Style='color:",
    "<iframe srcdoc=\"", "<meta http-equiv='", "<animate values=\"", "<set to='", "<p on=\"",
    "<set attributeName='", "<p a='b'onclick='", "<p/onclick=\"", "<p\nonx\n=\n'",
  ])
  func `nothing may stand in attributes of code`(_ before: String) {
    #expect(verdict(before, "{{title}}") == "unsafe-value")
    #expect(verdict(before, "{{address}}") == "unsafe-value")
    #expect(verdict(before, "{{{body}}}") == "wrong-braces")
  }

  @Test(arguments: [
    ("<script type=\"application/ld+json\">", "ok"),
    ("<script type='Application/JSON' id=a>", "ok"),
    ("<script type=\"application/ld+json\">[", "ok"), ("<script>", "unsafe-value"), ("<p>", "ok"),
    ("<script type=\"text/javascript\">", "unsafe-value"), ("<p title=\"", "unsafe-value"),
    ("<script type type=\"application/json\">", "unsafe-value"),
    ("<script type=\"module\" type=\"application/json\">", "unsafe-value"),
    ("<script type=\"{{title}}application/json\">", "unsafe-value"),
    ("<script type=\"application/json{{#is-on}}x{{/is-on}}\">", "unsafe-value"),
    ("<script{{#is-on}} type=\"module\"{{/is-on}} type=\"application/json\">", "unsafe-value"),
    ("<script{{#is-on}} type=\"application/json\"{{/is-on}}>", "unsafe-value"),
    ("<style type=\"application/json\">", "unsafe-value"), ("<!-- ", "unsafe-value"),
    ("<title>", "unsafe-value"), ("<script type=application/json>", "ok"),
  ])
  func `JSON stands in a script element of its type`(_ before: String, _ expected: String) {
    #expect(verdict("{{#data}}" + before, "{{{data}}}{{/data}}") == expected)
    let text = verdict(before, "{{title}}")
    #expect(before.hasPrefix("<script") ? text == "unsafe-value" : text != "")
  }

  @Test(arguments: [
    ("<title><b>", "1:9+1"), ("<title></b>", "1:11+1"), ("<script>\"</b>\"", "1:13+1"),
    ("<script><!-- ", "1:10+1"), ("<style><a", "1:9+1"), ("<svg><![CDATA[a]]>", "1:8+1"),
    ("<a =b>", "1:4+1"), ("<a{{#is-on}}b{{/is-on}}>", "1:13+1"),
    ("<a b{{#is-on}}=\"c\"{{/is-on}}>", "1:15+1"), ("<a{{#is-on}} b{{/is-on}}c>", "1:25+1"),
    ("<meta name='a' content='b' http-equiv='refresh'>", "1:38+1"),
    ("<noscript><a title='</noscript>'></a></noscript>", "1:21+1"),
    ("<noscript><!-- <b> --></noscript>", "1:16+1"), ("<NoScript><? <b>></noscript>", "1:14+1"),
    ("<title><?a", "1:9+1"), ("<title/><p>", "1:10+1"), ("<textarea></textareas>", "1:22+1"),
  ])
  func `HTML that can be read in two ways is told with its place`(
    _ template: String, _ place: String
  ) {
    let report = Templates.report(template).filter { !$0.contains("ends in") }
    #expect(
      report.map { $0.prefix("template-broken-html ".count + place.count) } == [
        "template-broken-html \(place)"
      ])
  }

  @Test(arguments: [
    ("<a", "the tag `<a`"), ("<a b='", "the value of `b`"), ("<!-- ", "a comment"),
    ("<title>", "`<title>`"), ("</p ", "the tag `</p`"), ("<script>", "`<script>`"),
  ])
  func `a template that ends within a tag is told`(_ template: String, _ place: String) {
    #expect(
      Templates.report(template) == [
        "template-broken-html 1:\(template.count)+1 the template ends in \(place) (close what is open)"
      ])
  }

  @Test func `an apostrophe is escaped where it could end a value, and only there`() {
    let item = Item(title: "a'b\"c<d>&", link: "x'y")
    #expect(
      Templates.print("<p a='{{title}}' b=\"{{title}}\">{{title}}", item)
        == "<p a='a&#39;b&quot;c&lt;d&gt;&amp;' b=\"a'b&quot;c&lt;d&gt;&amp;\">a'b&quot;c&lt;d&gt;&amp;"
    )
    #expect(
      Templates.print("{{#link}}<a href='{{link}}' title='{{link}}'>{{/link}}", item)
        == "<a href='x&#x27;y' title='x&#x27;y'>")
    #expect(
      Templates.print("<p a='{{>p}}' b=\"{{>p}}\">", item, ["p": "{{title}}"])
        == "<p a='a&#39;b&quot;c&lt;d&gt;&amp;' b=\"a'b&quot;c&lt;d&gt;&amp;\">")
  }
}
