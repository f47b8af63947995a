package import Pages

/// What the command line asks of a publish.
package struct PublishRequest: Sendable {
  /// The guide's folder.
  package let source: String
  /// How the guide is built, but for what publishing itself demands.
  package let buildOptions: BuildOptions
  package let format: DiagnosticFormat
  /// The target's name; nil for the only one there is.
  package var target: String?
  package var isDryRun = false
  package var isConfirmed = false
  package var allowsDirty = false
  package var listsAll = false
  package var maxDelete: Int?
  package var keep: Int?

  package init(
    source: String, buildOptions: BuildOptions, format: DiagnosticFormat = .text,
    target: String? = nil
  ) {
    self.source = source
    self.buildOptions = buildOptions
    self.format = format
    self.target = target
  }

  var jobCount: Int { buildOptions.jobs }
}
