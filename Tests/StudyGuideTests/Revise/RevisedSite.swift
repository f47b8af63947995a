import Markup
import Pages
import StudyGuide
import TestSupport

/// A guide in a literal, changed as `guide rename` and `guide remove` change one.
extension TestSite {
  func renaming(
    _ kind: Kind, _ old: String, to new: String
  ) throws(RevisionRefusal) -> TestSite {
    applying(try Renaming.revision(kind, old, to: new, in: input.files))
  }

  func removing(_ kind: Kind, _ id: String) throws(RevisionRefusal) -> TestSite {
    applying(try Removing.revision(kind, id, in: input.files))
  }

  func applying(_ revision: Revision) -> TestSite {
    var site = self
    for file in revision.files {
      site = site.removing(file.source.path)
      if file.isRemoved { continue }
      site = site.adding(file.newPath ?? file.source.path, file.bytes)
    }
    return site
  }
}

extension Revision {
  /// The places that are left to a person, one line each.
  var left: [String] {
    open.map { open in
      let place = open.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(open.path)\(place) \(open.words)"
    }
  }
}

extension RevisionRefusal: CustomStringConvertible {
  public var description: String { message + (remedy.map { " (\($0))" } ?? "") }
}

/// What a refused revision says; `no refusal` for one that is made.
func refusal<Made>(_ make: () throws(RevisionRefusal) -> Made) -> String {
  do throws(RevisionRefusal) {
    _ = try make()
    return "no refusal"
  } catch {
    return "\(error)"
  }
}
