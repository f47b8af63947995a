/// The writing of our block forms as HTML: alerts, tables, cards.
extension MarkdownWriter {
  mutating func writeCard(_ event: MarkdownEvent) {
    startLine()
    if style.isPortable { html.append("<p>") }
    html.append(contentsOf: links.card(for: event.index))
    if style.isPortable { html.append("</p>") }
    startLine()
  }

  mutating func openTable() {
    headRows = 0
    columnNames = []
    hasRowHeads = false
    if style.boxesTables { writeLine("<div class=\"scroll\">") }
    writeLine("<table>")
  }

  mutating func closeTable() {
    html.append(headRows > 1 ? "</tbody>\n</table>\n" : "</table>\n")
    if style.boxesTables { writeLine("</div>") }
  }

  mutating func closeRow(_ event: MarkdownEvent) {
    html.append(event.detail == 1 ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  /// Opens a cell; the words of cells in the head name the columns for the cells below. An empty
  /// cell heads nothing; where the first column has no name, its cells are the names of the rows.
  mutating func openCell(_ event: MarkdownEvent, at index: Int) {
    let isEmpty = document.end(ofElementAt: index) == index + 2
    if headRows == 1, column == 0 { hasRowHeads = isEmpty }
    isHeadCell = !isEmpty && (headRows == 1 || (column == 0 && hasRowHeads))
    if headRows == 1, style.boxesTables {
      let name = document.plainText(of: index..<document.end(ofElementAt: index))
      columnNames.append(name.shortened(to: 80))
    }
    openCell(ColumnAlignment(rawValue: event.detail) ?? .none)
  }

  mutating func closeCell() { html.append(isHeadCell ? "</th>\n" : "</td>\n") }

  mutating func closeAlert() {
    if style.isPortable { writeLine("</blockquote>") } else { writeLine("</div>") }
  }

  mutating func openAlert(_ kind: AlertKind) {
    startLine()
    if style.isPortable {
      html.append("<blockquote>\n<p><strong>")
      html.append(escaping: style.alertTitles[kind] ?? "")
      html.append("</strong></p>\n")
      return
    }
    html.append("<div class=\"alert\" data-voice=\"")
    html.append(kind.name)
    html.append("\">\n")
    guard let title = style.alertTitles[kind] else { return }
    html.append("<p class=\"who\">")
    writeMark(of: kind.name)
    html.append(escaping: title)
    html.append("</p>\n")
  }

  /// Writes the symbol of a voice, if the style has such marks.
  mutating func writeMark(of voice: String) {
    guard style.hasVoiceMarks else { return }
    html.append("<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#_i-")
    html.append(escaping: voice)
    html.append("\"/></svg> ")
  }

  /// Writes the mark of a voice before the title of what it says, and words for those who hear the
  /// page.
  mutating func writeVoice(_ voice: String, _ words: String) {
    guard style.hasVoiceMarks else { return }
    html.append("<svg class=\"mark\" data-voice=\"")
    html.append(escaping: voice)
    html.append("\" aria-hidden=\"true\"><use href=\"#_i-")
    html.append(escaping: voice)
    html.append("\"/></svg><span class=\"vh\">")
    html.append(escaping: words)
    html.append("</span>")
  }

  mutating func openRow(isHead: Bool) {
    column = 0
    if isHead {
      headRows = 1
      html.append("<thead>\n<tr>\n")
    } else {
      html.append(headRows == 1 ? "<tbody>\n<tr>\n" : "<tr>\n")
      headRows = 2
    }
  }

  mutating func openCell(_ alignment: ColumnAlignment) {
    html.append(isHeadCell ? "<th" : "<td")
    if isHeadCell, headRows > 1 { html.append(" scope=\"row\"") }
    if headRows > 1, columnNames.indices.contains(column), !columnNames[column].isEmpty {
      html.append(" data-label=\"")
      html.append(escaping: columnNames[column])
      html.append("\"")
    }
    column += 1
    switch alignment {
    case .none, .left: html.append(">")
    case .center: html.append(" class=\"mid\">")
    case .right: html.append(" class=\"num\">")
    }
  }
}
