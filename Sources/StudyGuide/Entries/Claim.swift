package import Markup

/// One statement of the essay or of its opponents, with what supports it and what tells against it.
package final class Claim: EntryType {
  package static let kind = StudyGuide.Kind.claim
  package static var list: WritableKeyPath<LoadedContent, EntryList<Claim>> { \.claims }

  /// The side that makes the claim.
  package enum Author: String, Sendable, CaseIterable { case essay, opponents }

  /// The kind of statement that a claim is.
  package enum Kind: String, Sendable, CaseIterable {
    case empirical, causal, interpretive, normative, quotation

    /// Whether the claim must cite readings both for and against it, or say why it does not
    /// (`one-sided`).
    package var needsBothSides: Bool { self == .empirical || self == .causal }
  }

  /// The judgement of the record on a claim. The method page of the guide defines each by a test.
  package enum Status: String, Sendable, CaseIterable {
    case established, supported, overstated, disputed, contradicted, judgement
  }

  package let entry: Entry
  package let statement: String
  package let whose: Author
  package let kind: Kind
  package let status: Status
  /// The reason for the status, in one sentence; empty when the author gives none.
  package let reason: String
  package let paragraphs: [LocatedID]
  /// The branch of the argument to which it belongs, a key of ``OwnWordList/branches``; nil if it
  /// has none.
  package let branch: Located<String>?
  /// The claims that are its grounds.
  package let restsOn: [LocatedID]
  /// The claims that it is set against.
  package let answers: [LocatedID]
  /// The entries that the claim's test uses, as typed addresses such as `figure:output`.
  package let needs: [LocatedID]
  /// The author's reason for citing one side only; nil when there is none.
  package let oneSided: String?

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    statement = fields.prose("statement")
    entry = draft.entry(titled: fields.optionalProse("short") ?? statement)
    whose = fields.optionalChoice("whose", of: Author.self) ?? .essay
    kind = fields.choice("kind", of: Kind.self) ?? .empirical
    status = fields.choice("status", of: Status.self) ?? .disputed
    reason = fields.optionalProse("reason") ?? ""
    paragraphs = fields.texts("essay")
    branch = fields.optionalText("branch")
    restsOn = fields.texts("rests-on")
    answers = fields.texts("answers")
    needs = fields.texts("needs")
    oneSided = fields.optionalProse("one-sided")
  }

  package var links: [LinkKey] {
    [
      LinkKey(.essay, .paragraph, paragraphs), LinkKey(.restsOn, .claim, restsOn),
      LinkKey(.answers, .claim, answers), LinkKey(.needs, nil, needs),
    ]
  }

  package var listed: [ListedKey] { branch.map { [ListedKey(list: .branches, key: $0)] } ?? [] }

  package static var wordLists: [OwnWordList] { [.branches] }

  package var ownWords: [String] { [statement, reason] }
}

extension OwnWordList {
  /// The branches of the argument, in order.
  package static let branches = OwnWordList(name: "branches")
}
