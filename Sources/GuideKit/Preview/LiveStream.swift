import Markup
import StudyGuide

/// The server-sent events of an open page, its state at once and again whenever it differs; or of all
/// windows of a browser, which share one stream and are told that there is news.
///
/// Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
package struct LiveStream: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Failure = Never

  /// The address that the page was opened at, without its first slash; nil for news alone.
  package let address: String?
  package let snapshots: AsyncStream<PreviewSnapshot>
  package let editor: EditorLink
  package let follows: Bool

  package init(
    address: String?, snapshots: AsyncStream<PreviewSnapshot>, editor: EditorLink,
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
    private var number: Int?

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
      let isFirst = number == nil
      let isNew = snapshot.number != number
      let go =
        stream.follows && isNew && !isFirst ? snapshot.savedPage.map { "/" + $0 } : nil
      number = snapshot.number
      guard let address = stream.address else {
        return isNew ? Self.data(Self.news(snapshot.number, go), isFirst: isFirst) : ":\n\n"
      }
      let page = PreviewPages.page(at: address, in: snapshot)
      let state = PageState(snapshot, page: page.digest)
      guard state != last || go != nil else { return ":\n\n" }
      last = state
      return Self.data(state.json(editor: stream.editor, go: go), isFirst: isFirst)
    }

    private static func data(_ json: String, isFirst: Bool) -> String {
      (isFirst ? opening : "") + "data: " + json + "\n\n"
    }

    private static func news(_ number: Int, _ go: String?) -> String {
      JSONWriter.object(
        [("number", String(number))] + (go.map { [("go", JSONWriter.quoted($0))] } ?? []))
    }
  }
}
