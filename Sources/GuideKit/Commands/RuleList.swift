import Markup
import StudyGuide

/// The rules as `check --list` prints them.
package enum RuleList {
  package static var text: String {
    Rule.all.map { rule in
      "\(rule.id) (\(rule.severity.rawValue))\n  \(rule.meaning)\n  \(rule.remedy)\n"
    }.joined(separator: "\n")
  }
}
