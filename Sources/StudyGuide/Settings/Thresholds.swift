internal import Markup

/// The limits beyond which the reports of a guide become warnings; a limit that is not set causes
/// none.
struct Thresholds: Sendable {
  /// The least number of claims on each paragraph of the essay.
  let claimsPerParagraph: Int?
  /// The least number of questions on each paragraph of the essay.
  let questionsPerParagraph: Int?
  /// The least number of stances that a claim cites, both sides together.
  let stancesPerClaim: Int?
  /// The largest share of all citations that one author may have, in per cent.
  let authorShare: Int?
  /// The largest share of all questions that ask to remember or understand, in per cent.
  let lowLevelShare: Int?
  /// The largest number of references in 100 words of a section.
  let linkDensity: Int?
  /// The place of the thresholds in `guide.yml`.
  let place: Place

  init(_ fields: inout FieldReader) {
    claimsPerParagraph = fields.integer("claims-per-paragraph", in: 0...1_000)
    questionsPerParagraph = fields.integer("questions-per-paragraph", in: 0...1_000)
    stancesPerClaim = fields.integer("stances-per-claim", in: 0...1_000)
    authorShare = fields.integer("author-share", in: 0...100)
    lowLevelShare = fields.integer("low-level-share", in: 0...100)
    linkDensity = fields.integer("link-density", in: 0...100)
    place = fields.place
  }
}
