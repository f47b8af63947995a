import ArgumentParser
import Markup
import Pages
import StudyGuide

/// `guide build`: content and templates to a folder of pages.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the guide into its output folder.",
    discussion: """
      Checks everything first: with any error nothing is written. Files that would not change are \
      not touched, and files that guide did not make are never touched.

      EXAMPLES:
        guide build
        guide build --source lessons/kant --output public
        guide build --strict --format github

      EXIT STATUS: 0 clean, 1 problems in content, 2 trouble with the machine, 64 wrong usage.
      """)

  @OptionGroup var options: GuideOptions

  @Option(
    name: .shortAndLong, help: "The output folder; site/ in the source folder unless told.",
    completion: .directory)
  var output: String?

  @Flag(help: "Print what was read, and how long each stage took.")
  var stats = false

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    if let fault = output.flatMap(Paths.fault) { throw ValidationError("--output: \(fault)") }
  }

  func run() async throws {
    try await Failures.caught {
      let progress = Progress(isVisible: !quiet && options.format == .text)
      let tree = SiteWriter(
        folder: output ?? Paths.join(options.source, "site"), source: options.source)
      try tree.checkFolder()
      let result = try await BuildRun.build(options, progress)
      guard let site = result.site else {
        progress.finish()
        try DiagnosticPrinter.print(result.diagnostics, as: options.format, of: options.source)
        Output.error("\(DiagnosticPrinter.count(of: result.diagnostics)); nothing was written\n")
        throw ExitStatus.problems
      }
      progress.begin(.writing)
      let summary = try await tree.write(site, jobs: options.jobCount) {
        progress.written($0, of: $1)
      }
      progress.finish()
      try DiagnosticPrinter.print(result.diagnostics, as: options.format, of: options.source)
      if stats { Output.error(BuildRun.stats(result, progress)) }
      if !quiet, options.format != .json {
        try Output.standard(self.summary(result, site, summary, progress, folder: tree.folder))
      }
    }
  }

  private func summary(
    _ result: BuildResult, _ site: Site, _ written: SiteWriter.Summary, _ progress: Progress,
    folder: String
  ) -> String {
    let counts = result.counts()
    let problems = DiagnosticPrinter.count(of: result.diagnostics)
    return """
      \(site.pageCount) pages, \(counts.words) words, \(counts.references) references \
      checked, \(problems), \(progress.elapsed.short)
      \(folder): \(written.written) written, \(written.unchanged) unchanged, \(written.removed) removed

      """
  }
}
