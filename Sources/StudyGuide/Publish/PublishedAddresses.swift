internal import Markup

/// `content/published.txt`: every address that readers and other sites may hold, one a line.
///
/// `guide publish` adds to it and takes nothing away; an author who gives an address up on purpose
/// writes ` gone` behind it.
package struct PublishedAddresses: Sendable {
  package static let path = "content/published.txt"
  private static let head = """
    # Addresses that have been published: links from elsewhere lead to them. guide publish adds new
    # ones; commit this file. Behind an address that is given up on purpose write: gone

    """

  struct Line: Sendable {
    let address: String
    let isGone: Bool
    let number: Int
  }

  let lines: [Line]
  private let source: SourceText?

  /// None published yet.
  package init() {
    lines = []
    source = nil
  }

  init(_ source: SourceText, diagnostics: inout [Diagnostic]) {
    self.source = source
    var lines: [Line] = []
    let text = String(decoding: source.bytes, as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let address = words.first else { continue }
      if words.count > 2 || (words.count == 2 && words[1] != "gone") {
        diagnostics.append(
          source.diagnostic(
            .wrongType, "a line of this list is an address, and `gone` if it is given up",
            place: Place(line: index + 1, column: 1, length: line.count)))
      }
      lines.append(Line(address: String(address), isGone: words.count > 1, number: index + 1))
    }
    self.lines = lines
  }

  /// The file with these addresses added, sorted.
  package func adding(_ addresses: [String]) -> [UInt8] {
    let gone = Set(lines.filter(\.isGone).map(\.address)).subtracting(addresses)
    let all = Set(lines.map(\.address)).union(addresses)
    let sorted = all.sorted { $0.precedesInBytes($1) }
    return Array(
      (Self.head + sorted.map { gone.contains($0) ? $0 + " gone\n" : $0 + "\n" }.joined()).utf8)
  }

  package func hasGone(_ address: String) -> Bool {
    lines.contains { $0.isGone && $0.address == address }
  }

  /// A diagnostic for each address that the site no longer answers.
  func vanished(from site: Site) -> [Diagnostic] {
    guard let source else { return [] }
    return lines.filter { !$0.isGone && !site.answers($0.address) }.map { line in
      source.diagnostic(
        .vanishedAddress, "nothing answers `\(line.address)` any more",
        place: Place(line: line.number, column: 1, length: line.address.count),
        note: Self.remedy(for: line.address))
    }
  }

  /// How to keep an address, or to give it up.
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
