import Markup
import Pages
import StudyGuide
import SystemPackage

/// What a person asked of a publish.
struct PublishWishes: Sendable {
  var target: String?
  var isDryRun = false
  var isConfirmed = false
  var allowsDirty = false
  var listsAll = false
  var maxDelete: Int?
  var keep: Int?
}

/// From the sources to a live site: build, look, compare, plan, confirm, send, verify.
struct PublishFlow: Sendable {
  let options: GuideOptions
  let wishes: PublishWishes

  func run() async throws {
    let progress = Progress(isVisible: options.format == .text)
    let revision = try await SourceRevision.read(
      options.source, allowsDirty: wishes.allowsDirty || wishes.isDryRun)
    let (site, settings, review) = try await build(progress)
    let target = try choose(settings.targets)
    let lock = try PublishLock(source: options.source)
    defer { withExtendedLifetime(lock) {} }
    let host = host(of: target, lock)
    try host.check()
    progress.say("asking \(host.title) what it holds")
    let live = try await host.live()
    progress.finish()
    let plan = PublishPlan(
      site: review.manifest, live: live.manifest, uncertain: live.uncertain)
    try Output.standard(
      PublishReport.text(
        plan, guide: site.configuration.title, host: host.title, all: wishes.listsAll))
    warn(of: site)
    try refuseLosses(plan, live, site, settings)
    if plan.isEmpty {
      if !wishes.isDryRun { try note(review.addresses, of: site) }
      return
    }
    if wishes.isDryRun {
      try Output.standard("Dry run: nothing was sent.\n")
      return
    }
    guard try confirm("Publish to \(host.title)?") else {
      try Output.standard("Nothing was sent.\n")
      return
    }
    let delivery = Delivery(
      site: site, message: message(plan, site, revision), jobs: options.jobCount
    ) { progress.say($0) }
    try await host.send(plan, delivery)
    progress.say("comparing \(host.title) with what was sent")
    try await host.verify(plan)
    progress.finish()
    try Output.standard(
      "Published to \(host.title) and verified: \(PublishReport.count(plan.manifest.files.count, "file")), "
        + "\(progress.elapsed.short)\n")
    try note(review.addresses, of: site)
  }

  /// Goes back to the release before the present one.
  func rollBack() async throws {
    var tree = SourceTree(of: options.source, jobs: options.jobCount)
    _ = try await tree.refresh(.everything)
    let configuration = await Pages.build(tree.input, options.buildOptions).configuration
    let target = try choose(configuration.publish.targets)
    let lock = try PublishLock(source: options.source)
    defer { withExtendedLifetime(lock) {} }
    let host = host(of: target, lock)
    try host.check()
    let release = try await host.releaseBefore()
    let live = try await host.live()
    let plan = PublishPlan(site: release.manifest, live: live.manifest)
    try Output.standard(
      PublishReport.text(
        plan, guide: release.name, host: host.title, all: wishes.listsAll))
    if wishes.isDryRun {
      try Output.standard("Dry run: nothing was changed.\n")
      return
    }
    guard try confirm("Go back to \(release.name)?") else {
      try Output.standard("Nothing was changed.\n")
      return
    }
    try await host.goBack(to: release)
    try Output.standard("Live again: \(release.name)\n")
  }

  // MARK: Steps

  private func build(
    _ progress: Progress
  ) async throws -> (site: Site, settings: PublishSettings, review: SiteReview) {
    progress.begin(.reading)
    var tree = SourceTree(of: options.source, jobs: options.jobCount)
    _ = try await tree.refresh(.everything)
    var buildOptions = options.buildOptions
    buildOptions.diagnostics = tree.problems
    buildOptions.isStrict = true
    buildOptions.isPublished = true
    let result = await Pages.build(tree.input, buildOptions) { progress.begin($0) }
    guard let site = result.site else {
      progress.finish()
      try Report.print(result.diagnostics, as: options.format)
      Output.error("\(Report.count(of: result.diagnostics)); nothing was sent\n")
      throw Outcome.problems
    }
    guard result.counts().words > 0 else {
      throw PublishFailure("the guide has no text yet", remedy: "write some", cause: .content)
    }
    progress.say("looking at every page")
    let settings = site.configuration.publish
    let review = await site.review(limit: settings.maxPageSize, jobs: options.jobCount)
    let faults = review.brokenLinks + review.heavyPages
    guard faults.isEmpty else {
      progress.finish()
      throw PublishFailure(
        "pages that must not be sent:\n  " + faults.prefix(20).joined(separator: "\n  "),
        remedy: review.brokenLinks.isEmpty
          ? "split them, or raise `max-page-size`" : "mend the templates or texts", cause: .content)
    }
    return (site, settings, review)
  }

  /// The target that was named, or the only one there is.
  private func choose(_ targets: [PublishTarget]) throws -> PublishTarget {
    guard !targets.isEmpty else {
      throw PublishFailure(
        "guide.yml names no place to publish to",
        remedy: "add, for example:\n\n  publish:\n    targets:\n"
          + "      - {name: pages, kind: git, remote: origin, branch: gh-pages}\n", cause: .usage)
    }
    let names = targets.map(\.name)
    guard let name = wishes.target else {
      if targets.count == 1 { return targets[0] }
      throw PublishFailure(
        "there are several targets: say which", remedy: "one of: " + names.joined(separator: ", "),
        cause: .usage)
    }
    if let target = targets.first(where: { $0.name == name }) { return target }
    throw PublishFailure(
      "there is no target `\(name)`",
      remedy: NearMiss.note(for: name, among: names) ?? "there are: "
        + names.joined(separator: ", "),
      cause: .usage)
  }

  private func host(of target: PublishTarget, _ lock: PublishLock) -> any PublishHost {
    let keep = wishes.keep ?? target.keep
    switch target.place {
    case .folder(let path):
      let whole = path.hasPrefix("/") ? path : BuildRun.join(options.source, path)
      return FolderTarget(
        path: whole, source: options.source, keep: keep, jobs: options.jobCount)
    case .git(let remote, let branch):
      return GitTarget(
        remote: remote, branch: branch, name: target.name, source: options.source, lock: lock)
    case .rclone(let remote): return RcloneTarget(remote: remote, lock: lock)
    case .rsync(let destination, let hasReleases):
      return RsyncTarget(destination: destination, hasReleases: hasReleases, keep: keep, lock: lock)
    }
  }

  private func warn(of site: Site) {
    if !site.hasBaseURL {
      Output.error(
        "note: without `base-url` in guide.yml the page for missing addresses cannot lead home from "
          + "within folders, and there is no sitemap\n")
    }
  }

  /// Stops when published addresses would lead nowhere, or too much would go.
  private func refuseLosses(
    _ plan: PublishPlan, _ live: LiveState, _ site: Site, _ settings: PublishSettings
  ) throws {
    let vanishing = site.vanishing(from: live.manifest)
    if !vanishing.isEmpty {
      let lines = vanishing.map { "  \($0)\n    " + AddressLedger.remedy(for: $0) }
      throw PublishFailure(
        "addresses that are published would vanish:\n" + lines.joined(separator: "\n"),
        cause: .content)
    }
    let limit = wishes.maxDelete ?? settings.maxDelete
    if plan.removedShare > limit {
      throw PublishFailure(
        "\(PublishReport.count(plan.removedPages, "page")), \(plan.removedShare) of a hundred, would "
          + "be deleted; \(limit) are allowed",
        remedy: "if that is meant, say --max-delete \(plan.removedShare)", cause: .content)
    }
  }

  private func confirm(_ question: String) throws -> Bool {
    if wishes.isConfirmed { return true }
    guard Terminal.isTerminal(.standardInput), Terminal.isTerminal(.standardError) else {
      throw PublishFailure(
        "nobody can be asked here", remedy: "say --yes to go on, or --dry-run to see the plan",
        cause: .usage)
    }
    Output.error("\(question) [y/N] ")
    Interruption.listen(false)
    let answer = readLine() ?? ""
    Interruption.listen(true)
    return ["y", "yes"].contains(answer.lowercased())
  }

  private func message(_ plan: PublishPlan, _ site: Site, _ revision: String?) -> String {
    let counts = [(plan.added, "added"), (plan.changed, "changed"), (plan.removed, "removed")]
      .map { files, name in "\(files.count) \(name)" }
    let message = "Publish \(site.configuration.title)\n\n\(counts.joined(separator: ", "))\n\n"
    return message + (revision.map { "Source: \($0)\n" } ?? "")
  }

  /// Adds what is live now to the list of published addresses: the last step.
  private func note(_ addresses: [String], of site: Site) throws {
    let path = BuildRun.join(options.source, AddressLedger.path)
    let file = site.ledger.adding(addresses)
    if (try? FileReading.bytes(of: path)) == file { return }
    try WriteTree.replace(path, with: file)
    try Output.standard("\(path): brought up to date; commit it\n")
  }
}
