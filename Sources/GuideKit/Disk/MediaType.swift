/// The media types (RFC 9110, section 8.3) of what a site holds, by the endings of its files.
package enum MediaType {
  private static let known = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json",
    "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "xml": "application/xml", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    "ico": "image/x-icon", "pdf": "application/pdf", "woff2": "font/woff2", "woff": "font/woff",
    "mp3": "audio/mpeg", "mp4": "video/mp4", "webm": "video/webm", "epub": "application/epub+zip",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "zip": "application/zip", "webmanifest": "application/manifest+json",
  ]

  /// Nil for endings that are not known; files at the root without one are texts that hosts read.
  package static func known(_ path: String) -> String? {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else {
      return path.contains("/") ? nil : known["txt"]
    }
    return known[path[path.index(after: dot)...].lowercased()]
  }

  /// Bytes of no known kind are what they are.
  package static func of(_ path: String) -> String { known(path) ?? "application/octet-stream" }
}
