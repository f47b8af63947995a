import ArgumentParser
import Markup
import Pages
import StudyGuide

/// `guide check`: everything `build` does, but writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check content and templates without writing anything.",
    discussion: """
      With --fix, slips of which only one name can be meant are mended: a misspelt key, id or \
      value, or a former id. Every change is shown first.

      EXAMPLES:
        guide check
        guide check --fix
        guide check --strict --format json
        guide check --report
        guide check --list
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "List the rules with their meaning and remedy.")
  var list = false

  @Flag(
    help: "Print what the guide covers, cites and asks: for programs too, with --format json.")
  var report = false

  @Flag(help: "Mend slips of which only one name can be meant; shows each change and asks.")
  var fix = false

  @Flag(name: .shortAndLong, help: "With --fix: do not ask.")
  var yes = false

  @Flag(name: .customLong("dry-run"), help: "With --fix: print what would change.")
  var isDryRun = false

  func validate() throws {
    if !fix, yes || isDryRun {
      throw ValidationError("--yes and --dry-run belong to --fix.")
    }
  }

  func run() async throws {
    try await Failures.caught {
      if list {
        try Output.standard(RuleList.text)
        return
      }
      if fix {
        var request = RevisionRequest(
          source: options.source, format: options.format, buildOptions: options.buildOptions)
        (request.isConfirmed, request.isDryRun) = (yes, isDryRun)
        try await RevisionFlow(request).fix()
      }
      let progress = Progress(isVisible: options.format == .text)
      let result = try await BuildRun.build(options, progress)
      progress.finish()
      if report {
        let json = options.format == .json
        if json {
          try Output.standard(Array(result.report().json.utf8))
        } else {
          try Output.standard(result.report().text)
        }
        try DiagnosticPrinter.print(
          result.diagnostics, as: json ? .text : options.format, of: options.source)
      } else {
        try DiagnosticPrinter.print(result.diagnostics, as: options.format, of: options.source)
      }
      let counts = result.counts()
      let unchecked = counts.quotations.unchecked
      let short =
        unchecked == 0 ? "" : " (\(unchecked) too short to check without the essay)"
      let quotations = counts.quotations.checked + unchecked
      Output.error(
        "\(counts.entries) entries, \(counts.references) references and \(quotations) quotations checked\(short), "
          + "\(DiagnosticPrinter.count(of: result.diagnostics))\n")
      if result.diagnostics.hasErrors { throw ExitStatus.problems }
    }
  }
}
