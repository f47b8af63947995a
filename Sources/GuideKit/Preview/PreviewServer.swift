import FlyingFox
import FlyingSocks
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The HTTP server of the preview on one address of this machine.
struct PreviewServer: Sendable {
  /// Tried in order when no port is named.
  private static let ports: ClosedRange<UInt16> = 8484...8583
  /// Seconds after which FlyingFox gives an answer up; it keeps as long what a request held.
  private static let patience = 5.0

  let host: String
  let port: UInt16

  /// Finds a free port: the one named, or the next free one from the default on.
  init(host: String, port: UInt16?) throws(DiskFailure) {
    self.host = host == "localhost" ? "127.0.0.1" : host
    let candidates = port.map { $0...$0 } ?? Self.ports
    for candidate in candidates {
      do {
        self.port = try Self.bind(self.host, candidate)
        return
      } catch  where candidate == candidates.upperBound {
        let name = "\(host):\(candidates.lowerBound)"
        throw DiskFailure(
          "serve on", name,
          reason: error.errno == .addressInUse
            ? "another program uses that port; name another with --port, or 0 for any"
            : "\(error.errno)")
      } catch {}
    }
    throw DiskFailure("serve on", host, reason: "no port is free")
  }

  private struct Refusal: Error { let errno: Errno }

  /// Binds an address as FlyingFox will, and gives its port up again; 0 stands for any.
  private static func bind(_ host: String, _ port: UInt16) throws(Refusal) -> UInt16 {
    do {
      let isSix = host.contains(":")
      let socket = try Socket(domain: isSix ? AF_INET6 : AF_INET, type: .stream)
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      if isSix {
        try socket.bind(to: .inet6(ip6: host, port: port))
      } else {
        try socket.bind(to: .inet(ip4: host, port: port))
      }
      try socket.listen()
      switch try socket.sockname() {
      case .ip4(_, let port), .ip6(_, let port): return port
      case .unix: return port
      }
    } catch {
      let number = errno == 0 ? EINVAL : errno
      throw Refusal(errno: Errno(rawValue: number))
    }
  }

  /// The address to open.
  var address: String {
    let name = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host
    return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)/"
  }

  /// Serves until the task is cancelled; calls `listens` once connections are taken.
  ///
  /// A server that fails later (as when descriptors run out) is started again; one that cannot even
  /// begin is a failure.
  func run(
    _ handler: PreviewHandler, listens: @escaping @Sendable () -> Void
  ) async throws(DiskFailure) {
    raiseDescriptorLimit()
    signal(SIGPIPE, SIG_IGN)
    var hasListened = false
    while !Task.isCancelled {
      let server = HTTPServer(config: configuration, handler: handler)
      let isFirst = !hasListened
      let began = await Self.serve(server) { if isFirst { listens() } }
      hasListened = hasListened || began
      if Task.isCancelled { return }
      if !hasListened {
        throw DiskFailure("serve on", "\(host):\(port)", reason: "the port was taken meanwhile")
      }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Runs a server to its end; tells whether it ever listened.
  private static func serve(
    _ server: HTTPServer, listens: @escaping @Sendable () -> Void
  ) async -> Bool {
    await withTaskGroup(of: (isEnd: Bool, listened: Bool).self) { group in
      group.addTask {
        try? await withTaskCancellationHandler {
          try await server.run()
        } onCancel: {
          Task { await server.stop(timeout: 0) }
        }
        return (true, false)
      }
      group.addTask {
        guard (try? await server.waitUntilListening(timeout: patience)) != nil else {
          return (false, false)
        }
        listens()
        return (false, true)
      }
      var listened = false
      for await result in group {
        listened = listened || result.listened
        if result.isEnd { group.cancelAll() }
      }
      return listened
    }
  }

  private var configuration: HTTPServer.Configuration {
    let pool = NoDelaySocketPool(HTTPServer.defaultPool())
    if host.contains(":"), let address = try? sockaddr_in6.inet6(ip6: host, port: port) {
      return .init(address: address, timeout: Self.patience, pool: pool, logger: .disabled)
    }
    let address = (try? sockaddr_in.inet(ip4: host, port: port)) ?? .inet(port: port)
    return .init(address: address, timeout: Self.patience, pool: pool, logger: .disabled)
  }

  /// As many open connections as the system allows a program to ask for.
  private func raiseDescriptorLimit() {
    var limit = rlimit()
    #if canImport(Darwin)
      let resource = RLIMIT_NOFILE
    #else
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #endif
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    setrlimit(resource, &limit)
  }
}
