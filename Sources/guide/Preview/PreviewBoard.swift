/// Where the newest snapshot stands, and whoever wants the next one waits.
actor PreviewBoard {
  private var newest: PreviewSnapshot?
  private var waiting: [CheckedContinuation<PreviewSnapshot, Never>] = []
  private var readers: [Int: AsyncStream<PreviewSnapshot>.Continuation] = [:]
  private var readerCount = 0

  /// Puts up a snapshot and hands it to all.
  func publish(_ snapshot: PreviewSnapshot) {
    newest = snapshot
    for continuation in waiting { continuation.resume(returning: snapshot) }
    waiting = []
    for reader in readers.values { reader.yield(snapshot) }
  }

  /// The newest snapshot; waits for the first.
  func current() async -> PreviewSnapshot {
    if let newest { return newest }
    return await withCheckedContinuation { waiting.append($0) }
  }

  /// The newest snapshot and all that follow; a slow reader misses those that are overtaken.
  func snapshots() -> AsyncStream<PreviewSnapshot> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewSnapshot.self, bufferingPolicy: .bufferingNewest(1))
    let id = readerCount
    readerCount += 1
    readers[id] = continuation
    continuation.onTermination = { _ in Task { await self.forget(id) } }
    if let newest { continuation.yield(newest) }
    return stream
  }

  private func forget(_ id: Int) { readers[id] = nil }

  /// Hands the newest to all once more, now and then, so that streams whose reader left are noticed.
  func keepAlive(every interval: Duration) async {
    while (try? await Task.sleep(for: interval)) != nil {
      guard let newest else { continue }
      for reader in readers.values { reader.yield(newest) }
    }
  }
}
