internal import Markup

extension Checks {
  /// No two outputs are one file, on disks that do not tell capitals apart either.
  static func outputs(_ paths: [(path: String, origin: String)]) -> [Diagnostic] {
    var known: [String: String] = [:]
    return paths.compactMap { path, origin in
      let folded = path.lowercased()
      guard let other = known.updateValue(origin, forKey: folded), other != origin else {
        return nil
      }
      return Diagnostic(
        rule: .duplicateOutput, message: "its output `\(path)` is that of \(other) too",
        path: origin, note: "rename one of them")
    }
  }
}
