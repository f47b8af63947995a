import ArgumentParser
import Markup
import Pages
import StudyGuide

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a guide is, and how hard to work on it.
struct SourceOptions: ParsableArguments {
  @Option(
    name: [.customShort("s"), .customLong("source")],
    help: "The folder that holds content/ and templates/.", completion: .directory)
  var folder = "."

  @Option(name: .shortAndLong, help: "How many tasks work at once; all cores unless told.")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 256.")
    }
  }

  var jobCount: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// What `build` and `check` have in common.
struct GuideOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

  @OptionGroup var sourceOptions: SourceOptions

  @Option(help: "How problems are printed.")
  var format = Format.text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Include drafts.")
  var drafts = false

  var source: String { sourceOptions.folder }
  var jobCount: Int { sourceOptions.jobCount }

  var buildOptions: BuildOptions {
    var options = BuildOptions()
    options.includesDrafts = drafts
    options.isStrict = strict
    options.jobs = jobCount
    return options
  }
}

/// How a command ended, besides well.
enum Outcome {
  static let problems = ExitCode(1)
  static let environment = ExitCode(2)

  static func status(of failure: PublishFailure) -> ExitCode {
    switch failure.cause {
    case .content: problems
    case .environment: environment
    case .usage: .validationFailure
    }
  }
}
