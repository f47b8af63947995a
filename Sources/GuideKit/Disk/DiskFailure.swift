import SystemPackage

/// A failure of the machine, not of the content: what could not be done, and why.
struct DiskFailure: Error, CustomStringConvertible {
  let action: String
  let path: String
  let reason: String

  init(_ action: String, _ path: String, _ error: any Error) {
    self.init(action, path, reason: "\(error)")
  }

  init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  init(missing name: String, in folder: String, remedy: String) {
    self.init("find the folder", folder == "." ? name : folder + "/" + name, reason: remedy)
  }

  var description: String { "cannot \(action) \(path): \(reason)" }
}
