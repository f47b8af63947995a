package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the standard streams can show.
package enum Terminal {
  package static func isTerminal(_ stream: FileDescriptor) -> Bool { isatty(stream.rawValue) == 1 }

  /// Colour only on a terminal, and not where `NO_COLOR` or a dumb terminal forbids it.
  package static func hasColor(_ stream: FileDescriptor) -> Bool {
    isTerminal(stream) && allowsColor(variable)
  }

  package static func allowsColor(_ variable: (String) -> String?) -> Bool {
    variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// A variable of the environment; nil where it is not set or empty.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Tells whether a program of that name is on the PATH.
  package static func hasProgram(_ name: String) -> Bool {
    SearchPath(variable("PATH")).program(name) != nil
  }
}
