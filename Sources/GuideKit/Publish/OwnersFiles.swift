/// What a code host, a web host or the owner of a folder puts into one that is else empty: such a
/// folder can be had, and what stands there stays.
enum OwnersFiles {
  private static let names: Set<String> = [
    // Of repositories and those who keep them.
    ".git", ".github", ".gitlab", ".gitignore", ".gitattributes", ".editorconfig",
    // Of hosts: a domain's name, Jekyll turned off, certificates and the like, rules of Apache's.
    "CNAME", ".nojekyll", ".well-known", ".htaccess",
    // Of systems.
    ".DS_Store", ".localized", "desktop.ini", "lost+found",
  ]
  /// The beginnings of others, in small letters, that have any ending or none.
  private static let stems: Set<Substring> = ["readme", "license", "licence", "copying"]

  /// A folder's name may have a slash behind it.
  static func isOne(_ name: String) -> Bool {
    let name = name.hasSuffix("/") ? String(name.dropLast()) : name
    return names.contains(name) || stems.contains(name.lowercased().prefix { $0 != "." })
  }
}
