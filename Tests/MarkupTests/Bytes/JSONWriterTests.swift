import Markup
import Testing

/// Strings of JSON that may stand in a script element.
struct JSONWriterTests {
  @Test(arguments: [
    ("", "\"\""), ("a", "\"a\""), ("\"", #""\"""#), ("\\", #""\\""#), ("\n\r\t", #""\n\r\t""#),
    ("</script>", #""\u003c/script>""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{0}\u{1}\u{1F} \u{7F}", "\"\\u0000\\u0001\\u001f \\u007f\""),
    ("\u{202E}\u{9B}\u{2066}", "\"\\u202e\\u009b\\u2066\""), ("人 é", "\"人 é\""),
    ("e\u{301}", "\"e\u{301}\""), ("\r\n", #""\r\n""#), ("\u{8}\u{C}", #""\u0008\u000c""#),
  ])
  func `text is quoted`(_ text: String, _ json: String) {
    #expect(JSONWriter.quoted(text) == json)
  }
}
