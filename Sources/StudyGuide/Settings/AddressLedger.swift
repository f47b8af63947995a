package import Markup

/// The contents of `content/published.txt`: every address that readers and other sites may hold,
/// one on a line.
///
/// `guide publish` adds addresses and removes none. An author who gives an address up on purpose
/// writes ` gone` after it.
package struct AddressLedger: Sendable {
  package static let path = "content/published.txt"
  private static let head = """
    # Addresses that have been published: links from elsewhere lead to them. guide publish adds new
    # ones; commit this file. Behind an address that is given up on purpose write: gone

    """

  /// One address, whether it is given up, and the number of its line, from 1.
  package struct Line: Sendable {
    package let address: String
    package let isGone: Bool
    package let number: Int
  }

  package let lines: [Line]
  /// The addresses that are given up.
  private let gone: PathSet
  /// The file; nil if nothing has been published yet.
  package let source: SourceText?

  /// Makes a ledger without addresses.
  package init() {
    (lines, gone) = ([], [])
    source = nil
  }

  private init(_ lines: [Line], _ source: SourceText) {
    (self.lines, self.source) = (lines, source)
    gone = PathSet(lines.filter(\.isGone).map(\.address))
  }

  /// Reads the file; lines that begin with `#` are comments.
  static func read(_ source: SourceText) -> Parsed<AddressLedger> {
    var lines: [Line] = []
    var diagnostics: [Diagnostic] = []
    let text = String(decoding: source.bytes, as: UTF8.self)
    let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in all.enumerated() where !line.hasPrefix("#") {
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let address = words.first else { continue }
      if words.count > 2 || (words.count == 2 && words[1] != "gone") {
        diagnostics.append(
          source.diagnostic(
            .wrongType, "a line of this list is an address, and `gone` if it is given up",
            place: Place(line: index + 1, column: 1, length: line.unicodeScalars.count)))
      }
      lines.append(
        Line(
          address: PathAddress.normal(String(address)), isGone: words.count > 1, number: index + 1))
    }
    return Parsed(AddressLedger(lines, source), diagnostics)
  }

  /// Returns the bytes of the file with these addresses added, sorted by bytes. An added address is
  /// no longer marked as gone.
  package func adding(_ addresses: [String]) -> [UInt8] {
    let gone = gone.subtracting(addresses)
    let sorted = PathSet(lines.map(\.address)).union(addresses).sorted()
    return Array(
      (Self.head + sorted.map { gone.contains($0) ? $0 + " gone\n" : $0 + "\n" }.joined()).utf8)
  }

  /// Says whether an address is given up on purpose.
  package func hasGone(_ address: String) -> Bool { gone.contains(address) }

  /// Returns the advice on keeping an address or giving it up, for the note of a diagnostic.
  package static func remedy(for address: String) -> String {
    let parts = address.split(separator: "#", maxSplits: 1)
    let giveUp = "or write `gone` behind it in \(path)"
    if parts.count == 2, parts[0] == "timeline.html" {
      return "say `formerly: [\(parts[1])]` in the event that took its place, \(giveUp)"
    }
    if parts.count == 2 {
      return "keep the id, or give the heading `{#\(parts[1])}`; \(giveUp)"
    }
    let name = parts.first?.split(separator: "/").last ?? ""
    guard name.hasSuffix(".html") else { return "put the file back, \(giveUp)" }
    return "say `formerly: [\(name.dropLast(5))]` in the entry that took its place, \(giveUp)"
  }
}
