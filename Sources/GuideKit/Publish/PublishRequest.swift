/// What the command line asks of a publish.
package struct PublishRequest: Sendable {
  package var target: String?
  package var isDryRun = false
  package var isConfirmed = false
  package var allowsDirty = false
  package var listsAll = false
  package var maxDelete: Int?
  package var keep: Int?

  package init(target: String? = nil) {
    self.target = target
  }
}
