internal import Markup

/// The form in which a file of the essay's text is written.
package enum EssayForm: String, Sendable, CaseIterable {
  case prose
  /// Line ends are kept, and lines are numbered.
  case verse
  /// Paragraphs that begin with a name in strong print are speeches.
  case dialogue
}

/// A heading of the essay's text.
package struct EssayHeading: Sendable {
  /// From 2, as the marks before the heading say.
  package let level: Int
  package let title: String
  /// The id that stands behind the heading, or else one made of its words.
  package let id: String

  init(level: Int, title: String, id: String) {
    (self.level, self.title, self.id) = (level, title, id)
  }

  /// Makes a heading of its words.
  package init(_ title: String) {
    self.init(level: 2, title: title, id: Identifier.slug(title))
  }
}
