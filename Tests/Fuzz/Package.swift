// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the product does not depend on it. SwiftPM lets a package see only
// products of another, and Clinch has none but its program; so the sources are the product's own,
// by way of links, built once more with what libFuzzer needs. Scripts/fuzz has the flags.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "clinch-fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CSQLite", path: "CSQLite", pkgConfig: "sqlite3"),
    .target(name: "Files", path: "Product/Files", swiftSettings: strict),
    .target(
      name: "SQLite", dependencies: ["CSQLite", "Files"], path: "Product/SQLite",
      swiftSettings: strict),
    .target(
      name: "Zones", dependencies: ["Files"], path: "Product/Zones", swiftSettings: strict),
    .target(
      name: "InterviewModel", dependencies: ["Zones"], path: "Product/InterviewModel",
      swiftSettings: strict),
    .target(
      name: "Migrations", path: "Migrations", exclude: ["SHA256SUMS"],
      resources: [.embedInCode("Steps")], swiftSettings: strict),
    .target(
      name: "Rendering", dependencies: ["InterviewModel", "Zones"], path: "Product/Rendering",
      swiftSettings: strict),
    .target(
      name: "Persistence",
      dependencies: ["Files", "InterviewModel", "Migrations", "SQLite", "Zones"],
      path: "Product/Persistence", swiftSettings: strict),
    .target(
      name: "ClinchCLI",
      dependencies: [
        "Files", "InterviewModel", "Persistence", "Rendering", "Zones",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Product/ClinchCLI", swiftSettings: strict),
    .target(name: "FuzzDriver"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "ClinchCLI", "FuzzDriver", "InterviewModel", "Persistence", "Rendering", "Zones",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
