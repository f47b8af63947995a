import Markup
import Synchronization

/// What the preview says on the terminal: each change in one line, each set of problems once.
final class PreviewTerminal: Sendable {
  private let told = Mutex<[Diagnostic]>([])

  /// Tells of a build; `changed` is nil for the first, `pages` where it gave no site. `hasPages` says
  /// whether an earlier one did.
  func tell(
    changed: Set<String>?, _ problems: [Diagnostic], pages: Int?, hasPages: Bool, in time: Duration
  ) {
    let isNews = told.withLock { told in
      defer { told = problems }
      return told != problems
    }
    if isNews { try? Report.print(problems, as: .text) }
    let what = changed.map(Self.name) ?? "read"
    let kept = pages != nil ? "" : hasPages ? "; pages stay as they were" : "; no pages yet"
    let count = changed == nil ? pages.map { "\($0) pages, " } ?? "" : ""
    Output.error("\(what): \(count)\(Report.count(of: problems))\(kept), \(time.short)\n")
  }

  func tell(failure: String) {
    told.withLock { $0 = [] }
    Output.error("guide: \(failure)\n")
  }

  private static func name(_ changed: Set<String>) -> String {
    guard changed.count == 1, let path = changed.first else {
      return "\(changed.count) files changed"
    }
    return path
  }
}
