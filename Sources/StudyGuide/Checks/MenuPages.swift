internal import Markup

extension Check {
  /// The check that the menu and the footer name pages that exist.
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
