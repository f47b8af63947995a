import GuideKit
import Testing

/// Which requests are meant for a server on this machine.
struct HostCheckTests {
  private let loopback = HostCheck(host: "127.0.0.1", port: 8484)
  private let open = HostCheck(host: "0.0.0.0", port: 8484)

  @Test(arguments: [
    "localhost:8484", "127.0.0.1:8484", "[::1]:8484", "LOCALHOST:8484",
  ])
  func `loopback's names are taken with the port`(_ header: String) {
    #expect(loopback.accepts(header))
    #expect(open.accepts(header))
  }

  @Test(arguments: [
    nil, "", "localhost", "localhost:8485", "localhost:", "localhost:0x1", "evil.example:8484",
    "evil.example", "localhost.evil.example:8484", "a@localhost:8484", "localhost :8484",
    "127.0.0.1.evil:8484", "[::1:8484", ":8484", "[::1]", "localhost:65537", "localhost:8484 ",
  ])
  func `other names and ports are not`(_ header: String?) {
    #expect(!loopback.accepts(header))
    #expect(!open.accepts(header))
  }

  @Test func `without a port the web's own is meant`() {
    let check = HostCheck(host: "127.0.0.1", port: 80)
    #expect(check.accepts("localhost"))
    #expect(check.accepts("localhost:80"))
    #expect(check.accepts("[::1]"))
    #expect(!check.accepts("localhost:8080"))
    #expect(!loopback.accepts("localhost"))
  }

  @Test func `addresses in digits are taken only where others may look`() {
    for header in ["192.168.1.5:8484", "[fe80::1]:8484", "[::ffff:10.0.0.1]:8484"] {
      #expect(open.accepts(header), "\(header)")
      #expect(HostCheck(host: "192.168.1.9", port: 8484).accepts(header), "\(header)")
      for host in ["127.0.0.1", "127.1.2.3", "localhost", "::1"] {
        #expect(!HostCheck(host: host, port: 8484).accepts(header), "\(host) \(header)")
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
    let named = HostCheck(host: "Study.local", port: 8484)
    #expect(named.accepts("study.local:8484"))
    #expect(named.accepts("STUDY.LOCAL:8484"))
    #expect(!named.accepts("other.local:8484"))
    #expect(HostCheck(host: "FE80::2", port: 8484).accepts("[fe80::2]:8484"))
  }

  @Test func `loopback is known by its names`() {
    for host in ["localhost", "::1", "127.0.0.1", "127.8.8.8"] {
      #expect(HostCheck.isLoopback(host), "\(host)")
    }
    for host in ["0.0.0.0", "::", "1.127.0.1", "128.0.0.1", "localhost.example"] {
      #expect(!HostCheck.isLoopback(host), "\(host)")
    }
  }
}
