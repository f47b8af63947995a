import StudyGuide

/// Where a guide is published, by the tool that is made for it.
protocol PublishHost: Sendable {
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

  /// Makes the release before the present one the present one; gives its name.
  func rollBack(to message: String) async throws -> String
}

/// What a host holds, as far as it is known.
struct LiveState: Sendable {
  /// Nil where nothing has been published yet.
  var manifest: PublishManifest?
  /// Paths that an interrupted publish may or may not have sent or deleted.
  var uncertain: Set<String> = []
}

/// What is sent: the site, and what others should know of it.
struct Delivery: Sendable {
  let site: Site
  /// One line for the history of the host.
  let message: String
  let jobs: Int
  let progress: @Sendable (String) -> Void

  /// The bytes of a file of the plan; its manifest is one of them.
  func bytes(of path: String, _ plan: PublishPlan) -> [UInt8] {
    path == PublishManifest.name ? Array(plan.manifest.text.utf8) : site.render(path) ?? []
  }
}

extension PublishHost {
  func rollBack(to message: String) async throws -> String {
    throw PublishFailure(
      "\(title) keeps no earlier release to go back to",
      remedy: "check the earlier content out and publish that", cause: .usage)
  }
}
