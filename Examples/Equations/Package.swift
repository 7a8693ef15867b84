// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "equations",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "tongbao", path: "../..")],
  targets: [
    .executableTarget(name: "equations", dependencies: [.product(name: "Tongbao", package: "tongbao")])
  ]
)
