package import Markup
package import Pages

/// The list of paths that a publish is about to send or delete on a host that cannot switch: it
/// stands there until all is done, so that the next publish knows what it cannot trust.
package enum PendingList {
  package static let name = ".guide-pending"

  package static func text(_ plan: PublishPlan) -> [UInt8] {
    let paths = PathSet((plan.added + plan.changed + plan.removed).map(\.path)).union(
      plan.uncertain)
    return Array(paths.sorted().map { $0 + "\n" }.joined().utf8)
  }

  package static func paths(_ text: String) -> PathSet { PublishManifest.paths(inLines: text) }
}
