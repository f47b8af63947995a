/// What a page for paper is, which decides what becomes of the links in its texts.
enum Paper: Sendable {
  /// A page to hand out: links are words, so that nothing on it leads to an answer.
  case handout
  /// The whole guide in one document: links lead to what stands in it.
  case book
}
