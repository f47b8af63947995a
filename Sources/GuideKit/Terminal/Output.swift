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

  /// Writes all bytes; a reader that went away is no failure of ours.
  package static func write(
    _ bytes: [UInt8], to stream: FileDescriptor
  ) throws(DiskFailure) {
    do {
      try stream.writeAll(bytes)
    } catch {
      if (error as? Errno) == .brokenPipe { return }
      throw DiskFailure("write to", "standard output", error)
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
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// Has writing to a reader that went away fail, instead of ending this process.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
