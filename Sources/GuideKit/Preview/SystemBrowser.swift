import Subprocess
import SystemPackage

/// The reader's browser.
enum SystemBrowser {
  /// Shows an address in it, by the system's own opener; says so where there is none. A program that
  /// stands in the guide's folder is not run.
  static func open(_ address: String, guide: String) async {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let path = SearchPath(Terminal.variable("PATH"), outside: [Paths.absolute(guide)])
    guard let program = path.program(opener) else {
      return Output.error("no browser was opened: there is no \(opener)\n")
    }
    do {
      _ = try await Subprocess.run(
        .path(FilePath(program)), arguments: [address],
        environment: .inherit.updating(["PATH": path.text]), workingDirectory: "/",
        output: .discarded, error: .discarded)
    } catch {
      Output.error("no browser was opened: \(opener) cannot be run\n")
    }
  }
}
