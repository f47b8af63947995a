internal import Markup
internal import StudyGuide

/// The files that hosts read and readers do not: `_headers` and `_redirects` for Netlify and
/// Cloudflare Pages, and the empty `.nojekyll`, which keeps GitHub Pages from running Jekyll.
package enum HostFiles {
  /// The `Cache-Control` of pages: five minutes, after which browsers and caches must ask again.
  static let pageCaching = "public, max-age=300, must-revalidate"
  /// The `Cache-Control` of addresses with a digest: a year, since other bytes would have another
  /// address.
  static let assetCaching = "public, max-age=31536000, immutable"

  /// The `Cache-Control` of the files that tell of a new version: they are asked for each time.
  static let newsCaching = "no-cache"

  /// The headers of every response. The Content-Security-Policy allows just what pages need, which is
  /// files of the site itself and nothing inline; `ancestors` may frame pages, and `base` is what they
  /// may name as the base of their links.
  package static func security(
    framedBy ancestors: String = "'self'", base: String = "'none'"
  ) -> [(name: String, value: String)] {
    let policy = [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
      "font-src 'self'", "media-src 'self'", "connect-src 'self'", "worker-src 'self'",
      "manifest-src 'self'", "form-action 'self'", "base-uri \(base)",
      "frame-ancestors \(ancestors)",
    ]
    return [
      ("Content-Security-Policy", policy.joined(separator: "; ")),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
  }

  /// Returns the bytes of all such files, by path. `base` is the path of the site on its host.
  static func all(paths: [String], redirects: [Redirect], base: String) -> PathTable<[UInt8]> {
    [
      "_headers": Array(headers(paths: paths, base: base).utf8),
      "_redirects": Array(Self.redirects(redirects, base: base).utf8),
      ".nojekyll": [],
    ]
  }

  /// Returns the text of `_headers`. No address matches two rules that set the same header, since
  /// some hosts would join the values; but for the service worker and its
  /// list, for which both together mean `no-cache`.
  private static func headers(paths: [String], base: String) -> String {
    var text = base + "*\n"
    for (name, value) in security() { text += "  \(name): \(value)\n" }
    let folders = Set(
      paths.filter { $0.contains("/") }.compactMap { $0.split(separator: "/").first })
    for place in ["", ":file"] + folders.sorted().map({ $0 + "/*" }) {
      let isAsset = place.hasPrefix(AssetAddresses.folder)
      text += "\(base)\(place)\n  Cache-Control: \(isAsset ? assetCaching : pageCaching)\n"
    }
    for path in [OfflineFiles.list, OfflineFiles.worker] where paths.contains(path) {
      text += "\(base)\(path)\n  Cache-Control: \(newsCaching)\n"
    }
    return text
  }

  private static func encoded(_ address: String) -> String {
    let parts = PathAddress.parts(of: address)
    return PathAddress.encoded(parts.path) + parts.rest
  }

  private static func redirects(_ redirects: [Redirect], base: String) -> String {
    redirects.map { "\(base)\(PathAddress.encoded($0.path)) \(base)\(encoded($0.target)) 301\n" }
      .joined()
  }
}
