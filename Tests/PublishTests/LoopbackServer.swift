import Foundation
import Synchronization

/// A real server on loopback and a free port, for as long as a test needs it.
final class LoopbackServer {
  let port: Int
  /// Servers close what they inherit, by which Foundation's `Process` would believe them ended.
  private var process: pid_t = 0

  /// Starts a program and waits until it takes connections; `arguments` are made for the port, and
  /// again for the next if others took it meanwhile.
  init(
    _ program: String, environment: [String: String] = [:], arguments: (Int) throws -> [String]
  ) throws {
    for _ in 0..<5 {
      let port = try Self.freePort()
      process = try Self.start([program] + arguments(port), environment)
      // A fresh machine takes long to load some of them.
      for _ in 0..<2_400 {
        if Self.answers(port) {
          self.port = port
          return
        }
        if waitpid(process, nil, WNOHANG) != 0 {
          process = 0
          break
        }
        Thread.sleep(forTimeInterval: 0.05)
      }
      guard process == 0 else {
        kill(process, SIGKILL)
        break
      }
    }
    throw ServerFailure(program: program)
  }

  private static func start(_ arguments: [String], _ environment: [String: String]) throws -> pid_t
  {
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0 + "=" + $1) } + [nil]
    defer { for text in words + pairs { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, nil, &words, &pairs) == 0 else {
      throw ServerFailure(program: arguments[0])
    }
    return process
  }

  struct ServerFailure: Error {
    let program: String
  }

  func stop() {
    guard process > 0 else { return }
    // Not every server ends when it is asked to.
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    process = 0
  }

  deinit { stop() }

  /// The next port to try: below those that systems give to connections, and never the same twice, so
  /// that nothing answers where a server has been stopped.
  private static let next = Mutex(20_000 + Int(getpid()) % 100 * 100)

  static func freePort() throws -> Int {
    for _ in 0..<1_000 {
      let port = next.withLock { next in
        defer { next = next < 31_999 ? next + 1 : 20_000 }
        return next
      }
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var address = Self.address(UInt16(port))
      let isFree = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if isFree { return port }
    }
    throw ServerFailure(program: "bind")
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
  /// Those of servers and of what talks to them, which `make test` leaves alone.
  private static let ofServers: Set<String> = [
    "rclone", "rsync", "sshd", "ssh", "ssh-keygen", "nginx", "chromium", "moto_server",
  ]

  /// `no` for the tests that need none, `only` for the others, both unless told.
  private static let wanted = ProcessInfo.processInfo.environment["GUIDE_TEST_SERVERS"]
  private static let usesServers = wanted != "no"
  /// Whether folders and branches on this machine are tried as well.
  static let usesLocalHosts = wanted != "only"

  static func path(of name: String) -> String? {
    guard usesServers || !ofServers.contains(name) else { return nil }
    let folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin", "/bin", "/sbin"]
    return folders.map { $0 + "/" + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static func has(_ names: String...) -> Bool { names.allSatisfy { path(of: $0) != nil } }

  /// A program of the virtual environment that `make tools` makes.
  static func python(_ name: String) -> String? {
    guard usesServers || !ofServers.contains(name) else { return nil }
    let path = package + ".build/tools/bin/" + name
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  static var package: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../").standardized
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
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw LoopbackServer.ServerFailure(program: name) }
    return String(decoding: data, as: UTF8.self)
  }
}
