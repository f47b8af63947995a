import ArgumentParser

/// The options of commands that change the sources.
struct RevisionOptions: ParsableArguments {
  @OptionGroup var guide: GuideOptions

  @Flag(name: .customLong("dry-run"), help: "Print what would change and stop.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Do not ask; needed where there is no terminal.")
  var yes = false

  @Flag(help: "Change files that are not committed, which git cannot bring back.")
  var allowDirty = false

  @Flag(help: "Go on where places are left that only you can mend.")
  var anyway = false

  var request: RevisionRequest {
    var request = RevisionRequest(
      source: guide.source, format: guide.format, buildOptions: guide.buildOptions)
    (request.isDryRun, request.isConfirmed) = (isDryRun, yes)
    (request.allowsDirty, request.leavesOpen) = (allowDirty, anyway)
    return request
  }
}
