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

  /// Whether what is written to a stream may be coloured.
  package static func hasColor(_ stream: FileDescriptor) -> Bool {
    allowsColor(on: isTerminal(stream), variable)
  }

  /// Colour on a terminal, and elsewhere where `CLICOLOR_FORCE` asks for it; none where `NO_COLOR`,
  /// `CLICOLOR=0` or a terminal without colours forbids it (https://no-color.org,
  /// https://bixense.com/clicolors).
  package static func allowsColor(
    on isTerminal: Bool, _ variable: (String) -> String?
  ) -> Bool {
    if variable("NO_COLOR") != nil || variable("TERM") == "dumb" { return false }
    if let force = variable("CLICOLOR_FORCE"), force != "0" { return true }
    return isTerminal && variable("CLICOLOR") != "0" && takesEscapes(variable)
  }

  /// Whether a line on a stream may be written over.
  package static func movesCursor(_ stream: FileDescriptor) -> Bool {
    isTerminal(stream) && takesEscapes(variable)
  }

  /// Whether a terminal does what ECMA-48 says; one that does not tell its kind takes letters only.
  private static func takesEscapes(_ variable: (String) -> String?) -> Bool {
    ![nil, "dumb", "unknown"].contains(variable("TERM"))
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
