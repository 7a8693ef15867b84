// swift-tools-version: 6.0
import PackageDescription

/// The tables of `Dictionaries/`: one file a concept, shipped beside the program.
let tables = [
  "actions", "boundaries", "classes", "events", "festivals", "idioms", "institutions", "measures", "nouns",
  "periods", "places", "posts", "sanctions", "statutes", "surnames", "townships", "words",
]

let package = Package(
  name: "tongbao",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Tongbao", targets: ["Tongbao"]),
    .library(name: "TongbaoEvaluation", targets: ["TongbaoEvaluation"]),
    // The target is not called `tongbao`: a file system that ignores case would lay it over `Tongbao`.
    .executable(name: "tongbao", targets: ["TongbaoCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .target(name: "ICU", dependencies: ["CICU"]),
    .systemLibrary(
      name: "LibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev", "pkg-config"])]),
    .target(name: "CDigest", dependencies: ["LibCrypto"]),
    .systemLibrary(
      name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(name: "CHTML", dependencies: ["LibXML2"]),
    .systemLibrary(
      name: "LibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev", "pkg-config"])]),
    .target(name: "CArchive", dependencies: ["LibArchive"]),
    .target(
      name: "Dictionaries", path: "Dictionaries", exclude: ["README.md"],
      resources: tables.map { .copy("\($0).tsv") }),
    .target(
      name: "Tongbao", dependencies: ["ICU", "CDigest", "CHTML", "CArchive", "Dictionaries"],
      exclude: ["Recognition/Readings.md"],
      resources: [.copy("Records/record.schema.json")]),
    .target(name: "TongbaoEvaluation", dependencies: ["Tongbao"]),
    .executableTarget(
      name: "TongbaoCommand",
      dependencies: [
        "Tongbao", "TongbaoEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "extraction-benchmark", dependencies: ["Tongbao", "ICU"], path: "Benchmarks/Extraction"),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(name: "TongbaoTests", dependencies: ["Tongbao", "ICU"], exclude: ["Fixtures", "Golden"]),
    .testTarget(name: "TongbaoEvaluationTests", dependencies: ["TongbaoEvaluation", "Tongbao"]),
    // Depends on the program so that it is built; the tests run it.
    .testTarget(name: "TongbaoCommandTests", dependencies: ["TongbaoCommand"]),
  ]
)
