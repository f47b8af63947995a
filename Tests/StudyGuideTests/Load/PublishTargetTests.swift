import Markup
import StudyGuide
import TestSupport
import Testing

/// The targets under `publish:` in `guide.yml`, of each kind, and what they refuse.
struct PublishTargetTests {
  private func read(_ targets: String) -> (targets: [PublishTarget], diagnostics: [Diagnostic]) {
    let source = SourceText(
      path: "content/guide.yml",
      bytes: Array(
        "title: A\nlanguage: en\nessay: {title: B}\npublish:\n  targets:\n\(targets)\n".utf8))
    guard let parsed = try? Configuration.read(source) else { return ([], []) }
    return (parsed.value?.publish.targets ?? [], parsed.diagnostics)
  }

  private func report(_ target: String) -> [String] {
    read("    - " + target).diagnostics.sorted().map {
      TestSite.line($0).replacing(" content/guide.yml:6:", with: " ")
    }
  }

  private func target(_ text: String) -> PublishTarget? {
    let read = read("    - " + text)
    return read.diagnostics.isEmpty ? read.targets.first : nil
  }

  /// A place as one text, so that it can be compared.
  private func place(_ text: String) -> String? {
    target(text).map { target in
      switch target.place {
      case .folder(let path): "folder \(path)"
      case .git(let remote, let branch): "git \(remote) \(branch)"
      case .rsync(let destination, let hasReleases): "rsync \(destination) \(hasReleases)"
      case .rclone(let remote): "rclone \(remote)"
      }
    }
  }

  @Test(arguments: [
    ("{name: a, kind: folder, path: ../web}", "folder ../web"),
    ("{name: a, kind: git, remote: origin}", "git origin gh-pages"),
    ("{name: a, kind: git, remote: origin, branch: pages/main_1.x}", "git origin pages/main_1.x"),
    (
      "{name: a, kind: git, remote: \"git@example.org:a/b.git\"}",
      "git git@example.org:a/b.git gh-pages"
    ),
    (
      "{name: a, kind: git, remote: \"https://example.org/a.git\"}",
      "git https://example.org/a.git gh-pages"
    ),
    (
      "{name: a, kind: git, remote: \"ssh://git@example.org:22/a\"}",
      "git ssh://git@example.org:22/a gh-pages"
    ),
    ("{name: a, kind: rsync, destination: \"me@host:/srv/web\"}", "rsync me@host:/srv/web true"),
    ("{name: a, kind: rsync, destination: \"host:web\", releases: false}", "rsync host:web false"),
    ("{name: a, kind: rsync, destination: \"host:web\", releases: true}", "rsync host:web true"),
    ("{name: a, kind: rsync, destination: \"host::web\"}", "rsync host::web false"),
    ("{name: a, kind: rsync, destination: \"host::web\", releases: true}", "rsync host::web true"),
    (
      "{name: a, kind: rsync, destination: \"rsync://me@host/web\"}",
      "rsync rsync://me@host/web false"
    ),
    ("{name: a, kind: rsync, destination: /srv/web}", "rsync /srv/web true"),
    ("{name: a, kind: rsync, destination: \"[::1]:web\"}", "rsync [::1]:web true"),
    ("{name: a, kind: rclone, remote: \"s3:bucket/a,b\"}", "rclone s3:bucket/a,b"),
    ("{name: a, kind: rclone, remote: \":local:/srv/a,b\"}", "rclone :local:/srv/a,b"),
    ("{name: a, kind: rclone, remote: \"/srv/a,b\"}", "rclone /srv/a,b"),
  ])
  func `a target has the keys of its kind`(_ text: String, _ expected: String) {
    #expect(place(text) == expected)
  }

  @Test func `a target has a name, and keeps five releases unless told`() {
    let plain = target("{name: web-1, kind: folder, path: a}")
    #expect(plain?.name == "web-1")
    #expect(plain?.keep == 5)
    #expect(target("{name: a, kind: folder, path: a, keep: 1}")?.keep == 1)
    #expect(target("{name: a, kind: rsync, destination: \"a:b\", keep: 9}")?.keep == 9)
    #expect(target("{name: a, kind: git, remote: a}")?.keep == 5)
    #expect(read("    - {name: a, kind: folder, path: a, keep: 0}").targets.map(\.keep) == [5])
  }

  @Test(arguments: [
    (
      "{name: a, kind: ftp, path: b}",
      ["wrong-type 23 `kind` cannot be `ftp` (one of: folder, git, rsync, rclone)"]
    ),
    (
      "{name: a, kind: foldr, path: b}",
      ["wrong-type 23 `kind` cannot be `foldr` (did you mean `folder`?)"]
    ),
    ("{name: a}", ["missing-key 7 a target needs `kind` (add `kind: …`)"]),
    (
      "{name: a, kind: folder}", ["missing-key 7 a target needs `path` (add `path: …`)"]
    ),
    ("{kind: folder, path: a}", ["missing-key 7 a target needs `name` (add `name: …`)"]),
    (
      "{name: a, kind: git, remote: b, keep: 3}",
      ["unknown-key 39 a target has no key `keep` (known keys: name, kind, remote, branch)"]
    ),
    (
      "{name: a, kind: rclone, remote: \"b:\", keep: 3}",
      ["unknown-key 45 a target has no key `keep` (known keys: name, kind, remote)"]
    ),
    (
      "{name: A b, kind: folder, path: a}",
      [
        "invalid-id 14 `A b` cannot be the name of a target (small letters, digits and single hyphens)"
      ]
    ),
    (
      "{name: a, kind: folder, path: a, keep: 0}",
      ["wrong-type 46 `keep` must be a whole number, and is `0` (write a number from 1 to 10000)"]
    ),
    (
      "{name: a, kind: folder, path: -a}",
      ["wrong-type 37 `path` cannot begin with `-`"]
    ),
    (
      "{name: a, kind: folder, path: \"a\\tb\"}",
      ["wrong-type 37 `path` holds a sign that is not printed"]
    ),
    (
      "{name: a, kind: rsync, destination: \"a:b\", releases: perhaps}",
      ["wrong-type 60 `releases` must be `true` or `false`, and is `perhaps`"]
    ),
    (
      "text",
      [
        "wrong-type 7 a target is written as keys and values, not as text (write `key: value`)"
      ]
    ),
  ])
  func `a target is told what is wrong with it`(_ text: String, _ expected: [String]) {
    #expect(report(text) == expected)
  }

  @Test(arguments: [
    "a b", "a..b", "-a", "a.lock", "HEAD", "refs/heads/a", "/a", "a/", "a//b", ".a", "a/.b", "a.",
    "a./b", "a~b", "é",
  ])
  func `a branch that git refuses, or might take for something else, is refused`(_ branch: String) {
    let found = report("{name: a, kind: git, remote: b, branch: \"\(branch)\"}")
    #expect(found == ["wrong-type 47 `\(branch)` cannot be a branch"])
  }

  @Test(arguments: ["a", "a/b", "a.b", "a_b-c", "9", "head", "a/refs/b", "lock"])
  func `other branches are as good as any`(_ branch: String) {
    #expect(place("{name: a, kind: git, remote: b, branch: \"\(branch)\"}") == "git b \(branch)")
  }

  private static let secret =
    " holds a name or password, which others would read here (leave it to the tool: SSH's agent, "
    + "git's credential helper, rclone's configuration)"
  private static let option =
    " names a host or remote that tools take for an option (name the host, or a remote that stands "
    + "in the tool's own configuration)"

  @Test(arguments: [
    "https://token@example.org/a", "https://me:secret@example.org/a",
    "http://example.org/a?token=b",
    "ssh://me:secret@example.org/a", "me:secret@example.org:a", "https://a@b@example.org/",
    "ssh://me@b:secret@example.org/a",
  ])
  func `a remote with a name or password is refused`(_ remote: String) {
    #expect(
      report("{name: a, kind: git, remote: \"\(remote)\"}") == [
        "wrong-type 36 `remote`" + Self.secret
      ])
  }

  @Test(arguments: [
    "ssh://me@example.org/a", "me@example.org:a", "https://example.org/a@b", "a/b:c@d",
    "me:a@example.org", "ssh://example.org/a?b", "a?b",
  ])
  func `a remote with a user, or with these signs elsewhere, is none`(_ remote: String) {
    #expect(place("{name: a, kind: git, remote: \"\(remote)\"}") == "git \(remote) gh-pages")
  }

  @Test(arguments: ["ssh://-oProxyCommand=a/b", "me@-host:a", "ssh://me@-host/a"])
  func `a host that begins like an option is refused`(_ remote: String) {
    #expect(
      report("{name: a, kind: git, remote: \"\(remote)\"}") == [
        "wrong-type 36 `remote`" + Self.option
      ])
  }

  @Test(arguments: ["s3,secret_access_key=a:b", ":s3,secret_access_key=a:b", "a,b"])
  func `a remote of rclone with parameters is refused`(_ remote: String) {
    #expect(
      report("{name: a, kind: rclone, remote: \"\(remote)\"}") == [
        "wrong-type 39 `remote`" + Self.secret
      ])
  }

  @Test func `names are unique, and no diagnostic shows the line of a target`() {
    let found = read(
      "    - {name: a, kind: folder, path: b}\n    - {name: a, kind: git, remote: c}\n"
        + "    - {name: d, kind: git, remote: \"https://secret@e\"}")
    #expect(
      found.diagnostics.map(TestSite.line) == [
        "duplicate-id content/guide.yml:7:7 there are two targets `a` (rename one of them)",
        "wrong-type content/guide.yml:8:36 `remote`" + Self.secret,
      ])
    #expect(found.diagnostics.map(\.excerpt) == ["", ""])
    #expect(found.targets.map(\.name) == ["a", "a", "d"])
    let others = read(
      "    - {name: a, kind: folder, path: b}\n    - {name: b, kind: folder, path: c}")
    #expect(others.diagnostics.isEmpty)
    #expect(others.targets.map(\.name) == ["a", "b"])
  }

  @Test(arguments: [
    ("host:a/b", "a/b", false), ("me@host:", "", false), ("host::a/b", "a/b", true),
    ("rsync://host/a/b", "/a/b", true), ("rsync://host", "", true), ("[::1]:a", "a", false),
    ("me@[fe80::1]:/a", "/a", false), ("[::1]::a", "a", true), ("a:b:c", "b:c", false),
    ("[a:b", "b", false), ("a:[b]:c", "[b]:c", false),
  ])
  func `an address of rsync on another machine`(_ text: String, _ path: String, _ isDaemon: Bool) {
    let address = RsyncAddress(text)
    #expect(address?.path == path)
    #expect(address?.isDaemon == isDaemon)
  }

  @Test(arguments: ["/srv/web", "web", "", "./a:b", "a/[b]:c", "[::1]/a:b", "[::1]"])
  func `a folder of this machine is no address of rsync`(_ text: String) {
    #expect(RsyncAddress(text)?.path == nil)
  }

  @Test(arguments: [
    "kind: folder, path: ~/www", "kind: folder, path: \"~\"", "kind: folder, path: ~me/www",
    "kind: folder, path: $HOME/www", "kind: folder, path: \"${HOME}/www\"",
    "kind: git, remote: ~/site.git", "kind: rsync, destination: \"h:~me/www\"",
    "kind: rsync, destination: \"h:$HOME/www\"", "kind: rclone, remote: \"there:~/www\"",
  ])
  func `a home that only a shell would put in is told, with what to write`(_ target: String) {
    let problems = read("    - {name: a, \(target)}").diagnostics
    #expect(problems.map(\.rule.id) == ["wrong-type"])
    #expect(
      problems.first?.message.hasSuffix("begins with a sign that only a shell replaces") == true)
    #expect(problems.first?.note?.hasPrefix("write the whole path") == true)
  }

  @Test(arguments: [
    "kind: folder, path: ./~/www", "kind: folder, path: a~", "kind: folder, path: $5",
    "kind: rsync, destination: \"h:~/www\"", "kind: git, remote: \"h:~me/x\"",
  ])
  func `other tildes are taken`(_ target: String) {
    #expect(read("    - {name: a, \(target)}").diagnostics.isEmpty)
  }
}
