package import ArgumentParser

/// A failure of the machine, not of the content: what could not be done, and why.
package struct DiskFailure: GuideFailure {
  package let action: String
  package let path: String
  package let reason: String

  package init(_ action: String, _ path: String, _ error: any Error) {
    self.init(action, path, reason: "\(error)")
  }

  package init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  package init(missing name: String, in folder: String, remedy: String) {
    self.init("find the folder", folder == "." ? name : folder + "/" + name, reason: remedy)
  }

  package var exitCode: ExitCode { ExitStatus.environment }

  package var description: String { "cannot \(action) \(path): \(reason)" }
}
