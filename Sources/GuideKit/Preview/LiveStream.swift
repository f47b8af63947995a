import StudyGuide

/// The server-sent events of one open page: its state at once, and again whenever it differs.
///
/// Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
package struct LiveStream: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Failure = Never

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

  package struct Iterator: AsyncIteratorProtocol {
    /// Browsers come back after so many milliseconds.
    private static let opening = "retry: 300\n"

    fileprivate let stream: LiveStream
    fileprivate var snapshots: AsyncStream<PreviewSnapshot>.AsyncIterator
    private var last: PageState?
    private var number = 0

    fileprivate init(stream: LiveStream, snapshots: AsyncStream<PreviewSnapshot>.AsyncIterator) {
      self.stream = stream
      self.snapshots = snapshots
    }

    /// The next event as bytes.
    package mutating func next(isolation actor: isolated (any Actor)?) async -> [UInt8]? {
      guard let snapshot = await snapshots.next(isolation: actor) else { return nil }
      return Array(event(for: snapshot).utf8)
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
