internal import Markup

extension Check {
  /// The check that the works that the rows of a figure name are readings.
  static let figureWorks = Check(.brokenReference, each: .figure) { id, guide in
    let figure = guide.content.figures[id]
    return figure.values(of: figure.works).filter { guide.entries.id(.reading, $0) == nil }
      .map { name in
        Finding(
          figure.entry, .brokenReference,
          "no reading `\(name)`, which a row of `\(figure.dataFile.value)` names",
          at: figure.works?.place ?? figure.dataFile.place,
          near: guide.entries.near(.reading, name))
      }
  }
}
