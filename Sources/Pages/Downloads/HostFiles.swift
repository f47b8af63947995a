internal import Markup
internal import StudyGuide

/// The files that hosts read and readers do not: Netlify's and Cloudflare Pages' `_headers` and
/// `_redirects`, and the mark that keeps GitHub Pages from running Jekyll.
enum HostFiles {
  /// How long a browser and a cache in between may keep a page.
  static let pageCaching = "public, max-age=300, must-revalidate"
  /// For addresses with a digest: other bytes have another address.
  static let assetCaching = "public, max-age=31536000, immutable"

  /// What the pages truly need: everything from the site itself, and nothing within a page.
  static let policy =
    [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
      "font-src 'self'", "media-src 'self'", "connect-src 'self'", "worker-src 'self'",
      "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'",
    ].joined(separator: "; ")

  /// Sent with every answer.
  static let security = [
    ("Content-Security-Policy", policy),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]

  /// All of them, by path.
  static func all(paths: [String], redirects: [Redirect], base: String) -> [String: [UInt8]] {
    [
      "_headers": Array(headers(paths: paths, base: base).utf8),
      "_redirects": Array(Self.redirects(redirects, base: base).utf8),
      ".nojekyll": [],
    ]
  }

  /// No two rules that set one header fit one address: some hosts would join their values.
  private static func headers(paths: [String], base: String) -> String {
    var text = base + "*\n"
    for (name, value) in security { text += "  \(name): \(value)\n" }
    let folders = Set(
      paths.filter { $0.contains("/") }.compactMap { $0.split(separator: "/").first })
    for place in ["", ":file"] + folders.sorted().map({ $0 + "/*" }) {
      let isAsset = place.hasPrefix(AssetAddresses.folder)
      text += "\(base)\(place)\n  Cache-Control: \(isAsset ? assetCaching : pageCaching)\n"
    }
    return text
  }

  private static func redirects(_ redirects: [Redirect], base: String) -> String {
    redirects.map { "\(base)\($0.path) \(base)\($0.target) 301\n" }.joined()
  }
}
