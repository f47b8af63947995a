internal import Markup
internal import StudyGuide

/// The questions as a content package of QTI 2.1: an item for each, and a test that has them by
/// section.
enum QTIPackage {
  static let namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1"

  static func bytes(of exports: Exports) -> [UInt8] {
    let sections = exports.sections.filter { !$0.questions.isEmpty }
    var archive = ZipArchive()
    archive.add("imsmanifest.xml", manifest(of: sections, exports))
    archive.add("test.xml", test(of: sections, exports))
    for question in sections.flatMap(\.questions) {
      archive.add(path(of: question), QTIItem.bytes(of: question, exports))
    }
    return archive.finished()
  }

  /// An id of a question is no name in XML, which cannot begin with a digit.
  static func identifier(of question: ExportQuestion) -> String { "q-" + question.id }

  private static func path(of question: ExportQuestion) -> String { "items/\(question.id).xml" }

  private static func manifest(of sections: [Exports.Section], _ exports: Exports) -> [UInt8] {
    let questions = sections.flatMap(\.questions)
    var xml = XMLWriter(hasDeclaration: true)
    xml.begin(
      "manifest",
      [
        ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
        ("xmlns:imsmd", "http://www.imsglobal.org/xsd/imsmd_v1p2"), ("identifier", exports.key),
      ])
    xml.begin("metadata")
    xml.text("schema", [], "QTIv2.1 Package")
    xml.text("schemaversion", [], "1.0.0")
    write(title: exports.title, keywords: [], exports, &xml)
    xml.end()
    xml.leaf("organizations", [])
    xml.begin("resources")
    xml.begin(
      "resource",
      [("identifier", "test"), ("type", "imsqti_test_xmlv2p1"), ("href", "test.xml")])
    xml.leaf("file", [("href", "test.xml")])
    for question in questions {
      xml.leaf("dependency", [("identifierref", identifier(of: question))])
    }
    xml.end()
    for question in questions {
      xml.begin(
        "resource",
        [
          ("identifier", identifier(of: question)), ("type", "imsqti_item_xmlv2p1"),
          ("href", path(of: question)),
        ])
      xml.begin("metadata")
      write(
        title: question.title, keywords: [question.levelName] + question.claims, exports, &xml)
      xml.end()
      xml.leaf("file", [("href", path(of: question))])
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.bytes
  }

  /// Writes a title and keywords as IMS's metadata of learning resources has them.
  private static func write(
    title: String, keywords: [String], _ exports: Exports, _ xml: inout XMLWriter
  ) {
    let language: [(StaticString, String)] = [("xml:lang", exports.language)]
    xml.begin("imsmd:lom")
    xml.begin("imsmd:general")
    xml.begin("imsmd:title")
    xml.text("imsmd:langstring", language, title)
    xml.end()
    for keyword in keywords {
      xml.begin("imsmd:keyword")
      xml.text("imsmd:langstring", language, keyword)
      xml.end()
    }
    xml.end()
    xml.end()
  }

  private static func test(of sections: [Exports.Section], _ exports: Exports) -> [UInt8] {
    var xml = XMLWriter(hasDeclaration: true)
    xml.begin(
      "assessmentTest",
      [("xmlns", namespace), ("identifier", "test"), ("title", exports.title)])
    xml.begin(
      "testPart",
      [
        ("identifier", "part"), ("navigationMode", "nonlinear"), ("submissionMode", "individual"),
      ])
    for section in sections {
      xml.begin(
        "assessmentSection",
        [("identifier", "s-" + section.id), ("title", section.title), ("visible", "true")])
      for question in section.questions {
        xml.leaf(
          "assessmentItemRef",
          [("identifier", identifier(of: question)), ("href", path(of: question))])
      }
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.bytes
  }
}
