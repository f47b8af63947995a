internal import Markup
internal import StudyGuide

/// The guide as a Common Cartridge 1.1, which Canvas and others take for a course: a module for each
/// section, with a link to its page and its questions as a quiz.
enum CommonCartridge {
  static func bytes(of exports: Exports) -> [UInt8] {
    let cartridge = Cartridge(exports: exports)
    var archive = ZipArchive()
    archive.add("imsmanifest.xml", cartridge.manifest())
    for link in cartridge.links { archive.add(link.path, cartridge.file(of: link)) }
    for section in exports.sections where !section.questions.isEmpty {
      archive.add(Cartridge.quizPath(section), CartridgeQuiz.bytes(of: section, exports))
    }
    return archive.finished()
  }
}

/// A link to a page of the published guide.
private struct CartridgeLink {
  let id: String
  let title: String
  let address: String

  var path: String { "links/\(id).xml" }
}

private struct Cartridge {
  let exports: Exports

  /// The links to the pages of the guide itself; none unless it is known where it will stand.
  private var pages: [CartridgeLink] {
    guard let start = exports.presentation.publicAddress("") else { return [] }
    let guide = exports.guide
    let lists = BuiltInPage.allCases.compactMap { page -> CartridgeLink? in
      guard page.kind != nil, let id = guide.entries.id(.page, page.rawValue) else { return nil }
      return CartridgeLink(
        id: name("page-" + page.rawValue), title: guide.entries[id].title,
        address: start + guide.entries[id].page)
    }
    return [CartridgeLink(id: name("start"), title: exports.title, address: start)] + lists
  }

  private func link(to section: Exports.Section) -> CartridgeLink? {
    section.address.map {
      CartridgeLink(id: name("section-" + section.id), title: section.title, address: $0)
    }
  }

  var links: [CartridgeLink] { pages + exports.sections.compactMap(link) }

  static func quizPath(_ section: Exports.Section) -> String { "quizzes/\(section.id).xml" }

  /// Canvas takes a thing of the same name in a course for the same, whichever guide it is from.
  private func name(_ what: String) -> String { exports.key + "-" + what }

  private func quizID(_ section: Exports.Section) -> String { name("quiz-" + section.id) }

  func file(of link: CartridgeLink) -> [UInt8] {
    var xml = XMLWriter(hasDeclaration: true)
    xml.begin("webLink", [("xmlns", "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1")])
    xml.text("title", [], link.title)
    xml.leaf("url", [("href", link.address), ("target", "_blank")])
    xml.end()
    return xml.bytes
  }

  func manifest() -> [UInt8] {
    var xml = XMLWriter(hasDeclaration: true)
    xml.begin(
      "manifest",
      [
        ("xmlns", "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"),
        ("xmlns:lomimscc", "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"),
        ("identifier", exports.key),
      ])
    writeMetadata(&xml)
    xml.begin("organizations")
    xml.begin(
      "organization", [("identifier", "organization"), ("structure", "rooted-hierarchy")])
    xml.begin("item", [("identifier", "root")])
    writeModule("module", exports.title, pages.map { ($0.id, $0.title) }, &xml)
    for section in exports.sections {
      var items = link(to: section).map { [($0.id, $0.title)] } ?? []
      if !section.questions.isEmpty {
        items.append((quizID(section), CartridgeQuiz.title(of: section, exports)))
      }
      writeModule("module-" + section.id, section.title, items, &xml)
    }
    for _ in 0..<3 { xml.end() }
    writeResources(&xml)
    xml.end()
    return xml.bytes
  }

  private func writeMetadata(_ xml: inout XMLWriter) {
    xml.begin("metadata")
    xml.text("schema", [], "IMS Common Cartridge")
    xml.text("schemaversion", [], "1.1.0")
    xml.begin("lomimscc:lom")
    xml.begin("lomimscc:general")
    xml.begin("lomimscc:title")
    xml.text("lomimscc:string", [("language", exports.language)], exports.title)
    xml.end()
    xml.text("lomimscc:language", [], exports.language)
    let subtitle = exports.guide.configuration.subtitle
    if !subtitle.isEmpty {
      xml.begin("lomimscc:description")
      xml.text("lomimscc:string", [("language", exports.language)], subtitle)
      xml.end()
    }
    for _ in 0..<3 { xml.end() }
  }

  /// Writes a module with the resources that it shows; nothing for one without any.
  private func writeModule(
    _ id: String, _ title: String, _ items: [(resource: String, title: String)],
    _ xml: inout XMLWriter
  ) {
    if items.isEmpty { return }
    xml.begin("item", [("identifier", id)])
    xml.text("title", [], title)
    for item in items {
      xml.begin(
        "item", [("identifier", "item-" + item.resource), ("identifierref", item.resource)])
      xml.text("title", [], item.title)
      xml.end()
    }
    xml.end()
  }

  private func writeResources(_ xml: inout XMLWriter) {
    xml.begin("resources")
    for link in links { write(link.id, "imswl_xmlv1p1", link.path, &xml) }
    for section in exports.sections where !section.questions.isEmpty {
      write(
        quizID(section), "imsqti_xmlv1p2/imscc_xmlv1p1/assessment", Self.quizPath(section),
        &xml)
    }
    xml.end()
  }

  private func write(
    _ id: String, _ type: String, _ path: String, _ xml: inout XMLWriter
  ) {
    xml.begin("resource", [("identifier", id), ("type", type)])
    xml.leaf("file", [("href", path)])
    xml.end()
  }
}
