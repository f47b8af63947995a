package import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a guide is, and how hard to work on it.
package struct SourceOptions: ParsableArguments {
  @Option(
    name: [.customShort("s"), .customLong("source")],
    help: "The folder that holds content/ and templates/.", completion: .directory)
  package var folder = "."

  @Option(name: .shortAndLong, help: "How many tasks work at once; all cores unless told.")
  package var jobs: Int?

  package init() {}

  package func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 256.")
    }
    if let fault = Paths.fault(ofArgument: folder) { throw ValidationError("--source: \(fault)") }
  }

  package var jobCount: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
