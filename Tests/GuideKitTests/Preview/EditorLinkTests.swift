import GuideKit
import Markup
import StudyGuide
import Testing

struct EditorLinkTests {
  private func problem(_ path: String, at place: Place? = Place(line: 7, column: 3)) -> Diagnostic {
    Diagnostic(rule: .rawHTML, message: "m", path: path, place: place)
  }

  @Test func `a known editor opens the file at its place`() throws {
    let link = try #require(EditorLink("vscode", root: "/home/me/guide"))
    #expect(
      link.address(of: problem("content/a.md")) == "vscode://file/home/me/guide/content/a.md:7:3")
    let idea = try #require(EditorLink("idea", root: "/g"))
    #expect(idea.address(of: problem("a.md")) == "idea://open?file=/g/a.md&line=7&column=3")
  }

  @Test func `a problem of a whole file opens at its beginning`() throws {
    let link = try #require(EditorLink("zed", root: "/g"))
    #expect(link.address(of: problem("a.md", at: nil)) == "zed://file/g/a.md:1:1")
  }

  @Test func `signs that a path may not hold are percent-encoded`() throws {
    let link = try #require(EditorLink("x:{path}", root: "/my guide"))
    #expect(link.address(of: problem("a?b#é%.md")) == "x:/my%20guide/a%3Fb%23%C3%A9%25.md")
    #expect(link.address(of: problem("a-b._~Z9.md")) == "x:/my%20guide/a-b._~Z9.md")
  }

  @Test func `a pattern of one's own may name each part, or leave it out`() throws {
    let link = try #require(EditorLink("e://{column}/{line}{path}{line}", root: ""))
    #expect(link.address(of: problem("a")) == "e://3/7/a7")
    let plain = try #require(EditorLink("e:{path}", root: "/g"))
    #expect(plain.address(of: problem("a")) == "e:/g/a")
  }

  @Test func `none gives no links, and an unknown name is no editor`() throws {
    #expect(try #require(EditorLink("none", root: "/")).address(of: problem("a")) == nil)
    #expect(EditorLink("emacs", root: "/") == nil)
    #expect(EditorLink("", root: "/") == nil)
  }

  @Test func `every known editor is told path, line and column`() {
    for (name, pattern) in EditorLink.known {
      for part in ["{path}", "{line}", "{column}"] { #expect(pattern.contains(part), "\(name)") }
    }
  }
}
