package import StudyGuide

/// Where a branch is read from and pushed to, as git gets it.
package struct GitPlace: Sendable {
  package let source: String
  /// Where pushes go; what is read is read at the first of them.
  package let goals: [String]
  /// The settings of the guide's repository that were not heeded.
  package let missed: [String]

  /// Options that keep the programs of a repository on this machine from running.
  package static func receiving(_ goal: String) -> [String] {
    goal.hasPrefix("/") ? ["--receive-pack=" + Tool.receiving] : []
  }

  /// What must not be told of the addresses.
  package var secrets: [String] { ([source] + goals).flatMap(Tool.secrets(in:)) }

  /// An address by the strict grammar, or a failure that says what it is.
  package static func address(_ text: String, of title: String) throws(PublishFailure) -> GitAddress
  {
    do {
      return try GitAddress(text)
    } catch {
      throw PublishFailure("cannot publish to \(title): it \(error.message)", remedy: error.note)
    }
  }
}

/// How the remote of a target is found and reached.
extension GitHost {
  /// What the guide's own repository says of remotes and people.
  func guideSettings() async throws -> GitSettings {
    GitSettings(list: try FileReading.bytes(of: try await repository() + "/guide-settings"))
  }

  /// git with the user's own settings as they hold in the guide's folder.
  func userGit() async throws -> Tool {
    var git = git
    let file = try await repository() + "/user-settings"
    if DirectoryListing.exists(file) { git.environment["GIT_CONFIG_GLOBAL"] = file }
    return git
  }

  /// The target's remote: a name that the guide's repository or the user knows, an address, or a path
  /// seen from the guide's folder.
  func place() async throws -> GitPlace {
    guard case .local(let text) = try GitPlace.address(remote, of: title) else {
      return GitPlace(source: remote, goals: [remote], missed: try await guideSettings().missed)
    }
    let settings = try await guideSettings()
    var sources = settings.all("remote.\(text).url")
    var goals = settings.all("remote.\(text).pushurl")
    if sources.isEmpty {
      sources = try await userValues("remote.\(text).url")
      goals = try await userValues("remote.\(text).pushurl")
    }
    guard let first = sources.first else {
      let path = Paths.absolute(Paths.resolve(text, in: Paths.absolute(source)))
      return GitPlace(source: path, goals: [path], missed: settings.missed)
    }
    // A remote may be pushed to elsewhere than it is fetched from: what is published stands there.
    let places = try (goals.isEmpty ? sources : goals).map(known)
    return GitPlace(
      source: try places.first ?? known(first), goals: places, missed: settings.missed)
  }

  /// The address of a named remote; a path is seen from the working tree.
  func known(_ address: String) throws(PublishFailure) -> String {
    let tree = Repository.around(Paths.absolute(source)) ?? Paths.absolute(source)
    return switch try GitPlace.address(address, of: "the remote \(Tool.shown(remote))") {
    case .network(let text): text
    case .local(let path): Paths.absolute(Paths.resolve(path, in: tree))
    }
  }

  private func userValues(_ key: String) async throws -> [String] {
    let list = try await userGit().run(
      ["--git-dir=" + (try await repository()), "config", "--get-all", "-z", key])
    return list.isSuccess ? list.text.split(separator: "\0").map(String.init) : []
  }

  /// git for calls to the remote: SSH neither asks nor waits for ever, unless it was set up otherwise.
  func network(_ folder: String, _ place: GitPlace) async throws -> Tool {
    var git = try await userGit()
    git.secrets = place.secrets
    let isSetUp = ["GIT_SSH_COMMAND", "GIT_SSH"].contains { Terminal.variable($0) != nil }
    if isSetUp { return git }
    let known = try await git.run(["--git-dir=" + folder, "config", "--get", "core.sshCommand"])
    if !known.isSuccess {
      git.environment["GIT_SSH_COMMAND"] =
        "ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15"
    }
    return git
  }

  func reach(
    _ folder: String, _ place: GitPlace, _ arguments: [String], doing what: String
  ) async throws -> ToolResult {
    let result = try await network(folder, place).run(["--git-dir=" + folder] + arguments)
    guard result.isSuccess else { throw failure(result, place, doing: what) }
    return result
  }

  /// What git said when it failed, and which settings it went without.
  func failure(
    _ result: ToolResult, _ place: GitPlace, doing what: String, remedy: String? = nil
  ) -> PublishFailure {
    var git = git
    git.secrets = place.secrets
    let failure = git.failure(result, doing: what, remedy: remedy)
    if remedy != nil || place.missed.isEmpty { return failure }
    let names = place.missed.prefix(5).map { Tool.shown($0) }.joined(separator: ", ")
    let note =
      "settings of the guide's own repository that could name programs are not heeded (\(names)): "
      + "if they are needed, set them for yourself with `git config --global`"
    return PublishFailure(
      failure.message, remedy: [failure.remedy, note].compactMap(\.self).joined(separator: "\n  "))
  }
}
