internal import Markup
internal import StudyGuide

/// A question, or a part of one, as Common Cartridge can ask it. All texts are HTML.
struct CartridgeItem: Sendable {
  struct Option: Sendable {
    let isRight: Bool
    let text: String
    let feedback: String
  }

  enum Answers: Sendable {
    case choice([Option])
    /// Words of which each is right.
    case words([String])
    case text
  }

  let id: String
  let title: String
  let prompt: String
  let answers: Answers
  /// What everybody is told after the answer.
  let feedback: String
  /// What those who mark a text go by.
  let solution: String

  var isMarked: Bool {
    if case .text = answers { return false }
    return true
  }

  var hasSeveral: Bool {
    guard case .choice(let options) = answers else { return false }
    return options.count(where: \.isRight) > 1
  }

  /// The name of the kind of question in the profile of Common Cartridge.
  var profile: String {
    switch answers {
    case .choice: hasSeveral ? "cc.multiple_response.v0p1" : "cc.multiple_choice.v0p1"
    case .words: "cc.fib.v0p1"
    case .text: "cc.essay.v0p1"
    }
  }

  static func items(of question: ExportQuestion, _ exports: Exports) -> [CartridgeItem] {
    let maker = CartridgeItemMaker(question: question, exports: exports)
    switch question.form {
    case .choice(let options):
      let options = options.map {
        Option(
          isRight: $0.isRight, text: exports.directed($0.answer),
          feedback: $0.reason.map { exports.directed($0) } ?? "")
      }
      let note = options.count(where: \.isRight) > 1 ? [exports.words[ExportWord.several]] : []
      return [maker.item(.choice(options), notes: note)]
    case .order(let items): return [maker.order(items)]
    case .match(let pairs): return maker.match(pairs)
    case .gaps(let gaps):
      return gaps.enumerated().map { place, words in
        maker.item(
          .words(words.uniqued()), part: gaps.count > 1 ? place : nil,
          notes: gaps.count > 1 ? ["(\(place + 1))"] : [])
      }
    case .open: return [maker.item(.text)]
    }
  }
}

/// The making of items from one question.
private struct CartridgeItemMaker {
  let question: ExportQuestion
  let exports: Exports

  /// Makes an item; of several, `part` is its place. `notes` are paragraphs below the prompt.
  func item(
    _ answers: CartridgeItem.Answers, part: Int? = nil, notes: [String] = [],
    _ write: (inout XMLWriter) -> Void = { _ in }
  ) -> CartridgeItem {
    var prompt = XMLWriter()
    prompt.markup(question.prompt.html)
    write(&prompt)
    if !question.bank.isEmpty {
      prompt.text("p", [], question.bank.joined(separator: " · "))
    }
    for note in notes { prompt.text("p", [], note) }
    let isText = if case .text = answers { true } else { false }
    let feedback = isText ? [question.explanation].compactMap { $0 } : question.replies
    return CartridgeItem(
      id: "\(exports.key)-\(question.id)" + (part.map { "-\($0 + 1)" } ?? ""),
      title: question.title + (part.map { " (\($0 + 1))" } ?? ""),
      prompt: text(exports.directed(prompt.bytes)), answers: answers,
      feedback: text(exports.html(of: feedback)),
      solution: text(
        exports.html(of: isText ? [question.answer, question.criteria].compactMap { $0 } : [])))
  }

  private func text(_ html: [UInt8]) -> String { String(decoding: html, as: UTF8.self) }

  /// Makes an item that lists things with letters, to be answered with these in the right order.
  func order(_ items: [ExportText]) -> CartridgeItem {
    let shown = question.shuffled(items.count)
    let letters = exports.letters(items.count)
    let right = items.indices.map { item in letters[shown.firstIndex(of: item) ?? item] }
    let answers = ["", " ", ", ", ","].map { right.joined(separator: $0) }
    return item(.words(answers), notes: [exports.words[ExportWord.letters]]) { html in
      html.begin("ul")
      for (letter, item) in zip(letters, shown.map { items[$0] }) {
        html.begin("li")
        html.text("strong", [], letter)
        html.markup(item.html)
        html.end()
      }
      html.end()
    }
  }

  /// Makes a choice of the right sides for each left one.
  func match(_ pairs: [ExportQuestion.Pair]) -> [CartridgeItem] {
    let shown = question.shuffled(pairs.count)
    return pairs.enumerated().map { place, pair in
      let options = shown.map {
        CartridgeItem.Option(
          isRight: $0 == place, text: exports.directed(pairs[$0].right), feedback: "")
      }
      return item(.choice(options), part: place) { html in
        html.begin("blockquote")
        html.markup(pair.left.html)
        html.end()
      }
    }
  }
}
