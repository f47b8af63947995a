internal import Markup
internal import StudyGuide

/// The package document of the book (EPUB 3.3, section 5): what it is, what it holds and in which
/// order, and what readers who cannot see or hear need to know of it (EPUB Accessibility 1.1).
struct BookPackage {
  static let folder = "EPUB/"
  static let path = folder + "package.opf"
  static let style = "style.css"
  /// When the book was changed, which must be said. It is the same day for all editions, since the
  /// same guide is to give the same bytes.
  private static let modified = "2000-01-01T00:00:00Z"

  let guide: Guide
  let documents: [(document: BookDocument, bytes: [UInt8])]
  /// The paths of the files that documents show.
  let files: [String]

  /// The media types that every reader of EPUB 3.3 shows, by the endings of files.
  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "svg": "image/svg+xml", "webp": "image/webp", "mp3": "audio/mpeg", "m4a": "audio/mp4",
    "mp4": "video/mp4", "webm": "video/webm",
  ]

  private static func type(of path: String) -> String? {
    path.split(separator: ".").last.flatMap { types[$0.lowercased()] }
  }

  /// Whether the book can hold a file.
  static func holds(_ path: String) -> Bool { type(of: path) != nil }

  /// Returns the file that says where the package document stands.
  static func container() -> [UInt8] {
    var xml = XMLWriter(namespace: "urn:oasis:names:tc:opendocument:xmlns:container")
    xml.begin("container", [("version", "1.0")])
    xml.begin("rootfiles")
    xml.leaf(
      "rootfile", [("full-path", path), ("media-type", "application/oebps-package+xml")])
    xml.end()
    xml.end()
    return declaration + xml.bytes
  }

  private static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  func bytes() -> [UInt8] {
    let configuration = guide.configuration
    var xml = XMLWriter(namespace: "http://www.idpf.org/2007/opf")
    xml.begin(
      "package",
      [
        ("version", "3.0"), ("unique-identifier", "id"), ("xml:lang", configuration.language),
        ("dir", configuration.isRightToLeft ? "rtl" : "ltr"),
      ])
    writeMetadata(into: &xml)
    writeManifest(into: &xml)
    xml.begin(
      "spine", [("page-progression-direction", configuration.isRightToLeft ? "rtl" : "ltr")])
    for (document, _) in documents {
      xml.leaf("itemref", [("idref", Self.id(of: document.file))])
    }
    xml.end()
    xml.end()
    return Self.declaration + xml.bytes
  }

  private func writeMetadata(into xml: inout XMLWriter) {
    let configuration = guide.configuration
    xml.begin("metadata", [("xmlns:dc", "http://purl.org/dc/elements/1.1/")])
    xml.text("dc:identifier", [("id", "id")], identifier)
    xml.text("dc:title", [], configuration.title)
    xml.text("dc:language", [], configuration.language)
    for author in configuration.authors { xml.text("dc:creator", [], author) }
    if !configuration.subtitle.isEmpty { xml.text("dc:description", [], configuration.subtitle) }
    if let base = configuration.baseURL { xml.text("dc:source", [], base) }
    xml.text("meta", [("property", "dcterms:modified")], Self.modified)
    // The marks of pages are those of this book alone.
    xml.text("meta", [("property", "pageBreakSource")], "none")
    for (property, value) in accessibility {
      xml.text("meta", [("property", "schema:" + property)], value)
    }
    let summary = guide.words.templateTexts.first { $0.name == "book-accessibility" }
    if let summary {
      xml.text("meta", [("property", "schema:accessibilitySummary")], summary.text.value)
    }
    xml.end()
  }

  /// A name that stays while the guide keeps its address, or without one its title and essay: a UUID
  /// (RFC 9562, version 8) from their digest.
  private var identifier: String {
    let configuration = guide.configuration
    let name = configuration.baseURL ?? configuration.title + "\n" + guide.essay.title
    let digits = Array(SHA256.hex(of: Array(name.utf8)))
    let parts = [
      String(digits[0..<8]), String(digits[8..<12]), "8" + String(digits[13..<16]),
      "8" + String(digits[17..<20]), String(digits[20..<32]),
    ]
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private func writeManifest(into xml: inout XMLWriter) {
    xml.begin("manifest")
    for (document, bytes) in documents {
      var properties: [String] = []
      if document.file == BookPlaces.contents { properties.append("nav") }
      if bytes.firstRange(of: Array(SVG.namespace.utf8), from: 0) != nil {
        properties.append("svg")
      }
      var attributes: [(StaticString, String)] = [
        ("id", Self.id(of: document.file)), ("href", PathAddress.encoded(document.file)),
        ("media-type", "application/xhtml+xml"),
      ]
      if !properties.isEmpty {
        attributes.append(("properties", properties.joined(separator: " ")))
      }
      xml.leaf("item", attributes)
    }
    xml.leaf(
      "item", [("id", "style"), ("href", Self.style), ("media-type", "text/css")])
    for (number, file) in files.enumerated() {
      xml.leaf(
        "item",
        [
          ("id", "file-\(number + 1)"), ("href", PathAddress.encoded(file)),
          ("media-type", Self.type(of: file) ?? ""),
        ])
    }
    xml.end()
  }

  /// The id of a document in the manifest: an id in XML begins with a letter.
  private static func id(of file: String) -> String { "d-" + file.replacing(".xhtml", with: "") }
}
