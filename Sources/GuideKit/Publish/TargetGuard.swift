/// Places that nothing may be published to, whatever `guide.yml` says.
package enum TargetGuard {
  /// Refuses the root, the home folder, the guide's folder, its repository, whatever holds one of
  /// these, and what the guide is made from.
  package static func check(folder: String, source: String) throws {
    let target = Paths.absolute(folder)
    let guide = Paths.absolute(source)
    var kept = [(guide, "the guide's own folder")]
    if let home = Terminal.variable("HOME") {
      kept.append((Paths.absolute(home), "your home folder"))
    }
    if let repository = Repository.around(guide) {
      kept.append((repository, "the working tree of the guide"))
    }
    for (path, name) in kept where Paths.isPath(path, within: target) {
      throw refusal(folder, target == "/" ? "it is the root of the disk" : "it holds \(name)")
    }
    for part in ["content", "templates", ".git", "site"] {
      let inside = guide + "/" + part
      if Paths.isPath(target, within: inside) {
        throw refusal(folder, "it lies within \(part)/ of the guide")
      }
    }
  }

  private static func refusal(_ folder: String, _ reason: String) -> PublishFailure {
    PublishFailure(
      "cannot publish to \(folder): \(reason)", remedy: "name an empty folder of its own")
  }
}
