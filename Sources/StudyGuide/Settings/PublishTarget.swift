internal import Markup

/// A place that holds a published guide.
package struct PublishTarget: Sendable {
  enum HostKind: String, CaseIterable, Sendable { case folder, git, rsync, rclone }

  package enum Place: Sendable {
    /// A folder of releases, with a link to the one that readers see.
    case folder(path: String)
    /// A branch of a remote repository.
    case git(remote: String, branch: String)
    /// rsync's own name of a folder; with releases where the host lets a link be switched.
    case rsync(destination: String, hasReleases: Bool)
    /// A remote of rclone with a path in it.
    case rclone(remote: String)
  }

  package let name: String
  package let place: Place
  /// How many releases stay at hand.
  package let keep: Int

  /// Reads a target; nil where what kind it is cannot be told.
  static func read(_ node: DataNode, in source: SourceText) -> Parsed<PublishTarget> {
    var fields = FieldReader(node, in: source, what: "a target")
    guard let target = PublishTarget(&fields) else {
      // The keys depend on the kind: without one nothing can be said of them.
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
      place = .folder(path: Self.safe("path", &fields))
      keep = fields.integer("keep") ?? keep
    case .git:
      let remote = Self.safe("remote", &fields)
      let branch = fields.optionalText("branch") ?? Located("gh-pages", at: fields.place)
      if !Self.isBranch(branch.value) {
        fields.report(.wrongType, "`\(branch.value)` cannot be a branch", at: branch.place)
      }
      place = .git(remote: remote, branch: branch.value)
    case .rsync:
      let destination = Self.safe("destination", &fields)
      let isDaemon = RsyncAddress(destination)?.isDaemon == true
      let releases = fields.optionalText("releases") == nil ? !isDaemon : fields.flag("releases")
      place = .rsync(destination: destination, hasReleases: releases)
      keep = fields.integer("keep") ?? keep
    case .rclone: place = .rclone(remote: Self.safe("remote", &fields, isRclone: true))
    case nil: place = nil
    }
    if !name.value.isEmpty, !Identifier.isValid(name.value) {
      fields.report(
        .invalidID, "`\(name.value)` cannot be the name of a target", at: name.place,
        note: Identifier.rule)
    }
    if keep < 1 {
      fields.report(
        .wrongType, "`keep` must be at least 1", at: fields.place(of: "keep"),
        note: "the release that readers see is one of them")
    }
    guard let place else { return nil }
    self.name = name.value
    self.place = place
    self.keep = max(1, keep)
  }

  /// A value that no tool can take for an option, and that holds no password.
  private static func safe(
    _ key: String, _ fields: inout FieldReader, isRclone: Bool = false
  ) -> String {
    let text = fields.text(key)
    if text.value.hasPrefix("-") {
      fields.report(.wrongType, "`\(key)` cannot begin with `-`", at: text.place)
    }
    if text.value.utf8.contains(where: \.isASCIIControl) {
      fields.report(.wrongType, "`\(key)` holds a sign that is not printed", at: text.place)
    }
    if hasSecret(text.value) || isRclone && rcloneRemote(text.value).contains(",") {
      fields.report(
        .wrongType, "`\(key)` holds a name or password, which others would read here",
        at: text.place,
        note: "leave it to the tool: SSH's agent, git's credential helper, rclone's configuration")
    } else if hidesOption(text.value) {
      fields.report(
        .wrongType, "`\(key)` names a host or remote that tools take for an option", at: text.place,
        note: "name the host, or a remote that stands in the tool's own configuration")
    }
    return text.value
  }

  /// `https://anything@host`, `scheme://user:password@host`, `?token=…`, `user:password@host:`, and
  /// rclone's `:type,secret=…:`.
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
    return isWeb || authority[..<at].contains(":") && (isURL || authority[at...].contains(":"))
  }

  /// A host that begins like an option, and a remote of rclone that is none of its configuration.
  private static func hidesOption(_ value: String) -> Bool {
    let authority = value.firstRange(of: "://").map { value[$0.upperBound...] } ?? value[...]
    let host = authority.prefix { $0 != "/" }.split(separator: "@").last ?? ""
    return host.hasPrefix("-")
  }

  /// What stands before the path in `remote:path`, where it may hold parameters.
  private static func rcloneRemote(_ value: String) -> Substring {
    let start = value.hasPrefix(":") ? value.dropFirst() : value[...]
    return start.prefix { $0 != ":" && $0 != "/" }
  }

  /// As `git check-ref-format` has it, and narrower.
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
