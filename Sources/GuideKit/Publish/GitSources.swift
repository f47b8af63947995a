import Markup
import StudyGuide

/// The branches that hold the guide's sources, which a site must not take the place of.
extension GitHost {
  /// Refuses a branch that holds the sources, in the repository that they are pushed to: the one that
  /// HEAD is on or tracks, and every other that has the guide in it. A branch of that name in another
  /// repository is none of these.
  func refuseSources() async throws {
    guard let repository = try? GuideRepository(around: source) else { return }
    let settings = try await guideSettings()
    let place = try await place()
    let goals = Set(([place.source] + place.goals).map(Self.identity))
    let head = try? repository.head().trimmed
    let current = head.flatMap { $0.hasPrefix("ref: refs/heads/") ? $0.dropFirst(16) : nil }
    // A branch may be pushed under another name than its own.
    let isTracked = current.map { settings.all("branch.\($0).merge") }?
      .contains("refs/heads/\(branch)")
    if current.map(String.init) != branch, isTracked != true {
      guard try await hasSources(branch, repository) else { return }
    }
    let known = ([branch] + (current.map { [String($0)] } ?? [])).flatMap {
      remotes(of: $0, settings)
    }
    let addresses = known.compactMap { try? self.known($0) }
    let own = Set((addresses + [repository.tree, repository.folder]).map(Self.identity))
    guard addresses.isEmpty || !own.isDisjoint(with: goals) else { return }
    throw PublishFailure(
      "cannot publish to \(title): the guide's sources are on that branch",
      remedy: "name another one, such as `gh-pages`; guide makes it"
        + (addresses.isEmpty
          ? ". If that is another repository than the sources are pushed to, say where they are: "
            + "git remote add origin ADDRESS" : ""))
  }

  /// The addresses that a local branch is pushed to or fetched from.
  private func remotes(of branch: String, _ settings: GitSettings) -> [String] {
    var names =
      ["branch.\(branch).remote", "branch.\(branch).pushremote", "remote.pushdefault"]
      .flatMap(settings.all)
    if names.isEmpty { names = ["origin"] }
    let addresses = names.flatMap { name in
      settings.all("remote.\(name).url") + settings.all("remote.\(name).pushurl")
    }
    return addresses.isEmpty ? settings.allAddresses : addresses
  }

  /// Whether a local branch holds this guide.
  private func hasSources(_ branch: String, _ repository: GuideRepository) async throws -> Bool {
    let view = lock.scratch + "/sources"
    if !DirectoryListing.exists(view) {
      try GitFolder.makeView(view, of: repository, try await guideSettings())
    }
    let folder = Paths.rest(of: Paths.absolute(source), below: repository.tree)
    let file = (folder.map { $0 + "/" } ?? "") + "content/guide.yml"
    return try await git.run(
      ["--git-dir=" + view, "cat-file", "-e", "refs/heads/\(branch):\(file)"]
    ).isSuccess
  }

  /// What two addresses of one repository have in common, however it is reached.
  package static func identity(_ address: String) -> String {
    var path = address
    if let scheme = address.firstRange(of: "://") {
      let authority = address[scheme.upperBound...].prefix { $0 != "/" }
      path = host(authority) + address[authority.endIndex...]
    } else if !address.hasPrefix("/"), let colon = address.firstIndex(of: ":") {
      path = host(address[..<colon]) + "/" + address[colon...].dropFirst().drop { $0 == "/" }
    } else {
      path = Paths.absolute(address)
    }
    while path.hasSuffix("/") { path.removeLast() }
    for ending in ["/.git", ".git"] where path.hasSuffix(ending) {
      path.removeLast(ending.count)
    }
    return path
  }

  private static func host(_ authority: Substring) -> String {
    let start = authority.lastIndex(of: "@").map { authority.index(after: $0) }
    let host = authority[(start ?? authority.startIndex)...]
    return host.prefix { $0 != ":" }.lowercased()
  }
}
