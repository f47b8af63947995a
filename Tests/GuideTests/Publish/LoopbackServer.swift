import Foundation

/// A real server on loopback and a free port, for as long as a test needs it.
final class LoopbackServer {
  let port: Int
  private let process: Process

  /// Starts a program and waits until it takes connections; `arguments` are made for the port.
  init(
    _ program: String, environment: [String: String] = [:], arguments: (Int) throws -> [String]
  ) throws {
    port = try Self.freePort()
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = try arguments(port)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<600 {
      if Self.answers(port) { return }
      guard process.isRunning else { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    stop()
    throw ServerFailure(program: program)
  }

  struct ServerFailure: Error {
    let program: String
  }

  func stop() {
    // Not every server ends when it is asked to.
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  deinit { stop() }

  static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = Self.address(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw ServerFailure(program: "bind") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func answers(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = Self.address(UInt16(port))
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }
}

/// Programs that tests of publishing need; `make test` installs them.
enum Programs {
  static func path(of name: String) -> String? {
    let folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin", "/bin", "/sbin"]
    return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func has(_ names: String...) -> Bool { names.allSatisfy { path(of: $0) != nil } }

  /// A program of the virtual environment that `make needs-publish` makes.
  static func python(_ name: String) -> String? {
    let path = package + ".build/publish-tools/bin/" + name
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  static var package: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../").standardized
      .path()
  }

  /// Runs a program to its end and gives its output; throws unless it succeeds.
  @discardableResult
  static func run(_ name: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(filePath: name.hasPrefix("/") ? name : path(of: name) ?? name)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw LoopbackServer.ServerFailure(program: name) }
    return String(decoding: data, as: UTF8.self)
  }
}
