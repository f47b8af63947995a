import GuideKit
import Markup
import Testing

struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("a/terms.json", "application/json"),
    ("data/lengths.csv", "text/csv; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"),
    ("sitemap.xml", "application/xml"), ("a.svg", "image/svg+xml"), ("a.PNG", "image/png"),
    ("a.jpg", "image/jpeg"), ("a.jpeg", "image/jpeg"), ("a.gif", "image/gif"),
    ("a.webp", "image/webp"), ("a.avif", "image/avif"), ("favicon.ico", "image/x-icon"),
    ("a.pdf", "application/pdf"), ("a.woff2", "font/woff2"), ("a.woff", "font/woff"),
    ("a.mp3", "audio/mpeg"), ("a.mp4", "video/mp4"), ("a.webm", "video/webm"),
    ("a.epub", "application/epub+zip"), ("a.bib", "application/x-bibtex; charset=utf-8"),
    ("a.ris", "application/x-research-info-systems; charset=utf-8"), ("a.zip", "application/zip"),
    ("a.webmanifest", "application/manifest+json"), ("a.tar.zip", "application/zip"),
    ("a.mjs", "text/javascript; charset=utf-8"), ("a.wasm", "application/wasm"),
    ("a.ttf", "font/ttf"), ("a.otf", "font/otf"), ("a.m4a", "audio/mp4"), ("a.ogg", "audio/ogg"),
    ("a.wav", "audio/wav"), ("a.vtt", "text/vtt; charset=utf-8"),
    ("a.md", "text/markdown; charset=utf-8"), ("a.ics", "text/calendar; charset=utf-8"),
    ("a.jxl", "image/jxl"),
    ("files/a.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ])
  func `each ending has its type`(_ path: String, _ type: String) {
    #expect(MediaType.known(path) == type)
    #expect(MediaType.of(path) == type)
  }

  @Test func `files at the root without an ending are texts that hosts read`() {
    #expect(MediaType.known("_redirects") == "text/plain; charset=utf-8")
    #expect(MediaType.known(".guide-manifest") == "text/plain; charset=utf-8")
    #expect(MediaType.known("files/README") == nil)
    #expect(MediaType.known(".nojekyll") == "text/plain; charset=utf-8")
  }

  @Test func `bytes of no known kind are what they are`() {
    #expect(MediaType.known("a.unknown") == nil)
    #expect(MediaType.of("a.unknown") == "application/octet-stream")
    #expect(MediaType.of("a.") == "application/octet-stream")
  }

  @Test func `texts have their encoding, and no ending has a sign that would not be one`() {
    for (ending, type) in MediaType.known {
      #expect(type.contains("charset=utf-8") || !type.hasPrefix("text/"), "\(ending)")
      #expect(ending.utf8.allSatisfy { ($0 | 0x20) == $0 }, "\(ending)")
    }
  }
}
