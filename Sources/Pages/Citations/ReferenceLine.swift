internal import Markup

/// The HTML of one reference, sentence after sentence. No point follows another, nor a question or
/// exclamation mark.
struct ReferenceLine {
  private let hanLanguage: String?
  private(set) var html: [UInt8] = []
  /// The same words without marks and address.
  private(set) var plain = ""
  /// The last sign that readers see, quotation marks aside.
  private var last: Character = " "

  init(hanLanguage: String?) { self.hanLanguage = hanLanguage }

  mutating func text(_ words: String) {
    InlineHTML.marked(words, hanLanguage, into: &html)
    note(words)
  }

  mutating func text(_ words: RichText) {
    InlineHTML.rich(words, hanLanguage, into: &html)
    note(words.plain)
  }

  /// Writes the title of a work that stands alone.
  mutating func cite(_ title: RichText) {
    InlineHTML.cite(title, hanLanguage, into: &html)
    note(title.plain)
  }

  /// Writes words and the end of their sentence.
  mutating func sentence(_ words: String) {
    text(words)
    stop()
  }

  /// Ends a sentence.
  mutating func stop() {
    point()
    text(" ")
  }

  /// Writes a point, unless the sentence has its end already.
  mutating func point() {
    if !".?!。？！".contains(last) { text(".") }
  }

  /// Writes an address as a link, and ends the line.
  mutating func link(_ address: String) {
    InlineHTML.link(address, words: address, into: &html)
    html.append(UInt8(ascii: "."))
  }

  /// Takes the blanks off the end.
  mutating func dropBlanks() {
    while html.last == UInt8(ascii: " ") { html.removeLast() }
  }

  private mutating func note(_ words: String) {
    plain += words
    if let sign = words.last(where: { !"”’ ".contains($0) }) { last = sign }
  }
}
