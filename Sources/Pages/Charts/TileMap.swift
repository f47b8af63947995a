internal import Markup
internal import StudyGuide

/// A schematic map: one square for each row of the data, at the position in its columns `x` and
/// `y`, counted from 0 in the upper left corner. No borders and no areas are drawn.
///
/// A square shows the row's key and, if it has one, the number in the first numeric column, on a
/// darker ground.
struct TileMap {
  /// The distance between the corners of neighbouring squares, in units of the drawing.
  private static let side = 48
  /// The space between neighbouring squares, in the same units.
  private static let gap = 3

  let figure: Figure
  let format: NumberFormat

  /// One square: its column and row on the map, and its row of the data.
  private struct Tile {
    let x: Int
    let y: Int
    let row: [DataTable.Field]
  }

  /// Whether there is anything to draw: a row with a place on the map.
  var isDrawn: Bool { !tiles.isEmpty }

  func write(into svg: inout XMLWriter) {
    let tiles = self.tiles
    guard let right = tiles.map(\.x).max(), let bottom = tiles.map(\.y).max() else { return }
    let (width, height) = ((right + 1) * Self.side, (bottom + 1) * Self.side)
    svg.begin(
      "svg",
      [
        ("class", "chart tiles"), ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
        ("aria-labelledby", "_chart-\(figure.entry.id)"),
      ])
    svg.text("title", [("id", "_chart-\(figure.entry.id)")], figure.entry.title)
    for tile in tiles { write(tile, into: &svg) }
    svg.end()
  }

  private var tiles: [Tile] {
    let data = figure.data
    guard let xs = data.index(of: "x"), let ys = data.index(of: "y") else { return [] }
    return data.rows.compactMap { row in
      guard let x = row[xs].number?.whole(in: Figure.tilePlaces),
        let y = row[ys].number?.whole(in: Figure.tilePlaces)
      else { return nil }
      return Tile(x: x, y: y, row: row)
    }
  }

  /// Returns what a key stands for: the name of the row, or else the words of its first text column.
  private func name(of row: [DataTable.Field], key: String) -> String? {
    let words = figure.columns.first { $0.isText }.flatMap { figure.data.index(of: $0.name.value) }
    return [figure.name(ofRow: row), words.map { row[$0].text } ?? ""]
      .first { !$0.isEmpty && $0 != key }
  }

  private func write(_ tile: Tile, into svg: inout XMLWriter) {
    let data = figure.data
    let column = figure.columns.first { !$0.isText }
    let field = column.flatMap { data.index(of: $0.name.value) }.map { tile.row[$0] }
    let key = data.index(of: figure.key.value).map { tile.row[$0].text } ?? ""
    let isFull = field?.isEmpty == false
    let (x, y) = (tile.x * Self.side, tile.y * Self.side)
    let size = Self.side - Self.gap
    svg.begin("g")
    if let name = name(of: tile.row, key: key) { svg.text("title", [], name) }
    svg.leaf(
      "rect",
      [
        ("class", isFull ? "tile full" : "tile"), ("x", String(x)), ("y", String(y)),
        ("width", String(size)), ("height", String(size)),
      ])
    let middle = ("x", String(x + size / 2)) as (StaticString, String)
    let anchor = ("text-anchor", "middle") as (StaticString, String)
    // A key alone is centred; with a number below it, it moves up to make room.
    let baseline = y + size / 2 + (isFull ? -3 : 6)
    svg.text("text", [middle, ("y", String(baseline)), anchor], key)
    defer { svg.end() }
    guard let column, let field, isFull else { return }
    let star = figure.isUnchecked(column.name.value, inRow: tile.row) ? "*" : ""
    svg.text(
      "text", [middle, ("y", String(y + size / 2 + 16)), anchor],
      format.cell(field, of: column) + star)
  }
}
