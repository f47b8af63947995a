package import Markup
package import Pages
import StudyGuide

/// What the preview shows at one moment: the last good site, and what is wrong with the sources now.
package struct PreviewSnapshot: Sendable {
  /// Counts snapshots from 1.
  package let number: Int
  /// Nil until the first build without errors.
  package let site: Site?
  /// Whether the site is older than the sources, which have errors.
  package let isStale: Bool
  package let problems: [Diagnostic]
  /// What the machine refused, when the sources could not be read at all.
  package let failure: String?
  /// The page of the one file that was saved last; nil when several changed at once.
  package let savedPage: String?
  /// Counts changes of images and scripts.
  package let assets: Int
  /// A digest of all style sheets.
  package let style: String
  private let memory = OutputMemory()
  private let largeFiles: LargeFiles

  package init(
    number: Int, site: Site?, isStale: Bool, problems: [Diagnostic], failure: String? = nil,
    savedPage: String? = nil, assets: Int = 0, largeFiles: LargeFiles = LargeFiles()
  ) {
    self.number = number
    self.site = site
    self.isStale = isStale
    self.problems = problems
    self.failure = failure
    self.savedPage = savedPage
    self.assets = assets
    self.largeFiles = largeFiles
    style = SHA256.hex(of: site?.styleSheets ?? [])
  }

  /// An output of the site, with its digest.
  func rendered(_ path: String) -> OutputMemory.Output? {
    memory.output(
      at: path, tag: { largeFiles.tag(of: $0, at: path) }, { site?.render(path) })
  }

  /// The output that an address leads to, as static hosts answer: `/` is `index.html`, and an address
  /// without an ending is its page. Nil when there is none.
  package func output(at address: String) -> (path: String, output: OutputMemory.Output)? {
    let path = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    for candidate in [path, path + ".html"] {
      if let output = rendered(candidate) { return (candidate, output) }
    }
    return nil
  }
}
