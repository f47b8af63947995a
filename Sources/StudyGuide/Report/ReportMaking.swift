internal import Markup

extension GuideReport {
  init(of guide: Guide) {
    coverage = guide.names.all(.paragraph).map { Self.coverage(of: $0, guide) }
    balance = guide.names.all(.claim).map { Self.balance(of: $0, guide) }
    stances = Self.stances(guide)
    mostCited = Self.mostCited(guide)
    terms = guide.names.all(.term).map { Self.use(of: $0, guide) }
    levels = guide.names.all(.section).map { Self.levels(of: $0, guide) }
    let low = guide.questions.count { !$0.level.isHigherOrder && $0.level != .apply }
    lowLevels = Self.permille(low, of: guide.questions.count)
    density = guide.names.all(.section).map { Self.density(of: $0, guide) }
    core = Kind.allCases.compactMap { kind in
      let count = guide.names.all(kind).count { guide.entry($0).isCore }
      return count == 0 ? nil : (kind, count)
    }
  }

  private static func permille(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
  }

  private static func items(_ numbers: [Int], _ guide: Guide) -> [Item] {
    numbers.map { Item(number: $0, id: guide.entry($0).id, title: guide.title(of: $0)) }
  }

  private static func item(_ number: Int, _ guide: Guide) -> Item { items([number], guide)[0] }

  private static func coverage(of paragraph: Int, _ guide: Guide) -> Coverage {
    let relations = guide.relations
    let questions = relations.sources(of: paragraph, .essay).filter {
      guide.entry($0).kind == .question
    }
    return Coverage(
      paragraph: item(paragraph, guide),
      owners: items(relations.sources(of: paragraph, .owns), guide),
      also: items(relations.sources(of: paragraph, .also), guide),
      claims: items(guide.claims(onParagraph: paragraph), guide),
      questions: items(questions, guide))
  }

  private static func balance(of number: Int, _ guide: Guide) -> Balance {
    let claim = guide.claim(number)
    let parts = claim.entry.document.parts()
    func uses(_ part: String) -> [StanceUse] {
      let works = parts[part].map { guide.readings(citedIn: number, in: $0) } ?? []
      return guide.words.keys(of: "stances").compactMap { stance in
        let ofStance = works.filter { guide.reading($0).stance.value == stance }
        return ofStance.isEmpty ? nil : StanceUse(stance: stance, works: items(ofStance, guide))
      }
    }
    return Balance(
      claim: item(number, guide), supports: uses("what-supports-it"),
      against: uses("what-tells-against-it"), oneSided: claim.oneSided)
  }

  /// Each claim counts each work that it cites once.
  private static func stances(_ guide: Guide) -> [Share] {
    let cited = guide.names.all(.claim).flatMap { guide.readings(citedIn: $0) }
      .map { guide.reading($0).stance.value }
    return guide.words.keys(of: "stances").compactMap { stance in
      let count = cited.count { $0 == stance }
      return count == 0 ? nil : Share(name: stance, permille: permille(count, of: cited.count))
    }
  }

  /// Each text counts each work that it cites once, for each of its authors.
  private static func mostCited(_ guide: Guide) -> Share? {
    var counts: [Work.Name: Int] = [:]
    var total = 0
    for number in guide.names.entries.indices {
      for reading in guide.readings(citedIn: number) {
        total += 1
        for author in Set(guide.reading(reading).work.authors) { counts[author, default: 0] += 1 }
      }
    }
    let most = counts.max { left, right in
      (left.value, right.key.sortName) < (right.value, left.key.sortName)
    }
    return most.map { author, count in
      let given = author.given.isEmpty ? "" : author.given + " "
      return Share(name: given + author.sortName, permille: permille(count, of: total))
    }
  }

  private static func use(of term: Int, _ guide: Guide) -> TermUse {
    let home = guide.relations.targets(of: term, .introduced).first
    let sections = guide.backlinks.links(to: term).map(\.source).filter {
      guide.entry($0).kind == .section
    }
    let early = home.map { home in sections.filter { $0 < home } } ?? []
    return TermUse(
      term: item(term, guide), introduced: home.map { item($0, guide) },
      first: sections.min().map { item($0, guide) }, early: items(early, guide))
  }

  private static func levels(of section: Int, _ guide: Guide) -> Levels {
    let questions = guide.questions(of: section)
    return Levels(
      section: item(section, guide),
      questions: Question.Level.allCases.map { level in
        (level, items(questions.filter { guide.question($0).level == level }, guide))
      })
  }

  private static func density(of section: Int, _ guide: Guide) -> Density {
    let text = guide.resolved[section]
    let references =
      text.targets.count + text.marks.count + text.citations.reduce(0) { $0 + $1.count }
    return Density(
      section: item(section, guide), references: references,
      words: guide.entry(section).wordCount)
  }
}
