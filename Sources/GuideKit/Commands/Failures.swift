/// The one place where failures become a message and an exit status.
package enum Failures {
  /// Runs a command; prints a failure that it knows and throws its exit status instead.
  package static func caught(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let failure as any GuideFailure {
      Output.error("guide: \(failure.description)\n")
      throw failure.exitCode
    }
  }
}
