internal import Markup
internal import StudyGuide

/// An entry that may have a name in its own script.
protocol NamedInOriginal {
  var context: PageContext { get }
  var originalName: OriginalName { get }
}

extension Field where View: NamedInOriginal {
  /// The name in its own script, how it is read, and the language tags of both.
  static var originalName: [Field<View>] {
    [
      .optional("original", { $0.originalName.text }),
      .text(
        "original-language",
        { view in
          view.context.guide.configuration.original.language(of: view.originalName)
        }),
      .optional("transliteration", { $0.originalName.transliteration }),
      .text(
        "transliteration-language",
        { view in
          view.context.guide.configuration.original.transliteration(of: view.originalName)
        }),
    ]
  }
}
