import Markup
import Testing

/// Marks of other kinds of Markdown and habits of other tools: each is told with its place, and
/// prose that has the same signs is not.
struct ForeignMarkTests {
  /// The places of the marks that are told as left over.
  private func places(_ text: String) -> [String] {
    Written.document(text).diagnostics.sorted().filter { $0.rule.id == "left-over-mark" }
      .compactMap { $0.place?.text }
  }

  @Test(
    arguments: [
      ("[a][undefined]", ["1:1+14"]), ("![a]()", ["1:5+2"]), ("x [a][]", ["1:3+5"]),
      ("![a][b]", ["1:2+6"]),
      ("[a](b c)", ["1:3+2"]), ("[a] (https://e.org)", ["1:3+3"]), ("[文](a)（b）", []),
      ("[文]（https://e.org）", ["1:3+2"]), ("a ~~b~~ c", ["1:3+5"]), ("~~a *b* c~~", ["1:1+2"]),
      ("H~2~O", ["1:2+3"]), ("x^2^", ["1:2+3"]), ("a^[note]", ["1:2+2"]), ("==a b==", ["1:1+7"]),
      ("++a++", ["1:1+5"]), ("$x^2$", ["1:1+5"]), ("so $$a + b$$.", ["1:4+9"]),
      ("[[a b]]", ["1:1+7"]), ("![[a.png]]", ["1:2+9"]), ("{{< a >}}", ["1:1+2"]),
      ("{{ a }}", ["1:1+2"]), ("{% a %}", ["1:1+2"]), ("{++a++}", ["1:1+2"]), ("%%a%%", ["1:1+5"]),
      ("[a](/b){.c}", ["1:8+4"]), ("a{#b}", ["1:2+4"]), ("x {: .c}", ["1:3+6"]),
      ("![a](b.png){width=50%}", ["1:12+11"]), ("x <<a>>", []), ("<< a >>", []),
      ("x <<1>> y", ["1:3+2"]), ("a --> b", ["1:3+3"]), ("`a", ["1:1+1"]),
      ("``a`", ["1:1+2", "1:4+1"]),
      ("``a''", ["1:1+2"]), ("'''a'''", ["1:1+7"]), ("a &nbps; b", ["1:3+6"]),
      ("a &#xZZ; b", ["1:3+6"]), ("a :smile: b", ["1:3+7"]), ("\\cite{a}", ["1:1+5"]),
      ("\\newpage", ["1:1+8"]), ("so \\(x^2\\) is", ["1:5+6"]), ("{/* a */} b", ["1:1+2"]),
      ("a\\", ["1:2+1"]),
      ("a&nbsp b", ["1:2+5"]), ("＊＊a＊＊", ["1:1+2", "1:4+2"]), ("a <br", ["1:3+3"]),
      ("a </div", ["1:3+5"]), ("a <span x=>", ["1:3+5"]), ("> a ~~b~~", ["1:5+5"]),
      ("| ~~b~~ |\n| - |", ["1:3+5"]), ("# ~~b~~", ["1:3+5"]), ("a\n~~b\nc~~", ["2:1+3"]),
      ("![a](b.png \"c <!-- d -- e --> f\")", ["1:15+4"]), ("[a](/b \"**c**\")", ["1:9+2"]),
      ("[a](https://e.org 'see [@b]')", ["1:24+2"]), ("[a](/b \"2 * 3 * 4\")", []),
      ("** bold **", ["1:1+2"]), ("中 ** 引 ** 中", ["1:3+2"]), ("2 ** 3 ** 4", []),
      ("~~see [@a]~~", ["1:1+12"]), ("[x ~~y~~](/b)", ["1:4+5"]),
    ] as [(String, [String])])
  func `a mark of other tools is told at its place`(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(
    arguments: [
      ("**a", ["1:1+2"]), ("a **b** c **d", ["1:11+2"]), ("** a**", ["1:1+2"]),
      ("**a **", ["1:1+2"]),
      ("中**“引用”**中", ["1:2+2"]), ("中*“引用”*中", ["1:2+1"]), ("中**引用。**中", ["1:2+2"]),
      ("中__强调__中", ["1:2+2"]), ("中_强调_中", ["1:2+1"]), ("**[引](/b)。**中", ["1:1+2"]),
      ("__a b __", ["1:1+2"]), ("__ a__", ["1:1+2"]), ("**a b **c", ["1:1+2"]),
      ("***中“引”***中", ["1:1+3"]), ("中***“引”***中", ["1:2+3"]), ("| 中**“引”**中 |\n| - |", ["1:4+2"]),
    ] as [(String, [String])])
  func `emphasis that failed is told where it begins`(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(
    arguments: [
      (":::note\na\n:::", ["1:1+3"]), ("::: {.a}\nb", ["1:1+3", "1:5+4"]), ("a\n::: b", ["2:1+3"]),
      ("!!! note\n", ["1:1+3"]), ("??? note", ["1:1+3"]), ("#Heading", ["1:1+1"]),
      ("##Heading\nx", ["1:1+2"]), ("a\n##b", ["2:1+2"]), ("＃ 题", ["1:1+1"]),
      ("####### a", ["1:1+7"]), ("a | b\n--- | ---\n1 | 2", ["2:1+1"]),
      ("a\n| b | c |\n| - | - |", ["3:1+1"]), ("> a|b\n> -|-", ["2:3+1"]),
      ("> [!NOTE]\n> a|b\n> -|-", ["3:3+1"]), ("> [!TIP]\n> ::: a", ["2:3+3"]),
      ("+---+---+\n| a | b |", ["1:1+1"]), ("Term\n: a", ["2:1+1"]),
      ("a\n[b]: https://e.org", ["2:1+4"]),
      ("*[HTML]: a b", ["1:1+2"]), (".. note:: a", ["1:1+2"]), ("== A ==", ["1:1+2"]),
      ("[TOC]", ["1:1+5"]), ("[x] a", ["1:1+3"]), ("- [x]a", ["1:3+3"]), ("- [] a", ["1:3+2"]),
      ("- [-] a", ["1:3+3"]), ("1)a\n2)b", ["1:1+1"]), ("1.a\n2.b", ["1:1+1"]),
      ("-a\n-b", ["1:1+1"]),
      ("*a\n*b", ["1:1+1"]), ("• a\n• b", ["1:1+1"]), ("– a\n– b", ["1:1+1"]),
      ("1、甲\n2、乙", ["1:1+1"]),
      ("(1) a\n(2) b", ["1:1+1"]), ("a) x\nb) y", ["1:1+1"]), ("①甲\n②乙", ["1:1+1"]),
      ("1．甲\n2．乙", ["1:1+1"]),
      ("＞ 甲", ["1:1+1"]), ("%%\na\n\nb\n%%", ["1:1+2", "5:1+2"]), ("x\n2. a\n3. b", ["2:1+1"]),
      ("import A from 'b'", ["1:1+6"]), ("Words here.\n---", ["2:1+3"]),
      ("Some words\n---", ["2:1+3"]),
      ("a\nb\n-----------------", ["3:1+17"]), ("> Some words.\n> ---", ["2:3+3"]),
    ] as [(String, [String])])
  func `a line that other tools read is told at its beginning`(_ text: String, _ expected: [String])
  {
    #expect(places(text) == expected)
  }

  @Test(
    arguments: [
      ("```{note}\na\n```", ["1:1+3"]), ("```{r, echo=FALSE}\na\n```", ["1:1+3"]),
      ("```mermaid\na\n```", ["1:1+3"]), ("~~~\na", ["1:1+3"]), ("a\n\n````\nb\n```\nc", ["3:1+4"]),
      ("- ```\n  a\n  ```", []), ("> ```\n> a", ["1:3+3"]), ("```swift\na\n```", []),
      ("    This is a sentence of prose.\n", ["1:1+1"]), ("    f(x) = y.\n", []),
      ("    a\n", []),
      ("```\n```", []), ("```", ["1:1+3"]), ("```\na\n```\n\n```\nb\n```", []),
    ] as [(String, [String])])
  func `fences are closed and carry out nothing`(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(
    arguments: [
      ("[Note]: important\n\na", ["1:1+1"]), ("a\n\n[b]: /c 'd e'\n", ["3:1+1"]),
      ("[a]: /b\n[c]: /d\n[e]: /f\n\n[c]", ["1:1+1", "3:1+1"]),
      ("> [a]: /b", ["1:3+1"]), ("[a]: /b\n\n[x][a]", []), ("[a]: /b\n\n[A]", []),
      ("[//]: # (a remark)", []),
      ("[a]: <>\n", []), ("[Speaker]: Yes, I do.", []), ("```\n\n[a]: /b\n```", []),
      ("a [b]: c", []), ("[a]: /b\n\n| [a] |\n| - |", []),
    ] as [(String, [String])])
  func `a line that vanishes because it defines an address is told`(
    _ text: String, _ expected: [String]
  ) {
    #expect(places(text) == expected)
  }

  @Test(arguments: [
    "5 * 3 * 2 ** 2", "C:\\", "\\(a\\)", "a__b and c__d", "AT&T and R&D", "__all__", "a ____ b",
    "snake_case_name and __init__", "Tom* and Ann*", "Tom*, Ann*, and 1958**",
    "* not checked", "about ~5 to ~10, 3~5 or 1~2,3~4", "see ~/a and ~/b", "a^2 + b^2 = c^2",
    "$5 and $10, US$5/A$6", "x < 3, y <3, a<b and 3>2", "C++ and C++", "a == b and c==d e",
    "a = b", "50 % and 20%", "{a, b} and {x}", "f(x) = {1}", "9:30:15 and 1:2", "Note: this.",
    "AT&T; R&D; a & b;", "Hawai`i", "rock 'n' roll", "\"quoted\" and 'single'", "[sic] and [a] [b]",
    "a [b] (c)", "a ] ( b", "C:\\Users\\a", "\\~~a~~", "\\[a][b]", "\\==a==", "\\{.a}", "\\$a$",
    "`~~a~~` `**` `{{a}}`", "    ~~a~~\n    #a\n", "```\n:::\n#a\n~~b~~\n```", "`a\n::: b`",
    "\\::: a", "\\#a", "\\!!! a", "\\| - |", "&lt;br&gt; &#42;&#42;a&#42;&#42;", "&amp;nbsp;",
    "#1 is first.", "#MeToo was a movement.", "-5 degrees\n-10 degrees", "in\n1958. Then",
    "—Oui\n—Non",
    "*Foo* bar\n*Baz* qux", "1958 was\n1959 as well", "(a) one (b) two", "____", "a ____ b", "……",
    "Heading\n-------", "Heading\n---------", "a --- b", "a → b", "3 * 4*5", "f*ck",
    "*.txt and a.*",
    "人民公社（1958）：“大跃进”。", "他说：“好！”", "[x](/y) marks", "a [x] b", "x_1 and x_2", "文件_名",
    "see [1], [2] [3]", "3:1 and a:b:c", "(c) 1999", "@", "100%",
    "*a* **b** ***c*** _d_ __e__", "a*b*c", "What?! Yes!", "!!!", "???", ":", "...",
    "import a thing",
    "export figures from 1958", "a^b", "~", "^", "=", "<", ">", "{", "}", "`` ` ``", "<<", "a << b",
    "x <!-- c --> y", "<https://e.org>", "a  \nb", "a\\\nb", "| a |\n| - |\n| 5*3 |",
    "http://e.org/~a~b",
    "https://e.org/a_b_c*d", "e.g. `a`, `b`", "10$", "U.S.$", "$", "a$b$c",
  ])
  func `prose, code and escapes are left alone`(_ text: String) {
    #expect(Written.report(text).filter { !$0.hasPrefix("heading") } == [])
  }

  @Test func `what to write instead is said`() {
    #expect(
      Written.report("[a][b] 中**“引”**中 ~~c~~") == [
        "left-over-mark 1:1+6 no line defines the address of this link "
          + "(write `[a](ADDRESS)`, or a line `[b]: ADDRESS`)",
        "left-over-mark 1:9+2 `**` is left over: it makes nothing stand out (no blank stands inside "
          + "the marks, and other punctuation stands outside them: `“**words**”`)",
        "left-over-mark 1:18+5 `~~` is left over: nothing is struck out here "
          + "(take the words out, or write `\\~~`)",
      ])
  }
}
