/// The media types (RFC 9110, section 8.3; IANA's list) of what a site may hold, by the endings of its
/// files: what the preview answers, what object storage is told, and what the manual has nginx say.
package enum MediaType {
  package static let known = [
    // Pages and what they load.
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json", "jsonld": "application/ld+json", "map": "application/json",
    "geojson": "application/geo+json", "webmanifest": "application/manifest+json",
    "wasm": "application/wasm", "xml": "application/xml", "atom": "application/atom+xml",
    "rss": "application/rss+xml",
    // Texts and tables.
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    "srt": "application/x-subrip; charset=utf-8", "tex": "application/x-tex; charset=utf-8",
    "yml": "application/yaml", "yaml": "application/yaml",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    // Pictures.
    "svg": "image/svg+xml", "png": "image/png", "apng": "image/apng", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    "jxl": "image/jxl", "heic": "image/heic", "tif": "image/tiff", "tiff": "image/tiff",
    "bmp": "image/bmp", "ico": "image/x-icon",
    // Type faces.
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "ttc": "font/collection",
    // Sound and film.
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "ogg": "audio/ogg",
    "oga": "audio/ogg", "opus": "audio/ogg", "flac": "audio/flac", "wav": "audio/wav",
    "weba": "audio/webm", "mid": "audio/midi", "mp4": "video/mp4", "m4v": "video/mp4",
    "webm": "video/webm", "ogv": "video/ogg", "mov": "video/quicktime",
    // Books, papers and what they are packed in.
    "pdf": "application/pdf", "epub": "application/epub+zip", "rtf": "application/rtf",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "zip": "application/zip", "gz": "application/gzip", "tar": "application/x-tar",
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
