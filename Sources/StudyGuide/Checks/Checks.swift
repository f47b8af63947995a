internal import Markup

/// What a linked guide is checked for beyond what reading and linking find.
enum Checks {
  static func diagnostics(of guide: Guide) -> [Diagnostic] {
    []
  }
}
