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
      EXAMPLES:
        guide check
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

  func run() async throws {
    try await Failures.caught {
      if list {
        try Output.standard(RuleList.text)
        return
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
        try DiagnosticPrinter.print(result.diagnostics, as: json ? .text : options.format)
      } else {
        try DiagnosticPrinter.print(result.diagnostics, as: options.format)
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
