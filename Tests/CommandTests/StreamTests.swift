import Foundation
import TestSupport
import Testing

/// Streams, signals, rights and places, as shells hand them to the command.
struct StreamTests {
  private func small(_ changes: String = "") throws -> GuideTool {
    try GuideTool(TestSite(changes).texts)
  }

  /// A small guide with a folder to publish to.
  private func published(to path: String) throws -> GuideTool {
    let tool = try small("-- templates/essay.mustache --\n<h1 id=\"p1\">{{title}}</h1>\n")
    let settings = try #require(tool.read("content/guide.yml"))
    try tool.write(
      "content/guide.yml",
      settings + "\npublish:\n  targets: [{name: a, kind: folder, path: \(path)}]\n")
    return tool
  }

  @Test(arguments: [
    "\"$GUIDE\" check --list >&-", "\"$GUIDE\" build >&-", "\"$GUIDE\" build >&- 2>&-",
    "\"$GUIDE\" build >&- 2>&- <&-", "\"$GUIDE\" check --format json >&-",
    "\"$GUIDE\" check --list | true", "\"$GUIDE\" manual writing | head -1 >/dev/null",
    "\"$GUIDE\" names index | true",
    "{ \"$GUIDE\" check --list; echo $? >status; } | true; exit $(cat status)",
    "{ \"$GUIDE\" manual entries; echo $? >status; } | head -1; exit $(cat status)",
  ])
  func `a stream that nobody reads is no trouble`(_ line: String) throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.shell(line)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("guide:") == false)
  }

  @Test func `what is said on a closed stream gets into no file`() throws {
    let tool = try small()
    defer { tool.remove() }
    try tool.run("build", "--output", "expected")
    #expect(try tool.shell("\"$GUIDE\" build --stats >&- 2>&- <&-").status == 0)
    let site = tool.files(in: "site")
    for (path, text) in tool.files(in: "expected") {
      #expect(site[path.replacing("expected/", with: "site/")] == text, "\(path)")
    }
  }

  #if os(Linux)
    @Test func `a full disk behind standard output is told`() throws {
      let tool = try small()
      defer { tool.remove() }
      let outcome = try tool.shell("\"$GUIDE\" check --list >/dev/full")
      #expect(outcome.status == 2)
      #expect(
        outcome.error == "guide: cannot write to standard output: No space left on device\n")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func `a terminal that moves no cursor gets plain lines, and so does who wants no colour`()
      throws
    {
      let tool = try small("-- content/pages/a.md --\n---\ntitle: A\n---\n\n[x](term:nobody)\n")
      defer { tool.remove() }
      func said(_ variables: String) throws -> String {
        try tool.shell(
          "script -qec \"env -u NO_COLOR \(variables) '$GUIDE' check\" /dev/null </dev/null"
        ).output
      }
      #expect(try said("TERM=xterm").contains("\u{1B}["))
      for plain in ["TERM=dumb", "TERM=dumb CLICOLOR_FORCE=1", "-u TERM"] {
        let text = try said(plain)
        #expect(text.contains("broken-reference"))
        #expect(!text.contains("\u{1B}"), "\(plain): \(text)")
      }
      #expect(!(try said("TERM=xterm NO_COLOR=1").contains("\u{1B}[3")))
      let forced = try tool.run(
        "check", environment: ["CLICOLOR_FORCE": "1", "TERM": "xterm", "NO_COLOR": ""])
      #expect(forced.error.contains("\u{1B}["))
      #expect(!(try tool.run("check").error.contains("\u{1B}")))
    }
  #endif

  @Test(.timeLimit(.minutes(2)), arguments: ["HUP", "INT", "TERM"])
  func `a publish goes on through signals that it was started to ignore`(_ signal: String) throws {
    let tool = try published(to: "www")
    defer { tool.remove() }
    let outcome = try tool.shell(
      """
      trap '' \(signal)
      "$GUIDE" publish --yes >said 2>&1 &
      sent=0
      while kill -\(signal) $! 2>/dev/null && [ $sent -lt 2000 ]; do sent=$((sent + 1)); sleep 0.001; done
      wait $!
      """)
    #expect(outcome.status == 0, "\(tool.read("said") ?? "")")
    #expect(tool.read("www/current/index.html") != nil)
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["HUP", "INT", "TERM"])
  func `a preview goes on as well, and else ends`(_ signal: String) throws {
    let tool = try small()
    defer { tool.remove() }
    let script = """
      "$GUIDE" preview --port 0 2>said &
      guide=$!
      while ! grep -q '^read' said; do sleep 0.02; done
      kill -\(signal) $guide
      sleep 1.2
      kill -0 $guide 2>/dev/null && echo lives
      kill -KILL $guide 2>/dev/null
      true
      """
    #expect(try tool.shell("trap '' \(signal)\n" + script).output == "lives\n")
    // A shell has what runs in the background ignore INT anyway.
    if signal != "INT" { #expect(try tool.shell(script).output == "") }
  }

  @Test func `readers may read what is built and published, whatever the umask`() throws {
    let tool = try published(to: "srv/www/guide")
    defer { tool.remove() }
    let outcome = try tool.shell(
      """
      umask 077
      "$GUIDE" build --output out/deep/site && "$GUIDE" build && "$GUIDE" publish --yes || exit
      find srv out site -type d ! -perm -755 | sed 's/^/not for readers: /'
      find srv out site -type f ! -perm -644 | sed 's/^/not for readers: /'
      echo checked
      """)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(!outcome.output.contains("not for readers: "), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("checked\n"))
    // What was published before is mended.
    let mended = try tool.shell(
      "chmod 700 srv/www/guide/releases/1; chmod 600 srv/www/guide/current/index.html; "
        + "\"$GUIDE\" publish --yes && find -L srv/www/guide/current ! -perm -444 | sed 's/^/not for readers: /'"
    )
    #expect(mended.status == 0, "\(mended.error)")
    #expect(!mended.output.contains("not for readers: "), "\(mended.output)")
  }

  @Test func `problems are found from where one stands, and from a repository's top`() throws {
    let tool = try GuideTool([:])
    defer { tool.remove() }
    let broken = TestSite("-- content/pages/a,b:c.md --\n---\ntitle: A\n---\n\n[x](term:nobody)\n")
    for (path, text) in broken.texts { try tool.write("repo/lessons/" + path, text) }
    try tool.write("repo/.git/HEAD", "ref: refs/heads/main\n")
    let plain = ["GITHUB_WORKSPACE": ""]
    var outcome = try tool.run("check", "--source", "repo/lessons", environment: plain)
    #expect(outcome.error.contains("--> repo/lessons/content/pages/a,b:c.md:"), "\(outcome.error)")
    outcome = try tool.run(
      "check", "--source", "repo/lessons", "--format", "github", environment: plain)
    #expect(outcome.error.contains("file=lessons/content/pages/a%2Cb%3Ac.md,line="))
    outcome = try tool.run(
      "check", "--source", "repo/lessons", "--format", "github",
      environment: ["GITHUB_WORKSPACE": tool.folder.path()])
    #expect(outcome.error.contains("file=repo/lessons/content/pages/a%2Cb%3Ac.md,line="))
    outcome = try tool.run("check", "--source", "repo/lessons", "--format", "json")
    #expect(outcome.output.contains("\"path\":\"content/pages/a,b:c.md\""))
    #expect(
      try tool.shell("cd repo/lessons && \"$GUIDE\" check").error.contains("--> content/pages/a,b"))
  }

  @Test(arguments: [
    "build --output '~/x'", "build --output='~/x'", "build --output '$HOME/x'",
    "check --source '~/x'",
    "init '~/x'", "build --output '~'", "build --output '${HOME}/x'",
  ])
  func `a home that the shell did not put in is told, and makes no folder`(_ line: String) throws {
    let tool = try small()
    defer { tool.remove() }
    let outcome = try tool.shell("\"$GUIDE\" " + line)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("begins with a sign that your shell has not replaced"))
    #expect(tool.files(in: "~").isEmpty)
    #expect(try tool.shell("\"$GUIDE\" build --output ./~").status == 0)
  }
}
