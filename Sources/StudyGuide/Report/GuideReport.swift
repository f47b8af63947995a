/// What a guide covers, cites and asks, for those who write it and teach with it.
///
/// A pure function of the guide; `guide check --report` prints it and the page of reports shows it.
/// It lists and compares; it gives no marks, least of all for numbers of sources.
package struct GuideReport: Sendable {
  /// An entry as a report names it.
  struct Item: Sendable, Hashable {
    let number: Int
    let id: String
    let title: String
  }

  /// What treats a paragraph of the essay.
  struct Coverage: Sendable {
    let paragraph: Item
    let owners: [Item]
    let also: [Item]
    let claims: [Item]
    let questions: [Item]
  }

  /// The works of one stance that one side of a claim cites.
  struct StanceUse: Sendable {
    /// A key of the guide's list of stances.
    let stance: String
    let works: [Item]
  }

  /// Where the sources of a claim stand.
  struct Balance: Sendable {
    let claim: Item
    let supports: [StanceUse]
    let against: [StanceUse]
    let oneSided: String?

    /// How many stances are cited on either side.
    var stanceCount: Int { Set((supports + against).map(\.stance)).count }
  }

  /// A part of all citations, in tenths of a per cent.
  struct Share: Sendable {
    let name: String
    let permille: Int
  }

  /// Where readers meet a term.
  struct TermUse: Sendable {
    let term: Item
    /// The section that introduces it, where its author says so.
    let introduced: Item?
    /// The first section that uses it.
    let first: Item?
    /// Sections that use it before it is introduced.
    let early: [Item]
  }

  /// A section's questions by level, each level's in their order.
  struct Levels: Sendable {
    let section: Item
    let questions: [(level: Question.Level, items: [Item])]
  }

  /// How thickly a section is linked.
  struct Density: Sendable {
    let section: Item
    let references: Int
    let words: Int

    /// References in 1,000 words.
    var perThousand: Int { words == 0 ? 0 : (references * 1000 + words / 2) / words }
  }

  let coverage: [Coverage]
  let balance: [Balance]
  /// Of what claims cite, by stance, in the order of the list of stances.
  let stances: [Share]
  /// The author of whom the guide's texts cite most.
  let mostCited: Share?
  let terms: [TermUse]
  let levels: [Levels]
  /// The part of all questions that ask to remember or understand, in tenths of a per cent.
  let lowLevels: Int
  let density: [Density]
  /// How many entries of each kind the short routes use.
  let core: [(kind: Kind, count: Int)]
}
