/// Where the templates of a new guide are found.
package enum StarterTemplates {
  /// The folder that holds `templates/`: the present one if a guide stands there, or else the one
  /// that came with the tool, as `make install` or a release puts it. Where there is neither, it is
  /// the present folder, which lacks it.
  package static func home(of tool: String, present: String = ".") -> String {
    let bin = Paths.parent(of: tool)
    let candidates = [present, Paths.parent(of: bin) + "/share/guide", bin]
    return candidates.first { home in
      let parts = home == present ? ["templates", "content"] : ["templates"]
      return parts.allSatisfy { DirectoryListing.kind(of: home + "/" + $0) == .folder }
    } ?? present
  }

  /// The file of the tool itself, with links resolved.
  package static var tool: String {
    let own = "/proc/self/exe"
    if DirectoryListing.exists(own) { return Paths.absolute(own) }
    let name = CommandLine.arguments.first ?? "guide"
    let found = SearchPath(Terminal.variable("PATH")).program(name)
    return Paths.absolute(found ?? name)
  }
}
