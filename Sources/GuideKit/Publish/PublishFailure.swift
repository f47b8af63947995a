package import ArgumentParser

/// Why publishing ended: what is wrong, and what to do about it.
package struct PublishFailure: GuideFailure {
  package enum Cause {
    /// Something in the guide.
    case content
    /// The machine, a tool, the network or the host.
    case environment
    /// The way the command was called.
    case usage
  }

  package let message: String
  package let remedy: String?
  package let cause: Cause

  package init(_ message: String, remedy: String? = nil, cause: Cause = .environment) {
    self.message = message
    self.remedy = remedy
    self.cause = cause
  }

  package var exitCode: ExitCode {
    switch cause {
    case .content: ExitStatus.problems
    case .environment: ExitStatus.environment
    case .usage: .validationFailure
    }
  }

  package var description: String { message + (remedy.map { "\n  " + $0 } ?? "") }
}
