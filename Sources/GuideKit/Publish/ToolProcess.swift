#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The first process of a tool, which leads a group of its own: told from a later process with the
/// same number by when it began.
struct ToolProcess: Equatable {
  private let group: Int32
  /// When it began, by the system's own count; nil where the system does not say.
  private let start: UInt64?

  /// A process that has just been started.
  init?(running group: Int32) {
    guard group > 1 else { return nil }
    (self.group, start) = (group, Self.start(of: group))
  }

  /// Reads ``text``.
  init?(text: Substring) {
    let parts = text.split(separator: " ")
    guard (1...2).contains(parts.count), let group = Int32(parts[0]), group > 1 else { return nil }
    (self.group, start) = (group, parts.count == 2 ? UInt64(parts[1]) : nil)
  }

  /// Two numbers, or the first alone.
  var text: String { "\(group)" + (start.map { " \($0)" } ?? "") }

  /// Waits for a tool of a publish that was killed: it must not go on beside ours.
  func awaitEnd() throws {
    for _ in 0..<300 {
      if !isRunning { return }
      usleep(100_000)
    }
    throw PublishFailure(
      "a tool of a publish that was interrupted is still running (process group \(group))",
      remedy: "wait until it has ended, or end it, and publish again")
  }

  /// Whether any process of the group lives. One that bears its number and began at another time is
  /// no part of it: the number was free again, so that the group had ended.
  private var isRunning: Bool {
    guard kill(-group, 0) == 0 || errno == EPERM else { return false }
    guard let start, let now = Self.start(of: group) else { return true }
    return start == now
  }

  #if canImport(Darwin)
    private static func start(of process: Int32) -> UInt64? {
      var name = [CTL_KERN, KERN_PROC, KERN_PROC_PID, process]
      var info = kinfo_proc()
      var size = MemoryLayout<kinfo_proc>.stride
      guard sysctl(&name, UInt32(name.count), &info, &size, nil, 0) == 0, size > 0 else {
        return nil
      }
      let time = info.kp_proc.p_un.__p_starttime
      return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_usec)
    }
  #else
    /// The 22nd field of `/proc/N/stat` (proc_pid_stat(5)): ticks since the machine started.
    private static func start(of process: Int32) -> UInt64? {
      guard let bytes = try? FileReading.argument("/proc/\(process)/stat") else { return nil }
      // The second field is the program's name in brackets, which may hold anything.
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.lastIndex(of: ")") else { return nil }
      let fields = text[text.index(after: end)...].split(separator: " ")
      return fields.count > 19 ? UInt64(fields[19]) : nil
    }
  #endif
}
