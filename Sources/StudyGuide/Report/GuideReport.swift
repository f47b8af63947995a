/// A report on what a guide covers, cites and asks, for its authors and for teachers.
///
/// It is a pure function of the guide; `guide check --report` prints it and the page of reports
/// shows it. It lists and compares, but gives no marks, least of all for numbers of sources.
package struct GuideReport: Sendable {
  /// An entry as a report names it.
  package struct Item: Sendable, Hashable {
    package let entry: EntryID
    package let id: String
    package let title: String
  }

  /// The entries that treat a paragraph of the essay.
  package struct Coverage: Sendable {
    package let paragraph: Item
    /// The sections that own the paragraph; one, unless the guide has an error.
    package let owners: [Item]
    package let also: [Item]
    package let claims: [Item]
    package let questions: [Item]
  }

  /// The works of one stance that one side of a claim cites.
  package struct StanceUse: Sendable {
    /// The stance: a key of ``OwnWordList/stances``.
    package let stance: String
    package let works: [Item]
  }

  /// The stances of the sources that a claim cites on each side.
  package struct Balance: Sendable {
    package let claim: Item
    package let supports: [StanceUse]
    package let against: [StanceUse]
    package let oneSided: String?

    /// The number of different stances that the two sides together cite.
    package var stanceCount: Int { Set((supports + against).map(\.stance)).count }
  }

  /// A share of all citations, in tenths of a per cent.
  package struct Share: Sendable {
    package let name: String
    package let permille: Int
  }

  /// The sections in which readers meet a term.
  package struct TermUse: Sendable {
    package let term: Item
    /// The section that introduces the term, if the author names one.
    package let introduced: Item?
    /// The first section whose text links to the term.
    package let first: Item?
    /// The sections that link to the term before it is introduced.
    package let early: [Item]
  }

  /// The questions of a section by level, from the lowest, those of a level in their order.
  package struct Levels: Sendable {
    package let section: Item
    package let questions: [(level: Question.Level, items: [Item])]
  }

  /// The number of references in a section, and of its words.
  package struct Density: Sendable {
    package let section: Item
    package let references: Int
    package let words: Int

    /// The number of references in 1,000 words, rounded.
    package var perThousand: Int { words == 0 ? 0 : (references * 1000 + words / 2) / words }
  }

  /// Whether length betrays the right answer of questions to choose with one right answer among
  /// several.
  package struct OptionLengths: Sendable {
    /// The number of such questions.
    package let count: Int
    /// Those whose right answer has more signs than any other, and fewer.
    package let longest: [Item]
    package let shortest: [Item]
    /// The share of right answers that would be the longest by chance, in tenths of a per cent.
    package let chance: Int
  }

  package let coverage: [Coverage]
  package let balance: [Balance]
  /// The shares of the stances in what claims cite, in the order of the list of stances.
  package let stances: [Share]
  /// The author whom the guide's texts cite most; nil if they cite none.
  package let mostCited: Share?
  package let terms: [TermUse]
  package let levels: [Levels]
  /// The share of all questions that ask to remember or understand, in tenths of a per cent.
  package let lowLevels: Int
  package let options: OptionLengths
  package let density: [Density]
  /// The number of core entries, for each kind that has any.
  package let core: [(kind: Kind, count: Int)]
}
