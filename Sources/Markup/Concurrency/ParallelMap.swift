/// A map over many values in parallel, with results in the order of the values.
package enum ParallelMap {
  /// Calls `body` for each number from 0 up to `count`, in at most `jobs` tasks, and returns the
  /// results in order.
  ///
  /// Each task takes the next run of numbers that nobody has taken; the order of work never shows
  /// in the result.
  package static func results<Result: Sendable>(
    count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    // Many runs for each task, and at most 16 numbers in a run, so that a slow run at the end does
    // not leave the other tasks idle.
    let size = max(1, min(16, count / max(jobs * 8, 1)))
    guard jobs > 1, count > size else { return (0..<count).map(body) }
    let stretches = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var parts = [[Result]](repeating: [], count: stretches.count)
      var next = 0
      for _ in 0..<min(jobs, stretches.count) {
        add(stretches[next], number: next, to: &group, body)
        next += 1
      }
      while let (number, results) = await group.next() {
        parts[number] = results
        guard next < stretches.count else { continue }
        add(stretches[next], number: next, to: &group, body)
        next += 1
      }
      return parts.flatMap { $0 }
    }
  }

  private static func add<Result: Sendable>(
    _ stretch: Range<Int>, number: Int, to group: inout TaskGroup<(Int, [Result])>,
    _ body: @escaping @Sendable (Int) -> Result
  ) {
    group.addTask { (number, stretch.map(body)) }
  }
}
