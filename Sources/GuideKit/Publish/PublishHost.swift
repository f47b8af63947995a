import Pages
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

  /// The release that was live before the present one.
  func releaseBefore() async throws -> EarlierRelease

  /// Makes that release the present one.
  func goBack(to release: EarlierRelease) async throws
}

/// A release that a host keeps.
struct EarlierRelease: Sendable {
  /// As people are told of it.
  let name: String
  /// As the host knows it: a number, or a commit.
  let id: String
  let manifest: PublishManifest

  /// Which of numbered releases was live before the present one: the one that was noted then, which is
  /// not the last of all where a release was withdrawn, or else the last before it.
  static func number(before present: Int, noted: String?, among numbers: [Int]) -> Int? {
    let earlier = numbers.filter { $0 < present }
    let noted = noted.flatMap { Int($0.trimmed) }
    return noted.flatMap { earlier.contains($0) ? $0 : nil } ?? earlier.max()
  }
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
  /// For the history of a host that keeps one.
  let message: String
  let jobs: Int
  let progress: @Sendable (String) -> Void

  /// The bytes of a file of the plan; its manifest is one of them.
  func bytes(of path: String, _ plan: PublishPlan) -> [UInt8] {
    path == PublishManifest.name ? Array(plan.manifest.text.utf8) : site.render(path) ?? []
  }
}

extension PublishHost {
  func releaseBefore() async throws -> EarlierRelease {
    throw PublishFailure(
      "\(title) keeps no earlier release to go back to",
      remedy: "check the earlier content out and publish that", cause: .usage)
  }

  func goBack(to release: EarlierRelease) async throws {}
}
