package import Markup
import Synchronization
import SystemPackage

/// What the preview says on the terminal: each change in one line, each set of problems once.
package final class PreviewTerminal: Sendable {
  private let told = Mutex<[Diagnostic]>([])

  /// What leads from where one stands to the guide.
  private let folder: String
  private let say: @Sendable (String) -> Void

  package init(
    folder: String = "", say: @escaping @Sendable (String) -> Void = { Output.painted($0) }
  ) {
    (self.folder, self.say) = (folder, say)
  }

  /// Tells of a build; `changed` is nil for the first, `pages` where it gave no site. `hasPages` says
  /// whether an earlier one did.
  package func tell(
    changed: PathSet?, _ problems: [Diagnostic], pages: Int?, hasPages: Bool, in time: Duration
  ) {
    let isNews = told.withLock { told in
      defer { told = problems }
      return told != problems
    }
    if isNews {
      say(
        DiagnosticPrinter.text(
          of: problems, in: folder, color: Terminal.hasColor(.standardError)))
    }
    say(
      Self.line(changed: changed, problems, pages: pages, hasPages: hasPages, in: time).printable)
  }

  /// What is said of a build, in one line.
  package static func line(
    changed: PathSet?, _ problems: [Diagnostic], pages: Int?, hasPages: Bool, in time: Duration
  ) -> String {
    let what = changed.map(Self.name) ?? "read"
    let kept = pages != nil ? "" : hasPages ? "; pages stay as they were" : "; no pages yet"
    let count = changed == nil ? pages.map { "\($0) pages, " } ?? "" : ""
    return "\(what): \(count)\(DiagnosticPrinter.count(of: problems))\(kept), \(time.short)\n"
  }

  package func tell(failure: String) {
    told.withLock { $0 = [] }
    say("guide: \(failure)\n".printable)
  }

  private static func name(_ changed: PathSet) -> String {
    guard changed.count == 1, let path = changed.first else {
      return "\(changed.count) files changed"
    }
    return path
  }
}
