/// Why a revision cannot be made: what is wrong, and what to do about it.
package struct RevisionRefusal: Error {
  package let message: String
  package let remedy: String?

  init(_ message: String, _ remedy: String? = nil) {
    (self.message, self.remedy) = (message, remedy)
  }
}
