import Markup
package import Pages

/// A folder whose files are replaced one by one, where the host forbids links.
extension RsyncHost {
  func plainState(_ names: [String: String], heedsRights: Bool) async throws -> LiveState {
    try refuseForeign(names, mark: PublishManifest.name)
    var live = LiveState()
    if names[PublishManifest.name] != nil {
      let manifest = try await manifest(at: PublishManifest.name)
      live = LiveState(
        manifest: manifest,
        uncertain: try await damage(manifest, in: "", heedsRights: heedsRights))
    }
    if names[PendingList.name] != nil {
      live.uncertain.formUnion(PendingList.paths(try await read(PendingList.name)))
    }
    return live
  }

  package func sendInPlace(_ plan: PublishPlan, _ delivery: Delivery) async throws {
    let folder = try SendingFolder(lock.scratch + "/site")
    try folder.fill(plan.added + plan.changed, plan, delivery)
    let empty = try SendingFolder(lock.scratch + "/empty")
    try await copy(
      ["--recursive", "--perms", "--chmod=D755"], empty.path + "/", at(""),
      doing: "making the folder at \(title)")
    try await put(PendingList.name, PendingList.text(plan))
    let rights = ["--recursive", "--checksum", "--perms", "--chmod=D755,F644"]
    for (number, files) in plan.sent.enumerated() {
      delivery.progress("sending \(number == 0 ? "what pages name" : "pages")")
      let list = try SendingFolder.list(files.map(\.path), at: lock.scratch + "/send-\(number)")
      try await copy(
        rights + ["--files-from=" + list], folder.path + "/", at(""), doing: "sending to \(title)")
    }
    try await delete(plan.removed.map(\.path))
    let all = try SendingFolder.list(
      (plan.added + plan.changed).map(\.path), at: lock.scratch + "/compare")
    delivery.progress("comparing \(title) with what was sent")
    try await refuseDifferences(
      rights + ["--files-from=" + all], folder.path + "/", at(""))
    try await put(PublishManifest.name, Array(plan.manifest.text.utf8))
    try await delete([PendingList.name])
  }

  private func delete(_ paths: [String]) async throws {
    if paths.isEmpty { return }
    let empty = try SendingFolder(lock.scratch + "/empty")
    for path in paths {
      // Folders must be there; that the files in them are not says what to delete.
      let parent = Paths.parent(of: path)
      try empty.folder.makeFolder(parent)
    }
    let list = try SendingFolder.list(paths, at: lock.scratch + "/delete")
    try await copy(
      ["--recursive", "--delete-missing-args", "--files-from=" + list], empty.path + "/", at(""),
      doing: "deleting at \(title)")
  }
}
