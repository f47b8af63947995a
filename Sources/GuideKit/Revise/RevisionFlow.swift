import Markup
import Pages
import StudyGuide

/// From a wish to changed sources: read, plan, show, ask, write, check again.
struct RevisionFlow {
  private let request: RevisionRequest

  init(_ request: RevisionRequest) { self.request = request }

  private var source: String { request.source }

  /// Changes what `plan` makes of the guide's files; `title` heads the plan.
  func run(
    asking question: String, naming title: String,
    _ plan: ([SourceText]) throws(RevisionRefusal) -> Revision
  ) async throws {
    let files = try await tree().input.files
    let revision: Revision
    do throws(RevisionRefusal) {
      revision = try plan(files)
    } catch {
      throw UsageFailure(error.message, remedy: error.remedy)
    }
    try Output.standard(title + "\n\n")
    try show(revision)
    if request.isDryRun { return }
    if !revision.open.isEmpty, !request.leavesOpen {
      throw UsageFailure(
        "\(revision.open.count.counted("place")) only you can mend; nothing was changed",
        remedy: "mend what is listed above first, or say --anyway and mend it then")
    }
    let undo = try await RevisionUndo.plan(revision, of: source, allowsDirty: request.allowsDirty)
    guard try request.isConfirmed || Confirmation.ask(question) else {
      try Output.standard("Nothing was changed.\n")
      return
    }
    try RevisionWriter.write(revision, into: source)
    let result = try await build()
    try DiagnosticPrinter.print(result.diagnostics, as: request.format, of: source)
    Output.error(
      "\(revision.files.count.counted("file")) changed, "
        + "\(DiagnosticPrinter.count(of: result.diagnostics))\n")
    if let undo { Output.error("to undo it: \(undo)\n") }
    if result.diagnostics.hasErrors { throw ExitStatus.problems }
  }

  /// Mends the problems of which it is certain what is meant.
  func fix() async throws {
    let tree = try await tree()
    let result = await build(tree)
    let fixes = result.diagnostics.compactMap { problem in
      problem.fix.map { (path: problem.path, fix: $0) }
    }
    let revision = Revision(fixes: fixes, in: tree.input.files)
    if revision.files.isEmpty { return }
    try show(revision)
    if request.isDryRun { return }
    guard try request.isConfirmed || Confirmation.ask("Change these lines?") else {
      try Output.standard("Nothing was changed.\n")
      return
    }
    try RevisionWriter.write(revision, into: source)
  }

  private func show(_ revision: Revision) throws {
    try Output.standard(RevisionText.text(revision, in: GuidePlace.seen(source)))
    if request.isDryRun { try Output.standard("Dry run: nothing was changed.\n") }
  }

  private func tree() async throws -> SourceTree {
    var tree = SourceTree(of: source, jobs: request.buildOptions.jobs)
    _ = try await tree.refresh(.everything)
    return tree
  }

  private func build() async throws -> BuildResult { await build(try await tree()) }

  private func build(_ tree: SourceTree) async -> BuildResult {
    var options = request.buildOptions
    options.diagnostics = tree.problems
    return await Pages.build(tree.input, options)
  }
}
