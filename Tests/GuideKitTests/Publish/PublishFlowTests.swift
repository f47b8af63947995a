import ArgumentParser
import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

struct PublishFlowTests {
  private func flow(keep: Int? = nil, source: String) throws -> PublishFlow {
    let options = try GuideOptions.parse(["--source", source, "--jobs", "3"])
    var request = PublishRequest(source: options.source, buildOptions: options.buildOptions)
    request.keep = keep
    return PublishFlow(request)
  }

  private func target(_ settings: String) async throws -> PublishTarget {
    let configuration =
      TestSite.withBaseURL + "publish:\n  targets:\n    - {name: there, \(settings)}\n"
    let result = await TestSite(configuration).build()
    return try #require(
      result.configuration.publish.targets.first, "\(result.diagnostics.map(TestSite.line))")
  }

  @Test func `each kind of target has its host`() async throws {
    let disk = try TemporaryFolder(["guide/a": "", "tmp/x": ""])
    let lock = try PublishLock(source: disk.path, temporary: disk.at("tmp"))
    let flow = try flow(source: "lessons")
    let folder = flow.host(of: try await target("kind: folder, path: www"), lock)
    #expect(folder.title == "the folder lessons/www")
    let root = flow.host(of: try await target("kind: folder, path: /srv/www"), lock)
    #expect(root.title == "the folder /srv/www")
    let git = flow.host(of: try await target("kind: git, remote: origin, branch: pages"), lock)
    #expect(git.title == "branch pages of origin")
    let rclone = flow.host(of: try await target("kind: rclone, remote: \"s3:b/x\""), lock)
    #expect(rclone.title == "s3:b/x")
    let rsync = flow.host(of: try await target("kind: rsync, destination: \"h:www\""), lock)
    #expect((rsync as? RsyncHost)?.hasReleases == true)
    let daemon = flow.host(
      of: try await target("kind: rsync, destination: \"h:www\", releases: false"), lock)
    #expect((daemon as? RsyncHost)?.hasReleases == false)
  }

  @Test func `the command line says how many releases are kept, or else the target`() async throws {
    let disk = try TemporaryFolder(["tmp/x": ""])
    let lock = try PublishLock(source: disk.path, temporary: disk.at("tmp"))
    let target = try await target("kind: folder, path: www, keep: 7")
    let host = try flow(source: ".").host(of: target, lock) as? FolderHost
    #expect(host?.keep == 7)
    #expect(host?.jobs == 3)
    #expect(host?.path == "www")
    let asked = try flow(keep: 2, source: ".").host(of: target, lock) as? FolderHost
    #expect(asked?.keep == 2)
  }

  @Test func `the history of a host says what was published, and from where`() {
    func file(_ path: String, _ digest: String = "a") -> PublishManifest.File {
      PublishManifest.File(path: path, digest: digest, size: 1, title: nil)
    }
    let plan = PublishPlan(
      site: PublishManifest([file("a"), file("b", "b"), file("c")]),
      live: PublishManifest([file("b"), file("d")]))
    #expect(
      PublishFlow.message(plan, title: "Walls", revision: "abc")
        == "Publish Walls\n\n2 added, 1 changed, 1 removed\n\nSource: abc\n")
    #expect(
      PublishFlow.message(plan, title: "Walls", revision: nil)
        == "Publish Walls\n\n2 added, 1 changed, 1 removed\n\n")
  }

  @Test func `a failure has the status of its cause`() {
    func code(_ cause: PublishFailure.Cause) -> ExitCode {
      PublishFailure("m", cause: cause).exitCode
    }
    #expect(code(.content) == ExitCode(1))
    #expect(code(.environment) == ExitCode(2))
    #expect(code(.usage) == .validationFailure)
    #expect(PublishFailure("m").exitCode == ExitCode(2))
    #expect(PublishFailure("m", remedy: "r").description == "m\n  r")
    #expect(PublishFailure("m").description == "m")
  }
}

struct DiskFailureTests {
  @Test func `it says what could not be done, to what, and why`() {
    let failure = DiskFailure("write", "a/b", reason: "no room")
    #expect(failure.description == "cannot write a/b: no room")
    #expect(failure.exitCode == ExitCode(2))
    #expect(
      DiskFailure(missing: "content", in: ".", remedy: "r").description
        == "cannot find the folder content: r")
    #expect(
      DiskFailure(missing: "content", in: "g", remedy: "r").description
        == "cannot find the folder g/content: r")
  }
}
