import Markup
import Pages
import TestSupport
import Testing

/// A change to a guide, and all that its build reports then.
struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let site: TestSite
  /// As `TestSite.report` gives it; empty for a guide in which nothing is wrong.
  let report: [String]

  /// The files of a text over those of a base.
  init(
    _ description: String, _ files: String, _ report: [String] = [], over base: TestSite = .bare
  ) {
    self.init(description, TestSite(files, base: base), report)
  }

  init(_ description: String, _ site: TestSite, _ report: [String] = []) {
    (testDescription, self.site, self.report) = (description, site, report)
  }

  /// The ids of the rules of which it tells.
  var rules: Set<String> { Set(report.map { String($0.prefix { $0 != " " }) }) }
}

/// Examples of one rule or group of rules.
protocol Exemplary {
  static var examples: [Example] { get }
}
