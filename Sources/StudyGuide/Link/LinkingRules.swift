package import Markup

/// The rules that linking applies: every name must lead to something.
extension Rule {
  package static let linking: [Rule] = [
    .brokenReference, .brokenFragment, .brokenCitation,
  ]

  package static let brokenReference = Rule(
    "broken-reference",
    meaning: "A typed link or a key names an entry that there is not.",
    remedy: "Correct the id, or write the entry.")

  package static let brokenFragment = Rule(
    "broken-fragment",
    meaning: "A link's `#fragment` is no heading of its target.",
    remedy: "Use the id of one of its headings.")

  package static let brokenCitation = Rule(
    "broken-citation",
    meaning: "A citation names a reading that there is not.",
    remedy: "Correct the id, or add the reading and its record.")
}
