import ArgumentParser
import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

struct PublishRefusalsTests {
  /// The targets of a guide.yml.
  private func targets(_ lines: String...) async -> [PublishTarget] {
    let settings = "publish:\n  targets:\n" + lines.map { "    - {\($0)}\n" }.joined()
    let result = await TestSite(TestSite.withBaseURL + (lines.isEmpty ? "" : settings)).build()
    return result.configuration.publish.targets
  }

  private func refusal(_ body: () throws -> Void) -> (text: String, code: ExitCode?) {
    do {
      try body()
      return ("no failure", nil)
    } catch let failure as any GuideFailure {
      return (failure.description, failure.exitCode)
    } catch {
      return ("another failure", nil)
    }
  }

  @Test func `the only target need not be named`() async throws {
    let targets = await targets("name: a, kind: folder, path: www")
    #expect(try PublishRefusals.choose(nil, among: targets).name == "a")
    #expect(try PublishRefusals.choose("a", among: targets).name == "a")
  }

  @Test func `of several one is named`() async throws {
    let targets = await targets(
      "name: pages, kind: folder, path: www", "name: server, kind: folder, path: w2")
    #expect(targets.count == 2)
    #expect(try PublishRefusals.choose("server", among: targets).name == "server")
    var refused = refusal { _ = try PublishRefusals.choose(nil, among: targets) }
    #expect(
      refused.text == "there are several targets: say which\n  one of: pages, server")
    #expect(refused.code == .validationFailure)
    refused = refusal { _ = try PublishRefusals.choose("severs", among: targets) }
    #expect(refused.text == "there is no target `severs`\n  did you mean `server`?")
    refused = refusal { _ = try PublishRefusals.choose("zzz", among: targets) }
    #expect(refused.text == "there is no target `zzz`\n  there are: pages, server")
    #expect(refused.code == .validationFailure)
  }

  @Test func `a guide without targets is told how to add one`() {
    let refused = refusal { _ = try PublishRefusals.choose("a", among: []) }
    #expect(refused.text.hasPrefix("guide.yml names no place to publish to\n  add, for example:"))
    #expect(refused.text.contains("- {name: pages, kind: git, remote: origin, branch: gh-pages}"))
    #expect(refused.code == .validationFailure)
  }

  private func plan(_ site: [String], live: [String]) -> PublishPlan {
    func manifest(_ paths: [String]) -> PublishManifest {
      PublishManifest(
        paths.map { PublishManifest.File(path: $0, digest: "a", size: 1, title: $0) })
    }
    return PublishPlan(site: manifest(site), live: manifest(live))
  }

  @Test func `addresses that would vanish stop it`() {
    let refused = refusal {
      try PublishRefusals.refuseLosses(
        plan([], live: ["about.html"]), vanishing: ["about.html", "a.html#b"], limit: 100)
    }
    #expect(
      refused.text == """
        addresses that are published would vanish:
          about.html
            \(AddressLedger.remedy(for: "about.html"))
          a.html#b
            \(AddressLedger.remedy(for: "a.html#b"))
        """)
    #expect(refused.code == ExitCode(1))
  }

  @Test func `more deletions than allowed stop it`() {
    let plan = plan(["a", "b", "c"], live: ["a", "b", "c", "d"])
    #expect(
      refusal { try PublishRefusals.refuseLosses(plan, vanishing: [], limit: 25) }.code == nil)
    let refused = refusal { try PublishRefusals.refuseLosses(plan, vanishing: [], limit: 24) }
    #expect(
      refused.text == "1 page, 25 of a hundred, would be deleted; 24 are allowed\n  if that is "
        + "meant, say --max-delete 25")
    #expect(refused.code == ExitCode(1))
    let nothing = self.plan(["a"], live: ["a"])
    #expect(
      refusal { try PublishRefusals.refuseLosses(nothing, vanishing: [], limit: 0) }.code == nil)
  }

  @Test func `pages that lead nowhere or weigh too much stop it`() async throws {
    // The small templates leave out the place that texts link to.
    let broken = try await TestSite.published().review(limit: 1_000_000, jobs: 1)
    var refused = refusal { try PublishRefusals.refuseFaults(broken) }
    #expect(refused.text.hasPrefix("pages that must not be sent:\n  "))
    #expect(refused.text.hasSuffix("\n  mend the templates or texts"))
    #expect(refused.code == ExitCode(1))
    let release = try await Release()
    let sound = await release.site.review(limit: 1_000_000, jobs: 1)
    #expect(refusal { try PublishRefusals.refuseFaults(sound) }.code == nil)
    let heavy = await release.site.review(limit: 10, jobs: 1)
    refused = refusal { try PublishRefusals.refuseFaults(heavy) }
    #expect(refused.text.hasSuffix("\n  split them, or raise `max-page-size`"))
    #expect(refused.text.split(separator: "\n").count <= 22)
  }
}
