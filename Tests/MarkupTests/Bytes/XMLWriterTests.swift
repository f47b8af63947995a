import Markup
import Testing

/// XML for other programs.
struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func `texts and values are escaped, and markup is not`() {
    #expect(
      written { xml in
        xml.begin("a", [("b", "\"<&>\"")])
        xml.text("c", [], "<&> 水")
        xml.markup(Array("<p>x</p>".utf8))
        xml.end()
      } == "<a b=\"&quot;&lt;&amp;&gt;&quot;\">\n<c>&lt;&amp;&gt; 水</c>\n<p>x</p>\n</a>\n")
  }

  @Test func `characters that XML cannot hold are left out`() {
    #expect(
      written { xml in
        xml.text("a", [("b", "\u{0}c\u{1F}")], "d\u{7}\t\n\u{FFFE}\u{FFFF}\u{FFFD}é")
        xml.markup(Array("e\u{B}f".utf8))
      } == "<a b=\"c\">d\t\n\u{FFFD}é</a>\nef\n")
  }

  @Test func `a text of its own begins with what it is`() {
    let xml = XMLWriter(hasDeclaration: true)
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }
}
