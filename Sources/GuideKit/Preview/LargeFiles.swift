import Markup
import Synchronization

/// Tags for files that would take long to be read through: a film is told from another by where it
/// stands in memory, and has the same tag as long as it stands there.
///
/// A file that did not change keeps its bytes from one build to the next, and bytes that are held
/// cannot be changed in place.
package final class LargeFiles: Sendable {
  private struct State {
    var files: PathTable<(bytes: [UInt8], tag: String)> = [:]
    var count = 0
  }

  /// From so many bytes on a file is large.
  private let limit: Int
  /// Tells the tags of this preview from those of others.
  private let mark = String(UInt64.random(in: .min ... .max), radix: 36)
  private let state = Mutex(State())

  package init(limit: Int = 1 << 20) { self.limit = limit }

  /// Nil for a small file, and for a page, of which open windows must know whether its bytes differ.
  package func tag(of bytes: [UInt8], at path: String) -> String? {
    guard bytes.count >= limit, !path.hasSuffix(".html") else { return nil }
    return state.withLock { state in
      if let known = state.files[path], Self.isSame(known.bytes, bytes) { return known.tag }
      state.count += 1
      let tag = "\(bytes.count)-\(mark)-\(state.count)"
      state.files[path] = (bytes, tag)
      return tag
    }
  }

  private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count
      && one.withUnsafeBufferPointer { one in
        other.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress }
      }
  }
}
