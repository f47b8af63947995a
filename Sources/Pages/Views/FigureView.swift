internal import Markup
internal import StudyGuide

/// A figure as shown on its page and in its card.
struct FigureView: EntryPage {
  static let kind = Kind.figure

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  var figure: Figure { guide.content.figures[id] }

  var frame: FrameView {
    FrameView(context: context, title: figure.entry.title, description: caption)
  }

  static let fields: [Field<FigureView>] = [
    .text("id", \.figure.entry.id),
    .text("title", \.figure.entry.title),
    .optional("anchor", { $0.context.paper == .book ? $0.context.anchor(of: $0.id) : nil }),
    .flag("is-core", \.figure.entry.isCore),
    .text("number", { String($0.context.presentation.figureNumbers[$0.id]) }),
    .address("address", { $0.context.link(to: $0.id).address }),
    .address(
      "data-address",
      { $0.context.relative(PathAddress.encoded("data/" + $0.figure.dataFile.value)) }),
    .html(
      "caption",
      { view in
        let text = view.figure.entry.document
        return view.context.html(view.id, text.firstParagraph(in: text.openingPart()) ?? 0..<0)
      }),
    .text("caption-text", \.caption),
    .optionalHTML("chart", { $0.chart }),
    .flag("is-drawn", \.isDrawn),
    .list("lines", ChartLineView.shape, \.lines),
    .list("annotations", AnnotationView.shape, \.annotations),
    .list("plots", PlotView.shape, \.plots),
    .optional("band", { $0.rowChart == nil ? nil : $0.figure.band?.words }),
    .flag("draws-unchecked", \.drawsUnchecked),
    .optionalHTML(
      "caveats",
      { view in
        view.context.optionalHTML(view.id, view.figure.entry.document.parts()["caveats"])
      }),
    .optionalHTML(
      "long-description",
      { view in
        view.context.optionalHTML(view.id, view.figure.entry.document.parts()["description"])
      }),
    .text("key-label", \.keyLabel),
    .flag("has-unchecked", \.hasUnchecked),
    .flag("is-wide", { $0.figure.columns.count > 2 }),
    .flag("has-texts", { $0.figure.columns.contains(where: \.isText) }),
    .list("columns", ColumnView.shape, { $0.figure.columns.map { ColumnView(column: $0) } }),
    .list("rows", RowView.shape, \.rows),
    .works { $0.guide.links.targets(of: $0.id, .sources) },
    .notes,
    .namedParagraphs,
    .uses,
    .firstUses,
    .moreUses,
    .previous,
    .next,
  ]

  static let shape = Shape<FigureView>("figure", fields + [.draft])
  static let page = Shape<FramedView<FigureView>>(page: "figure-page", fields)
  static let card: (template: String, shape: Shape<FigureView>)? = ("cards/figure", shape)

  static let listFields: [Field<BuiltInPageView>] = [
    .list(
      "figures", FigureView.shape,
      { FigureView.views($0.context.presentation.figureNumbers.inOrder, in: $0.context) }),
    .list(
      "figures-apart", FigureView.shape,
      { view in
        let numbers = view.context.presentation.figureNumbers
        return FigureView.views(
          numbers.inOrder.filter { numbers.homes[$0] == nil }, in: view.context)
      }),
  ]

  /// The heading of the first column of the table.
  private var keyLabel: String {
    let figure = figure
    return figure.keyLabel ?? (figure.labels.first ?? figure.key).value.capitalizedFirst
  }

  private var caption: String { context.presentation.opening(of: id) }

  private var chart: [UInt8]? {
    var svg = XMLWriter(namespace: namespace)
    let format = context.presentation.numbers
    switch figure.chart {
    case .line: LineChart(figure: figure, format: format).write(into: &svg)
    case .tiles:
      TileMap(figure: figure, format: format).write(into: &svg)
    case .bar, .range, .table: return nil
    }
    return svg.bytes.isEmpty ? nil : svg.bytes
  }

  /// What drawings must name in a book, which is XHTML.
  private var namespace: String? { context.presentation.book == nil ? nil : SVG.namespace }

  private var isDrawn: Bool {
    let (figure, format) = (figure, context.presentation.numbers)
    switch figure.chart {
    case .line: return LineChart(figure: figure, format: format).isDrawn
    case .tiles: return TileMap(figure: figure, format: format).isDrawn
    case .bar, .range: return true
    case .table: return false
    }
  }

  private var rowChart: RowChart? {
    let figure = figure
    guard [.bar, .range].contains(figure.chart) else { return nil }
    return RowChart(
      figure: figure, format: context.presentation.numbers, words: guide.words,
      namespace: namespace)
  }

  private var plots: [PlotView] { rowChart.map { PlotView.plots(of: $0, in: context) } ?? [] }

  private var lines: [ChartLineView] {
    guard figure.chart == .line, isDrawn else { return [] }
    return figure.drawnColumns.enumerated().map { index, column in
      ChartLineView(number: index + 1, label: column.label)
    }
  }

  private var annotations: [AnnotationView] {
    lines.isEmpty ? [] : figure.annotations.map { AnnotationView(annotation: $0) }
  }

  /// Whether a value that the chart draws has not been checked against its source.
  private var drawsUnchecked: Bool {
    switch figure.chart {
    case .line:
      ChartLine.lines(of: figure).contains {
        $0.points.contains { $0.value != nil && $0.isUnchecked }
      }
    case .bar, .range: rowChart?.rows.contains(where: \.isUnchecked) ?? false
    case .tiles, .table: hasUnchecked
    }
  }

  /// The data as rows of a table: the row's name, then the value of each column, marked if it is
  /// based on memory.
  var rows: [RowView] {
    let figure = figure
    let columns = figure.columns.map { column in
      let index = figure.data.index(of: column.name.value)
      let numbers = index.map { index in figure.data.rows.compactMap { $0[index].number } } ?? []
      let format = context.presentation.numbers.fitting(numbers, decimals: column.decimals)
      return (column, index, format)
    }
    let isOwnPage = !context.isInCard && figure.entry.page.hasSameBytes(as: context.path)
    return figure.data.rows.enumerated().map { number, row in
      RowView(
        id: isOwnPage ? RowView.id(number) : nil, key: figure.name(ofRow: row),
        cells: columns.map { column, index, format in
          let field = index.map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
          return CellView(
            text: field.map { format.cell($0, of: column) }, isText: column.isText,
            language: column.language,
            isUnchecked: field != nil && !column.isText
              && figure.isUnchecked(column.name.value, inRow: row),
            label: column.label.capitalizedFirst)
        })
    }
  }

  private var hasUnchecked: Bool {
    rows.contains { $0.cells.contains(where: \.isUnchecked) }
  }
}
