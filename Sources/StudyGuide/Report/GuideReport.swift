/// What a guide covers, cites and asks, for those who write it and teach with it.
///
/// A pure function of the guide; `guide check --report` prints it and the page of reports shows it.
/// It lists and compares; it gives no marks, least of all for numbers of sources.
package struct GuideReport: Sendable {
  /// An entry as a report names it.
  package struct Item: Sendable, Hashable {
    package let entry: EntryID
    package let id: String
    package let title: String
  }

  /// What treats a paragraph of the essay.
  package struct Coverage: Sendable {
    package let paragraph: Item
    package let owners: [Item]
    package let also: [Item]
    package let claims: [Item]
    package let questions: [Item]
  }

  /// The works of one stance that one side of a claim cites.
  package struct StanceUse: Sendable {
    /// A key of the guide's list of stances.
    package let stance: String
    package let works: [Item]
  }

  /// Where the sources of a claim stand.
  package struct Balance: Sendable {
    package let claim: Item
    package let supports: [StanceUse]
    package let against: [StanceUse]
    package let oneSided: String?

    /// How many stances are cited on either side.
    package var stanceCount: Int { Set((supports + against).map(\.stance)).count }
  }

  /// A part of all citations, in tenths of a per cent.
  package struct Share: Sendable {
    package let name: String
    package let permille: Int
  }

  /// Where readers meet a term.
  package struct TermUse: Sendable {
    package let term: Item
    /// The section that introduces it, where its author says so.
    package let introduced: Item?
    /// The first section that uses it.
    package let first: Item?
    /// Sections that use it before it is introduced.
    package let early: [Item]
  }

  /// A section's questions by level, each level's in their order.
  package struct Levels: Sendable {
    package let section: Item
    package let questions: [(level: Question.Level, items: [Item])]
  }

  /// How thickly a section is linked.
  package struct Density: Sendable {
    package let section: Item
    package let references: Int
    package let words: Int

    /// References in 1,000 words.
    package var perThousand: Int { words == 0 ? 0 : (references * 1000 + words / 2) / words }
  }

  package let coverage: [Coverage]
  package let balance: [Balance]
  /// Of what claims cite, by stance, in the order of the list of stances.
  package let stances: [Share]
  /// The author of whom the guide's texts cite most.
  package let mostCited: Share?
  package let terms: [TermUse]
  package let levels: [Levels]
  /// The part of all questions that ask to remember or understand, in tenths of a per cent.
  package let lowLevels: Int
  package let density: [Density]
  /// How many entries of each kind the short routes use.
  package let core: [(kind: Kind, count: Int)]
}
