import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// FlyingFox's pool, with Nagle's algorithm off for the listener and so for all its connections: a
/// kept connection would else wait 40 ms for each answer.
struct NoDelaySocketPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool
  private let listener = Once()

  init(_ pool: any AsyncSocketPool) { self.pool = pool }

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  /// The first socket that waits is the listener.
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    if listener.isFirst() {
      var isOn: Int32 = 1
      let size = socklen_t(MemoryLayout<Int32>.size)
      setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
    }
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
