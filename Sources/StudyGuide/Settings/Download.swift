internal import Markup

/// A file that the guide gives away, made for one kind of program: raw values are its names in
/// `downloads` of `guide.yml`.
package enum Download: String, Sendable, CaseIterable {
  case epub, anki, moodle, gift, qti, canvas, csv

  /// The path in the site.
  package var path: String { Self.folder + fileName }

  package static let folder = "downloads/"

  package var fileName: String {
    switch self {
    case .epub: "guide.epub"
    case .anki: "anki.txt"
    case .moodle: "moodle.xml"
    case .gift: "gift.txt"
    case .qti: "qti21.zip"
    case .canvas: "canvas.imscc"
    case .csv: "csv.zip"
    }
  }

  /// The word for all of them.
  private static let all = "all"

  /// Reads the list of those that a guide has, with where each is asked for; none if there is no
  /// list.
  static func read(_ fields: inout FieldReader) -> [Download: Place] {
    var chosen: [Download: Place] = [:]
    for name in fields.texts("downloads") {
      if let download = Download(rawValue: name.value) {
        chosen[download] = name.place
      } else if name.value == all {
        for download in allCases { chosen[download] = name.place }
      } else {
        fields.report(
          .wrongType, "`downloads` cannot have `\(name.value.shortened(to: 60))`", at: name.place,
          near: NearName(name.value, orList: "one of: ") {
            allCases.map(\.rawValue) + [all]
          })
      }
    }
    return chosen
  }
}
