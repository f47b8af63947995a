package import ArgumentParser

/// A command that cannot do what it was told: what is wrong with that, and what to say instead.
package struct UsageFailure: GuideFailure {
  package let message: String
  package let remedy: String?

  package init(_ message: String, remedy: String? = nil) {
    (self.message, self.remedy) = (message, remedy)
  }

  package var exitCode: ExitCode { .validationFailure }
  package var description: String { message + (remedy.map { "\n  " + $0 } ?? "") }
}
