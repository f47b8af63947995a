import SystemPackage

/// A question to the person at the terminal.
enum Confirmation {
  /// Asks, and returns whether the answer is yes; throws where nobody can be asked.
  static func ask(_ question: String) throws(UsageFailure) -> Bool {
    guard Terminal.isTerminal(.standardInput), Terminal.isTerminal(.standardError) else {
      throw UsageFailure(
        "nobody can be asked here", remedy: "say --yes to go on, or --dry-run to see the plan")
    }
    Output.error("\(question) [y/N] ")
    return ["y", "yes"].contains((readLine() ?? "").lowercased())
  }
}
