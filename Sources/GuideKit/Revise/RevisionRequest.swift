import Pages

/// What the user asks of a command that changes the sources.
struct RevisionRequest: Sendable {
  /// The guide's folder.
  let source: String
  let format: DiagnosticFormat
  let buildOptions: BuildOptions
  var isDryRun = false
  /// Whether the question is answered already.
  var isConfirmed = false
  /// Whether files may change that are not committed.
  var allowsDirty = false
  /// Whether places may be left that only a person can mend.
  var leavesOpen = false

  init(source: String, format: DiagnosticFormat, buildOptions: BuildOptions) {
    (self.source, self.format, self.buildOptions) = (source, format, buildOptions)
  }
}
