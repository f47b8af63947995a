package import Markup

/// The rules for the essay's paragraphs and its text.
extension Rule {
  package static let essay: [Rule] = [.essayText, .paragraphLabel, .unkeptNumbers]

  package static let essayText = Rule(
    "essay-text",
    meaning: "The text of the essay cannot be read as a row of paragraphs.",
    remedy: "Mend the place that the message names.")

  package static let paragraphLabel = Rule(
    "paragraph-label",
    meaning: "A paragraph's label is empty, longer than 24 signs, or another paragraph's.",
    remedy: "Write the number that the edition gives it, or take `label` out.")

  package static let unkeptNumbers = Rule(
    "unkept-numbers", .warning,
    meaning: "Paragraphs of the text have no number of their own, so that one inserted before them "
      + "changes their addresses.",
    remedy: "Run `guide number`, which writes `{#p1}` behind each.")
}
