import Markup
import Testing

/// Bytes on their way into HTML, and percent-encoding back and forth.
struct EscapingTests {
  private func escaped(_ text: String) -> String {
    var html: [UInt8] = []
    html.append(escaping: text)
    return String(decoding: html, as: UTF8.self)
  }

  private func address(_ bytes: [UInt8]) -> String {
    var html: [UInt8] = []
    html.append(escapingAddress: bytes)
    return String(decoding: html, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("&", "&amp;"), ("<b>", "&lt;b&gt;"),
    ("a\"b", "a&quot;b"), ("it's", "it's"), ("&&", "&amp;&amp;"), ("人<é", "人&lt;é"),
    ("a&b<c>d\"e", "a&amp;b&lt;c&gt;d&quot;e"), ("tail&", "tail&amp;"),
  ])
  func `text loses its meaning as HTML`(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func `what is there already stays, and a slice gives its own bytes`() {
    var html = Array("<p>".utf8)
    html.append(escaping: Array("x<y&z".utf8)[1..<4])
    html.append("é" as String)
    html.append("!" as StaticString)
    #expect(String(decoding: html, as: UTF8.self) == "<p>&lt;y&amp;é!")
  }

  @Test func `an address keeps what a URI may hold and encodes the rest`() {
    let safe =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.+!*(),%#@?=;:/$~"
    let hex = Array("0123456789ABCDEF")
    for byte in (0...255).map({ UInt8($0) }) {
      let expected =
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "'"): "&#x27;"
        case _ where safe.utf8.contains(byte): String(Unicode.Scalar(byte))
        default: "%\(hex[Int(byte) / 16])\(hex[Int(byte) % 16])"
        }
      #expect(address([byte]) == expected, "byte \(byte)")
    }
  }

  @Test(arguments: [
    ("", ""), ("a/b.html#c", "a/b.html#c"), ("a b", "a%20b"), ("é?x&y", "%C3%A9?x&amp;y"),
    ("it's", "it&#x27;s"), ("[a]", "%5Ba%5D"), ("a\"<>", "a%22%3C%3E"), ("%20", "%20"),
  ])
  func `an address is encoded as cmark does it`(_ text: String, _ expected: String) {
    var html: [UInt8] = []
    html.append(escapingAddress: text)
    #expect(String(decoding: html, as: UTF8.self) == expected)
    #expect(address(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("", []), ("a", [0x61]), ("%41", [0x41]), ("%4a%4A", [0x4A, 0x4A]),
    ("x%FFy", [0x78, 0xFF, 0x79]),
    ("%", nil), ("%4", nil), ("a%4", nil), ("%g1", nil), ("%1g", nil), ("%%41", nil), ("+", [0x2B]),
    ("%00", [0]), ("%é", nil), ("%419", [0x41, 0x39]), ("%1é", nil),
  ])
  func `percent-encoding is undone, or found broken`(_ text: String, _ expected: [UInt8]?) {
    #expect(text.percentDecodedBytes == expected)
  }

  @Test(arguments: [
    ("a b", "a b"), ("a%20b", "a b"), ("%E4%BA%BA", "人"), ("%FF", "%FF"), ("100%", "100%"),
    ("%C3%A9t%C3", "%C3%A9t%C3"), ("%25", "%"),
  ])
  func `an address is shown decoded where that is text`(_ text: String, _ expected: String) {
    #expect(text.percentDecoded == expected)
  }

  @Test func `bytes that are named get encoded`() {
    #expect("a b人".percentEncoded { $0 == 0x20 || $0 >= 0x80 } == "a%20b%E4%BA%BA")
    #expect("abc".percentEncoded { $0 == 0x20 } == "abc")
    #expect("\u{1}\u{7F}".percentEncoded { _ in true } == "%01%7F")
  }
}
