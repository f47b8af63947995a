import Subprocess
import SystemPackage

/// The program that shows long texts on a terminal, a page at a time.
package enum Pager {
  /// The line of shell that runs it: `$PAGER`, or what there is of `less` and `more`; nil for none.
  package static func command(variable: String?, has: (String) -> Bool) -> String? {
    if let variable { return variable == "cat" ? nil : variable }
    if has("less") { return "less -R" }
    return has("more") ? "more" : nil
  }

  /// Prints a text, through the pager where standard output is a terminal.
  static func print(_ text: String) async throws(DiskFailure) {
    guard Terminal.movesCursor(.standardOutput),
      let command = command(variable: Terminal.variable("PAGER"), has: Terminal.hasProgram)
    else { return try Output.standard(text) }
    Output.ignoreBrokenPipes()
    do {
      // A PATH that begins with `.` must not have a guide's own `less` shown.
      let path = SearchPath(Terminal.variable("PATH")).text
      _ = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", command],
        environment: .inherit.updating(["PATH": path]), input: .string(text),
        output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
        error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
    } catch let error as SubprocessError where error.code == .failedToWriteToSubprocess {
      // Its reader has seen enough.
    } catch {
      try Output.standard(text)
    }
  }
}
