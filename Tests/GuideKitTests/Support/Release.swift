import GuideKit
import Markup
import Pages
import TestSupport

/// A site as it is published, with what a host must hold of it.
struct Release: Sendable {
  let site: Site
  let manifest: PublishManifest

  /// The small guide, with other files.
  init(_ changes: String = "") async throws {
    self = try await Releases.shared.release(Self.base + changes)
  }

  fileprivate init(built changes: String) async throws {
    site = try await TestSite.published(changes)
    manifest = await site.review(limit: 1_000_000, jobs: 1).manifest
  }

  /// The small guide with other words in one entry.
  static func of(_ words: String) async throws -> Release {
    try await Release(
      "-- content/glossary/rampart.md --\n---\nterm: Rampart\naliases: [rampart]\n---\n\n\(words)\n"
    )
  }

  /// The page that differs between two of those.
  static let page = "glossary/rampart.html"

  private static let base = """
    -- templates/essay.mustache --
    <h1 id="p1">{{title}}</h1>

    """

  /// All files by path, without the manifest.
  var files: [String: String] {
    Dictionary(uniqueKeysWithValues: manifest.paths.map { ($0, site.text($0)) })
  }

  func plan(_ live: LiveState) -> PublishPlan {
    PublishPlan(site: manifest, live: live.manifest, uncertain: live.uncertain)
  }

  var delivery: Delivery {
    Delivery(site: site, message: "Publish\n\n", jobs: 2) { _ in }
  }

  /// Looks at a host, sends what it lacks and verifies it; gives the plan.
  @discardableResult
  func publish(to host: some PublishHost) async throws -> PublishPlan {
    try host.check()
    let plan = plan(try await host.live())
    if plan.isEmpty { return plan }
    try await host.send(plan, delivery)
    try await host.verify(plan)
    return plan
  }
}

/// Each release is built once for all tests.
private actor Releases {
  static let shared = Releases()

  private var building: [String: Task<Release, any Error>] = [:]

  func release(_ changes: String) async throws -> Release {
    let task = building[changes] ?? Task { try await Release(built: changes) }
    building[changes] = task
    return try await task.value
  }
}
