import Markup
import Testing

struct LineEndTests {
  @Test(arguments: [
    ("", ""), ("a\nb", "a\nb"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\rb"), ("\r\n\r\n", "\n\n"),
  ])
  func `line ends are those of Unix, whichever a file has`(_ text: String, _ lines: String) {
    #expect(Array(text.unixLines.utf8) == Array(lines.utf8))
  }
}
