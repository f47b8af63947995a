import Markup
import Synchronization

/// What of one site was rendered already: many pages, open at the same address, ask for the same bytes
/// at the same moment, and each asks twice, once for the digest.
package final class OutputMemory: Sendable {
  package struct Output: Sendable {
    package let bytes: [UInt8]
    package let digest: String
  }

  private struct State {
    var outputs: PathTable<[UInt8]> = [:]
    var size = 0
    var digests: PathTable<String> = [:]

    mutating func keep(_ output: Output, at path: String, room: Int) {
      digests[path] = output.digest
      guard output.bytes.count <= room, outputs[path] == nil else { return }
      size += output.bytes.count
      if size > room { (outputs, size) = ([:], output.bytes.count) }
      outputs[path] = output.bytes
    }
  }

  /// Bytes kept before all are given up.
  private let room: Int
  private let state = Mutex(State())

  package init(room: Int = 32 << 20) { self.room = room }

  /// An output from memory, or else as it is rendered. Its digest is found once, since a film is asked
  /// for range by range; `tag` stands in for that of a file that is too long to be read through.
  package func output(
    at path: String, tag: ([UInt8]) -> String? = { _ in nil }, _ render: () -> [UInt8]?
  ) -> Output? {
    let (known, digest) = state.withLock { ($0.outputs[path], $0.digests[path]) }
    guard let bytes = known ?? render() else { return nil }
    let output = Output(bytes: bytes, digest: digest ?? tag(bytes) ?? SHA256.hex(of: bytes))
    if known == nil { state.withLock { $0.keep(output, at: path, room: room) } }
    return output
  }
}
