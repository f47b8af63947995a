internal import Markup
internal import StudyGuide

/// The files for search engines, made only for a guide whose address is known.
enum Sitemap {
  /// Returns `sitemap.xml` (sitemaps.org 0.9): every page but the one for missing pages, without
  /// dates.
  static func bytes(pages: [String], base: String) -> [UInt8] {
    var xml = XMLWriter(hasDeclaration: true)
    xml.begin("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    for page in pages where page != "404.html" {
      xml.begin("url")
      xml.text("loc", [], base + (page == "index.html" ? "" : PathAddress.encoded(page)))
      xml.end()
    }
    xml.end()
    return xml.bytes
  }

  /// Returns `robots.txt`, which allows everything and names the sitemap.
  static func robots(base: String) -> [UInt8] {
    Array("User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n".utf8)
  }
}
