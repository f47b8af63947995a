import FlyingSocks
import StudyGuide

/// The server-sent events of one open page: its state at once, and again whenever it differs.
///
/// Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
package struct LiveStream: AsyncBufferedSequence {
  package typealias Element = UInt8

  /// The address that the page was opened at, without its first slash.
  package let address: String
  package let snapshots: AsyncStream<PreviewSnapshot>
  package let editor: EditorLink
  package let follows: Bool

  package init(
    address: String, snapshots: AsyncStream<PreviewSnapshot>, editor: EditorLink,
    follows: Bool
  ) {
    self.address = address
    self.snapshots = snapshots
    self.editor = editor
    self.follows = follows
  }

  package func makeAsyncIterator() -> Iterator {
    Iterator(stream: self, snapshots: snapshots.makeAsyncIterator())
  }

  package struct Iterator: AsyncBufferedIteratorProtocol {
    /// Browsers come back after so many milliseconds.
    private static let opening = "retry: 300\n"

    fileprivate let stream: LiveStream
    fileprivate var snapshots: AsyncStream<PreviewSnapshot>.AsyncIterator
    private var last: PageState?
    private var number = 0
    private var pending: ArraySlice<UInt8> = []

    fileprivate init(stream: LiveStream, snapshots: AsyncStream<PreviewSnapshot>.AsyncIterator) {
      self.stream = stream
      self.snapshots = snapshots
    }

    package mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    package mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      while pending.isEmpty {
        guard let snapshot = await snapshots.next(isolation: #isolation) else { return nil }
        pending = Array(event(for: snapshot).utf8)[...]
      }
      defer { pending = pending.dropFirst(count) }
      return Array(pending.prefix(count))
    }

    /// An event, or a comment where there is no news, so that a reader who left is noticed.
    private mutating func event(for snapshot: PreviewSnapshot) -> String {
      let page = PreviewPages.page(at: stream.address, in: snapshot)
      let state = PageState(snapshot, page: page.digest)
      let isFirst = last == nil
      let isFollowed = stream.follows && !isFirst && snapshot.number != number
      let go = isFollowed ? snapshot.savedPage.map { "/" + $0 } : nil
      number = snapshot.number
      guard state != last || go != nil else { return ":\n\n" }
      last = state
      let data = "data: " + state.json(editor: stream.editor, go: go) + "\n\n"
      return isFirst ? Self.opening + data : data
    }
  }
}
