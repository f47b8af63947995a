/// A document of the book, in the order of reading.
struct BookDocument: Sendable {
  /// The parts of the book, in order.
  enum Part: String, CaseIterable, Sendable {
    case front, sections, claims, essay, figures, lists, pages, questions, answers
  }

  let file: String
  let title: String
  let part: Part
  /// Renders it; the number is its place in the book, from 1.
  let render: @Sendable (Int) -> [UInt8]
}
