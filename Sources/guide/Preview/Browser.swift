#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The reader's browser.
enum Browser {
  /// Shows an address in it, by the system's own opener; says so where there is none.
  static func open(_ address: String) {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    if posix_spawnp(&process, opener, nil, nil, &arguments, environ) != 0 {
      Output.error("no browser was opened: \(opener) is not installed\n")
    }
  }
}
