internal import Markup
internal import StudyGuide

/// What a panel shows of an entry or of a number. Pages hold it at their foot; a script looks it up
/// by the address of the link that opens it.
struct PanelView: Sendable {
  let context: PageContext
  let subject: PagePanels.Subject

  static let shape = Shape<PanelView>(
    "panel",
    [
      .address("address", \.address),
      .optionalRecord("term", TermView.shape, { $0.view() }),
      .optionalRecord("person", PersonView.shape, { $0.view() }),
      .optionalRecord("paragraph", ParagraphView.shape, { $0.view() }),
      .optionalRecord("reading", ReadingView.shape, { $0.view() }),
      .optionalRecord("claim", ClaimView.shape, { $0.view() }),
      .optionalRecord("row", DataRowView.shape, \.row),
    ])

  /// Returns what the panels of a page show, as far as its texts are written.
  static func all(on context: PageContext) -> [PanelView] {
    let subjects = context.panels?.subjects ?? []
    let inner = context.inPanel
    return subjects.filter { isShown($0, on: context) }.map {
      PanelView(context: inner, subject: $0)
    }
  }

  private static let kinds: Set<Kind> = [.term, .person, .paragraph, .reading, .claim]

  /// Says whether a subject has a panel on a page; an entry has none on its own.
  private static func isShown(_ subject: PagePanels.Subject, on context: PageContext) -> Bool {
    guard case .entry(let id) = subject else { return true }
    let entry = context.guide.entries[id]
    return kinds.contains(entry.kind) && !entry.address.hasSameBytes(as: context.path)
  }

  private var address: String {
    switch subject {
    case .entry(let id): context.relative(context.guide.entries[id].address)
    case .row(let row, let figure): context.address(ofRow: row, of: figure)
    }
  }

  private func view<View: KindView>() -> View? {
    guard case .entry(let id) = subject, context.guide.entries[id].kind == View.kind else {
      return nil
    }
    return View(context: context, id: id)
  }

  private var row: DataRowView? {
    guard case .row(let row, let figure) = subject else { return nil }
    return DataRowView(figure: FigureView(context: context, id: figure), row: row)
  }
}

/// One row of a figure's data by itself, with its source.
struct DataRowView: PagePart {
  let figure: FigureView
  /// The number of the row, from 0.
  let row: Int

  var context: PageContext { figure.context }

  static let shape = Shape<DataRowView>(
    "data-row",
    [
      .record("figure", FigureView.shape, \.figure),
      .text("key", { $0.figure.rows[$0.row].key }),
      .list("values", DataValueView.shape, \.values),
      .works(\.sources),
    ])

  /// The work from which the row is, or else those of the figure.
  private var sources: [EntryID] {
    let data = figure.figure
    let column = data.works.flatMap { data.data.index(of: $0.value) }
    let work = column.flatMap { context.guide.entries.id(.reading, data.data.rows[row][$0].text) }
    return work.map { [$0] } ?? context.guide.links.targets(of: figure.id, .sources)
  }

  private var values: [DataValueView] {
    zip(figure.figure.columns, figure.rows[row].cells).filter { $1.text != nil }.map {
      DataValueView(column: ColumnView(column: $0), cell: $1)
    }
  }
}

/// A value in a row of data, with the head of its column.
struct DataValueView: Sendable {
  let column: ColumnView
  let cell: CellView

  static let shape = Shape<DataValueView>(
    "data-value",
    [
      .record("column", ColumnView.shape, \.column), .record("cell", CellView.shape, \.cell),
    ])
}
