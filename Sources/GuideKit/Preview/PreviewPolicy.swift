import Pages

/// What the preview tells browsers about its answers: what it publishes with them, so that a page does
/// in the preview what it will do for readers; and that no page from elsewhere may use or frame them.
package enum PreviewPolicy {
  /// The fields of every answer.
  package static let fields =
    HostFiles.security(framedBy: "'none'").map { HTTPField($0, $1) } + [
      HTTPField("X-Frame-Options", "DENY"),
      HTTPField("Cross-Origin-Resource-Policy", "same-origin"),
      HTTPField("Cache-Control", "no-store"),
    ]

  /// Those of the page for addresses that lead nowhere, which names the root as its base.
  static let missing =
    HostFiles.security(framedBy: "'none'", base: "'self'").prefix(1).map { HTTPField($0, $1) }

  /// Whether a request was made by a page of this server or by the reader's own hand, or follows a
  /// link; a page from elsewhere can make a browser ask for anything, but has it say so
  /// (https://www.w3.org/TR/fetch-metadata/).
  package static func accepts(_ request: HTTPRequest) -> Bool {
    guard let site = request["Sec-Fetch-Site"], !["same-origin", "none"].contains(site) else {
      return true
    }
    return request["Sec-Fetch-Mode"] == "navigate" && request["Sec-Fetch-Dest"] == "document"
  }
}
