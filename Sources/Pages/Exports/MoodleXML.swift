internal import Markup
internal import StudyGuide

/// The questions for Moodle's question bank, in its own XML: a category for each section, in the order
/// of the guide.
enum MoodleXML {
  static func bytes(of exports: Exports) -> [UInt8] {
    var quiz = MoodleQuiz(exports: exports)
    quiz.write()
    return quiz.xml.bytes
  }
}

private struct MoodleQuiz {
  let exports: Exports
  var xml = XMLWriter(hasDeclaration: true)

  mutating func write() {
    xml.begin("quiz")
    for section in exports.sections where !section.questions.isEmpty {
      writeCategory(section)
      for question in section.questions { write(question) }
    }
    xml.end()
  }

  private mutating func writeCategory(_ section: Exports.Section) {
    xml.begin("question", [("type", "category")])
    let path = ["$course$", "top"] + [exports.title, section.title].map(\.asCategory)
    writeText("category", path.joined(separator: "/"))
    writeHTML("info", section.summary.asHTML)
    xml.text("idnumber", [], section.id)
    xml.end()
  }

  private mutating func write(_ question: ExportQuestion) {
    switch question.form {
    case .choice(let options):
      begin("multichoice", question)
      writeChoice(options, of: question)
    case .order(let items):
      begin("ordering", question)
      writeOrder(items)
    case .match(let pairs):
      begin("matching", question)
      xml.text("shuffleanswers", [], "true")
      writeCombinedFeedback()
      for pair in pairs {
        xml.begin("subquestion", [("format", "html")])
        xml.text("text", [], exports.directed(pair.left))
        writeText("answer", pair.right.plain)
        xml.end()
      }
    case .gaps: begin("cloze", question)
    case .open(let lines):
      begin("essay", question)
      writeEssay(question, lines: lines)
    }
    if let hint = question.hint {
      xml.begin("hint", [("format", "html")])
      xml.text("text", [], exports.directed(hint))
      xml.end()
    }
    xml.begin("tags")
    for tag in [question.levelName] + question.claims { writeText("tag", tag) }
    xml.end()
    xml.end()
  }

  /// Begins a question with what all types have.
  private mutating func begin(_ type: String, _ question: ExportQuestion) {
    xml.begin("question", [("type", type)])
    writeText("name", question.title)
    writeHTML("questiontext", text(of: question))
    // What those who mark by hand go by is not for those who answer.
    let isOpen = if case .open = question.form { true } else { false }
    let replies = isOpen ? question.explanation.map { [$0] } ?? [] : question.replies
    writeHTML("generalfeedback", String(decoding: exports.html(of: replies), as: UTF8.self))
    if type != "cloze" {
      xml.text("defaultgrade", [], "1")
    }
    xml.text("penalty", [], "0.3333333")
    xml.text("hidden", [], "0")
    xml.text("idnumber", [], question.id)
  }

  /// The prompt; behind it, where words are to be filled in, a field for each gap.
  private func text(of question: ExportQuestion) -> String {
    guard case .gaps(let gaps) = question.form else { return exports.directed(question.prompt) }
    var html = XMLWriter()
    html.markup(question.prompt.html)
    if !question.bank.isEmpty { html.text("p", [], question.bank.joined(separator: " · ")) }
    for (number, words) in gaps.enumerated() {
      let answers = words.map { "%100%" + $0.asClozeAnswer }.joined(separator: "~")
      html.text("p", [], "(\(number + 1)) {1:SHORTANSWER:\(answers)}")
    }
    return String(decoding: exports.directed(html.bytes), as: UTF8.self)
  }

  private mutating func writeChoice(
    _ options: [ExportQuestion.Option], of question: ExportQuestion
  ) {
    let right = options.count(where: \.isRight)
    xml.text("single", [], right == 1 ? "true" : "false")
    xml.text("shuffleanswers", [], "true")
    xml.text("answernumbering", [], "ABCD")
    writeCombinedFeedback()
    for option in options {
      let fraction =
        option.isRight
        ? MoodleFraction.text(of: right)
        : right == 1 ? "0" : "-" + MoodleFraction.text(of: options.count - right)
      xml.begin("answer", [("fraction", fraction), ("format", "html")])
      xml.text("text", [], exports.directed(option.answer))
      writeHTML("feedback", option.reason.map { exports.directed($0) } ?? "")
      xml.end()
    }
  }

  private mutating func writeOrder(_ items: [ExportText]) {
    for (name, value) in [
      ("layouttype", "VERTICAL"), ("selecttype", "ALL"), ("selectcount", String(items.count)),
      ("gradingtype", "RELATIVE_TO_CORRECT"), ("showgrading", "SHOW"), ("numberingstyle", "none"),
    ] as [(StaticString, String)] {
      xml.text(name, [], value)
    }
    writeCombinedFeedback()
    for (place, item) in items.enumerated() {
      xml.begin("answer", [("fraction", String(place + 1)), ("format", "html")])
      xml.text("text", [], exports.directed(item))
      xml.end()
    }
  }

  private mutating func writeEssay(_ question: ExportQuestion, lines: Int) {
    xml.text("responseformat", [], "editor")
    xml.text("responserequired", [], "1")
    xml.text("responsefieldlines", [], String(lines))
    xml.text("attachments", [], "0")
    xml.text("attachmentsrequired", [], "0")
    let guide = exports.html(of: question.replies)
    writeHTML("graderinfo", String(decoding: guide, as: UTF8.self))
    writeHTML("responsetemplate", "")
  }

  private mutating func writeCombinedFeedback() {
    for name in [
      "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback",
    ] as [StaticString] { writeHTML(name, "") }
  }

  private mutating func writeHTML(_ name: StaticString, _ html: String) {
    xml.begin(name, [("format", "html")])
    xml.text("text", [], html)
    xml.end()
  }

  private mutating func writeText(_ name: StaticString, _ text: String) {
    xml.begin(name)
    xml.text("text", [], text)
    xml.end()
  }
}

extension String {
  /// The text as the name of a category: `/` divides names.
  fileprivate var asCategory: String { onOneLine.replacing("/", with: "//") }

  /// The text as an answer of a question with gaps, whose signs for fields are escaped.
  fileprivate var asClozeAnswer: String {
    var escaped = ""
    for scalar in onOneLine.unicodeScalars {
      if "\\}#~/\"".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  fileprivate var asHTML: String {
    var html: [UInt8] = []
    html.append(escaping: self)
    return String(decoding: html, as: UTF8.self)
  }
}
