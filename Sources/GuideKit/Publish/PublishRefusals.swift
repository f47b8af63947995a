import Markup
package import Pages
package import StudyGuide

/// What keeps a publish from going on: no target, pages with faults, losses that nobody meant.
package enum PublishRefusals {
  /// Finds the target that was named, or the only one there is.
  package static func choose(
    _ name: String?, among targets: [PublishTarget]
  ) throws(PublishFailure) -> PublishTarget {
    guard !targets.isEmpty else {
      throw PublishFailure(
        "guide.yml names no place to publish to",
        remedy: "add, for example:\n\n  publish:\n    targets:\n"
          + "      - {name: pages, kind: git, remote: origin, branch: gh-pages}\n", cause: .usage)
    }
    let names = targets.map(\.name)
    guard let name else {
      if targets.count == 1 { return targets[0] }
      throw PublishFailure(
        "there are several targets: say which", remedy: "one of: " + names.joined(separator: ", "),
        cause: .usage)
    }
    if let target = targets.first(where: { $0.name == name }) { return target }
    throw PublishFailure(
      "there is no target `\(name)`",
      remedy: NearMiss.note(for: name, among: names) ?? "there are: "
        + names.joined(separator: ", "),
      cause: .usage)
  }

  /// Stops where pages lead nowhere or weigh too much.
  package static func refuseFaults(_ review: SiteReview) throws(PublishFailure) {
    let faults = review.brokenLinks + review.heavyPages
    if faults.isEmpty { return }
    throw PublishFailure(
      "pages that must not be sent:\n  " + faults.prefix(20).joined(separator: "\n  "),
      remedy: review.brokenLinks.isEmpty
        ? "split them, or raise `max-page-size`" : "mend the templates or texts", cause: .content)
  }

  /// Stops where published addresses would lead nowhere, or more than `limit` pages of a hundred
  /// would go.
  package static func refuseLosses(
    _ plan: PublishPlan, vanishing: [String], limit: Int
  ) throws(PublishFailure) {
    if !vanishing.isEmpty {
      let lines = vanishing.map { "  \($0)\n    " + AddressLedger.remedy(for: $0) }
      throw PublishFailure(
        "addresses that are published would vanish:\n" + lines.joined(separator: "\n"),
        cause: .content)
    }
    if plan.removedShare > limit {
      throw PublishFailure(
        "\(plan.removedPages.counted("page")), \(plan.removedShare) of a hundred, would "
          + "be deleted; \(limit) are allowed",
        remedy: "if that is meant, say --max-delete \(plan.removedShare)", cause: .content)
    }
  }

  /// Refuses the address of a target that breaks the grammar, or names no folder of its own.
  static func refuse(
    _ fault: AddressFault?, hasFolder: Bool, of title: String
  ) throws(PublishFailure) {
    if let fault {
      throw PublishFailure("cannot publish to \(title): it \(fault.message)", remedy: fault.note)
    }
    guard hasFolder else {
      throw PublishFailure(
        "cannot publish to \(title): it names no folder of its own",
        remedy: "name an empty folder below it")
    }
  }
}
