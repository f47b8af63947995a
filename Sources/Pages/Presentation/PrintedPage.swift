internal import Markup
internal import StudyGuide

/// A page for paper.
enum PrintedPage: Sendable {
  /// The questions that are handed out together: those of a section, or of a route by its number.
  enum Lesson: Sendable {
    case section(EntryID)
    case route(Int)
  }

  /// Questions without any answer, for students.
  case sheet(Lesson)
  /// The answers to them, for teachers.
  case key(Lesson)
  case plan(route: Int)
  case guide, claims, glossary, readings

  /// The folder of the pages, none of which is for search engines.
  static let folder = "print/"

  /// Returns the pages that a guide has.
  static func all(of guide: Guide) -> [PrintedPage] {
    let lessons =
      sections(of: guide).map(Lesson.section)
      + routes(of: guide).map(Lesson.route).filter {
        !$0.questions(in: guide).isEmpty
      }
    return lessons.flatMap { [sheet($0), key($0)] } + routes(of: guide).map { plan(route: $0) }
      + ofWhole(guide)
  }

  /// Returns the pages that are made from all entries.
  static func ofWhole(_ guide: Guide) -> [PrintedPage] {
    let content = guide.content
    return content.printPacks.compactMap { pack in
      switch pack {
      case .guide: .guide
      case .claims: content.claims.isEmpty ? nil : .claims
      case .glossary: content.terms.isEmpty ? nil : .glossary
      case .readings: content.readings.isEmpty ? nil : .readings
      case .sections, .routes: nil
      }
    }
  }

  /// Returns the sections whose questions are printed.
  static func sections(of guide: Guide) -> [EntryID] {
    guide.entries.all(.section).filter { isPrinted($0, in: guide) }
  }

  /// Says whether the questions of a section are printed.
  static func isPrinted(_ section: EntryID, in guide: Guide) -> Bool {
    guide.content.printPacks.contains(.sections) && !guide.entries[section].isDraft
      && !Lesson.section(section).questions(in: guide).isEmpty
  }

  /// Returns the numbers of the routes that are printed, from 0.
  static func routes(of guide: Guide) -> [Int] {
    guide.content.printPacks.contains(.routes) ? Array(guide.routes.all.indices) : []
  }

  /// The path of the page. No id ends with a blank or holds two hyphens, and a section that would have
  /// the sheet of a route is refused, so that no two pages have the same.
  func path(in guide: Guide) -> String {
    let name =
      switch self {
      case .sheet(let lesson): lesson.name(in: guide) + "-sheet"
      case .key(let lesson): lesson.name(in: guide) + "-key"
      case .plan(let route): Lesson.route(route).name(in: guide) + "-plan"
      case .guide: "whole-guide"
      case .claims: "claim-cards"
      case .glossary: "glossary"
      case .readings: "readings"
      }
    return Self.folder + name + ".html"
  }
}

extension PrintedPage.Lesson {
  fileprivate func name(in guide: Guide) -> String {
    switch self {
    case .section(let id): guide.entries[id].id
    case .route(let number): "route-" + guide.routes.all[number].route.id.value
    }
  }

  func title(in guide: Guide) -> String {
    switch self {
    case .section(let id): guide.entries[id].title
    case .route(let number): guide.routes.all[number].route.title
    }
  }

  /// Returns the questions, drafts aside. A route has those that are its steps; if none is, the core
  /// questions on its sections and claims.
  func questions(in guide: Guide) -> [EntryID] {
    let questions: [EntryID]
    switch self {
    case .section(let id): questions = guide.questions(ofSection: id)
    case .route(let number):
      let steps = guide.routes.all[number].steps.map(\.target)
      let own = steps.filter { guide.entries[$0].kind == .question }.uniqued()
      questions =
        own.isEmpty
        ? steps.flatMap { guide.coreQuestions(on: $0) }.uniqued() : own
    }
    return questions.filter { !guide.entries[$0].isDraft }
  }
}

extension Guide {
  /// Returns the core questions on a section or a claim.
  fileprivate func coreQuestions(on id: EntryID) -> [EntryID] {
    let all =
      switch entries[id].kind {
      case .section: questions(ofSection: id)
      case .claim: questions(onClaim: id)
      default: [] as [EntryID]
      }
    return all.filter { entries[$0].isCore }
  }
}
