internal import Markup

/// A guide grows into its pages: a page that lists entries of a kind is there once there is one.
extension BuiltInPage {
  /// Says whether the guide has what the page lists.
  package func isFilled(in content: LoadedContent) -> Bool {
    switch self {
    case .claims: !content.claims.isEmpty
    case .glossary: !content.terms.isEmpty
    case .people: !content.people.isEmpty
    case .readings: !content.readings.isEmpty
    case .questions: !content.questions.isEmpty
    case .timeline: !content.events.isEmpty
    case .figures: !content.figures.isEmpty
    case .routes: content.configuration?.routes.isEmpty == false
    case .practice: !(content.questions.isEmpty && content.terms.isEmpty)
    case .silences: content.sections.values.contains(where: \.saysWhatIsLeftOut)
    case .offline: content.configuration?.worksOffline == true
    case .takeAway:
      !content.printPacks.isEmpty || content.configuration?.downloads.isEmpty == false
    case .sections, .essay, .reports, .find, .notFound: true
    }
  }

  /// Whether the page may be absent.
  package var mayBeAbsent: Bool {
    switch self {
    case .sections, .essay, .reports, .find, .notFound: false
    case .claims, .glossary, .people, .readings, .questions, .timeline, .figures, .silences,
      .routes, .offline, .practice, .takeAway:
      true
    }
  }

  /// The reason why the page is absent, with what would make it.
  var absence: (message: String, note: String) {
    let message = "there is no page `\(rawValue)` yet: "
    if self == .routes {
      return (message + "the guide has no routes", "write `routes` in `guide.yml`, or take it out")
    }
    if self == .offline {
      return (message + "`offline` is `false`", "take one of them out of `guide.yml`")
    }
    if self == .practice {
      return (
        message + "the guide has no question and no term", "write one, or take the reference out"
      )
    }
    if self == .takeAway {
      return (
        message + "the guide makes nothing to take away",
        "write a question or `print-packs: true`, or take the reference out"
      )
    }
    guard let kind else {
      return (
        message + "no section says what the text leaves out",
        "give a section that part, with `{#silent}` behind its heading, or take the reference out"
      )
    }
    return (
      message + "the guide has no \(kind.noun)",
      "write \(kind.phrase), or take the reference out"
    )
  }
}

extension LoadedContent {
  /// What is made for paper: what the author chose, or all for a guide that has questions.
  package var printPacks: [PrintPack] {
    configuration?.printPacks ?? (questions.isEmpty ? [] : PrintPack.allCases)
  }
}

extension Section {
  /// Whether something stands under its heading `{#silent}`.
  fileprivate var saysWhatIsLeftOut: Bool {
    entry.document.hasHeading("silent") && entry.document.parts()["silent"]?.isEmpty == false
  }
}
