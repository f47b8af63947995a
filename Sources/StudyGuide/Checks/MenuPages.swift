internal import Markup

extension Check {
  /// The check that the menu and the footer name pages that exist, or that the tool makes once the
  /// guide has what they list.
  static let menuPages = Check(.brokenReference) { run in
    let configuration = run.guide.configuration
    let items = configuration.navigation + configuration.footer
    let names = items.flatMap(\.pages)
    return names.filter { BuiltInPage(rawValue: $0.value) == nil }.compactMap { name in
      guard case .failure(let missing) = run.guide.entries.find(.page, name.value) else {
        return nil
      }
      return missing.diagnostic(in: configuration.source, at: name.place).map { Finding($0) }
    }
  }
}
