import Markup
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing to the two standard streams.
package enum Output {
  package static func standard(_ bytes: [UInt8]) throws(DiskFailure) {
    try write(bytes, to: .standardOutput)
  }

  /// Writes all bytes; a reader that went away, or that never was, is no failure of ours.
  package static func write(
    _ bytes: [UInt8], to stream: FileDescriptor
  ) throws(DiskFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try rest.withUnsafeBytes { try stream.write($0) })
      } catch Errno.wouldBlock {
        // A pipe that another program has set not to wait, and that is full.
        var room = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } catch Errno.brokenPipe, Errno.badFileDescriptor {
        return
      } catch {
        throw DiskFailure("write to", "standard output", error)
      }
    }
  }

  /// A text for people: whatever it quotes from files and hosts, a terminal only shows it.
  package static func standard(_ text: String) throws(DiskFailure) {
    try standard(Array(text.printable.utf8))
  }

  /// Messages, as ``standard(_:)`` treats them; a closed stream loses them, and there is nobody to
  /// tell.
  package static func error(_ text: String) { painted(text.printable) }

  /// Messages with colours, whose other parts are printable already.
  package static func painted(_ text: String) {
    try? write(Array(text.utf8), to: .standardError)
  }

  /// Has writing to a reader that went away fail, instead of ending this process.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
