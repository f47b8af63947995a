package import Markup
package import Pages
import StudyGuide

/// Where a guide is published, by the tool that is made for it.
package protocol PublishHost: Sendable {
  /// As the plan names it.
  var title: String { get }

  /// Refuses a place that must not be written to, before anything else is done.
  func check() throws

  /// What the host holds.
  func live() async throws -> LiveState

  /// Brings the host to the plan's manifest. Where the host can switch, readers see all of it at
  /// once; else what pages name comes first, pages next, and deletions last.
  func send(_ plan: PublishPlan, _ delivery: Delivery) async throws

  /// Compares what the host holds with the plan's manifest.
  func verify(_ plan: PublishPlan) async throws

  /// The release that was live before the present one.
  func releaseBefore() async throws -> EarlierRelease

  /// Makes that release the present one.
  func goBack(to release: EarlierRelease) async throws
}

/// A release that a host keeps.
package struct EarlierRelease: Sendable {
  /// As people are told of it.
  package let name: String
  /// As the host knows it: a number, or a commit.
  package let id: String
  package let manifest: PublishManifest

  package init(name: String, id: String, manifest: PublishManifest) {
    self.name = name
    self.id = id
    self.manifest = manifest
  }
}

/// What a host holds, as far as it is known.
package struct LiveState: Sendable {
  /// Nil where nothing has been published yet.
  package var manifest: PublishManifest?
  /// Paths that an interrupted publish may or may not have sent or deleted.
  package var uncertain: PathSet = []

  package init(manifest: PublishManifest? = nil, uncertain: PathSet = []) {
    self.manifest = manifest
    self.uncertain = uncertain
  }
}

/// What is sent: the site, and what others should know of it.
package struct Delivery: Sendable {
  package let site: Site
  /// For the history of a host that keeps one.
  package let message: String
  package let jobs: Int
  package let progress: @Sendable (String) -> Void

  package init(
    site: Site, message: String, jobs: Int, progress: @escaping @Sendable (String) -> Void
  ) {
    self.site = site
    self.message = message
    self.jobs = jobs
    self.progress = progress
  }

  /// The bytes of a file of the plan; its manifest is one of them.
  package func bytes(of path: String, _ plan: PublishPlan) -> [UInt8] {
    path == PublishManifest.name ? Array(plan.manifest.text.utf8) : site.render(path) ?? []
  }
}

extension PublishHost {
  package func releaseBefore() async throws -> EarlierRelease {
    throw PublishFailure(
      "\(title) keeps no earlier release to go back to",
      remedy: "check the earlier content out and publish that", cause: .usage)
  }

  package func goBack(to release: EarlierRelease) async throws {}
}
