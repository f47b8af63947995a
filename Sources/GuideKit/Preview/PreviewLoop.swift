import Markup
package import Pages
import StudyGuide

/// Builds when files change: looks at what was hinted at, parses what is new, links everything, and
/// puts the result on the broadcaster.
package struct PreviewLoop: Sendable {
  let source: String
  let options: BuildOptions
  let watch: FolderWatch
  let broadcaster: SnapshotBroadcaster
  let terminal: PreviewTerminal

  package init(
    source: String, options: BuildOptions, watch: FolderWatch, broadcaster: SnapshotBroadcaster,
    terminal: PreviewTerminal
  ) {
    (self.source, self.options, self.watch) = (source, options, watch)
    (self.broadcaster, self.terminal) = (broadcaster, terminal)
  }

  /// What is kept from one build to the next.
  private struct State {
    var tree: SourceTree
    var memory = BuildMemory()
    var site: Site?
    var failure: String?
    var isFirst = true
    let largeFiles = LargeFiles()
    /// Counts changes of images and scripts.
    var assets = 0
    private var count = 0

    init(tree: SourceTree) { self.tree = tree }

    /// The number of the next snapshot.
    mutating func next() -> Int {
      count += 1
      return count
    }
  }

  /// Builds once, then after every batch of changes, until the task is cancelled.
  package func run() async {
    var state = State(tree: SourceTree(of: source, jobs: options.jobs))
    watch.start()
    await rebuild(.everything, &state)
    await watch.forEachBatch { await rebuild($0, &state) }
  }

  private func rebuild(_ scope: SourceTree.Scope, _ state: inout State) async {
    let start = ContinuousClock.now
    do {
      let isMended = state.failure != nil
      let problems = state.tree.problems
      let changed = try await look(isMended ? .everything : scope, &state)
      let unsettled = state.tree.unsettled
      if !unsettled.isEmpty { lookAgain(at: .folders(unsettled), after: 60) }
      if changed.isEmpty, !isMended, !state.isFirst, state.tree.problems == problems { return }
      state.failure = nil
      await build(changed, &state, since: start)
    } catch {
      // What cannot be read may not be watched either.
      lookAgain(at: .everything, after: 200)
      if state.failure == error.description { return }
      state.failure = error.description
      await broadcaster.publish(
        PreviewSnapshot(
          number: state.next(), site: state.site, isStale: true, problems: [],
          failure: error.description, assets: state.assets,
          largeFiles: state.largeFiles))
      terminal.tell(failure: error.description)
    }
    state.isFirst = false
  }

  /// Folders that are new are watched, and looked at once more: something may have been put into them
  /// before they were.
  private func look(
    _ scope: SourceTree.Scope, _ state: inout State
  ) async throws(DiskFailure) -> PathSet {
    var changed = try await state.tree.refresh(scope)
    // Some editors take a file away for a moment when they save it.
    for _ in 0..<2 where !state.isFirst && changed.contains(where: { !state.tree.holds($0) }) {
      try? await Task.sleep(for: .milliseconds(60))
      changed.formUnion(try await state.tree.refresh(scope))
    }
    while true {
      let new = watch.watch([""] + state.tree.folderPaths)
      if new.isEmpty { return changed }
      changed.formUnion(try await state.tree.refresh(.folders(new)))
    }
  }

  /// Looks once more after a moment.
  private func lookAgain(at scope: SourceTree.Scope, after milliseconds: Int) {
    Task {
      try? await Task.sleep(for: .milliseconds(milliseconds))
      watch.notice(scope)
    }
  }

  private func build(
    _ changed: PathSet, _ state: inout State, since start: ContinuousClock.Instant
  ) async {
    var options = options
    options.diagnostics = state.tree.problems
    let result = await Pages.build(state.tree.input, options, memory: state.memory)
    state.memory = result.memory
    state.site = result.site ?? state.site
    if changed.contains(where: Self.isLoadedOnce) { state.assets += 1 }
    let saved = changed.count == 1 ? changed.first.flatMap { state.site?.page(ofSource: $0) } : nil
    await broadcaster.publish(
      PreviewSnapshot(
        number: state.next(), site: state.site, isStale: result.site == nil,
        problems: result.diagnostics,
        savedPage: saved, assets: state.assets, largeFiles: state.largeFiles))
    terminal.tell(
      changed: state.isFirst ? nil : changed, result.diagnostics, pages: result.site?.pageCount,
      hasPages: state.site != nil,
      in: ContinuousClock.now - start)
  }

  /// Whether browsers keep a file as they first loaded it.
  private static func isLoadedOnce(_ path: String) -> Bool {
    path.hasPrefix("content/images/")
      || path.hasPrefix("templates/assets/") && !path.hasSuffix(".css")
  }
}
