internal import Markup
internal import StudyGuide

/// One question as an item of QTI 2.1 (IMS Question and Test Interoperability, Assessment Test,
/// Section and Item Information Model).
///
/// Reasons of options are shown for what was chosen, and the explanation to everybody, both as modal
/// feedback. What those who mark by hand go by is for scorers alone, and the hint for tutors.
struct QTIItem {
  private let question: ExportQuestion
  private var xml = XMLWriter(hasDeclaration: true)

  static func bytes(of question: ExportQuestion, _ exports: Exports) -> [UInt8] {
    var item = QTIItem(question: question)
    item.write(exports)
    return item.xml.bytes
  }

  private init(question: ExportQuestion) { self.question = question }

  private mutating func write(_ exports: Exports) {
    xml.begin(
      "assessmentItem",
      [
        ("xmlns", QTIPackage.namespace), ("identifier", QTIPackage.identifier(of: question)),
        ("title", question.title), ("adaptive", "false"), ("timeDependent", "false"),
        ("xml:lang", exports.language),
      ])
    declareResponses()
    declareOutcome("SCORE", "single", "float", initially: "0")
    if let cardinality { declareOutcome("FEEDBACK", cardinality, "identifier") }
    declareOutcome("EXPLANATION", "single", "identifier")
    xml.begin("itemBody")
    xml.markup(question.prompt.html)
    writeNotes(exports)
    writeInteraction()
    xml.end()
    writeProcessing()
    writeFeedback(exports)
    xml.end()
  }

  /// The number of options that may be chosen; nil for other questions.
  private var cardinality: String? {
    guard case .choice(let options) = question.form else { return nil }
    return options.count(where: \.isRight) > 1 ? "multiple" : "single"
  }

  // MARK: Declarations

  private mutating func declareResponses() {
    switch question.form {
    case .choice(let options):
      let right = options.indices.filter { options[$0].isRight }.map { name("choice", $0) }
      declare(
        "RESPONSE", cardinality ?? "single", "identifier", correct: right,
        worth: options.indices.map {
          (name("choice", $0), options[$0].isRight ? "1" : right.count > 1 ? "-1" : "0")
        })
    case .order(let items):
      declare(
        "RESPONSE", "ordered", "identifier", correct: items.indices.map { name("choice", $0) })
    case .match(let pairs):
      let right = pairs.indices.map { name("left", $0) + " " + name("right", $0) }
      declare(
        "RESPONSE", "multiple", "directedPair", correct: right, worth: right.map { ($0, "1") })
    case .gaps(let gaps):
      for (number, words) in gaps.enumerated() {
        declare(
          name("RESPONSE", number), "single", "string", correct: Array(words.prefix(1)),
          worth: words.uniqued().map { ($0, "1") })
      }
    case .open: declare("RESPONSE", "single", "string", correct: [])
    }
  }

  private mutating func declare(
    _ identifier: String, _ cardinality: String, _ type: String, correct: [String],
    worth: [(key: String, value: String)] = []
  ) {
    xml.begin(
      "responseDeclaration",
      [("identifier", identifier), ("cardinality", cardinality), ("baseType", type)])
    if !correct.isEmpty {
      xml.begin("correctResponse")
      for value in correct { xml.text("value", [], value) }
      xml.end()
    }
    if !worth.isEmpty {
      xml.begin("mapping", [("defaultValue", "0"), ("lowerBound", "0")])
      for (key, value) in worth {
        xml.leaf(
          "mapEntry", [("mapKey", key), ("mappedValue", value), ("caseSensitive", "false")])
      }
      xml.end()
    }
    xml.end()
  }

  private mutating func declareOutcome(
    _ identifier: String, _ cardinality: String, _ type: String, initially value: String? = nil
  ) {
    xml.begin(
      "outcomeDeclaration",
      [("identifier", identifier), ("cardinality", cardinality), ("baseType", type)])
    if let value {
      xml.begin("defaultValue")
      xml.text("value", [], value)
      xml.end()
    }
    xml.end()
  }

  // MARK: Body

  private mutating func writeNotes(_ exports: Exports) {
    if let hint = question.hint {
      let heading = exports.words[EntryHeading.hint]
      writeNote("tutor", [ExportQuestion.Reply(heading: heading, text: hint)], exports)
    }
    writeNote("scorer", [question.answer, question.criteria].compactMap { $0 }, exports)
  }

  private mutating func writeNote(
    _ view: String, _ parts: [ExportQuestion.Reply], _ exports: Exports
  ) {
    if parts.isEmpty { return }
    xml.begin("rubricBlock", [("view", view)])
    exports.write(parts, into: &xml)
    xml.end()
  }

  private mutating func writeInteraction() {
    let response: (StaticString, String) = ("responseIdentifier", "RESPONSE")
    switch question.form {
    case .choice(let options):
      let most = cardinality == "single" ? "1" : "0"
      xml.begin("choiceInteraction", [response, ("shuffle", "true"), ("maxChoices", most)])
      for (place, option) in options.enumerated() {
        write("simpleChoice", name("choice", place), option.answer)
      }
      xml.end()
    case .order(let items):
      xml.begin("orderInteraction", [response, ("shuffle", "true")])
      for place in question.shuffled(items.count) {
        write("simpleChoice", name("choice", place), items[place])
      }
      xml.end()
    case .match(let pairs):
      let most = String(pairs.count)
      xml.begin("matchInteraction", [response, ("shuffle", "true"), ("maxAssociations", most)])
      xml.begin("simpleMatchSet")
      for (place, pair) in pairs.enumerated() {
        write("simpleAssociableChoice", name("left", place), pair.left, [("matchMax", "1")])
      }
      xml.end()
      xml.begin("simpleMatchSet")
      for place in question.shuffled(pairs.count) {
        write(
          "simpleAssociableChoice", name("right", place), pairs[place].right, [("matchMax", "1")])
      }
      xml.end()
      xml.end()
    case .gaps(let gaps):
      if !question.bank.isEmpty { xml.text("p", [], question.bank.joined(separator: " · ")) }
      for number in gaps.indices {
        xml.begin("p")
        xml.text("span", [], "(\(number + 1)) ")
        xml.leaf(
          "textEntryInteraction",
          [("responseIdentifier", name("RESPONSE", number)), ("expectedLength", "20")])
        xml.end()
      }
    case .open(let lines):
      xml.leaf("extendedTextInteraction", [response, ("expectedLines", String(lines))])
    }
  }

  private mutating func write(
    _ element: StaticString, _ identifier: String, _ text: ExportText,
    _ attributes: [(StaticString, String)] = []
  ) {
    xml.begin(element, [("identifier", identifier)] + attributes)
    xml.markup(text.html)
    xml.end()
  }

  // MARK: Processing and feedback

  private mutating func writeProcessing() {
    xml.begin("responseProcessing")
    switch question.form {
    case .choice, .match: set("SCORE") { $0.leaf("mapResponse", [("identifier", "RESPONSE")]) }
    case .gaps(let gaps):
      set("SCORE") { xml in
        xml.begin("sum")
        for number in gaps.indices {
          xml.leaf("mapResponse", [("identifier", name("RESPONSE", number))])
        }
        xml.end()
      }
    case .order: writeMatch()
    case .open: break
    }
    if cardinality != nil {
      set("FEEDBACK") { $0.leaf("variable", [("identifier", "RESPONSE")]) }
    }
    set("EXPLANATION") { $0.text("baseValue", [("baseType", "identifier")], "explanation") }
    xml.end()
  }

  private mutating func set(_ outcome: String, _ write: (inout XMLWriter) -> Void) {
    xml.begin("setOutcomeValue", [("identifier", outcome)])
    write(&xml)
    xml.end()
  }

  /// A point for the one right order.
  private mutating func writeMatch() {
    xml.begin("responseCondition")
    xml.begin("responseIf")
    xml.begin("match")
    xml.leaf("variable", [("identifier", "RESPONSE")])
    xml.leaf("correct", [("identifier", "RESPONSE")])
    xml.end()
    set("SCORE") { $0.text("baseValue", [("baseType", "float")], "1") }
    xml.end()
    xml.end()
  }

  private mutating func writeFeedback(_ exports: Exports) {
    if case .choice(let options) = question.form {
      for (place, option) in options.enumerated() {
        guard let reason = option.reason else { continue }
        beginFeedback("FEEDBACK", name("choice", place))
        xml.markup(reason.html)
        xml.end()
      }
    }
    // To a question that is marked by hand the answer is for scorers.
    let isOpen = if case .open = question.form { true } else { false }
    let parts = isOpen ? [question.explanation].compactMap { $0 } : question.replies
    if parts.isEmpty { return }
    beginFeedback("EXPLANATION", "explanation")
    exports.write(parts, into: &xml)
    xml.end()
  }

  private mutating func beginFeedback(_ outcome: String, _ identifier: String) {
    xml.begin(
      "modalFeedback",
      [("outcomeIdentifier", outcome), ("showHide", "show"), ("identifier", identifier)])
  }
}

/// The name of one of several, from 1.
private func name(_ what: String, _ place: Int) -> String { "\(what)-\(place + 1)" }
