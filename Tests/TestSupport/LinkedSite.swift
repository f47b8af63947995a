internal import Markup
internal import Pages
package import StudyGuide

extension TestSite {
  /// Reads `content/` alone: what loading gives, and what it reports, one line each.
  package func loaded(withDrafts: Bool = false) -> (content: LoadedContent, report: [String]) {
    let files = input.files.filter { $0.path.hasPrefix("content/") }
    let language = Words.read(
      input.files.first { $0.path == Words.path },
      input.files.first { $0.path == Configuration.path }
    ).words.textLanguage
    let loaded = LoadedContent.gather(
      files.map { ParsedContent($0, language: language) }, includesDrafts: withDrafts)
    return (loaded.value, loaded.diagnostics.sorted().map(Self.line))
  }

  /// Links the guide: what others ask it, before anything is checked or printed.
  package func linked(withDrafts: Bool = false, essay: String? = nil) async -> Guide {
    let words = Words.read(
      input.files.first { $0.path == Words.path },
      input.files.first { $0.path == Configuration.path }
    ).words
    return await Guide.link(
      loaded(withDrafts: withDrafts).content, words: words, essayText: essay.map { Array($0.utf8) },
      jobs: 1
    ).guide
  }

  /// The same with the text of one file changed.
  package func changing(_ path: String, _ change: (String) -> String) -> TestSite {
    adding(path, Array(change(texts[path] ?? "").utf8))
  }

  /// Reports with the essay's own text at hand, as `content/essay.txt`.
  package func report(essay: String) async -> [String] {
    let input = Input(files: input.files) { path in
      path == "essay.txt" ? Array(essay.utf8) : nil
    }
    return await Pages.build(input).diagnostics.map(Self.line)
  }
}

extension Guide {
  /// An entry as `kind:id`.
  package func name(of id: EntryID) -> String {
    "\(entries[id].kind.rawValue):\(entries[id].id)"
  }

  package func names(of ids: some Sequence<EntryID>) -> [String] { ids.map(name) }

  /// The entry of a name `kind:id`, which there must be.
  package subscript(name: String) -> EntryID {
    guard let id = entries.ids.first(where: { self.name(of: $0) == name }) else {
      preconditionFailure("there is no \(name)")
    }
    return id
  }
}
