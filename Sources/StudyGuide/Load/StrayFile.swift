package import Markup

/// Files that systems and other programs leave among an author's own. None of them is read or
/// published: some hold a person's name.
package enum StrayFile {
  /// Whether a path is so plain that no part of it can be a stray: small letters, digits, hyphens and
  /// slashes, and the ending of a text.
  static func isOrdinary(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path.utf8[path.utf8.index(after: dot)...]
    return path.utf8[..<dot].allSatisfy {
      $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
      && ["md", "mustache", "yml", "csv", "json", "css", "js"].contains {
        ending.elementsEqual($0.utf8)
      }
  }

  /// Whether a name is one of those that systems and editors give to files of their own, which come
  /// and go without the author.
  package static func isPassing(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~")
      || name.beginsWithBytes(of: "~$") || name.beginsWithBytes(of: "~syncthing~")
      || name.beginsWithBytes(of: "#") && name.utf8.last == UInt8(ascii: "#")
      || name.beginsWithBytes(of: "~") && name.hasSuffix(".tmp")
      || name.hasSuffix(".lnk") || systemNames.contains(name)
  }

  /// What Windows, macOS and disks in networks put into folders.
  private static let systemNames: Set = [
    "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r", "__macosx", "@eadir",
    "$recycle.bin", "lost+found", "system volume information",
  ]

  /// Describes a file that was left behind for the author to look at, by its name; nil for any
  /// other. `isThere` tells whether a file of another name stands in the same folder.
  static func description(of name: String, isThere: (String) -> Bool) -> String? {
    let lower = name.lowercased()
    let makers = [
      ("conflicted copy", "a copy that a folder shared by several devices made of two versions"),
      ("(case conflict", "a copy that a folder shared by several devices made of two names"),
      (".sync-conflict-", "a copy that Syncthing made of two versions"),
      ("_conflict-20", "a copy that a folder shared by several devices made of two versions"),
    ]
    if let maker = makers.first(where: { lower.contains($0.0) }) { return maker.1 }
    let endings = [".orig", ".rej", ".bak", ".swp", ".swo", ".crdownload", ".part", ".download"]
    if let ending = endings.first(where: lower.hasSuffix) {
      return "what a program left behind, as `\(ending)` says"
    }
    guard let original = original(of: name), isThere(original) else { return nil }
    return "a copy of `\(original)`"
  }

  /// Returns the name of the text of which this would be a numbered copy: `a.md` for `a 2.md`,
  /// `a (1).md`, `a copy.md` and `a - Copy.md`. Images and files to download may have such names.
  private static func original(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      ["md", "yml", "yaml", "csv", "json", "bib", "txt", "mustache"].contains(
        name[name.index(after: dot)...].lowercased())
    else { return nil }
    let stem = name[..<dot]
    let ending = name[dot...]
    if stem.lowercased().hasPrefix("copy of ") { return String(stem.dropFirst(8)) + ending }
    guard let blank = stem.lastIndex(of: " ") else { return nil }
    var first = stem[..<blank]
    let last = stem[blank...].dropFirst().lowercased()
    let digits =
      last.hasPrefix("(") && last.hasSuffix(")") ? String(last.dropFirst().dropLast()) : last
    guard last == "copy" || !digits.isEmpty && digits.utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    for suffix in [" copy", " -"] where first.lowercased().hasSuffix(suffix) {
      first = first.dropLast(suffix.count)
    }
    return String(first) + ending
  }
}

extension [SourceText] {
  /// Splits the files of a guide into its own and the problems of those that other programs left
  /// there, which are told once each.
  package func withoutStrays() -> (files: [SourceText], problems: [Diagnostic]) {
    var paths: PathSet?
    var problems: [Diagnostic] = []
    let files = filter { file in
      if StrayFile.isOrdinary(file.path) { return true }
      let names = file.path.pathNames
      if names.contains(where: StrayFile.isPassing) { return false }
      let folder = names.dropLast().map { $0 + "/" }.joined()
      let description = StrayFile.description(of: names.last ?? "") { name in
        let all = paths ?? PathSet(lazy.map(\.path))
        paths = all
        return all.contains(folder + name)
      }
      guard let description else { return true }
      problems.append(
        Diagnostic(
          rule: .strayFile, message: "this is \(description); it is left out", path: file.path,
          note: "take over what only it has, then delete it"))
      return false
    }
    return (files, problems)
  }
}
