extension String {
  /// The text with the line ends of Unix: a repository may check a file out with those of Windows.
  package var unixLines: String {
    contains("\r\n" as Character) ? replacing("\r\n", with: "\n") : self
  }
}
