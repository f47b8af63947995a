import SystemPackage

/// Writing to the two standard streams.
enum Output {
  /// Writes all bytes; a reader that went away is no failure of ours.
  static func standard(_ bytes: [UInt8]) throws(DiskFailure) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      if (error as? Errno) == .brokenPipe { return }
      throw DiskFailure("write to", "standard output", error)
    }
  }

  static func standard(_ text: String) throws(DiskFailure) { try standard(Array(text.utf8)) }

  /// Messages; a closed stream loses them, and there is nobody to tell.
  static func error(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
}
