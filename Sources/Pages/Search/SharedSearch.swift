internal import Synchronization

/// The search index of a site. It is made when the first of its files is asked for and kept for the
/// others; a lock makes this safe for files rendered in parallel.
final class SharedSearch: Sendable {
  private let made = Mutex<SearchIndex?>(nil)

  func index(of presentation: Presentation) -> SearchIndex {
    made.withLock { made in
      if let made { return made }
      let index = SearchIndex(of: presentation)
      made = index
      return index
    }
  }
}
