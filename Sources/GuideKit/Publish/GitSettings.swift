/// The settings of the guide's own repository, which a stranger may have written.
///
/// Few are heeded, all of them plain data: names of remotes and their addresses, who commits, how
/// files of the working tree are compared, and headers for one host. None can name a program.
package struct GitSettings: Sendable {
  private let values: [(key: String, value: String)]

  /// Reads what `git config --list -z` prints: each key with its value in a second line.
  package init(list: [UInt8]) {
    values = list.split(separator: 0).map { item in
      let parts = item.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self) : "true"
      return (String(decoding: parts[0], as: UTF8.self), value)
    }
  }

  package init() { values = [] }

  /// As it was read.
  package var list: [UInt8] { values.flatMap { Array("\($0.key)\n\($0.value)\0".utf8) } }

  private init(_ values: [(key: String, value: String)]) { self.values = values }

  package func all(_ key: String) -> [String] { values.filter { $0.key == key }.map(\.value) }

  /// The addresses of all remotes.
  var allAddresses: [String] {
    values.filter { key, _ in
      key.hasPrefix("remote.") && (key.hasSuffix(".url") || key.hasSuffix(".pushurl"))
    }.map(\.value)
  }

  /// These settings with others behind them.
  package func adding(_ others: GitSettings) -> GitSettings { GitSettings(values + others.values) }

  /// The files that the settings of one repository include for its own folder alone.
  ///
  /// So `actions/checkout` hands credentials over.
  package func included(in folder: String) -> [String] {
    all("includeif.gitdir:\(folder).path") + all("includeif.gitdir:\(folder)/.path")
  }

  package var hasIncludes: Bool { values.contains { $0.key.hasPrefix("include") } }

  // MARK: What is heeded

  /// Settings that say how files of the working tree are compared with those committed, and in which
  /// form a repository keeps what it holds.
  private static let plain = [
    "core.autocrlf", "core.eol", "core.filemode", "core.ignorecase", "core.precomposeunicode",
    "core.symlinks", "core.checkstat", "core.trustctime", "extensions.objectformat",
    "extensions.refstorage",
  ]
  private static let people = ["user.name", "user.email", "committer.name", "committer.email"]

  private static func isHeeded(_ key: String, _ value: String) -> Bool {
    if plain.contains(key) {
      return value.utf8.count <= 20
        && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    let isLine = (key + value).unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control
    }
    if people.contains(key) { return isLine }
    // A header goes to the host that its key names, and to no other.
    return key.hasPrefix("http.http") && key.hasSuffix(".extraheader") && isLine
  }

  /// The heeded ones as a file of settings for a repository of ours.
  package func text(isBare: Bool) -> String {
    var text =
      "[core]\n\trepositoryformatversion = 1\n\tbare = \(isBare)\n\tlogallrefupdates = false\n"
    for (key, value) in values where Self.isHeeded(key, value) { text += Self.line(key, value) }
    return text
  }

  /// All of them as a file of settings, but for names of other files.
  package var wholeText: String {
    values.filter { !$0.key.hasPrefix("include") }.map(Self.line).joined()
  }

  private static func line(_ key: String, _ value: String) -> String {
    guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else { return "" }
    let part = first == last ? "" : " " + quoted(key[key.index(after: first)..<last])
    return "[\(key[..<first])\(part)]\n\t\(key[key.index(after: last)...]) = \(quoted(value))\n"
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    let text = String(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + text.replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
  }

  // MARK: What is not

  /// Beginnings of settings that say how a remote is reached, and are not heeded here.
  private static let unheeded = [
    "core.sshcommand", "core.gitproxy", "core.askpass", "credential.", "http.", "https.", "url.",
    "ssh.", "protocol.", "include",
  ]

  /// The names of settings that may be missed where a remote cannot be reached, each once.
  package var missed: [String] {
    var names: [String] = []
    for (key, value) in values where !Self.isHeeded(key, value) {
      let isOfRemote =
        key.hasPrefix("remote.")
        && ["proxy", "uploadpack", "receivepack", "vcs"].contains { key.hasSuffix("." + $0) }
      guard isOfRemote || Self.unheeded.contains(where: key.hasPrefix) else { continue }
      if !names.contains(key) { names.append(key) }
    }
    return names
  }
}
