#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folders in which programs are looked for: those of `PATH` that a guide cannot have filled.
package struct SearchPath: Equatable, Sendable {
  /// From the root, in their order.
  package let folders: [String]

  /// Leaves out what is seen from the present folder, and what lies within one of `guides`.
  package init(_ path: String?, outside guides: [String] = []) {
    let guides = guides.map(Self.real)
    folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { entry in
        let real = Self.real(entry)
        return entry.hasPrefix("/")
          && !guides.contains { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") }
      }
  }

  /// Where a program of that name stands; nil where it does not.
  package func program(_ name: String) -> String? {
    if name.contains("/") || name.isEmpty { return nil }
    return folders.lazy.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + name }
      .first { Self.isProgram($0) }
  }

  /// As the variable `PATH` has it.
  package var text: String { folders.joined(separator: ":") }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }

  private static func real(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
