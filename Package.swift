// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335: `any` is spelled out
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409: an import is not passed on
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444: each file imports what it uses
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461: async stays with its caller
  .treatAllWarnings(as: .error),
]

/// The articles that `guide manual` prints; `ManualArticle.all` has them too.
let articles = [
  "Manual", "YourFirstGuide", "Entries", "Writing", "CheckingAndReports", "TemplatesAndLooks",
  "Languages", "Publishing", "Safety", "TheWayThrough", "ANewKind", "PlacesInMarkdown", "Decisions",
]

/// What `make fuzz` builds, and nothing else: the coverage that it needs is the compiler's to add.
let fuzzers: [Target] =
  Context.environment["GUIDE_FUZZ"] == nil
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "guide-fuzz",
      dependencies: ["CFuzzer", "GuideKit", "Pages", "StudyGuide", "Markup", "TestSupport"],
      path: "Tests/Fuzz/Fuzz", swiftSettings: settings,
      // gold, which is used else, ends with an internal error here.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
  ]

/// Whether the C libraries are linked into the tool: on Linux, in releases, unless `GUIDE_SHARED` is
/// set, as it must be where a system has them as shared libraries only.
#if os(Linux)
  let archives: [LinkerSetting] =
    Context.environment["GUIDE_SHARED"] == nil
    ? [
      .linkedLibrary(":libcmark.a", .when(configuration: .release)),
      .linkedLibrary(":libyaml.a", .when(configuration: .release)),
      .linkedLibrary(":libz.a", .when(configuration: .release)),
      .linkedLibrary("cmark", .when(configuration: .debug)),
      .linkedLibrary("yaml", .when(configuration: .debug)),
      .linkedLibrary("z", .when(configuration: .debug)),
    ] : [.linkedLibrary("cmark"), .linkedLibrary("yaml"), .linkedLibrary("z")]
#else
  let archives: [LinkerSetting] = [
    .linkedLibrary("cmark"), .linkedLibrary("yaml"), .linkedLibrary("z"),
  ]
#endif

/// A library of the system.
func library(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  #if os(Linux)
    // Its flags would name the shared library beside the archive.
    .systemLibrary(name: name, providers: [.apt([apt])])
  #else
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.brew([brew])])
  #endif
}

let package = Package(
  name: "guide",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "guide", targets: ["guide"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    library("CCMark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark"),
    library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    .target(
      name: "Markup", dependencies: ["CCMark", "CYAML", "CZlib"], swiftSettings: settings,
      linkerSettings: archives),
    .target(name: "StudyGuide", dependencies: ["Markup"], swiftSettings: settings),
    .target(name: "Pages", dependencies: ["StudyGuide", "Markup"], swiftSettings: settings),
    .target(
      name: "GuideKit",
      dependencies: [
        "Pages", "StudyGuide", "Markup",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [
        .embedInCode("Preview/Page"), .embedInCode("Starter/keep-the-bridge.txt"),
        .embedInCode("Starter/Languages"),
      ]
        + articles.map { .embedInCode("Manual.docc/\($0).md") },
      swiftSettings: settings),
    .executableTarget(
      name: "guide",
      dependencies: [
        "GuideKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Pages", "StudyGuide", "Markup", "CCMark", "CYAML", "CZlib"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "MarkupTests", dependencies: ["Markup", "TestSupport"], exclude: ["Specs"],
      swiftSettings: settings),
    .testTarget(
      name: "StudyGuideTests", dependencies: ["Pages", "StudyGuide", "Markup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PagesTests", dependencies: ["Pages", "StudyGuide", "Markup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GuideKitTests",
      dependencies: [
        "GuideKit", "Pages", "StudyGuide", "Markup", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["guide", "StudyGuide", "Markup", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PublishTests",
      dependencies: ["guide", "Pages", "StudyGuide", "Markup", "TestSupport"],
      swiftSettings: settings),
  ] + fuzzers
)
