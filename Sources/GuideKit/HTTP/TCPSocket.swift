package import SystemPackage

#if canImport(Glibc)
  import Glibc
  private let streamType = Int32(SOCK_STREAM.rawValue)
#elseif canImport(Musl)
  import Musl
  private let streamType = SOCK_STREAM
#else
  import Darwin
  private let streamType = SOCK_STREAM
#endif

/// A socket of TCP that never blocks, closed when nobody holds it any more.
package final class TCPSocket: Sendable {
  package let descriptor: Int32

  /// Takes a descriptor over; programs that are started do not inherit it.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // Without Nagle's algorithm: a kept connection would else wait 40 ms for each answer.
    set(TCP_NODELAY, of: Int32(IPPROTO_TCP))
  }

  deinit { close(descriptor) }

  private func set(_ option: Int32, of level: Int32, to value: Int32 = 1) {
    var value = value
    setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Listens on an address of this machine, in digits; port 0 stands for any.
  package static func listening(on host: String, port: UInt16) throws(Errno) -> TCPSocket {
    // Otherwise `127.1` and the like would pass.
    guard host.contains(":") || host.split(separator: ".").count == 4 else {
      throw .invalidArgument
    }
    var hints = addrinfo()
    (hints.ai_flags, hints.ai_socktype) = (AI_NUMERICHOST | AI_NUMERICSERV, streamType)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found?.pointee else {
      throw .invalidArgument
    }
    defer { freeaddrinfo(found) }
    let descriptor = socket(address.ai_family, streamType, 0)
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    let listener = TCPSocket(descriptor)
    listener.set(SO_REUSEADDR, of: SOL_SOCKET)
    // `::` stands for the addresses of both families, whatever the system is set to.
    if host == "::" { listener.set(IPV6_V6ONLY, of: Int32(IPPROTO_IPV6), to: 0) }
    guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
      listen(descriptor, SOMAXCONN) == 0
    else { throw Errno(rawValue: errno) }
    return listener
  }

  /// The port that it is bound to.
  package var port: UInt16? {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var name = [CChar](repeating: 0, count: 8)
    let failure = withUnsafeMutableBytes(of: &address) { bytes in
      let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
      guard let pointer, getsockname(descriptor, pointer, &length) == 0 else { return Int32(-1) }
      return getnameinfo(pointer, length, nil, 0, &name, 8, NI_NUMERICSERV)
    }
    guard failure == 0 else { return nil }
    return UInt16(String(decoding: name.prefix { $0 > 0 }.map(UInt8.init), as: UTF8.self))
  }

  package enum Arrival {
    case connection(TCPSocket)
    case none
    /// The system has no descriptor or no memory for another one.
    case failure
  }

  /// The next connection that waits on a listener.
  package func nextArrival() -> Arrival {
    while true {
      let descriptor = accept(descriptor, nil, nil)
      if descriptor >= 0 { return .connection(TCPSocket(descriptor)) }
      switch errno {
      case EAGAIN, EWOULDBLOCK: return .none
      // One that left before it was greeted.
      case EINTR, ECONNABORTED: continue
      default: return .failure
      }
    }
  }

  package enum Transfer<Amount> {
    case done(Amount)
    case blocked
    /// The other end left.
    case ended
  }

  /// Reads what is there.
  package func receive(atMost count: Int) -> Transfer<[UInt8]> {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      result = Self.retrying { recv(descriptor, buffer.baseAddress, count, 0) }
      filled = max(0, result)
    }
    return result > 0 ? .done(bytes) : result < 0 && errno == EAGAIN ? .blocked : .ended
  }

  /// Writes as many bytes as there is room for.
  package func transmit(_ bytes: ArraySlice<UInt8>) -> Transfer<Int> {
    let result = bytes.withUnsafeBytes { buffer in
      Self.retrying { send(descriptor, buffer.baseAddress, min(buffer.count, 1 << 20), 0) }
    }
    return result > 0 ? .done(result) : result < 0 && errno == EAGAIN ? .blocked : .ended
  }

  /// Tells the other end that nothing more comes.
  package func finishWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
