internal import Markup
internal import StudyGuide

/// The questions of one section as an assessment of QTI 1.2.1, in the profile of Common Cartridge 1.1.
///
/// That profile knows choices, one word to fill in, and texts. So every pair to match becomes a
/// choice, every gap a question of its own, and things to order are answered with their letters.
struct CartridgeQuiz {
  private let section: Exports.Section
  private let exports: Exports
  private var xml = XMLWriter(hasDeclaration: true)

  static func title(of section: Exports.Section, _ exports: Exports) -> String {
    exports.words[BuiltInPage.questions] + ": " + section.title
  }

  static func bytes(of section: Exports.Section, _ exports: Exports) -> [UInt8] {
    var quiz = CartridgeQuiz(section: section, exports: exports)
    quiz.write()
    return quiz.xml.bytes
  }

  private init(section: Exports.Section, exports: Exports) {
    (self.section, self.exports) = (section, exports)
  }

  private mutating func write() {
    xml.begin("questestinterop", [("xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2")])
    xml.begin(
      "assessment",
      [("ident", "\(exports.key)-quiz-\(section.id)"), ("title", Self.title(of: section, exports))])
    writeMetadata([
      ("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination"),
      ("qmd_scoretype", "Percentage"), ("cc_maxattempts", "unlimited"),
    ])
    xml.begin("section", [("ident", "root_section")])
    for item in section.questions.flatMap({ CartridgeItem.items(of: $0, exports) }) { write(item) }
    for _ in 0..<3 { xml.end() }
  }

  private mutating func writeMetadata(_ fields: [(String, String)]) {
    xml.begin("qtimetadata")
    for (label, entry) in fields {
      xml.begin("qtimetadatafield")
      xml.text("fieldlabel", [], label)
      xml.text("fieldentry", [], entry)
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ item: CartridgeItem) {
    xml.begin("item", [("ident", item.id), ("title", item.title)])
    xml.begin("itemmetadata")
    writeMetadata(
      [("cc_profile", item.profile)] + (item.isMarked ? [] : [("qmd_computerscored", "No")]))
    xml.end()
    xml.begin("presentation")
    write(material: item.prompt)
    writeResponse(item)
    xml.end()
    writeProcessing(item)
    writeFeedback(item)
    xml.end()
  }

  private mutating func writeResponse(_ item: CartridgeItem) {
    guard case .choice(let options) = item.answers else {
      xml.begin("response_str", [("ident", Self.response), ("rcardinality", "Single")])
      xml.begin("render_fib")
      xml.leaf("response_label", [("ident", "answer1"), ("rshuffle", "No")])
      xml.end()
      xml.end()
      return
    }
    xml.begin(
      "response_lid",
      [("ident", Self.response), ("rcardinality", item.hasSeveral ? "Multiple" : "Single")])
    xml.begin("render_choice")
    for (place, option) in options.enumerated() {
      xml.begin("response_label", [("ident", String(place + 1))])
      write(material: option.text)
      xml.end()
    }
    xml.end()
    xml.end()
  }

  /// The name of the answer.
  private static let response = "response1"

  private mutating func writeProcessing(_ item: CartridgeItem) {
    xml.begin("resprocessing")
    xml.begin("outcomes")
    xml.leaf(
      "decvar",
      [("maxvalue", "100"), ("minvalue", "0"), ("varname", "SCORE"), ("vartype", "Decimal")])
    xml.end()
    if !item.feedback.isEmpty {
      writeCondition {
        $0.leaf("other", [])
      } then: {
        Self.show("general_fb", &$0)
      }
    }
    switch item.answers {
    case .choice(let options):
      for (place, option) in options.enumerated() where !option.feedback.isEmpty {
        writeCondition {
          Self.equals(String(place + 1), &$0)
        } then: {
          Self.show("\(place + 1)_fb", &$0)
        }
      }
      writeCondition(isLast: true) {
        Self.write(right: options, hasSeveral: item.hasSeveral, &$0)
      } then: {
        Self.score(&$0)
      }
    case .words(let words):
      writeCondition(isLast: true) { xml in
        for word in words { Self.equals(word, &xml) }
      } then: {
        Self.score(&$0)
      }
    case .text:
      if !item.solution.isEmpty {
        writeCondition {
          $0.leaf("other", [])
        } then: {
          Self.show("solution", &$0, as: "Solution")
        }
      }
    }
    xml.end()
  }

  private mutating func writeCondition(
    isLast: Bool = false, _ condition: (inout XMLWriter) -> Void,
    then: (inout XMLWriter) -> Void
  ) {
    xml.begin("respcondition", [("continue", isLast ? "No" : "Yes")])
    xml.begin("conditionvar")
    condition(&xml)
    xml.end()
    then(&xml)
    xml.end()
  }

  /// Writes that all right options are chosen, and no other where several may be.
  private static func write(
    right options: [CartridgeItem.Option], hasSeveral: Bool, _ xml: inout XMLWriter
  ) {
    guard hasSeveral else {
      if let right = options.firstIndex(where: \.isRight) { equals(String(right + 1), &xml) }
      return
    }
    xml.begin("and")
    for (place, option) in options.enumerated() {
      if !option.isRight { xml.begin("not") }
      equals(String(place + 1), &xml)
      if !option.isRight { xml.end() }
    }
    xml.end()
  }

  private static func equals(_ value: String, _ xml: inout XMLWriter) {
    xml.text("varequal", [("respident", response)], value)
  }

  private static func score(_ xml: inout XMLWriter) {
    xml.text("setvar", [("action", "Set"), ("varname", "SCORE")], "100")
  }

  private static func show(
    _ id: String, _ xml: inout XMLWriter, as type: String = "Response"
  ) {
    xml.leaf("displayfeedback", [("feedbacktype", type), ("linkrefid", id)])
  }

  private mutating func writeFeedback(_ item: CartridgeItem) {
    if !item.feedback.isEmpty { writeFeedback("general_fb", item.feedback) }
    if case .choice(let options) = item.answers {
      for (place, option) in options.enumerated() where !option.feedback.isEmpty {
        writeFeedback("\(place + 1)_fb", option.feedback)
      }
    }
    if case .text = item.answers, !item.solution.isEmpty {
      xml.begin("itemfeedback", [("ident", "solution")])
      xml.begin("solution")
      xml.begin("solutionmaterial")
      write(material: item.solution)
      for _ in 0..<3 { xml.end() }
    }
  }

  private mutating func writeFeedback(_ id: String, _ html: String) {
    xml.begin("itemfeedback", [("ident", id)])
    xml.begin("flow_mat")
    write(material: html)
    xml.end()
    xml.end()
  }

  private mutating func write(material html: String) {
    xml.begin("material")
    xml.text("mattext", [("texttype", "text/html")], html)
    xml.end()
  }
}
