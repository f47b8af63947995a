package import Markup

extension Rule {
  package static let duplicateOutput = Rule(
    "duplicate-output",
    meaning:
      "Two outputs would be one file on some systems: capitals and the form of letters aside.",
    remedy: "Rename one of the entries or files.")
}

extension Check {
  /// The check that no two outputs are the same file, even on disks that ignore capitals, and the
  /// form in which a letter with marks is written: texts are compared by their letters here.
  static let duplicateOutput = Check(.duplicateOutput) { run in
    var known: [String: String] = [:]
    let copied = (run.site?.copiedFiles ?? []).compactMap { file -> Finding? in
      let folded = file.output.lowercased()
      guard let other = known.updateValue(file.origin, forKey: folded),
        !other.hasSameBytes(as: file.origin)
      else {
        return nil
      }
      return Finding(
        Diagnostic(
          rule: .duplicateOutput, message: "its output `\(file.output)` is that of \(other) too",
          path: file.origin, note: "rename one of them"))
    }
    return copied + printed(run.guide)
  }

  /// Returns the routes whose sheets would be those of a section: the names of both end alike.
  private static func printed(_ guide: Guide) -> [Finding] {
    let packs = guide.content.printPacks
    guard packs.contains(.routes), packs.contains(.sections) else { return [] }
    return guide.configuration.routes.compactMap { route in
      let name = "route-" + route.id.value
      guard guide.entries.id(.section, name) != nil else { return nil }
      return Finding(
        guide.configuration.source.diagnostic(
          .duplicateOutput,
          "its sheet `print/\(name)-sheet.html` is that of the section `\(name)` too",
          place: route.id.place, note: "rename one of them"))
    }
  }
}
