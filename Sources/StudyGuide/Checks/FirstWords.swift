internal import Markup

extension Check {
  /// The check that `first-words` has at most five words, since the guide points to the essay and
  /// does not print it.
  static let firstWords = Check(.wrongType, each: .paragraph) { id, guide in
    let paragraph = guide.content.paragraphs[id]
    let words = paragraph.firstWords
    guard paragraph.text == nil, words.value.split(separator: " ").count > 5 else { return [] }
    return [
      Finding(
        paragraph.entry, .wrongType, "`first-words` holds more than five words", at: words.place,
        note: "the guide points to the essay and does not print it")
    ]
  }
}
