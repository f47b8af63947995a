internal import Markup

/// From where on the reports of a guide become warnings; a threshold that is not set warns of nothing.
struct Thresholds: Sendable {
  /// The least number of claims on each paragraph of the essay.
  let claimsPerParagraph: Int?
  /// The least number of questions on each paragraph of the essay.
  let questionsPerParagraph: Int?
  /// The least number of stances that a claim cites on both sides together.
  let stancesPerClaim: Int?
  /// The largest part of all citations that one author may have, in per cent.
  let authorShare: Int?
  /// The largest part of all questions that ask to remember or understand, in per cent.
  let lowLevelShare: Int?
  /// The most references in 100 words of a section.
  let linkDensity: Int?
  /// Where the thresholds stand in `guide.yml`.
  let place: Place

  init(_ fields: inout FieldReader) {
    claimsPerParagraph = fields.integer("claims-per-paragraph")
    questionsPerParagraph = fields.integer("questions-per-paragraph")
    stancesPerClaim = fields.integer("stances-per-claim")
    authorShare = fields.integer("author-share")
    lowLevelShare = fields.integer("low-level-share")
    linkDensity = fields.integer("link-density")
    place = fields.place
  }
}
