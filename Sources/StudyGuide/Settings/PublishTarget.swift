internal import Markup

/// The settings of one place to which the guide is published.
package struct PublishTarget: Sendable {
  /// The `kind:` of a target, which decides its other keys.
  enum HostKind: String, CaseIterable, Sendable { case folder, git, rsync, rclone }

  /// The address of a target, in the form that its kind needs.
  package enum Place: Sendable {
    /// A folder of releases, with a link to the one that readers see.
    case folder(path: String)
    /// A branch of a remote repository.
    case git(remote: String, branch: String)
    /// A folder in rsync's notation, with releases if the host allows a link to be switched.
    case rsync(destination: String, hasReleases: Bool)
    /// A remote of rclone, with a path in it.
    case rclone(remote: String)
  }

  package let name: String
  package let place: Place
  /// The number of releases to keep, at least 1.
  package let keep: Int

  /// Reads a target; the value is nil if its kind cannot be told.
  static func read(_ node: DataNode, in source: SourceText) -> Parsed<PublishTarget> {
    var fields = FieldReader(node, in: source, what: "a target")
    guard let target = PublishTarget(&fields) else {
      // The keys depend on the kind, so unknown keys cannot be told without one.
      return Parsed(nil, fields.diagnostics)
    }
    return Parsed(target, fields.finish())
  }

  private init?(_ fields: inout FieldReader) {
    let name = fields.text("name")
    let kind = fields.choice("kind", of: HostKind.self)
    var keep = 5
    let place: Place?
    switch kind {
    case .folder:
      place = .folder(path: Self.safe("path", &fields, .folder))
      keep = fields.integer("keep", in: 1...10_000) ?? keep
    case .git:
      let remote = Self.safe("remote", &fields, .git)
      let branch = fields.optionalText("branch") ?? Located("gh-pages", at: fields.place)
      if !Self.isBranch(branch.value) {
        fields.report(.wrongType, "`\(branch.value)` cannot be a branch", at: branch.place)
      }
      place = .git(remote: remote, branch: branch.value)
    case .rsync:
      let destination = Self.safe("destination", &fields, .rsync)
      let isDaemon = RsyncAddress(destination)?.isDaemon == true
      let releases = fields.optionalText("releases") == nil ? !isDaemon : fields.flag("releases")
      place = .rsync(destination: destination, hasReleases: releases)
      keep = fields.integer("keep", in: 1...10_000) ?? keep
    case .rclone: place = .rclone(remote: Self.safe("remote", &fields, .rclone))
    case nil: place = nil
    }
    if !name.value.isEmpty, !Identifier.isValid(name.value) {
      fields.report(
        .invalidID, "`\(name.value)` cannot be the name of a target", at: name.place,
        note: Identifier.rule)
    }
    guard let place else { return nil }
    self.name = name.value
    self.place = place
    self.keep = max(1, keep)
  }

  /// Reads a value, and reports one that a tool could take for something else or that holds a
  /// password.
  private static func safe(
    _ key: String, _ fields: inout FieldReader, _ kind: HostKind
  ) -> String {
    let text = fields.text(key)
    if text.value.isEmpty { return "" }
    if text.value.hasPrefix("-") {
      fields.report(.wrongType, "`\(key)` cannot begin with `-`", at: text.place)
    }
    if !HostGrammar.isPrinted(text.value) {
      fields.report(.wrongType, "`\(key)` holds a sign that is not printed", at: text.place)
    }
    let hasParameters = kind == .rclone && RcloneAddress.name(in: text.value).contains(",")
    if hasSecret(text.value) || hasParameters {
      fields.report(
        .wrongType, "`\(key)` holds a name or password, which others would read here",
        at: text.place,
        note: "leave it to the tool: SSH's agent, git's credential helper, rclone's configuration")
    } else if !text.value.hasPrefix("-"), HostGrammar.isPrinted(text.value),
      let fault = fault(of: text.value, kind)
    {
      fields.report(.wrongType, "`\(key)` \(fault.message)", at: text.place, note: fault.note)
    }
    return text.value
  }

  /// What keeps a text from being an address of that kind.
  private static func fault(of text: String, _ kind: HostKind) -> AddressFault? {
    switch kind {
    case .folder: return HostGrammar.beginsWithHome(text) ? .home : nil
    case .git:
      do throws(AddressFault) {
        guard case .local(let path) = try GitAddress(text) else { return nil }
        return HostGrammar.beginsWithHome(path) ? .home : nil
      } catch { return error }
    case .rsync: return RsyncAddress(text)?.fault
    case .rclone: return RcloneAddress(text)?.fault
    }
  }

  /// Says whether an address holds a name or password: `https://anything@host`,
  /// `scheme://user:password@host`, `https://…?token=…` or `user:password@host:`.
  private static func hasSecret(_ value: String) -> Bool {
    var rest = value[...]
    var isWeb = false
    if let scheme = value.firstRange(of: "://") {
      isWeb = value.hasPrefix("http")
      if isWeb, value.contains("?") { return true }
      rest = value[scheme.upperBound...]
    }
    let authority = rest.prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return false }
    let isURL = rest.startIndex != value.startIndex
    // A web address needs no user, so any name in it may be a token. Elsewhere a user alone is fine
    // (`git@host:path`); `user:password@` is a secret if the text is a URL or, as in SSH's
    // notation, a colon follows the host. A file name with `:` and `@` is neither.
    return isWeb || authority[..<at].contains(":") && (isURL || authority[at...].contains(":"))
  }

  /// Says whether a name is a valid branch: the rules of `git check-ref-format`, and narrower.
  private static func isBranch(_ name: String) -> Bool {
    let signs = name.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || "-_./".utf8.contains($0)
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return signs && !name.contains("..") && !name.hasPrefix("-") && !name.hasSuffix(".lock")
      && name != "HEAD" && !name.hasPrefix("refs/")
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") }
  }
}
