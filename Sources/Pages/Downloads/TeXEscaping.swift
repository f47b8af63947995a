internal import Markup

/// Texts as BibTeX, BibLaTeX and their readers take them: one escaper for printed text, one for
/// addresses.
///
/// BibTeX counts every brace of a field, one behind a backslash too, while TeX counts only bare ones.
/// So a field must be even for both.
extension String {
  /// The text on one line, as ``escapedForTeX``.
  var asTeX: String { onOneLine.escapedForTeX }

  /// The text so that TeX prints it as it is: its ten special signs escaped, without ligatures that
  /// would make other signs of it.
  ///
  /// A brace without its partner gets an invisible one (`\{\vphantom{\}}`), which is even for BibTeX
  /// and for TeX.
  fileprivate var escapedForTeX: String {
    let lone = loneBraces
    var escaped = ""
    var last: Unicode.Scalar?
    for (index, scalar) in unicodeScalars.enumerated() {
      if let last, Self.ligatures.contains([last, scalar]) { escaped += "{}" }
      switch scalar {
      case "#", "$", "%", "&", "_": escaped += "\\\(scalar)"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += lone.contains(index) ? "\\{\\vphantom{\\}}" : "\\{"
      case "}": escaped += lone.contains(index) ? "\\vphantom{\\{}\\}" : "\\}"
      default: escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return escaped
  }

  /// The text for a field that is never printed as text (`url`, `doi`): only braces, backslashes,
  /// blanks and line ends are percent-encoded, since `_ % # ~ &` stand for themselves there.
  var asVerbatimTeX: String {
    onOneLine.unicodeScalars.map { scalar in
      let isUnsafe = scalar.properties.isWhitespace || ["{", "}", "\\"].contains(scalar)
      return isUnsafe ? String(scalar).percentEncoded { _ in true } : String(scalar)
    }.joined()
  }

  /// The text as one item of a field that lists items (`publisher`, `address`), escaped already:
  /// braces keep a word `and` from beginning another.
  var asOneItem: String { holdsAnd ? inListBraces : self }

  /// The text in braces as an item of a list. They alone do not keep biber from taking `{others}` for
  /// the end of a list; a blank in them does, and is printed by nobody.
  var inListBraces: String { lowercased() == "others" ? "{\(self) }" : "{\(self)}" }

  /// Whether a word of the text is `and`, or all of it `others`, which divide and end lists.
  var holdsAnd: Bool {
    let words = split { $0.isWhitespace }.map { $0.lowercased() }
    return words.contains("and") || words == ["others"]
  }

  /// The places of the braces, in scalars, that have no partner.
  private var loneBraces: Set<Int> {
    var open: [Int] = []
    var lone: Set<Int> = []
    for (index, scalar) in unicodeScalars.enumerated() {
      if scalar == "{" { open.append(index) }
      if scalar == "}", open.popLast() == nil { lone.insert(index) }
    }
    return lone.union(open)
  }

  /// Pairs of signs that TeX's fonts print as one: dashes, quotation marks, turned marks.
  private static let ligatures: Set<[Unicode.Scalar]> = [
    ["-", "-"], ["`", "`"], ["'", "'"], [",", ","], ["<", "<"], [">", ">"], ["?", "`"], ["!", "`"],
  ]
}

extension RichText {
  /// The text for TeX with its marks as commands.
  var asTeX: String {
    runs.map { run in
      Self.commands.filter { run.style.contains($0.style) }
        .reduce(run.text.withoutLineEnds.escapedForTeX) { "\\\($1.name){\($0)}" }
    }.joined()
  }

  private static let commands: [(style: Style, name: String)] = [
    (.superscript, "textsuperscript"), (.subscript, "textsubscript"), (.smallCaps, "textsc"),
    (.bold, "textbf"), (.italic, "emph"),
  ]
}
