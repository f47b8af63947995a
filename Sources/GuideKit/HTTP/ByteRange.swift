import Markup

/// What a `Range` asks of a file (RFC 9110, section 14).
package enum ByteRange: Equatable, Sendable {
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// One range of bytes is given; whatever else is asked for is answered with the whole file, as the
  /// standard allows.
  package init(_ header: String?, of length: Int) {
    self = .whole
    guard let header, header.lowercased().hasPrefix("bytes=") else { return }
    let parts = header.utf8.dropFirst(6).split(
      separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return }
    // A number that is too large for us is larger than every file.
    let numbers = parts.map { part in
      part.isEmpty ? nil : Int(String(Substring(part))) ?? .max
    }
    switch (numbers[0], numbers[1]) {
    case (nil, let count?):
      self = count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)..<length)
    case (let first?, let last):
      if let last, last < first { return }
      self = first >= length ? .unsatisfiable : .part(first..<(min(last ?? .max, length - 1) + 1))
    default: return
    }
  }
}
