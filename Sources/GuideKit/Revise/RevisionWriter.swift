import Markup
package import StudyGuide

/// Brings a revision to the disk: first all that is new, then what goes, so that a revision that is cut
/// off loses nothing.
package enum RevisionWriter {
  package static func write(_ revision: Revision, into source: String) throws(DiskFailure) {
    let folder = try Folder(at: source)
    for file in revision.files { try requireUnchanged(file, source, folder) }
    for file in revision.files where !file.isRemoved {
      let path = file.newPath ?? file.source.path
      try folder.makeFolder(Paths.parent(of: path))
      try folder.replace(path, with: file.bytes)
    }
    for file in revision.files where file.isRemoved || file.newPath != nil {
      _ = try folder.remove(file.source.path)
      let parent = Paths.parent(of: file.source.path)
      // A section's questions have a folder of their own.
      if parent.pathNames.count > 2 { _ = folder.removeEmptyFolder(parent) }
    }
  }

  /// Refuses to write over what an editor has saved since the file was read.
  private static func requireUnchanged(
    _ file: FileRevision, _ source: String, _ folder: Folder
  ) throws(DiskFailure) {
    let path = Paths.join(source, file.source.path)
    if file.isNew {
      guard folder.kind(of: file.source.path) != nil else { return }
      throw DiskFailure("write", path, reason: "it is there already, and stays as it is")
    }
    guard try FileReading.bytes(of: path) == file.source.fileBytes else {
      throw DiskFailure(
        "change", path, reason: "it was saved meanwhile; nothing is changed, so say it again")
    }
    if let newPath = file.newPath, folder.kind(of: newPath) != nil {
      throw DiskFailure(
        "write", Paths.join(source, newPath), reason: "it is there already, and stays as it is")
    }
  }
}
