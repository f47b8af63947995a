internal import Markup
internal import StudyGuide

/// A page of prose as shown on its page.
struct ProseView: EntryPage {
  static let kind = Kind.page

  let context: PageContext
  let id: EntryID

  private var prose: Page { context.guide.content.pages[id] }

  var frame: FrameView {
    FrameView(context: context, title: prose.entry.title, description: prose.summary)
  }

  static let fields: [Field<ProseView>] = [
    .text("id", \.prose.entry.id),
    .text("title", \.prose.entry.title),
    .optional("summary", { $0.prose.summary.isEmpty ? nil : $0.prose.summary }),
    .html("body", { $0.context.html($0.id, style: $0.context.presentation.ownStyle) }),
    .list("parts", LinkView.shape, { $0.context.outline(of: $0.id) }),
    .notes,
    .namedParagraphs,
    .works { $0.context.guide.readings(citedIn: $0.id) },
  ]

  static let shape = Shape<ProseView>("prose", fields)
  static let page = Shape<FramedView<ProseView>>(page: "prose-page", fields)

  static let listFields: [Field<BuiltInPageView>] = [
    .list(
      "prose-pages", ProseView.shape, { ProseView.views(own(in: $0.context.guide), in: $0.context) }
    )
  ]

  /// Returns the pages of prose that are no introductions to built-in pages, drafts aside.
  static func own(in guide: Guide) -> [EntryID] {
    guide.entries.all(.page).filter { id in
      let entry = guide.entries[id]
      return guide.page(id) != nil && BuiltInPage(rawValue: entry.id) == nil && !entry.isDraft
        && entry.id != BuiltInPageView.startTemplate
    }
  }
}
