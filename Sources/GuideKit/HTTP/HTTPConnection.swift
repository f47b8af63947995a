import Synchronization

/// One connection: reads requests, and answers each before it reads the next.
struct HTTPConnection: Sendable {
  let socket: TCPSocket
  let poll: SocketPoll
  let server: HTTPServer
  let load: HTTPServer.Load

  private var limits: HTTPLimits { server.limits }

  func serve() async {
    var input = Input()
    while !Task.isCancelled {
      var request: HTTPRequest?
      let response: HTTPResponse
      switch await next(&input) {
      case .request(let next):
        request = next
        response = await server.answer(next)
      case .refusal(let refusal): response = .text(refusal.status, refusal.reason)
      case .end: return
      }
      guard let isOver = await send(response, to: request, isFollowed: !input.bytes.isEmpty)
      else { return }
      if isOver { break }
    }
    await takeLeave()
  }

  /// What came and was not yet read as a request.
  private struct Input {
    var parser = RequestParser()
    var bytes: ArraySlice<UInt8> = []
  }

  private enum Next {
    case request(HTTPRequest)
    case refusal(HTTPRefusal)
    case end
  }

  private func next(_ input: inout Input) async -> Next {
    var hasBegun = false
    var deadline = ContinuousClock.now + limits.rest(among: load.openConnections)
    while true {
      do {
        if let request = try input.parser.take(&input.bytes) { return .request(request) }
      } catch {
        return .refusal(error)
      }
      if input.parser.isWithin, !hasBegun {
        hasBegun = true
        deadline = .now + limits.head
      }
      switch socket.receive(atMost: 16_384) {
      case .done(let bytes): input.bytes = bytes[...]
      case .ended: return .end
      case .blocked:
        switch await poll.wait(for: .readable, on: socket, until: deadline) {
        case .ready: break
        case .late where hasBegun:
          return .refusal(HTTPRefusal(.requestTimeout, "the request took too long"))
        case .late, .cancelled: return .end
        }
      }
      if hasBegun, ContinuousClock.now > deadline {
        return .refusal(HTTPRefusal(.requestTimeout, "the request took too long"))
      }
    }
  }

  /// Sends an answer; tells whether it was the last one, or nil when the reader left or is too slow.
  private func send(
    _ response: HTTPResponse, to request: HTTPRequest?, isFollowed: Bool
  ) async -> Bool? {
    guard case .stream(let pieces) = response.body else {
      return await send(response, to: request, keepsAlive: request?.keepsAlive == true)
    }
    if isFollowed {
      let refusal = HTTPResponse.text(.badRequest, "no request can follow one for a stream")
      return await send(refusal, to: request, keepsAlive: false)
    }
    let isTaken = load.streams.add(1, ordering: .relaxed).newValue <= limits.streams
    defer { load.streams.subtract(1, ordering: .relaxed) }
    guard isTaken else {
      let refusal = HTTPResponse.text(.serviceUnavailable, "too many streams are open")
      return await send(refusal, to: request, keepsAlive: false)
    }
    guard await send(response, to: request, keepsAlive: false) != nil else { return nil }
    if request?.method == "HEAD" { return true }
    return await stream(pieces) ? true : nil
  }

  /// Sends a head, and a body of bytes where one is wanted.
  private func send(
    _ response: HTTPResponse, to request: HTTPRequest?, keepsAlive: Bool
  ) async -> Bool? {
    let head = response.head(
      common: server.common, date: HTTPDate.now(), keepsAlive: keepsAlive)
    guard await write(head[...]) else { return nil }
    if case .bytes(let bytes) = response.body, request?.method != "HEAD" {
      guard await write(bytes) else { return nil }
    }
    return !keepsAlive
  }

  /// Sends pieces until there are no more, or the reader leaves; whoever sends more on a connection
  /// that never comes to its next request has left too. Tells whether all were sent.
  private func stream(_ pieces: any AsyncSequence<[UInt8], Never> & Sendable) async -> Bool {
    await withTaskGroup { group in
      group.addTask {
        for await piece in pieces {
          guard await write(piece[...]) else { return false }
        }
        return !Task.isCancelled
      }
      group.addTask {
        _ = await poll.wait(for: .readable, on: socket, until: nil)
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }

  /// Whether all was written in time, the more time the more bytes.
  private func write(_ bytes: ArraySlice<UInt8>) async -> Bool {
    var rest = bytes
    let deadline = ContinuousClock.now + limits.answer * (1 + (bytes.count >> 20))
    while !rest.isEmpty {
      switch socket.transmit(rest) {
      case .done(let count): rest = rest.dropFirst(count)
      case .ended: return false
      case .blocked:
        guard await poll.wait(for: .writable, on: socket, until: deadline) == .ready else {
          return false
        }
      }
    }
    return true
  }

  /// Hears the other end until it has closed too: what it still sends would else cost it the answer.
  private func takeLeave() async {
    socket.finishWriting()
    let deadline = ContinuousClock.now + limits.farewell
    var rest = limits.farewellBytes
    while rest > 0 {
      switch socket.receive(atMost: 65_536) {
      case .done(let bytes): rest -= bytes.count
      case .ended: return
      case .blocked:
        guard await poll.wait(for: .readable, on: socket, until: deadline) == .ready else {
          return
        }
      }
    }
  }
}
