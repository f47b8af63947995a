import Foundation
import GuideKit
import Pages
import Testing

/// The branch that the guide's sources are on is none to publish to.
@Suite(.enabled(if: Terminal.hasProgram("git"), "there is no git here"))
struct GitSourcesTests {
  private let disk: TemporaryFolder
  private let lock: PublishLock

  init() async throws {
    disk = try TemporaryFolder(["repo/lessons/content/guide.yml": "", "tmp/x": ""])
    lock = try PublishLock(source: disk.at("repo/lessons"), temporary: disk.at("tmp"))
    for name in ["remote.git", "pages.git"] {
      _ = try await Tool.git().run(["init", "--quiet", "--bare", disk.at(name)])
    }
    try await git("init", "--quiet", "-b", "main")
    try await git("add", ".")
    try await git("commit", "--quiet", "-m", "First")
  }

  private func git(_ arguments: String...) async throws {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@b.invalid"]
    let result = try await Tool.git().run(["-C", disk.at("repo")] + identity + arguments)
    #expect(result.isSuccess, "\(result.error)")
  }

  /// Why a branch is refused, or that it is not.
  private func refusal(_ branch: String, _ remote: String) async -> String {
    let host = GitHost(
      remote: remote, branch: branch, name: "pages", source: disk.at("repo/lessons"), lock: lock)
    return await asyncFailure { _ = try await host.live() }
  }

  private let none = "no failure"
  private let reason = "the guide's sources are on that branch"

  @Test func `the branch that HEAD is on is refused, and every other is had`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    #expect(await refusal("main", "origin").contains(reason))
    #expect(await refusal("main", "../../remote.git").contains(reason))
    #expect(await refusal("main", "file://" + disk.at("remote.git/")).contains(reason))
    #expect(await refusal("gh-pages", "origin") == none)
    #expect(await refusal("main-site", "origin") == none)
    let text = await refusal("main", "origin")
    #expect(text.hasSuffix("\n  name another one, such as `gh-pages`; guide makes it"))
  }

  @Test func `another name of the same repository is the same`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    try await git("remote", "add", "web", disk.at("remote"))
    try disk.makeLink("remote", to: "remote.git")
    #expect(await refusal("main", "web").contains(reason))
  }

  @Test func `another repository may have its own branch of that name`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    try await git("remote", "add", "pages", disk.at("pages.git"))
    #expect(await refusal("main", "pages") == none)
    #expect(await refusal("main", disk.at("pages.git")) == none)
  }

  @Test func `the sources' repository is the one that their branch is pushed to`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    try await git("remote", "add", "pages", disk.at("pages.git"))
    try await git("config", "branch.main.remote", "pages")
    #expect(await refusal("main", "pages").contains(reason))
    #expect(await refusal("main", "origin") == none)
  }

  @Test func `where nobody knows where the sources go it is told what to say`() async throws {
    #expect(await refusal("main", disk.at("remote.git")).contains("git remote add origin ADDRESS"))
    #expect(await refusal("gh-pages", disk.at("remote.git")) == none)
  }

  @Test func `a branch that HEAD's is pushed as is refused too`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    try await git("checkout", "--quiet", "-b", "work")
    try await git("config", "branch.work.remote", "origin")
    try await git("config", "branch.work.merge", "refs/heads/trunk")
    #expect(await refusal("trunk", "origin").contains(reason))
    #expect(await refusal("work", "origin").contains(reason))
    // Another branch here that has the guide in it.
    #expect(await refusal("main", "origin").contains(reason))
    try await git("checkout", "--quiet", "--detach")
    #expect(await refusal("main", "origin").contains(reason))
    #expect(await refusal("trunk", "origin") == none)
  }

  @Test func `a branch here that holds a site is no branch of sources`() async throws {
    try await git("remote", "add", "origin", disk.at("remote.git"))
    try await git("checkout", "--quiet", "--orphan", "gh-pages")
    try await git("rm", "-rfq", "--cached", ".")
    try await git("commit", "--quiet", "--allow-empty", "-m", "Site")
    try await git("checkout", "--quiet", "--force", "main")
    #expect(await refusal("gh-pages", "origin") == none)
  }

  @Test(arguments: [
    ("git@github.com:me/x.git", "github.com/me/x"), ("https://GitHub.com/me/x", "github.com/me/x"),
    ("ssh://git@github.com:22/me/x.git/", "github.com/me/x"), ("/srv/x/.git", "/srv/x"),
    ("https://token@github.com/me/x/", "github.com/me/x"), ("host:/me/x.git", "host/me/x"),
  ])
  func `a repository is known however it is reached`(_ address: String, _ identity: String) {
    #expect(GitHost.identity(address) == identity)
  }
}
