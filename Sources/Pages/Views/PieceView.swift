internal import Markup
internal import StudyGuide

/// One of the things that a question has readers order or match.
struct PieceView: Sendable {
  /// A letter, or a number for what is matched with letters.
  let letter: String
  let text: [UInt8]

  static let shape = Shape<PieceView>("piece", [.text("letter", \.letter), .html("text", \.text)])

  /// Returns the pieces as the question shows them.
  static func shuffled(
    _ pieces: [Range<Int>], of id: EntryID, in context: PageContext
  ) -> [PieceView] {
    places(pieces.count, of: id, in: context).enumerated().map { place, piece in
      PieceView(letter: context.letter(ofAnswer: place), text: context.html(id, pieces[piece]))
    }
  }

  /// Returns the pieces in the right order, with the letters that the question gives them.
  static func ordered(
    _ pieces: [Range<Int>], of id: EntryID, in context: PageContext
  ) -> [PieceView] {
    zip(letters(pieces.count, of: id, in: context), pieces).map {
      PieceView(letter: $0, text: context.html(id, $1))
    }
  }

  /// Returns the left sides of pairs.
  static func numbered(
    _ pairs: [QuestionParts.Pair], of id: EntryID, in context: PageContext
  ) -> [PieceView] {
    pairs.enumerated().map { place, pair in
      PieceView(letter: String(place + 1), text: context.html(id, pair.left))
    }
  }

  private static func places(_ count: Int, of id: EntryID, in context: PageContext) -> [Int] {
    Shuffle.places(of: count, by: context.guide.entries[id].id)
  }

  /// Returns the letter of each piece, by its number in the right order.
  static func letters(_ count: Int, of id: EntryID, in context: PageContext) -> [String] {
    var letters = [String](repeating: "", count: count)
    for (place, piece) in places(count, of: id, in: context).enumerated() {
      letters[piece] = context.letter(ofAnswer: place)
    }
    return letters
  }
}

/// Two things that belong together, in the answer of a question to match.
struct PairView: Sendable {
  let number: Int
  let letter: String
  let left: [UInt8]
  let right: [UInt8]

  static let shape = Shape<PairView>(
    "pair",
    [
      .text("number", { String($0.number) }), .text("letter", \.letter), .html("left", \.left),
      .html("right", \.right),
    ])

  static func all(
    _ pairs: [QuestionParts.Pair], of id: EntryID, in context: PageContext
  ) -> [PairView] {
    zip(pairs, PieceView.letters(pairs.count, of: id, in: context)).enumerated().map {
      PairView(
        number: $0 + 1, letter: $1.1, left: context.html(id, $1.0.left),
        right: context.html(id, $1.0.right))
    }
  }
}

/// The words that belong into a gap, in the answer of its question.
struct GapView: Sendable {
  let number: Int
  let words: [String]

  static let shape = Shape<GapView>(
    "gap",
    [
      .text("number", { String($0.number) }),
      .text("word", { $0.words.first ?? "" }),
      .list("others", WordView.shape, { $0.words.dropFirst().map { WordView(word: $0) } }),
    ])

  static func all(_ gaps: [QuestionParts.Gap]) -> [GapView] {
    gaps.enumerated().map { GapView(number: $0 + 1, words: $1.words) }
  }
}

extension WordView {
  /// Returns the words for the gaps of a question, shuffled; none unless it offers them.
  static func bank(of question: Question) -> [WordView] {
    guard question.hasBank else { return [] }
    let words = question.parts.gaps.map { $0.words.first ?? "" }
    return Shuffle.places(of: words.count, by: question.entry.id).map { WordView(word: words[$0]) }
  }
}
