/// Where the newest snapshot stands, and whoever wants the next one waits.
package actor SnapshotBroadcaster {
  private var newest: PreviewSnapshot?
  private var waiting: [Int: CheckedContinuation<PreviewSnapshot, Never>] = [:]
  private var readers: [Int: AsyncStream<PreviewSnapshot>.Continuation] = [:]
  private var count = 0

  package init() {}

  /// Puts up a snapshot and hands it to all.
  package func publish(_ snapshot: PreviewSnapshot) {
    newest = snapshot
    for continuation in waiting.values { continuation.resume(returning: snapshot) }
    waiting = [:]
    for reader in readers.values { reader.yield(snapshot) }
  }

  /// The newest snapshot; waits for the first, and where that takes long gives one that says so.
  package func current(patience: Duration = .seconds(3)) async -> PreviewSnapshot {
    if let newest { return newest }
    let id = nextID()
    let alarm = Task {
      try? await Task.sleep(for: patience)
      self.giveUp(id)
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[id] = $0 }
    } onCancel: {
      alarm.cancel()
    }
  }

  private func giveUp(_ id: Int) {
    waiting.removeValue(forKey: id)?.resume(returning: Self.unread)
  }

  private static let unread = PreviewSnapshot(
    number: 0, site: nil, isStale: true, problems: [],
    failure: "the guide is still being read; it is shown as soon as that is done")

  private func nextID() -> Int {
    count += 1
    return count
  }

  /// The newest snapshot and all that follow; a slow reader misses those that are overtaken.
  package func snapshots() -> AsyncStream<PreviewSnapshot> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewSnapshot.self, bufferingPolicy: .bufferingNewest(1))
    let id = nextID()
    readers[id] = continuation
    continuation.onTermination = { _ in Task { await self.forget(id) } }
    continuation.yield(newest ?? Self.unread)
    return stream
  }

  private func forget(_ id: Int) { readers[id] = nil }

  /// Hands the newest to all once more, now and then, so that streams whose reader left are noticed.
  package func keepAlive(every interval: Duration) async {
    while (try? await Task.sleep(for: interval)) != nil {
      guard let newest else { continue }
      for reader in readers.values { reader.yield(newest) }
    }
  }
}
