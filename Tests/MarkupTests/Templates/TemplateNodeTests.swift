import Markup
import Testing

/// Where variables stand in the HTML around them: content, quoted attributes, or bare in a tag.
struct TemplateNodeTests {
  /// Where a variable behind the text is held to stand.
  private func position(_ before: String) -> String {
    let report = Templates.report(before + "{{{body}}}").first ?? "content"
    if report.hasPrefix("template-unquoted-attribute") { return "tag" }
    return report.hasPrefix("template-wrong-braces") ? "attribute" : report
  }

  @Test(arguments: [
    ("", "content"), ("a", "content"), ("<p>", "content"), ("<p", "tag"), ("<p ", "tag"),
    ("</", "tag"), ("</p>", "content"), ("<!", "tag"), ("<!doctype html>", "content"),
    ("1 < 2 ", "content"), ("a <", "content"), ("<3 ", "content"), ("< p ", "content"),
    ("<a b=\"", "attribute"), ("<a b='", "attribute"), ("<a b=\"c\"", "tag"), ("<a b='c'", "tag"),
    ("<a b=\"c\">", "content"), ("<a b=\">", "attribute"), ("<a b=\"'", "attribute"),
    ("<a b='\"", "attribute"), ("<a b='\"' ", "tag"), ("<a b=\"c\" d=\"", "attribute"),
    ("\"", "content"), ("'<p>'", "content"), ("<p>\"<", "content"), ("<Z ", "tag"),
  ])
  func `tags and quotation marks are followed`(_ before: String, _ expected: String) {
    #expect(position(before) == expected)
  }

  @Test(arguments: [
    ("<!-- ", "content"), ("<!-- <a b=\"", "content"), ("<!-- > ", "content"),
    ("<!-- <p> -->", "content"), ("<!-- a --><p ", "tag"), ("<!-- <a --><a b=\"", "attribute"),
    ("<!-- -- > <a b=\"", "content"), ("<!-- - -> <a b=\"", "content"),
    ("<!-- --><a b='\"", "attribute"),
    ("<!- <a b=\"", "attribute"), ("<a --b=\"", "attribute"), ("<a -- ", "tag"), ("<!-a- ", "tag"),
  ])
  func `comments are followed to their end`(_ before: String, _ expected: String) {
    #expect(position(before) == expected)
  }

  @Test func `a comment over lines and tags is one`() {
    #expect(position("<!-- \n{{title}} <a \n{{! x }}") == "content")
    #expect(position("<a\n{{#is-on}} b=\"c\"{{/is-on}}\nd=\"") == "attribute")
  }
}
