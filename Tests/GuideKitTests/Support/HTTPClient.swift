import Foundation
import GuideKit

/// A client that says bytes as they are, and never blocks a thread that the server may need.
final class HTTPClient: Sendable {
  private let socket: TCPSocket
  private let poll: SocketPoll

  struct Unreachable: Error {}

  init(port: UInt16, poll: SocketPoll) throws {
    #if os(Linux)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let descriptor = Foundation.socket(AF_INET, type, 0)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard descriptor >= 0, result == 0 else { throw Unreachable() }
    socket = TCPSocket(descriptor)
    self.poll = poll
  }

  /// Whether the other end took all.
  @discardableResult
  func send(_ text: String) async -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      switch socket.transmit(rest) {
      case .done(let count): rest = rest.dropFirst(count)
      case .ended: return false
      case .blocked:
        guard await poll.wait(for: .writable, on: socket, until: nil) == .ready else {
          return false
        }
      }
    }
    return true
  }

  func finishSending() { socket.finishWriting() }

  /// What comes next; nil at the end.
  func next(atMost count: Int = 65_536) async -> [UInt8]? {
    while true {
      switch socket.receive(atMost: count) {
      case .done(let bytes): return bytes
      case .ended: return nil
      case .blocked:
        guard await poll.wait(for: .readable, on: socket, until: nil) == .ready else { return nil }
      }
    }
  }

  /// All that comes until the other end closes.
  func rest() async -> String {
    var all: [UInt8] = []
    while let bytes = await next() { all += bytes }
    return String(decoding: all, as: UTF8.self)
  }

  /// What comes up to a text, byte by byte, so that what follows is left.
  func text(through mark: String) async -> String {
    var all: [UInt8] = []
    let end = Array(mark.utf8)
    while !all.suffix(end.count).elementsEqual(end), let bytes = await next(atMost: 1) {
      all += bytes
    }
    return String(decoding: all, as: UTF8.self)
  }
}
