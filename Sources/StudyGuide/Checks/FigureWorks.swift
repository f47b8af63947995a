internal import Markup

extension Check {
  /// The check that the works that the rows of a figure name are readings.
  static let figureWorks = Check(.brokenReference, each: .figure) { id, guide in
    let figure = guide.content.figures[id]
    return figure.values(of: figure.works).uniqued().compactMap { name in
      guard case .failure(let missing) = guide.entries.find(.reading, name), !missing.isTold else {
        return nil
      }
      return Finding(
        figure.entry, .brokenReference,
        missing.message + ", which a row of `\(figure.dataFile.value)` names",
        at: figure.works?.place ?? figure.dataFile.place, note: missing.note, near: missing.near)
    }
  }
}
