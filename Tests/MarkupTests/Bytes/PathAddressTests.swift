import Markup
import Testing

/// Paths as addresses, and back.
struct PathAddressTests {
  static let paths = [
    "files/a.txt", "files/a b.txt", "files/a?b.txt", "files/a#b.txt", "files/100%.txt",
    "files/a%20b.txt", "files/%25.txt", "files/no:such.txt", "files/\"q\" 'r'.txt",
    "files/a&b;c+d=e,f.txt", "files/(a)[b]{c}.txt", "files/\u{E9}.txt", "files/e\u{301}.txt",
    "files/中文.txt", "files/\u{1F642}.txt", "files/a\\b.txt", "files/<a>|b*.txt",
    "files/~a$!@^`.txt",
    "files/\u{301}a.txt",
  ]

  @Test(arguments: paths)
  func `a path comes back from its address with the same bytes`(_ path: String) {
    for address in [PathAddress.encoded(path), PathAddress.written(path)] {
      let parts = PathAddress.parts(of: address + "?x=1#y")
      #expect(Array(parts.path.utf8) == Array(path.utf8))
      #expect(parts.rest == "?x=1#y" && parts.fragment == "y")
    }
    #expect(PathAddress.normal(PathAddress.encoded(path)) == PathAddress.written(path))
    let isPlain = PathAddress.encoded(path).utf8.allSatisfy {
      $0.isUnreserved || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%")
    }
    #expect(isPlain)
  }

  @Test func `a broken escape belongs to the name`() {
    #expect(PathAddress.parts(of: "files/100%.txt").path == "files/100%.txt")
    #expect(PathAddress.parts(of: "files/%FF.txt").path == "files/%FF.txt")
    #expect(PathAddress.parts(of: "#a").path == "")
    #expect(PathAddress.parts(of: "a").fragment == nil)
  }

  @Test(arguments: [
    ("b.png", "assets/a.css", "assets/b.png"), ("../images/b.png", "assets/a.css", "images/b.png"),
    ("./b.png", "a.css", "b.png"), ("../../b.png", "assets/a.css", nil), ("x/../y", "a", "y"),
  ])
  func `a relative address leads from a folder`(_ address: String, _ from: String, _ path: String?)
  {
    #expect(PathAddress.path(of: address, from: from) == path)
  }
}
