internal import Markup
internal import StudyGuide

/// A person as shown on their page and in the list of people.
struct PersonView: EntryPage, NamedInOriginal {
  static let kind = Kind.person

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var person: Person { guide.content.people[id] }
  var originalName: OriginalName { person.original }

  var frame: FrameView {
    let description = context.presentation.opening(of: id)
    return FrameView(
      context: context, title: person.entry.title, description: description,
      data: { structuredData(description) })
  }

  static let fields: [Field<PersonView>] =
    [
      .text("id", { $0.person.entry.id }),
      .text("title", { $0.person.entry.title }),
      .flag("is-core", { $0.person.entry.isCore }),
      .address("address", { $0.context.link(to: $0.id).address }),
      .optional("dates", { $0.person.dates }),
      .text("part", { $0.person.part }),
      .text("group", { $0.context.words[.peopleGroups, $0.person.group.value] }),
      .text("group-id", { $0.person.group.value }),
      .optionalHTML("body", { $0.context.wholeHTML($0.id) }),
      .list("aliases", WordView.shape, \.aliases),
      .works { $0.guide.links.targets(of: $0.id, .sources) },
      .notes,
      .namedParagraphs,
      .links("in-text", opensPanels: true) { $0.context.guide.paragraphs(using: $0.id) },
      .uses,
      .useCount,
      .firstUses,
      .moreUses,
      .previous,
      .next,
    ] + Field.originalName

  private var aliases: [WordView] {
    person.aliases.map { WordView(word: context.words.typography.smart($0.value)) }
  }

  static let shape = Shape<PersonView>("person", fields)
  static let page = Shape<FramedView<PersonView>>(page: "person-page", fields)

  static let linkStyle: String? = "t"

  static let listFields: [Field<BuiltInPageView>] = [
    .list("people-groups", PeopleGroupView.shape, { PeopleGroupView.all(in: $0.context) })
  ]

  /// Returns the people group by group, by name within each.
  static func listed(in guide: Guide) -> [EntryID] {
    let groups = Dictionary(grouping: guide.entries.all(.person)) {
      guide.content.people[$0].group.value
    }
    return guide.words.keys(of: .peopleGroups).flatMap { groups[$0] ?? [] }
  }

  /// Returns the description of the person in the vocabulary of schema.org.
  private func structuredData(_ description: String) -> [UInt8] {
    let names =
      person.aliases.map(\.value)
      + [person.original.text, person.original.transliteration].compactMap { $0 }
    return StructuredData.page(
      ["Person"],
      [
        ("name", StructuredData.text(person.entry.title)),
        ("alternateName", JSONWriter.list(names.map { JSONWriter.quoted($0) })),
        ("description", StructuredData.text(description)),
        ("disambiguatingDescription", StructuredData.text(person.part)),
      ])
  }
}

/// The people of one group.
struct PeopleGroupView: Sendable {
  let title: String
  let id: String
  let people: [PersonView]

  static let shape = Shape<PeopleGroupView>(
    "people-group",
    [
      .text("title", { $0.title }), .text("id", { $0.id }),
      .list("people", PersonView.shape, { $0.people }),
    ])

  static func all(in context: PageContext) -> [PeopleGroupView] {
    let groups = Dictionary(grouping: context.listed(.person)) {
      context.guide.content.people[$0].group.value
    }
    return context.words.keys(of: .peopleGroups).map { group in
      PeopleGroupView(
        title: context.words[.peopleGroups, group], id: Identifier.slug(group),
        people: PersonView.views(groups[group] ?? [], in: context))
    }.filter { !$0.people.isEmpty }
  }
}
