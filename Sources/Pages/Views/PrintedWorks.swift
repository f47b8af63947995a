internal import Markup
internal import StudyGuide
internal import Synchronization

/// What pages print of a work, the same on each of them.
struct PrintedWork: Sendable {
  /// The full reference, as inline HTML.
  let reference: [UInt8]
  /// The reference without marks and address, for the margin.
  let plain: String
  /// The names and date at its beginning, by which texts cite the work.
  let head: [UInt8]
  /// What follows them.
  let rest: [UInt8]
  /// The ContextObject, which reference managers read.
  let coins: String
}

/// Works as pages print them, each made when a page first asks for it.
final class PrintedWorks: Sendable {
  private let made: Mutex<[PrintedWork?]>

  init(count: Int) { made = Mutex(Array(repeating: nil, count: count)) }

  /// Returns the work at an index. Two pages that ask at once may both make it.
  func work(at index: Int, _ make: () -> PrintedWork) -> PrintedWork {
    if let work = made.withLock({ $0[index] }) { return work }
    let work = make()
    made.withLock { $0[index] = work }
    return work
  }
}

extension PageContext {
  /// Returns what pages print of a reading's work.
  func work(_ reading: EntryID) -> PrintedWork {
    shared.works.work(at: guide.entries.position(of: reading)) {
      let (line, headEnd) = presentation.citations.reference(
        reading, hanLanguage: guide.configuration.hanLanguage)
      return PrintedWork(
        reference: line.html, plain: line.plain.trimmed,
        head: Array(line.html[..<headEnd].trimmingBlanks), rest: Array(line.html[headEnd...]),
        coins: COinS.text(of: guide.content.readings[reading].work))
    }
  }
}
