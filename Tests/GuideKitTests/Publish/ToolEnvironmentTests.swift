import GuideKit
import Testing

/// What tools get of the user's environment.
struct ToolEnvironmentTests {
  @Test(arguments: ["git", "rsync", "rclone"])
  func `what every tool needs passes`(_ tool: String) {
    for name in [
      "HOME", "USER", "TMPDIR", "LANG", "LC_ALL", "TZ", "SSH_AUTH_SOCK", "XDG_CONFIG_HOME",
      "HTTPS_PROXY", "no_proxy", "SSL_CERT_FILE",
    ] { #expect(ToolEnvironment.passes(name, to: tool), "\(name)") }
  }

  @Test(arguments: [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
    "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_EDITOR",
    "GIT_TEMPLATE_DIR", "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE", "LD_PRELOAD", "BASH_ENV", "ENV",
    "IFS", "PYTHONSTARTUP", "PERL5OPT", "NODE_OPTIONS", "HOMEBREW_PREFIX", "PAGER", "OLDPWD",
  ])
  func `what would lead a tool elsewhere does not`(_ name: String) {
    for tool in ["git", "rsync", "rclone"] {
      #expect(!ToolEnvironment.passes(name, to: tool), "\(tool)")
    }
  }

  @Test func `a tool gets its own variables, and not those of the others`() {
    let own = [
      "git": ["GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_KEY_0", "GH_TOKEN", "GIT_TRACE"],
      "rsync": ["RSYNC_RSH", "RSYNC_PASSWORD"], "rclone": ["RCLONE_CONFIG", "AWS_PROFILE"],
    ]
    for (tool, names) in own {
      for name in names {
        for other in own.keys {
          #expect(ToolEnvironment.passes(name, to: other) == (tool == other), "\(name) \(other)")
        }
      }
    }
  }

  @Test func `the path of a file is made whole, since tools run elsewhere`() {
    let variables = ToolEnvironment.variables(
      of: ["RCLONE_CONFIG": "here.conf", "RCLONE_X": "y", "GIT_DIR": "/x", "TMPDIR": "/tmp"],
      for: "rclone")
    #expect(variables["RCLONE_CONFIG"] == Paths.absolute("here.conf"))
    #expect(variables["RCLONE_CONFIG"]?.hasPrefix("/") == true)
    #expect(variables["RCLONE_X"] == "y")
    #expect(variables["GIT_DIR"] == nil)
    #expect(variables["TMPDIR"] == "/tmp")
  }

  @Test func `the manual lists what passes`() throws {
    let manual = try ManualArticle.find("publishing").text
    for (tool, names) in [("all", ToolEnvironment.common)] + ToolEnvironment.own.map({ ($0, $1) }) {
      let line = try #require(
        manual.split(separator: "\n").first { $0.hasPrefix("| \(tool) | `") && $0.contains("_") })
      let told = Set(line.matches(of: /`([^`]+)`/).map { String($0.1) })
      #expect(
        told.subtracting(["PATH"])
          == Set(names.map { $0.hasSuffix("proxy") ? $0.uppercased() : $0 }))
    }
  }

  @Test func `this process has an environment`() {
    #expect(ToolEnvironment.present["PATH"] == Terminal.variable("PATH"))
  }
}

/// Where programs are looked for.
struct SearchPathTests {
  @Test(arguments: [
    ("/usr/bin:/bin", ["/usr/bin", "/bin"]), (".:/usr/bin", ["/usr/bin"]), (":/bin:", ["/bin"]),
    ("bin:./bin:../bin:~/bin:/bin", ["/bin"]), ("", []),
  ])
  func `only what begins at the root counts`(_ path: String, _ folders: [String]) {
    #expect(SearchPath(path).folders == folders)
  }

  @Test func `what lies within the guide does not count, by whatever name`() throws {
    let disk = try TemporaryFolder(["guide/bin/x": "", "other/x": "", "guide-2/x": ""])
    try disk.makeLink("link", to: disk.at("guide/bin"))
    let path = ["guide", "guide/bin", "link", "other/../guide/bin", "other", "guide-2"]
      .map(disk.at).joined(separator: ":")
    let found = SearchPath(path, outside: [disk.at("guide")])
    #expect(found.folders == [disk.at("other"), disk.at("guide-2")])
    #expect(found.text == disk.at("other") + ":" + disk.at("guide-2"))
  }

  @Test func `a program is a file that may be run`() throws {
    let disk = try TemporaryFolder(["a/tool": "", "b/tool/x": ""])
    try disk.makeTool("c/tool", "")
    let path = SearchPath(["a", "b", "c"].map(disk.at).joined(separator: ":"))
    #expect(path.program("tool") == disk.at("c/tool"))
    #expect(path.program("other") == nil)
    #expect(path.program("") == nil)
    #expect(path.program("../c/tool") == nil)
    #expect(SearchPath(nil).program("sh")?.hasSuffix("/sh") == true)
  }
}

/// What of tools' words is shown.
struct ToolWordsTests {
  @Test(arguments: [
    ("unable to access 'https://me:secret@h/a'", "unable to access 'https://…@h/a'"),
    ("https://secret@h/a", "https://…@h/a"), ("https://me:s/ecret@h/a", "https://…@h/a"),
    ("https://me:s@ecret@h/a", "https://…@h/a"), ("https://h/a?token=secret&b", "https://h/a?…"),
    ("warning: redirecting to https://x:secret@b/c/", "warning: redirecting to https://…@b/c/"),
    ("url=https%3A%2F%2Fme%3Asecret%40h", "url=https%3A%2F%2F…%40h"),
    ("Authorization: Basic c2VjcmV0", "Authorization: …"),
    ("> authorization: secret", "> authorization: …"),
    ("PRIVATE-TOKEN: secret", "PRIVATE-TOKEN: …"), ("sent Bearer secretsecret1", "sent Bearer …"),
    ("secret_access_key=secret refused", "secret_access_key=… refused"),
    ("password=secret,", "password=…,"), ("me:secret@h: denied", "…@h: denied"),
    ("to 'me:secret@h:www'", "to '…@h:www'"), ("rsync://me:secret@h/m", "rsync://…@h/m"),
    ("a://x:y@h/p b://z@h", "a://…@h/p b://…@h"),
  ])
  func `no form of a password is`(_ text: String, _ shown: String) {
    #expect(Tool.shown(text) == shown)
  }

  @Test(arguments: [
    "me@h:path https://h/a@b", "https://h:8080/a@b", "fatal: repository 'x' not found",
    "rsync: [sender] change_dir \"/a\" failed: No such file or directory (2)",
    "ssh: connect to host h port 22: Connection refused", "a: b@c d",
  ])
  func `what holds none is left as it is`(_ text: String) {
    #expect(Tool.shown(text) == text)
  }

  @Test func `a known password is left out in any place, spelt either way`() {
    let secrets = Tool.secrets(in: "https://me:se%2Fcret@h/a?key=hidden")
    for word in ["se%2Fcret", "se/cret", "key=hidden"] {
      #expect(!Tool.shown("x(\(word))x", hiding: secrets).contains(word), "\(word)")
    }
    // Who logs in by SSH is no secret, and neither is who has a password.
    #expect(Tool.secrets(in: "ssh://git@h/a") == [])
    #expect(!Tool.secrets(in: "https://git:token@h/a").contains("git"))
    #expect(Tool.secrets(in: "https://token@h/a").contains("token"))
    #expect(
      Tool.shown("ssh: git@h: denied", hiding: Tool.secrets(in: "git@h:a")) == "ssh: git@h: denied")
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"), ("a\u{7}\u{8}", "a\\u{7}\\u{8}"), ("\u{9B}31m", "\\u{9B}31m"),
    ("a\u{202E}b\u{2066}", "a\\u{202E}b\\u{2066}"), ("\u{200F}\u{61C}", "\\u{200F}\\u{61C}"),
    ("a\rb", "a\\u{D}b"), ("a\u{2028}b", "a\\u{2028}b"), ("\u{E0041}", "\\u{E0041}"),
    ("a\tb", "a b"),
    ("ünï 長城", "ünï 長城"),
  ])
  func `signs that move the cursor or turn the writing are spelt out`(
    _ text: String, _ shown: String
  ) {
    #expect(Tool.shown(text) == shown)
  }

  @Test func `a line without end is cut`() {
    #expect(Tool.shown(String(repeating: "a", count: 5_000)).count == 1_001)
  }
}
