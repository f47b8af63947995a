import StudyGuide

/// A language in which `guide init` begins a guide: with the words of its pages, and the small guide
/// in it.
package enum StarterLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case chinese = "zh-Hans"
  case arabic = "ar"

  /// Finds a language by its tag, or by one that says more or less: `de-AT`, `zh`.
  package init?(tag: String) {
    let tag = tag.lowercased()
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    let found =
      Self.allCases.first { $0.rawValue.lowercased() == tag }
      ?? Self.allCases.first { $0.rawValue.prefix { $0 != "-" } == primary }
    // Words in simplified characters are no help to who writes the others.
    guard let found, !tag.contains("hant") else { return nil }
    self = found
  }

  /// The text of `templates/words.yml`; nil for English, which is the language of the templates.
  package var words: String? {
    switch self {
    case .english: nil
    case .german: text(PackageResources.words_de_yml)
    case .french: text(PackageResources.words_fr_yml)
    case .spanish: text(PackageResources.words_es_yml)
    case .italian: text(PackageResources.words_it_yml)
    case .chinese: text(PackageResources.words_zh_Hans_yml)
    case .arabic: text(PackageResources.words_ar_yml)
    }
  }

  /// The files of the small guide, one after the other; `-- path --` begins each.
  var guide: String {
    switch self {
    case .english: text(PackageResources.keep_the_bridge_txt)
    case .german: text(PackageResources.guide_de_txt)
    case .french: text(PackageResources.guide_fr_txt)
    case .spanish: text(PackageResources.guide_es_txt)
    case .italian: text(PackageResources.guide_it_txt)
    case .chinese: text(PackageResources.guide_zh_Hans_txt)
    case .arabic: text(PackageResources.guide_ar_txt)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
