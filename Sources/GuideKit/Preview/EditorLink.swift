package import Markup

/// How a problem's place is opened in an editor: an address with `{path}`, `{line}` and `{column}`.
package struct EditorLink: Sendable {
  /// Editors known by name.
  package static let known = [
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "bbedit": "x-bbedit://open?url=file://{path}&line={line}&column={column}",
  ]

  private let pattern: String
  /// The guide's folder, from the root.
  private let root: String

  /// Nil when the name is neither known nor a pattern with `{path}`; `none` gives no links.
  package init?(_ name: String, root: String) {
    guard
      let pattern = name == "none" ? "" : Self.known[name] ?? (name.contains("{path}") ? name : nil)
    else { return nil }
    self.pattern = pattern
    self.root = root
  }

  /// Nil where no links are wanted.
  package func address(of diagnostic: Diagnostic) -> String? {
    if pattern.isEmpty { return nil }
    let place = diagnostic.place
    return pattern.replacing("{path}", with: Self.escaped(root + "/" + diagnostic.path))
      .replacing("{line}", with: String(place?.line ?? 1))
      .replacing("{column}", with: String(place?.column ?? 1))
  }

  /// Percent-encoded but for what a path may hold (RFC 3986, section 3.3).
  private static func escaped(_ path: String) -> String {
    path.percentEncoded {
      !$0.isASCIILetter && !$0.isASCIIDigit && !Array("/-._~".utf8).contains($0)
    }
  }
}
