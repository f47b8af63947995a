internal import Markup

extension GuideReport {
  package init(of guide: Guide) {
    coverage = guide.entries.all(.paragraph).map { Self.coverage(of: $0, guide) }
    balance = guide.entries.all(.claim).map { Self.balance(of: $0, guide) }
    stances = Self.stances(guide)
    mostCited = Self.mostCited(guide)
    terms = guide.entries.all(.term).map { Self.use(of: $0, guide) }
    levels = guide.entries.all(.section).map { Self.levels(of: $0, guide) }
    let low = guide.content.questions.values.count { !$0.level.isHigherOrder && $0.level != .apply }
    lowLevels = Self.permille(low, of: guide.content.questions.count)
    options = Self.optionLengths(guide)
    density = guide.entries.all(.section).map { Self.density(of: $0, guide) }
    core = Kind.allCases.compactMap { kind in
      let count = guide.entries.all(kind).count { guide.entries[$0].isCore }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// Returns a share in tenths of a per cent, rounded.
  private static func permille(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
  }

  private static func items(_ ids: [EntryID], _ guide: Guide) -> [Item] {
    ids.map { Item(entry: $0, id: guide.entries[$0].id, title: guide.entries[$0].title) }
  }

  private static func item(_ id: EntryID, _ guide: Guide) -> Item { items([id], guide)[0] }

  private static func coverage(of paragraph: EntryID, _ guide: Guide) -> Coverage {
    return Coverage(
      paragraph: item(paragraph, guide),
      owners: items(guide.links.sources(of: paragraph, .owns), guide),
      also: items(guide.links.sources(of: paragraph, .also), guide),
      claims: items(guide.claims(onParagraph: paragraph), guide),
      questions: items(guide.questions(onParagraph: paragraph), guide))
  }

  private static func balance(of id: EntryID, _ guide: Guide) -> Balance {
    func uses(_ part: ClaimPart) -> [StanceUse] {
      let works = guide.part(part, of: id).map { guide.readings(citedIn: id, in: $0) } ?? []
      let byStance = Dictionary(grouping: works) { guide.content.readings[$0].stance.value }
      let known = byStance.keys.compactMap { stance in
        guide.words.position(of: stance, in: .stances).map { (stance: stance, position: $0) }
      }
      return known.sorted { $0.position < $1.position }.map { stance, _ in
        StanceUse(stance: stance, works: items(byStance[stance] ?? [], guide))
      }
    }
    return Balance(
      claim: item(id, guide), supports: uses(.supports), against: uses(.against),
      oneSided: guide.content.claims[id].oneSided)
  }

  /// Returns the share of each stance. Each claim counts each work that it cites once.
  private static func stances(_ guide: Guide) -> [Share] {
    let cited = guide.entries.all(.claim).flatMap { guide.unsortedReadings(citedIn: $0) }
    let counts = Dictionary(
      cited.map { (guide.content.readings[$0].stance.value, 1) }, uniquingKeysWith: +)
    return guide.words.keys(of: .stances).compactMap { stance in
      counts[stance].map { Share(name: stance, permille: permille($0, of: cited.count)) }
    }
  }

  /// Returns the most cited author. Each text counts each work that it cites once, for each of its
  /// authors; of equal authors the first by name is chosen.
  private static func mostCited(_ guide: Guide) -> Share? {
    var citations: [EntryID: Int] = [:]
    for id in guide.entries.ids {
      for reading in guide.unsortedReadings(citedIn: id) { citations[reading, default: 0] += 1 }
    }
    let total = citations.values.reduce(0, +)
    var counts: [Work.Name: Int] = [:]
    for (reading, count) in citations {
      for author in Set(guide.content.readings[reading].work.authors) {
        counts[author, default: 0] += count
      }
    }
    let most = counts.max { left, right in
      if left.value != right.value { return left.value < right.value }
      return (right.key.sortName, right.key.given, right.key.suffix)
        < (left.key.sortName, left.key.given, left.key.suffix)
    }
    return most.map { author, count in
      let given = author.given.isEmpty ? "" : author.given + " "
      return Share(name: given + author.sortName, permille: permille(count, of: total))
    }
  }

  private static func use(of term: EntryID, _ guide: Guide) -> TermUse {
    let home = guide.links.targets(of: term, .introduced).first
    let sections = guide.backlinks.links(to: term).map(\.source).filter {
      guide.entries[$0].kind == .section
    }
    let early = home.map { home in sections.filter { $0 < home } } ?? []
    return TermUse(
      term: item(term, guide), introduced: home.map { item($0, guide) },
      first: sections.min().map { item($0, guide) }, early: items(early, guide))
  }

  private static func levels(of section: EntryID, _ guide: Guide) -> Levels {
    let questions = guide.questions(ofSection: section)
    return Levels(
      section: item(section, guide),
      questions: Question.Level.allCases.map { level in
        (level, items(questions.filter { guide.content.questions[$0].level == level }, guide))
      })
  }

  private static func optionLengths(_ guide: Guide) -> OptionLengths {
    var (count, chances) = (0, 0)
    var (longest, shortest): ([EntryID], [EntryID]) = ([], [])
    for id in guide.entries.all(.section).flatMap({ guide.questions(ofSection: $0) }) {
      let question = guide.content.questions[id]
      let options = question.parts.options.map { option in
        (
          isRight: option.isRight,
          length: question.entry.document.plainText(of: option.answer).trimmed.unicodeScalars.count
        )
      }
      let right = options.filter(\.isRight)
      guard right.count == 1, options.count > 1 else { continue }
      let others = options.filter { !$0.isRight }.map(\.length)
      count += 1
      chances += permille(1, of: options.count)
      if others.allSatisfy({ $0 < right[0].length }) { longest.append(id) }
      if others.allSatisfy({ $0 > right[0].length }) { shortest.append(id) }
    }
    return OptionLengths(
      count: count, longest: items(longest, guide), shortest: items(shortest, guide),
      chance: count == 0 ? 0 : (chances + count / 2) / count)
  }

  private static func density(of section: EntryID, _ guide: Guide) -> Density {
    let text = guide.resolved[section]
    let references =
      text.targets.count + text.marks.count + text.citations.reduce(0) { $0 + $1.count }
    return Density(
      section: item(section, guide), references: references,
      words: guide.entries[section].wordCount)
  }
}
