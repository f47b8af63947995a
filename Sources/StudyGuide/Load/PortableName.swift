package import Markup

/// The names that every system can write, so that a guide can be taken from one to another and its
/// site unpacked anywhere.
package enum PortableName {
  /// Returns why some system cannot write a name; nil for a name that all can write.
  package static func fault(of name: String) -> String? {
    let length = name.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    let isPlain = name.utf8.allSatisfy {
      $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    // Names of devices have three or four letters.
    if isPlain, length > 4, name.utf8.last != UInt8(ascii: ".") { return nil }
    let forbidden = name.unicodeScalars.first {
      $0.value < 0x20 || "<>:\"|?*\\".unicodeScalars.contains($0)
    }
    if let forbidden { return "holds `\(String(forbidden).printable)`" }
    if let last = name.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") {
      return "ends with a \(last == UInt8(ascii: ".") ? "point" : "blank")"
    }
    var stem = name.prefix { $0 != "." }.uppercased()
    while stem.hasSuffix(" ") { stem.removeLast() }
    let isDevice =
      ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(stem)
      || stem.count == 4 && ["COM", "LPT"].contains(stem.prefix(3))
        && "0123456789¹²³".contains(stem.suffix(1))
    return isDevice ? "is kept for a device there" : nil
  }

  /// The problems of the names of files and folders, one for each name.
  package static func problems(of paths: some Sequence<String>) -> [Diagnostic] {
    var told: PathSet = []
    var problems: [Diagnostic] = []
    for path in paths {
      var place = ""
      for name in path.pathNames {
        place += (place.isEmpty ? "" : "/") + name
        guard let fault = fault(of: name), told.insert(place).inserted else { continue }
        problems.append(
          Diagnostic(
            rule: .portableName, message: "Windows cannot write this name: it \(fault)",
            path: place, note: "rename it, and correct the links to it"))
      }
    }
    return problems
  }
}
