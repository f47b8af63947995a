internal import Markup
internal import StudyGuide

/// A subject, or a claim, by which readers can filter the events of the timeline.
struct TimelineFilterView: Sendable {
  let id: String
  let title: String

  static let shape = Shape<TimelineFilterView>(
    "timeline-filter", [.text("id", \.id), .text("title", \.title)])

  /// Returns the subjects that events are about, in the order of their list.
  static func subjects(in context: PageContext) -> [TimelineFilterView] {
    let used = Set(context.guide.content.events.values.flatMap { $0.about.map(\.value) })
    return context.words.keys(of: .subjects).enumerated().filter { used.contains($0.element) }.map {
      TimelineFilterView(
        id: id(ofSubject: $0.element, at: $0.offset), title: context.words[.subjects, $0.element])
    }
  }

  /// Returns the name of a subject in addresses: its key without blanks, or its place in the list.
  static func id(ofSubject key: String, at place: Int) -> String {
    let slug = Identifier.slug(key)
    return slug.isEmpty ? String(place + 1) : slug
  }

  /// Returns the claims on which events bear, in the order of lists.
  static func claims(in context: PageContext) -> [TimelineFilterView] {
    context.listed(.claim).filter { !context.guide.events(onClaim: $0).isEmpty }.map {
      let entry = context.guide.entries[$0]
      return TimelineFilterView(id: entry.id, title: entry.title)
    }
  }
}
