import GuideKit
import Testing

struct SnapshotBroadcasterTests {
  private func snapshot(_ number: Int) -> PreviewSnapshot {
    PreviewSnapshot(number: number, site: nil, isStale: false, problems: [])
  }

  @Test func `the newest is at hand at once`() async {
    let broadcaster = SnapshotBroadcaster()
    await broadcaster.publish(snapshot(1))
    await broadcaster.publish(snapshot(2))
    #expect(await broadcaster.current(patience: .seconds(60)).number == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func `who comes before the first waits for it`() async {
    let broadcaster = SnapshotBroadcaster()
    async let one = broadcaster.current(patience: .seconds(600))
    async let two = broadcaster.current(patience: .seconds(600))
    try? await Task.sleep(for: .milliseconds(20))
    await broadcaster.publish(snapshot(7))
    #expect(await [one.number, two.number] == [7, 7])
  }

  @Test func `who has waited long is told that the guide is still being read`() async {
    let broadcaster = SnapshotBroadcaster()
    let snapshot = await broadcaster.current(patience: .milliseconds(5))
    #expect(snapshot.number == 0)
    #expect(snapshot.isStale)
    #expect(
      snapshot.failure == "the guide is still being read; it is shown as soon as that is done")
    await broadcaster.publish(self.snapshot(1))
    #expect(await broadcaster.current().number == 1)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a reader gets the newest, then each that follows`() async {
    let broadcaster = SnapshotBroadcaster()
    var early = await broadcaster.snapshots().makeAsyncIterator()
    #expect(await early.next()?.number == 0)
    await broadcaster.publish(snapshot(1))
    #expect(await early.next()?.number == 1)
    var late = await broadcaster.snapshots().makeAsyncIterator()
    #expect(await late.next()?.number == 1)
    await broadcaster.publish(snapshot(2))
    #expect(await late.next()?.number == 2)
    #expect(await early.next()?.number == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a slow reader misses those that are overtaken`() async {
    let broadcaster = SnapshotBroadcaster()
    var slow = await broadcaster.snapshots().makeAsyncIterator()
    for number in 1...5 { await broadcaster.publish(snapshot(number)) }
    #expect(await slow.next()?.number == 5)
  }

  @Test(.timeLimit(.minutes(10)))
  func `the newest is handed out again now and then`() async {
    let broadcaster = SnapshotBroadcaster()
    var reader = await broadcaster.snapshots().makeAsyncIterator()
    #expect(await reader.next()?.number == 0)
    await broadcaster.publish(snapshot(3))
    let keeper = Task { await broadcaster.keepAlive(every: .milliseconds(2)) }
    #expect(await reader.next()?.number == 3)
    #expect(await reader.next()?.number == 3)
    #expect(await reader.next()?.number == 3)
    keeper.cancel()
    await keeper.value
  }
}
