import GuideKit
import Testing

/// Which requests are meant for a server on this machine.
struct HostCheckTests {
  private let loopback = HostCheck(host: "127.0.0.1")
  private let open = HostCheck(host: "0.0.0.0")

  @Test(arguments: [
    "localhost:8484", "127.0.0.1:8484", "[::1]:8484", "LOCALHOST:8484", "localhost",
    "localhost:8485", "127.0.0.1:80", "[::1]", "localhost:65535",
  ])
  func `loopback's names are taken, whatever port leads here`(_ header: String) {
    #expect(loopback.accepts(header))
    #expect(open.accepts(header))
  }

  @Test(arguments: [
    nil, "", "localhost:", "localhost:0x1", "evil.example:8484", "localhost:+80",
    "evil.example", "localhost.evil.example:8484", "a@localhost:8484", "localhost :8484",
    "127.0.0.1.evil:8484", "[::1:8484", ":8484", "localhost:65537", "localhost:8484 ",
    "localhost:80:80", "localhost/", "127.0.0.1.nip.io", "2130706433", "0x7f000001", "127.1",
    "localhost\t", "local\u{212A}host",
  ])
  func `other names are not`(_ header: String?) {
    #expect(!loopback.accepts(header))
    #expect(!open.accepts(header))
  }

  @Test func `names that the author gives are taken, and none beside them`() {
    let check = HostCheck(host: "127.0.0.1", names: ["Box.local", "a-b.app.github.dev"])
    for header in ["box.local", "BOX.local:443", "a-b.app.github.dev:8484", "localhost"] {
      #expect(check.accepts(header), "\(header)")
    }
    for header in ["x.box.local", "box.local.evil", "b.app.github.dev", "local"] {
      #expect(!check.accepts(header), "\(header)")
    }
  }

  @Test(arguments: [
    ("box.local:99", "if that name is yours, start it with --host box.local"),
    ("192.168.1.5", "the preview does not answer to 192.168.1.5: open http://localhost:8484/, or"),
    ("192.168.1.5:80", "start it with --host 0.0.0.0, which lets others look"),
    ("<b>", "the preview does not answer to such a name: open http://localhost:8484/"),
    ("a b", "the preview is asked under no name: open http://localhost:8484/"),
    (nil, "the preview is asked under no name: open http://localhost:8484/"),
  ])
  func `a refusal says what would work`(_ header: String?, _ text: String) {
    let said = loopback.refusal(of: header, port: 8484)
    #expect(said.hasSuffix(text) || said.hasPrefix(text), "\(said)")
    #expect(!said.contains("<"))
  }

  @Test func `names of machines are told from addresses`() {
    for name in ["box", "box.local", "a_b-c.example", "xn--bcher-kva.example", "1a"] {
      #expect(HostCheck.isName(name), "\(name)")
    }
    for name in ["", "0.0.0.0", "::1", "-a", "a..b", "a b", "bücher", "a/b", "a:1", "127.1"] {
      #expect(!HostCheck.isName(name), "\(name)")
    }
  }

  @Test func `addresses in digits are taken only where others may look`() {
    for header in ["192.168.1.5:8484", "[fe80::1]:8484", "[::ffff:10.0.0.1]:8484"] {
      #expect(open.accepts(header), "\(header)")
      #expect(HostCheck(host: "192.168.1.9").accepts(header), "\(header)")
      for host in ["127.0.0.1", "127.1.2.3", "::1"] {
        #expect(!HostCheck(host: host).accepts(header), "\(host) \(header)")
      }
    }
  }

  @Test(arguments: [
    "256.1.1.1:8484", "1.2.3:8484", "1.2.3.4.5:8484", "1.2.3.x:8484", "[evil]:8484", "1..2.3:8484",
    "[]x:8484", "evil]:8484", "-1.2.3.4:8484",
  ])
  func `what only looks like digits is a name`(_ header: String) {
    #expect(!open.accepts(header))
  }

  @Test func `the name it is bound to is its own`() {
    let named = HostCheck(host: "Study.local")
    #expect(named.accepts("study.local:8484"))
    #expect(named.accepts("STUDY.LOCAL:8484"))
    #expect(!named.accepts("other.local:8484"))
    #expect(HostCheck(host: "FE80::2").accepts("[fe80::2]:8484"))
  }

  @Test func `loopback is known by its addresses`() {
    for host in ["::1", "127.0.0.1", "127.8.8.8"] {
      #expect(HostCheck.isLoopback(host), "\(host)")
    }
    for host in ["0.0.0.0", "::", "1.127.0.1", "128.0.0.1"] {
      #expect(!HostCheck.isLoopback(host), "\(host)")
    }
  }
}
