import Pages
import TestSupport
import Testing

/// The questions in GIFT.
struct GIFTTests {
  private let text: String

  init() async throws { text = try await TestSite.exported.wholePage("downloads/gift.txt") }

  @Test func `signs of the format are escaped, and an arrow in a text is another`() {
    #expect(text.contains(##"::Is 1 \= 1 \~ \{x\}\: \#1 \\ “q” <b> & c?::"##))
    #expect(text.contains(##"<code>a -&gt; b \{\=x\~y\#z\}</code>"##))
    #expect(text.contains("=First → then -> 1\n=Second -> 2\n"))
  }

  @Test func `one option is right, or several have their parts`() {
    #expect(text.contains("\n=[html]<p>Right\\: <strong>yes</strong></p>#[html]<p>Because"))
    #expect(text.components("\n~%33.33333%[html]") == 3)
    #expect(text.components("\n~%-100%[html]") == 1)
  }

  @Test func `a question is one block, with its id and tags before it`() {
    let blocks = text.split(separator: "\n\n")
    #expect(blocks.first == "$CATEGORY: $course$/top/Walls: {a} // b/Walls")
    #expect(blocks.contains { $0.hasPrefix("// [id:signs] [tag:Apply] [tag:walls-pay]\n::") })
    #expect(blocks.allSatisfy { $0.hasPrefix("$") || $0.hasSuffix("}") || $0.hasSuffix("}\n") })
  }

  @Test func `several gaps become pairs, and a text has no answers`() {
    #expect(text.contains("=(1) -> wall\n=(2) -> foes/thieves\\}\n"))
    #expect(text.contains("<p>Write about walls.</p>{\n####[html]"))
  }
}
