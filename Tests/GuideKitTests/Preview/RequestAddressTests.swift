import GuideKit
import Testing

struct RequestAddressTests {
  @Test(arguments: [
    ("/", ""), ("/index.html", "index.html"), ("/sections/a%20b.html", "sections/a b.html"),
    ("/%C3%A9.html", "é.html"), ("/a/", "a/"), ("//a", "/a"), ("/a..b/...", "a..b/..."),
    ("/.guide/live", ".guide/live"), ("/%25", "%"), ("/a~b", "a~b"),
  ])
  func `a path is decoded and loses its first slash`(_ path: String, _ address: String) {
    #expect(RequestAddress.decoded(path) == address)
  }

  @Test(arguments: [
    "", "index.html", "*", "/../a", "/a/../b", "/..", "/.", "/a/./b", "/%2e%2e/a", "/%2E./a",
    "/a%2Fb", "/a%2fb", "/a%00b", "/a%0Ab", "/a%7Fb", "/a\\b", "/a%5Cb", "/%", "/%4", "/%zz",
    "/%FF", "/%C3", "http://localhost/a",
  ])
  func `what can name nothing here is refused`(_ path: String) {
    #expect(RequestAddress.decoded(path) == nil)
  }

  @Test func `a parameter is found by its name and decoded`() {
    #expect(RequestAddress.parameter("page", in: "page=%2Fa.html") == "a.html")
    #expect(RequestAddress.parameter("page", in: "page=%2fa%2Fb.html") == "a/b.html")
    #expect(RequestAddress.parameter("page", in: "x=1&page=/b") == "b")
    #expect(RequestAddress.parameter("page", in: "page=/a=b") == "a=b")
    #expect(RequestAddress.parameter("page", in: "page=/a&page=/b") == "a")
    #expect(RequestAddress.parameter("page", in: "page=/%2e%2e/a") == nil)
    #expect(RequestAddress.parameter("page", in: "pages=/a") == nil)
    #expect(RequestAddress.parameter("page", in: "page") == nil)
    #expect(RequestAddress.parameter("page", in: "page=") == nil)
    #expect(RequestAddress.parameter("page", in: "") == nil)
  }
}
