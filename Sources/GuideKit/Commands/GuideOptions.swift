package import ArgumentParser
import Markup
package import Pages
import StudyGuide

extension DiagnosticFormat: ExpressibleByArgument {}

/// The options that `build`, `check` and `publish` have in common.
package struct GuideOptions: ParsableArguments {
  @OptionGroup package var sourceOptions: SourceOptions

  @Option(help: "How problems are printed.")
  package var format = DiagnosticFormat.text

  @Flag(help: "Treat warnings as errors.")
  package var strict = false

  @Flag(help: "Include drafts.")
  package var drafts = false

  package init() {}

  package var source: String { sourceOptions.folder }
  package var jobCount: Int { sourceOptions.jobCount }

  package var buildOptions: BuildOptions {
    var options = BuildOptions()
    options.includesDrafts = drafts
    options.isStrict = strict
    options.jobs = jobCount
    options.tool = Version.number
    return options
  }
}
