package import Markup

extension Rule {
  package static let unusedFile = Rule(
    "unused-file", .warning,
    meaning:
      "Nothing names a file in `images/` or `files/`, which is published all the same.",
    remedy: "Link it, or take it away.")
}

extension Check {
  /// The check that some text or template names each file that is published, or one of the files of its
  /// folder.
  static let unusedFile = Check(.unusedFile) { run in
    let content = run.guide.content
    let named = content.namedFiles
    // A name that leads to no file may be the mistyped name of one.
    if !named.subtracting(content.namedByTemplates).subtracting(content.assets.map(\.sitePath))
      .isEmpty
    {
      return []
    }
    let used = LoadedContent.withCompanions(named)
    let folders = PathSet(named.compactMap(LoadedContent.folder))
    let files = content.assets.filter { file in
      let path = file.sitePath
      // Of a file that is not what it should be, that alone is told.
      if file.copyProblem != nil { return false }
      return !used.contains(path)
        && !(LoadedContent.folder(of: path).map(folders.contains) ?? false)
    }
    return files.map { file in
      Finding(
        Diagnostic(
          rule: .unusedFile, message: "nothing names this file, and it is published",
          path: file.path, note: "link it, or take it away"))
    }
  }
}
