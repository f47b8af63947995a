#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What Swift itself has done when a program crashes.
enum CrashHandlers {
  /// Leaves crashes to the system. Swift's handler runs `swift-backtrace`, which a program that has
  /// Swift's libraries within it looks for in the present folder, and so perhaps in a stranger's
  /// guide.
  static func remove() {
    let crashes = [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]
    for number in HeededSignals.among(crashes) { signal(number, SIG_DFL) }
  }
}
