package import Markup

extension Rule {
  package static let vanishedAddress = Rule(
    "vanished-address", .warning,
    meaning: "An address that has been published leads to nothing any more.",
    remedy:
      "Say `formerly: [old-id]` in the entry that took its place, or write `gone` behind the address."
  )
}

extension Check {
  /// The check that every address that has been published still leads somewhere, or is given up on
  /// purpose.
  static let vanishedAddress = Check(.vanishedAddress) { run in
    let ledger = run.guide.content.ledger
    guard let source = ledger.source, let site = run.site else { return [] }
    return ledger.lines.filter { !$0.isGone && !site.answers($0.address) }.map { line in
      Finding(
        source.diagnostic(
          .vanishedAddress, "nothing answers `\(line.address)` any more",
          place: Place(line: line.number, column: 1, length: line.address.count),
          note: AddressLedger.remedy(for: line.address)))
    }
  }
}
