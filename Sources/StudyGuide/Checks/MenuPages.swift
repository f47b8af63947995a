internal import Markup

extension Check {
  /// The menu and the foot of pages name pages that there are.
  static let menuPages = Check(.brokenReference) { run in
    let configuration = run.guide.configuration
    return (configuration.navigation + configuration.footer).compactMap { name in
      guard case .failure(let missing) = run.guide.entries.find(.page, name.value) else {
        return nil
      }
      return Finding(missing.diagnostic(in: configuration.source, at: name.place))
    }
  }
}
