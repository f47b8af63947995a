import Markup
package import Pages
package import StudyGuide

/// From the sources to a live site: build, look, compare, plan, confirm, send, verify.
package struct PublishFlow: Sendable {
  package let request: PublishRequest

  package init(_ request: PublishRequest) { self.request = request }

  package func run() async throws {
    let progress = Progress(isVisible: request.format == .text)
    let lock = try PublishLock(source: request.source)
    defer { withExtendedLifetime(lock) {} }
    let revision = try await SourceRevision.read(
      request.source, allowsDirty: request.allowsDirty || request.isDryRun, lock: lock)
    let (site, review) = try await build(progress)
    let settings = site.configuration.publish
    let target = try PublishRefusals.choose(request.target, among: settings.targets)
    let host = host(of: target, lock)
    try host.check()
    progress.say("asking \(host.title) what it holds")
    let live = try await host.live()
    progress.finish()
    let plan = PublishPlan(
      site: review.manifest, live: live.manifest, uncertain: live.uncertain)
    try Output.standard(
      PlanText.text(
        plan, guide: site.configuration.title, host: host.title, all: request.listsAll))
    warn(of: site)
    try PublishRefusals.refuseLosses(
      plan, vanishing: site.vanishing(from: live.manifest),
      limit: request.maxDelete ?? settings.maxDelete)
    if plan.isEmpty {
      if !request.isDryRun { try note(review.addresses, of: site) }
      return
    }
    if request.isDryRun {
      try Output.standard("Dry run: nothing was sent.\n")
      return
    }
    guard try confirm("Publish to \(host.title)?") else {
      try Output.standard("Nothing was sent.\n")
      return
    }
    let delivery = Delivery(
      site: site, message: Self.message(plan, title: site.configuration.title, revision: revision),
      jobs: request.jobCount
    ) { progress.say($0) }
    try await host.send(plan, delivery)
    progress.say("comparing \(host.title) with what was sent")
    try await host.verify(plan)
    progress.finish()
    try Output.standard(
      "Published to \(host.title) and verified: \(plan.manifest.files.count.counted("file")), "
        + "\(progress.elapsed.short)\n")
    try note(review.addresses, of: site)
  }

  /// Goes back to the release before the present one.
  package func rollBack() async throws {
    var tree = SourceTree(of: request.source, jobs: request.jobCount)
    _ = try await tree.refresh(.everything)
    let configuration = await Pages.build(tree.input, request.buildOptions).configuration
    let target = try PublishRefusals.choose(
      request.target, among: configuration.publish.targets)
    let lock = try PublishLock(source: request.source)
    defer { withExtendedLifetime(lock) {} }
    let host = host(of: target, lock)
    try host.check()
    let release = try await host.releaseBefore()
    let live = try await host.live()
    let plan = PublishPlan(site: release.manifest, live: live.manifest)
    try Output.standard(
      PlanText.text(
        plan, guide: release.name, host: host.title, all: request.listsAll))
    if request.isDryRun {
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
  ) async throws -> (site: Site, review: SiteReview) {
    progress.begin(.reading)
    var tree = SourceTree(of: request.source, jobs: request.jobCount)
    _ = try await tree.refresh(.everything)
    var buildOptions = request.buildOptions
    buildOptions.diagnostics = tree.problems
    buildOptions.isStrict = true
    buildOptions.isPublished = true
    let result = await Pages.build(tree.input, buildOptions) { progress.begin($0) }
    guard let site = result.site else {
      progress.finish()
      try DiagnosticPrinter.print(result.diagnostics, as: request.format, of: request.source)
      Output.error("\(DiagnosticPrinter.count(of: result.diagnostics)); nothing was sent\n")
      throw ExitStatus.problems
    }
    guard result.counts().words > 0 else {
      throw PublishFailure("the guide has no text yet", remedy: "write some", cause: .content)
    }
    progress.say("looking at every page")
    let review = await site.review(
      limit: site.configuration.publish.maxPageSize, jobs: request.jobCount)
    do {
      try PublishRefusals.refuseFaults(review)
    } catch {
      progress.finish()
      throw error
    }
    return (site, review)
  }

  package func host(of target: PublishTarget, _ lock: PublishLock) -> any PublishHost {
    let keep = request.keep ?? target.keep
    switch target.place {
    case .folder(let path):
      return FolderHost(
        path: Paths.resolve(path, in: request.source), source: request.source, keep: keep,
        jobs: request.jobCount)
    case .git(let remote, let branch):
      return GitHost(
        remote: remote, branch: branch, name: target.name, source: request.source, lock: lock)
    case .rclone(let remote): return RcloneHost(remote: remote, lock: lock, guide: request.source)
    case .rsync(let destination, let hasReleases):
      return RsyncHost(
        destination: destination, hasReleases: hasReleases, keep: keep, lock: lock,
        guide: request.source)
    }
  }

  private func warn(of site: Site) {
    if !site.hasBaseURL {
      Output.error(
        "note: without `base-url` in guide.yml the page for missing addresses cannot lead home from "
          + "within folders, and there is no sitemap\n")
    }
  }

  private func confirm(_ question: String) throws -> Bool {
    if request.isConfirmed { return true }
    Interruption.listen(false)
    defer { Interruption.listen(true) }
    return try Confirmation.ask(question)
  }

  /// What is told of a publish to a host that keeps a history.
  package static func message(_ plan: PublishPlan, title: String, revision: String?) -> String {
    let counts = [
      "\(plan.added.count) added", "\(plan.changed.count) changed",
      "\(plan.removed.count) removed",
    ]
    let message = "Publish \(title)\n\n\(counts.joined(separator: ", "))\n\n"
    return message + (revision.map { "Source: \($0)\n" } ?? "")
  }

  /// Adds what is live now to the list of published addresses: the last step.
  private func note(_ addresses: [String], of site: Site) throws {
    let path = Paths.join(request.source, AddressLedger.path)
    let file = site.ledger.adding(addresses)
    if (try? FileReading.bytes(of: path)) == file { return }
    try Folder(at: request.source).replace(AddressLedger.path, with: file)
    try Output.standard("\(path): brought up to date; commit it\n")
  }
}
