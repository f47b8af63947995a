import Markup
package import Pages
import StudyGuide
import Synchronization
import SystemPackage

/// The line that shows how far a build is, on a terminal, once it takes longer than a moment; and
/// how long each stage took.
package final class Progress: Sendable {
  private struct State {
    var stages: [(stage: BuildStage, start: ContinuousClock.Instant)] = []
    var lastLine = ContinuousClock.now
    var isShown = false
  }

  private let state = Mutex(State())
  private let isVisible: Bool
  private let start = ContinuousClock.now

  private let write: @Sendable (String) -> Void

  package convenience init(isVisible: Bool) {
    self.init(isVisible: isVisible && Terminal.movesCursor(.standardError)) { Output.painted($0) }
  }

  package init(isVisible: Bool, write: @escaping @Sendable (String) -> Void) {
    self.isVisible = isVisible
    self.write = write
  }

  package func begin(_ stage: BuildStage) {
    state.withLock { state in
      state.stages.append((stage, ContinuousClock.now))
      show("\(stage.rawValue) …", &state)
    }
  }

  package func written(_ count: Int, of total: Int) {
    state.withLock { show("writing \(count) of \(total)", &$0) }
  }

  private func show(_ line: String, _ state: inout State) {
    guard isVisible, ContinuousClock.now - state.lastLine > .milliseconds(100) else { return }
    state.lastLine = ContinuousClock.now
    state.isShown = true
    write("\r\u{1B}[K" + line.printable)
  }

  /// Any other step.
  package func say(_ line: String) { state.withLock { show(line + " …", &$0) } }

  /// Takes the line away.
  package func finish() {
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  package var elapsed: Duration { ContinuousClock.now - start }

  /// Each stage with the time until the next.
  package func stageTimes() -> [(stage: BuildStage, time: Duration)] {
    state.withLock { state in
      let ends = state.stages.dropFirst().map(\.start) + [ContinuousClock.now]
      return zip(state.stages, ends).map { ($0.stage, $1 - $0.start) }
    }
  }
}
