import SystemPackage

/// The HTTP server of the preview on one address of this machine.
struct PreviewServer: Sendable {
  /// Tried in order when no port is named.
  private static let ports: ClosedRange<UInt16> = 8484...8583

  let host: String
  let port: UInt16
  /// Holds the port; who connects before the server runs waits.
  private let listener: TCPSocket

  /// Takes a free port: the one named, or the next free one from the default on; 0 stands for any.
  init(host: String, port: UInt16?) throws(DiskFailure) {
    self.host = host
    let candidates = port.map { $0...$0 } ?? Self.ports
    for candidate in candidates {
      do {
        listener = try TCPSocket.listening(on: self.host, port: candidate)
        self.port = listener.port ?? candidate
        return
      } catch  where candidate == candidates.upperBound {
        let name = "\(host):\(candidates.lowerBound)"
        throw DiskFailure("serve on", name, reason: Self.reason(error))
      } catch {}
    }
    throw DiskFailure("serve on", host, reason: "no port is free")
  }

  private static func reason(_ error: Errno) -> String {
    switch error {
    case .addressInUse: "another program uses that port; name another with --port, or 0 for any"
    case .invalidArgument: "write the address in digits, such as 127.0.0.1, 0.0.0.0 or ::1"
    default: "\(error)"
    }
  }

  /// The address to open.
  var address: String { address(of: isOnEveryAddress ? "127.0.0.1" : host) }

  /// Whether it is reached by every address that the machine has.
  private var isOnEveryAddress: Bool { host == "0.0.0.0" || host == "::" }

  /// The addresses by which others reach it, each with the network that it belongs to; none where it
  /// serves this machine alone.
  var addressesForOthers: [(address: String, network: String?)] {
    if HostCheck.isLoopback(host) { return [] }
    guard isOnEveryAddress else { return [(address, nil)] }
    return NetworkInterface.all().filter { host == "::" || !$0.address.contains(":") }
      .map { (address(of: $0.address), $0.name) }
  }

  /// The address of a page under another name, or address in digits, of this machine.
  func address(of name: String) -> String {
    "http://\(name.contains(":") ? "[\(name)]" : name):\(port)/"
  }

  /// Serves until the task is cancelled.
  func run(_ handler: PreviewHandler) async throws(DiskFailure) {
    // Half of the descriptors: poll(2) takes no more sockets than there may be descriptors, and a
    // stream is waited for twice.
    let limits = HTTPLimits(connections: min(4_096, DescriptorLimit.raise() / 2))
    let server = HTTPServer(listener: listener, limits: limits, common: PreviewPolicy.fields) {
      await handler.answer($0)
    }
    do {
      try await server.run()
    } catch {
      throw DiskFailure("serve on", "\(host):\(port)", error)
    }
  }
}
