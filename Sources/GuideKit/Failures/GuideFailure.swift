package import ArgumentParser

/// A failure that ends a command: its description is printed, its code is the exit status.
package protocol GuideFailure: Error, CustomStringConvertible {
  var exitCode: ExitCode { get }
}
