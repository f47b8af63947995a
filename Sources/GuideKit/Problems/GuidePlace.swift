/// What leads to a guide's folder, to be put before the paths of its files: empty, or a path with a
/// slash at its end.
package enum GuidePlace {
  /// From where one stands; from the root where the guide does not lie below.
  package static func seen(_ guide: String) -> String {
    if !guide.hasPrefix("/") { return folder(guide) }
    let (guide, here) = (Paths.absolute(guide), Paths.absolute("."))
    return folder(below(guide, here) ?? guide)
  }

  /// From the top of the repository that a workflow has checked out, or else of the one around the
  /// guide, by which GitHub names files.
  package static func inRepository(_ guide: String, workspace: String?) -> String {
    let whole = Paths.absolute(guide)
    let tops = [workspace.map(Paths.absolute), Repository.around(whole)].compactMap(\.self)
    return tops.lazy.compactMap { below(whole, $0) }.first.map(folder) ?? seen(guide)
  }

  private static func below(_ path: String, _ top: String) -> String? {
    path == top ? "" : Paths.rest(of: path, below: top)
  }

  private static func folder(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return path.isEmpty || path == "." ? "" : path.hasSuffix("/") ? String(path) : path + "/"
  }
}
