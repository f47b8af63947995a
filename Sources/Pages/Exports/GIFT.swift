internal import Markup
internal import StudyGuide

/// The questions in GIFT, the text format of Moodle that many others read.
///
/// It knows choices, words to fill in, pairs and texts. So what is to be ordered becomes pairs of a
/// thing and its place, and several gaps become pairs of a gap and its word.
enum GIFT {
  static func bytes(of exports: Exports) -> [UInt8] {
    let blocks = exports.sections.filter { !$0.questions.isEmpty }.flatMap { section in
      let path = [exports.title, section.title].map { $0.onOneLine.replacing("/", with: "//") }
      return ["$CATEGORY: $course$/top/" + path.joined(separator: "/")]
        + section.questions.map { block($0, exports) }
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func block(_ question: ExportQuestion, _ exports: Exports) -> String {
    let tags = ([question.levelName] + question.claims).map { " [tag:\($0.asTag)]" }.joined()
    var prompt = exports.directed(question.prompt)
    if !question.bank.isEmpty {
      var html = XMLWriter()
      html.text("p", [], question.bank.joined(separator: " · "))
      prompt += String(decoding: exports.directed(html.bytes), as: UTF8.self)
    }
    let feedback = String(decoding: exports.html(of: question.replies), as: UTF8.self)
    return "// [id:\(question.id)]\(tags)\n::\(question.title.asGIFT)::[html]\(prompt.asGIFT){\n"
      + answers(question, exports).map { $0 + "\n" }.joined()
      + (feedback.isEmpty ? "" : "####[html]" + feedback.asGIFT + "\n") + "}"
  }

  /// The lines of the answers; none for a question that is answered with a text.
  private static func answers(_ question: ExportQuestion, _ exports: Exports) -> [String] {
    switch question.form {
    case .choice(let options):
      let right = options.count(where: \.isRight)
      return options.map { option in
        let sign =
          right == 1
          ? option.isRight ? "=" : "~"
          : option.isRight
            ? "~%\(MoodleFraction.text(of: right))%"
            : "~%-\(MoodleFraction.text(of: options.count - right))%"
        let reason = option.reason.map { "#[html]" + exports.directed($0).asGIFT } ?? ""
        return sign + "[html]" + exports.directed(option.answer).asGIFT + reason
      }
    case .order(let items):
      return items.enumerated().map { "=\($1.plain.asGIFT) -> \($0 + 1)" }
    case .match(let pairs):
      return pairs.map { "=\($0.left.plain.asGIFT) -> \($0.right.plain.asGIFT)" }
    case .gaps(let gaps) where gaps.count == 1: return gaps[0].map { "=" + $0.asGIFT }
    case .gaps(let gaps):
      return gaps.enumerated().map { "=(\($0 + 1)) -> \(($1.first ?? "").asGIFT)" }
    case .open: return []
    }
  }
}

extension String {
  /// The text with the signs of the format escaped, on one line.
  ///
  /// An arrow would make a pair of an answer and cannot be escaped, so that another sign stands for it.
  fileprivate var asGIFT: String {
    var escaped = ""
    for scalar in replacing("->", with: "→").unicodeScalars {
      switch scalar {
      case "\\", "~", "=", "#", "{", "}", ":": escaped += "\\"
      case "\n":
        escaped += "\\n"
        continue
      case "\r": continue
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// The text as a tag, which a bracket ends.
  fileprivate var asTag: String { onOneLine.replacing("]", with: "\\]") }
}
