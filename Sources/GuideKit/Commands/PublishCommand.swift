import ArgumentParser
import Markup
import StudyGuide

/// `guide publish`: the guide to where readers are.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish the guide: plan, send, verify.",
    discussion: """
      Builds strictly in memory, compares with what is live, prints what would change, asks, sends \
      only that, and verifies what arrived. Targets stand under publish: in content/guide.yml; guide \
      manual publishing has them for GitHub Pages, Netlify, Cloudflare Pages, S3 and a plain server.

      EXAMPLES:
        guide publish --dry-run           the plan, and nothing else
        guide publish                     to the only target there is
        guide publish pages --yes         to the target named pages, without being asked
        guide publish server --rollback   the release before the present one, live again

      EXIT STATUS: 0 done, 1 problems in content, 2 trouble with the machine or the host, 64 wrong \
      usage.
      """)

  @Argument(help: "The target's name in guide.yml; may be left out when there is one only.")
  var target: String?

  @OptionGroup var options: GuideOptions

  @Flag(name: .customLong("dry-run"), help: "Print the plan and stop.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Do not ask; needed where there is no terminal.")
  var yes = false

  @Flag(help: "Publish content that is not committed.")
  var allowDirty = false

  @Flag(help: "List everything in the plan, however long.")
  var all = false

  @Option(help: "How many pages of a hundred may be deleted; 20 unless guide.yml says otherwise.")
  var maxDelete: Int?

  @Option(help: "How many releases stay at hand, where the target has releases.")
  var keep: Int?

  @Flag(help: "Go back to the release before the present one.")
  var rollback = false

  func validate() throws {
    if let maxDelete, !(0...100).contains(maxDelete) {
      throw ValidationError("--max-delete is a share of a hundred.")
    }
    if let keep, keep < 1 { throw ValidationError("--keep must be at least 1.") }
    if options.drafts { throw ValidationError("Drafts are never published.") }
  }

  func run() async throws {
    var request = PublishRequest(
      source: options.source, buildOptions: options.buildOptions, format: options.format,
      target: target)
    request.isDryRun = isDryRun
    request.isConfirmed = yes
    request.allowsDirty = allowDirty
    request.listsAll = all
    request.maxDelete = maxDelete
    request.keep = keep
    let flow = PublishFlow(request)
    let isRollback = rollback
    try await Failures.caught {
      try await Interruption.cancelling {
        try await isRollback ? flow.rollBack() : flow.run()
      }
    }
  }
}
