internal import Markup

/// One statement of the essay or of its opponents, with what supports it and what tells against it.
package struct Claim: EntryType {
  static let kind = Kind.claim

  enum Side: String, Sendable, CaseIterable { case essay, opponents }

  enum Nature: String, Sendable, CaseIterable {
    case empirical, causal, interpretive, normative, quotation

    /// Whether evidence on both sides must be cited.
    var needsBothSides: Bool { self == .empirical || self == .causal }
  }

  /// How the record stands to it; the method page defines each by a test.
  enum Status: String, Sendable, CaseIterable {
    case established, supported, overstated, disputed, contradicted, judgement
  }

  package var entry: Entry
  let statement: String
  let side: Side
  let nature: Nature
  let status: Status
  /// Why it has this status, in one sentence.
  let reason: String
  let paragraphs: [LocatedID]
  /// Typed addresses of what its test uses.
  let needs: [LocatedID]
  /// Why only one side is cited, where that is so.
  let oneSided: String?

  init(entry: Entry, fields: inout FieldReader) {
    self.entry = entry
    statement = fields.prose("statement")
    let short = fields.optionalProse("short")
    self.entry = entry.titled(short ?? statement)
    side = fields.optionalChoice("whose", of: Side.self) ?? .essay
    nature = fields.choice("kind", of: Nature.self) ?? .empirical
    status = fields.choice("status", of: Status.self) ?? .disputed
    reason = fields.optionalProse("reason") ?? ""
    paragraphs = fields.texts("essay")
    needs = fields.texts("needs")
    oneSided = fields.optionalProse("one-sided")
  }
}
