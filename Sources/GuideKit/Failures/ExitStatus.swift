package import ArgumentParser

/// How a command ended, besides well and by wrong usage (`ExitCode.validationFailure`).
package enum ExitStatus {
  /// The content has errors.
  package static let problems = ExitCode(1)
  /// The machine, a tool or a host failed.
  package static let environment = ExitCode(2)
}
