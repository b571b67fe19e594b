// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with: strict imports keep the layers of CONTRIBUTING.md honest.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "clinch",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "clinch", targets: ["clinch"])],
  dependencies: [
    // Exact, because docs/cli-reference is its own help, word for word, and no lock file is kept.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", path: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "Files", swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "SQLite", dependencies: ["CSQLite", "Files"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "Zones", dependencies: ["Files"], swiftSettings: strict),
    .target(name: "InterviewModel", dependencies: ["Zones"], swiftSettings: strict),
    .target(
      name: "Migrations", path: "Migrations", exclude: ["SHA256SUMS"],
      resources: [.embedInCode("Steps")], swiftSettings: strict),
    .target(
      name: "Rendering", dependencies: ["InterviewModel", "Zones"], swiftSettings: strict),
    .target(
      name: "Persistence",
      dependencies: ["Files", "InterviewModel", "Migrations", "SQLite", "Zones"],
      swiftSettings: strict),
    .target(
      name: "ClinchCLI",
      dependencies: [
        "Files", "InterviewModel", "Persistence", "Rendering", "Zones",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "clinch", dependencies: ["ClinchCLI"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Zones"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ZonesTests", dependencies: ["Files", "TestSupport", "Zones"],
      exclude: ["Fixtures", "zone_vectors.py"], swiftSettings: strict),
    .testTarget(
      name: "InterviewModelTests", dependencies: ["InterviewModel", "TestSupport", "Zones"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["InterviewModel", "Rendering", "TestSupport", "Zones"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "PersistenceTests",
      dependencies: [
        "CSQLite", "InterviewModel", "Migrations", "Persistence", "SQLite", "TestSupport", "Zones",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ClinchCLITests",
      dependencies: [
        "ClinchCLI", "InterviewModel", "Persistence", "Rendering", "SQLite", "TestSupport", "Zones",
        "clinch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden", "Overview/proof.js", "Samples", "Transcripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
