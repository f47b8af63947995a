package import ArgumentParser
import Markup
package import Pages
import StudyGuide

/// What `build` and `check` have in common.
package struct GuideOptions: ParsableArguments {
  package enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

  @OptionGroup package var sourceOptions: SourceOptions

  @Option(help: "How problems are printed.")
  package var format = Format.text

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
    return options
  }
}
