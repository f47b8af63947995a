import Foundation
import GuideKit
import Markup
import StudyGuide
import Testing

struct PageStateTests {
  private func snapshot(
    problems: [Diagnostic] = [], failure: String? = nil, isStale: Bool = false, assets: Int = 0
  ) -> PreviewSnapshot {
    PreviewSnapshot(
      number: 1, site: nil, isStale: isStale, problems: problems, failure: failure, assets: assets)
  }

  /// The digest of no style sheet at all.
  private let noStyle = SHA256.hex(of: [])

  @Test func `a state without problems is one short line`() throws {
    let state = PageState(snapshot(), page: "d1")
    #expect(
      try state.json(editor: Fixtures.link(), go: nil)
        == "{\"page\":\"d1\",\"style\":\"\(noStyle)\",\"assets\":\"0\",\"stale\":false,\"problems\":[]}"
    )
  }

  @Test func `everything a page needs is told`() throws {
    let state = PageState(
      snapshot(
        problems: [
          Fixtures.problem("says \"<b>\"\n", note: "write *b*"), Fixtures.problem("b", place: nil),
        ], failure: "no disk", isStale: true, assets: 3), page: "d2")
    let json = try state.json(editor: Fixtures.link(), go: "/a.html")
    #expect(
      json == #"""
        {"page":"d2","style":"\#(noStyle)","assets":"3","stale":true,"problems":[\#
        {"severity":"error","rule":"raw-html","path":"content/a.md","message":"says \"\u003cb>\"\n",\#
        "excerpt":"2 | a \u003cb> c\n  |   ^ write *b*","note":"write *b*","line":"2","column":"3",\#
        "edit":"e:/g/content/a.md:2:3"},\#
        {"severity":"error","rule":"raw-html","path":"content/a.md","message":"b","excerpt":"",\#
        "edit":"e:/g/content/a.md:1:1"}],"failure":"no disk","go":"/a.html"}
        """#)
    #expect(!json.contains("\n"))
    _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  @Test func `without an editor problems have no link`() throws {
    let state = PageState(snapshot(problems: [Fixtures.problem("a")]), page: "d")
    let editor = try #require(EditorLink("none", root: "/g"))
    #expect(!state.json(editor: editor, go: nil).contains("edit"))
  }

  @Test func `states are alike only in all they tell`() {
    let state = PageState(snapshot(), page: "d")
    #expect(state == PageState(snapshot(), page: "d"))
    #expect(state != PageState(snapshot(), page: "e"))
    #expect(state != PageState(snapshot(assets: 1), page: "d"))
    #expect(state != PageState(snapshot(isStale: true), page: "d"))
    #expect(state != PageState(snapshot(failure: "f"), page: "d"))
    #expect(state != PageState(snapshot(problems: [Fixtures.problem("a")]), page: "d"))
  }
}
