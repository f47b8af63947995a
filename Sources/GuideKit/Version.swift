/// The version of the tool, named here and nowhere else.
package enum Version {
  package static let number = "0.2"
}
