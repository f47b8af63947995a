import Pages
import StudyGuide
import TestSupport
import Testing

/// What is said of references that lead nowhere.
struct ReferenceTests {
  private func report(_ body: String) async -> [String] {
    await TestSite(
      """
      -- content/index.md --
      ---
      title: Home
      ---

      \(body)
      """
    ).report()
  }

  @Test func `a misspelled id gets a near miss of its own kind`() async {
    #expect(
      await report("A [wall](term:ramprat).") == [
        "broken-reference content/index.md:5:10 no term `ramprat` (did you mean `rampart`?)"
      ])
  }

  @Test func `an id of another kind is named with it`() async {
    #expect(
      await report("See [](term:walls-pay).") == [
        "broken-reference content/index.md:5:8 no term `walls-pay` "
          + "(there is a claim of that name: `claim:walls-pay`)"
      ])
  }

  @Test func `a heading that is not there is told from those that are`() async {
    #expect(
      await report("See [](claim:walls-pay#test-it).") == [
        "broken-fragment content/index.md:5:8 `claim:walls-pay` has no heading `#test-it` "
          + "(it has: the-essays-case, what-supports-it, what-tells-against-it, what-is-disputed, "
          + "test-it-yourself)"
      ])
    #expect(await report("See [](claim:walls-pay#what-is-disputed).").isEmpty)
  }

  @Test func `a citation needs its reading`() async {
    #expect(
      await report("So [@stone-1990; @stone-1991, p. 2].") == [
        "broken-citation content/index.md:5:18 no reading `stone-1991` (did you mean `stone-1990`?)"
      ])
  }

  @Test(arguments: [
    ("lengths/1910", "figure `lengths` has no row `1910` (did you mean `1900`?)"),
    (
      "lengths/1900/width",
      "figure `lengths` has no column `width` (columns: length)"
    ),
    ("lengths", "`lengths` names no value (write `value:figure/key/column`)"),
    ("length/1900", "no figure `length` (did you mean `lengths`?)"),
  ])
  func `a value needs its figure, row and column`(_ id: String, _ message: String) async {
    #expect(
      await report("It is [](value:\(id)).") == [
        "broken-reference content/index.md:5:10 \(message)"
      ])
  }

  @Test func `places are right in lists, quotations, tables and wrapped lines`() async {
    let report = await report(
      """
      Words that run
      over a [line](term:a1).

      > - in *a* [quotation](term:a2)

      | a | b |
      | --- | --- |
      | c | [d](term:a3) |
      """)
    #expect(
      report.map { $0.split(separator: " ")[1] } == [
        "content/index.md:6:15", "content/index.md:8:24", "content/index.md:12:11",
      ])
  }

  @Test func `keys that name entries are checked where they stand`() async {
    let report = await TestSite(
      """
      -- content/sections/020-gates.md --
      ---
      title: Gates
      summary: On gates.
      also: [p1, p9]
      ---

      Text.
      """
    ).report()
    #expect(
      report.contains(
        "broken-reference content/sections/020-gates.md:4:12 no paragraph `p9`"))
  }

  @Test func `a name that two terms claim is reported at the second`() async {
    let report = await TestSite(
      """
      -- content/glossary/bank.md --
      ---
      term: Bank
      aliases: [Rampart]
      ---

      Earth.
      """
    ).report()
    #expect(
      report.contains(
        "ambiguous-alias content/glossary/rampart.md:2:7 `Rampart` is a name of `term:bank` too "
          + "(keep it for one of them; link the other by hand)"))
  }

  @Test func `two files of one id are told of each other`() async {
    let report = await TestSite(
      """
      -- content/sections/020-walls.md --
      ---
      title: Walls again
      summary: More.
      ---

      Text.
      """
    ).report()
    #expect(
      report.contains {
        $0.hasPrefix(
          "duplicate-id content/sections/020-walls.md:1:1 there are two entries `section:walls`")
      })
  }
}
