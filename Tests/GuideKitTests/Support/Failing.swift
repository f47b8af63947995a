import GuideKit
import Testing

/// What a body says when it fails; a test that expects a failure compares the whole text.
func asyncFailure(_ body: () async throws -> Void) async -> String {
  do {
    try await body()
    return "no failure"
  } catch let failure as any GuideFailure {
    return failure.description
  } catch {
    return "another failure: \(error)"
  }
}

func failure(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "no failure"
  } catch let failure as any GuideFailure {
    return failure.description
  } catch {
    return "another failure: \(error)"
  }
}
