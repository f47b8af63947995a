package import Pages
import StudyGuide

/// The part of a build that `build` and `check` share.
package enum BuildRun {
  package static func build(_ options: GuideOptions, _ progress: Progress) async throws
    -> BuildResult
  {
    progress.begin(.reading)
    var tree = SourceTree(of: options.source, jobs: options.jobCount)
    _ = try await tree.refresh(.everything)
    var buildOptions = options.buildOptions
    buildOptions.diagnostics = tree.problems
    return await Pages.build(tree.input, buildOptions) { progress.begin($0) }
  }

  /// Counts of entries and times of stages, one a line.
  package static func stats(_ result: BuildResult, _ progress: Progress) -> String {
    let counts = result.counts()
    var lines = ["\(counts.files) files read, \(counts.entries) entries"]
    lines += counts.kinds.map { "  \($0.kind.rawValue): \($0.count)" }
    lines += progress.stageTimes().map { "\($0.stage.rawValue): \($0.time.short)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
