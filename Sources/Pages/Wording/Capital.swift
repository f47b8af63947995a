extension String {
  /// The text with a capital at its beginning, for words that begin a sentence or a heading.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
