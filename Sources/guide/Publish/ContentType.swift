/// What hosts should say of a file, where they do not find it out by themselves.
enum ContentType {
  /// Media type by the ending of a name; nil leaves it to the tool.
  static func of(_ path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return "text/plain; charset=utf-8" }
    switch path[path.index(after: dot)...].lowercased() {
    case "html": return "text/html; charset=utf-8"
    case "css": return "text/css; charset=utf-8"
    case "js": return "text/javascript; charset=utf-8"
    case "json": return "application/json"
    case "webmanifest": return "application/manifest+json"
    case "svg": return "image/svg+xml"
    case "csv": return "text/csv; charset=utf-8"
    case "txt", "nojekyll": return "text/plain; charset=utf-8"
    case "xml": return "application/xml"
    case "bib": return "application/x-bibtex; charset=utf-8"
    case "ris": return "application/x-research-info-systems; charset=utf-8"
    case "pdf": return "application/pdf"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "webp": return "image/webp"
    case "gif": return "image/gif"
    case "woff2": return "font/woff2"
    default: return path.contains("/") ? nil : "text/plain; charset=utf-8"
    }
  }
}
