/// A problem in content or templates: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable {
  /// The weight of a problem; errors sort before warnings.
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  package var severity: Severity
  package let rule: Rule
  package let message: String
  /// The path of the file, relative to the guide's folder.
  package let path: String
  /// The place in the file; nil if the problem concerns the file as a whole.
  package let place: Place?
  /// The file, which all its problems share; nil if no line of it may be shown.
  package private(set) var source: SourceText?
  private var advice: Advice
  /// Whether nothing more of the file could be read: such problems come first, since others may
  /// follow from them.
  fileprivate(set) var endsReading = false
  /// Whether the problem is one of drafts alone, which readers never see: it stays a warning even
  /// where warnings count as errors.
  package private(set) var isOfDraft = false

  /// The advice printed below the caret: a near miss, or how to mend the problem.
  package var note: String? { advice.words }

  /// The change that mends the problem, where only one name can be meant; nil for all others.
  package var fix: Fix? {
    guard let place, let source, let (old, new) = advice.change else { return nil }
    return Fix(replacing: old, by: new, near: place, in: source)
  }

  /// Makes a problem. With `near`, its suggestion is the note, and `note` stands in for one.
  package init(
    rule: Rule, message: String, path: String, place: Place? = nil, source: SourceText? = nil,
    note: String? = nil, near: NearName? = nil
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.message = message
    self.path = path
    self.place = place
    self.source = source
    advice = Advice(note, near)
  }

  /// The problem without its line, which could hold a secret.
  package var withoutExcerpt: Diagnostic {
    var copy = self
    copy.source = nil
    return copy
  }

  /// The problem as one of drafts alone.
  package var ofDraft: Diagnostic {
    var copy = self
    (copy.severity, copy.isOfDraft) = (.warning, true)
    return copy
  }

  /// The problem as one after which nothing more of the file is read.
  var endingReading: Diagnostic {
    var copy = self
    copy.endsReading = true
    return copy
  }

  /// The source line of the place; empty if it may not be shown.
  package var excerpt: String { place.flatMap { source?.line($0.line) } ?? "" }
}

/// The words below a caret, which may wait for a search among many names until they are printed.
private struct Advice: Sendable {
  private var note: String?
  private var name: (typed: String, meant: String)?
  private(set) var near: NearName?

  init(_ note: String?, _ near: NearName?) { (self.note, self.near) = (note, near) }

  var words: String? { near?.suggestion?.words ?? note }

  /// The name that was typed, and the one that is meant if only one can be.
  var change: (typed: String, meant: String)? {
    guard let near else { return name }
    return near.suggestion?.meant.map { (near.name, $0) }
  }

  /// Looks for the suggestion, if `isWanted`, and keeps what is found.
  mutating func settle(isWanted: Bool) {
    if isWanted, let near, let found = near.suggestion {
      (note, name) = (found.words, found.meant.map { (near.name, $0) })
    }
    near = nil
  }
}

extension Diagnostic: Hashable {
  package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.says(right) && left.severity == right.severity && left.note == right.note
      && (left.source === right.source
        || DiagnosticFormatter.excerpt(left) == DiagnosticFormatter.excerpt(right))
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(message)
    hasher.combine(path)
    hasher.combine(place)
  }
}

extension Diagnostic: Comparable {
  /// Orders problems that end the reading of a file before all others, then by file, place, then rule and message: a total order, so that reports never vary.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.endsReading != right.endsReading { return left.endsReading }
    if !left.path.hasSameBytes(as: right.path) { return left.path.precedesInBytes(right.path) }
    let origin = Place(line: 0, column: 0, length: 0)
    let (leftPlace, rightPlace) = (left.place ?? origin, right.place ?? origin)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.rule != right.rule { return left.rule.id < right.rule.id }
    return left.message < right.message
  }
}

extension [Diagnostic] {
  /// The largest number of problems for which a near miss is looked for.
  package static var mostSuggestions: Int { 100 }

  /// Returns the diagnostics sorted by place, each once, with warnings turned into errors if
  /// `strict`, those of drafts aside. The first hundred that may have a suggestion get it.
  package func settled(strict: Bool) -> [Diagnostic] {
    var settled: [Diagnostic] = []
    var suggestions = 0
    for var diagnostic in sorted() where settled.last.map({ !$0.says(diagnostic) }) ?? true {
      if strict, !diagnostic.isOfDraft { diagnostic.severity = .error }
      diagnostic.settleAdvice(&suggestions)
      settled.append(diagnostic)
    }
    return settled
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  /// What two reports of one problem have in common, whatever their severity.
  package struct Identity: Hashable {
    private let rule: Rule
    private let message: String
    private let path: PathKey
    private let place: Place?

    fileprivate init(_ diagnostic: Diagnostic) {
      (rule, message) = (diagnostic.rule, diagnostic.message)
      (path, place) = (PathKey(diagnostic.path), diagnostic.place)
    }
  }

  package var identity: Identity { Identity(self) }

  /// Says whether two diagnostics report the same problem at the same place.
  fileprivate func says(_ other: Diagnostic) -> Bool {
    rule == other.rule && message == other.message && path.hasSameBytes(as: other.path)
      && place == other.place
  }

  /// Looks for the suggestion now, unless enough others have one.
  fileprivate mutating func settleAdvice(_ suggestions: inout Int) {
    guard advice.near != nil else { return }
    advice.settle(isWanted: suggestions < [Diagnostic].mostSuggestions)
    suggestions += 1
  }
}
