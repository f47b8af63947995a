import Pages
import StudyGuide
import Synchronization
import SystemPackage

/// The line that shows how far a build is, on a terminal, once it takes longer than a moment; and
/// how long each stage took.
final class Progress: Sendable {
  private struct State {
    var stages: [(stage: BuildStage, start: ContinuousClock.Instant)] = []
    var lastLine = ContinuousClock.now
    var isShown = false
  }

  private let state = Mutex(State())
  private let isVisible: Bool
  private let start = ContinuousClock.now

  init(isVisible: Bool) { self.isVisible = isVisible && Terminal.isTerminal(.standardError) }

  func begin(_ stage: BuildStage) {
    state.withLock { state in
      state.stages.append((stage, ContinuousClock.now))
      show("\(stage.rawValue) …", &state, isForced: false)
    }
  }

  func written(_ count: Int, of total: Int) {
    state.withLock { show("writing \(count) of \(total)", &$0, isForced: false) }
  }

  private func show(_ line: String, _ state: inout State, isForced: Bool) {
    guard isVisible, ContinuousClock.now - state.lastLine > .milliseconds(100) else { return }
    state.lastLine = ContinuousClock.now
    state.isShown = true
    Output.error("\r\u{1B}[K" + line)
  }

  /// Any other step.
  func say(_ line: String) { state.withLock { show(line + " …", &$0, isForced: false) } }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      if state.isShown { Output.error("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  var elapsed: Duration { ContinuousClock.now - start }

  /// Each stage with the time until the next.
  func stageTimes() -> [(stage: BuildStage, time: Duration)] {
    state.withLock { state in
      let ends = state.stages.dropFirst().map(\.start) + [ContinuousClock.now]
      return zip(state.stages, ends).map { ($0.stage, $1 - $0.start) }
    }
  }
}

extension Duration {
  /// `0.21 s`, or `12 ms` for less than a tenth of a second.
  var short: String {
    let milliseconds = components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    if milliseconds < 100 { return "\(milliseconds) ms" }
    let hundredths = (milliseconds + 5) / 10
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
