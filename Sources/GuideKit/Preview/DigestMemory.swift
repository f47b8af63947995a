import Synchronization

/// The digests of one site's outputs, so that a film that is read range by range, or a page that is
/// open many times, is digested once.
final class DigestMemory: Sendable {
  private let known = Mutex<[String: String]>([:])

  func digest(of path: String, _ find: () -> String) -> String {
    if let digest = known.withLock({ $0[path] }) { return digest }
    let digest = find()
    known.withLock { $0[path] = digest }
    return digest
  }
}
