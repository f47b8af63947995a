package import Markup

/// One statement of the essay or of its opponents, with what supports it and what tells against it.
package struct Claim: EntryType {
  package static let kind = StudyGuide.Kind.claim
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.claims }

  /// Who makes it.
  package enum Author: String, Sendable, CaseIterable { case essay, opponents }

  package enum Kind: String, Sendable, CaseIterable {
    case empirical, causal, interpretive, normative, quotation

    /// Whether evidence on both sides must be cited.
    package var needsBothSides: Bool { self == .empirical || self == .causal }
  }

  /// How the record stands to it; the method page defines each by a test.
  package enum Status: String, Sendable, CaseIterable {
    case established, supported, overstated, disputed, contradicted, judgement
  }

  package let entry: Entry
  package let statement: String
  package let whose: Author
  package let kind: Kind
  package let status: Status
  /// Why it has this status, in one sentence.
  package let reason: String
  package let paragraphs: [LocatedID]
  /// Typed addresses of what its test uses.
  package let needs: [LocatedID]
  /// Why only one side is cited, where that is so.
  package let oneSided: String?

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    statement = fields.prose("statement")
    entry = draft.entry(titled: fields.optionalProse("short") ?? statement)
    whose = fields.optionalChoice("whose", of: Author.self) ?? .essay
    kind = fields.choice("kind", of: Kind.self) ?? .empirical
    status = fields.choice("status", of: Status.self) ?? .disputed
    reason = fields.optionalProse("reason") ?? ""
    paragraphs = fields.texts("essay")
    needs = fields.texts("needs")
    oneSided = fields.optionalProse("one-sided")
  }

  package var links: [LinkKey] {
    [LinkKey(.essay, .paragraph, paragraphs), LinkKey(.needs, nil, needs)]
  }

  package var ownWords: [String] { [statement, reason] }
}
