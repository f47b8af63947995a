internal import StudyGuide
internal import Synchronization

/// What the texts of a page link to, gathered while they are written, so that the page itself holds
/// what its panels show.
final class PagePanels: Sendable {
  /// What a panel is about: an entry, or a row of a figure's data.
  enum Subject: Hashable, Sendable {
    case entry(EntryID)
    case row(Int, of: EntryID)
  }

  private let noted = Mutex<(list: [Subject], known: Set<Subject>)>(([], []))

  /// The works whose references stand in the margin.
  private let beside = Mutex<Set<EntryID>>([])

  private let question = Mutex(false)

  /// Whether a text of the page shows a question, as far as they are written.
  var showsQuestion: Bool { question.withLock(\.self) }

  func noteQuestion() { question.withLock { $0 = true } }

  /// The subjects in the order in which the page first links to them.
  var subjects: [Subject] { noted.withLock(\.list) }

  /// Notes a link to a subject.
  func note(_ subject: Subject) {
    noted.withLock { noted in
      if noted.known.insert(subject).inserted { noted.list.append(subject) }
    }
  }

  /// Says whether a work is cited for the first time where its reference can stand in the margin.
  func isFirst(_ reading: EntryID) -> Bool {
    beside.withLock { $0.insert(reading).inserted }
  }
}
