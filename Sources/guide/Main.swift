import ArgumentParser
import GuideKit

/// The program `guide`. Everything that it does stands in GuideKit, where tests reach it.
@main
enum Main {
  static func main() async { await GuideCommand.main() }
}
