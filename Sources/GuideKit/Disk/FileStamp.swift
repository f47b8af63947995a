#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a disk says of a file without its being read: alike stamps mean the same bytes, unless the
/// file was written again within one tick of the disk's clock (see `isFresh`).
package struct FileStamp: Sendable, Equatable {
  private let file: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  package init(_ status: stat) {
    file = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      (modified, changed) = (
        Self.nanoseconds(status.st_mtimespec), Self.nanoseconds(status.st_ctimespec)
      )
    #else
      (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
    #endif
  }

  package var isEmpty: Bool { size == 0 }

  /// Whether the disk seems to count whole seconds only (FAT, SSHFS), or even two.
  package var isCoarse: Bool { modified % 1_000_000_000 == 0 && changed % 1_000_000_000 == 0 }

  /// Whether the file was written so shortly before `now` that a later write could bear the same
  /// stamp: clocks of disks tick every 1 to 10 ms.
  package func isFresh(at now: Int64) -> Bool { max(modified, changed) > now - 50_000_000 }

  /// The time of day in nanoseconds, by the clock that stamps files.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    // A disk may hold any date; those before 1678 and after 2262 do not fit, and count as the ends.
    let (seconds, isTooFar) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    guard !isTooFar else { return time.tv_sec < 0 ? .min : .max }
    let (whole, isOver) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
    return isOver ? .max : whole
  }
}
