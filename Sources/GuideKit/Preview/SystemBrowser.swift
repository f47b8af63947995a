import Subprocess

/// The reader's browser.
enum SystemBrowser {
  /// Shows an address in it, by the system's own opener; says so where there is none.
  static func open(_ address: String) async {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    do {
      _ = try await Subprocess.run(
        .name(opener), arguments: [address], output: .discarded, error: .discarded)
    } catch {
      Output.error("no browser was opened: \(opener) cannot be run\n")
    }
  }
}
