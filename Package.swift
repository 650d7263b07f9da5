// swift-tools-version: 6.2
import PackageDescription

// Layers: a target depends only on targets of lower layers. See Sources/README.md.
let machineOnly: TargetDependencyCondition? = .when(platforms: [.linux, .macOS])

// Loading the Swift runtime and Foundation as shared libraries would take most of a short run's time.
let staticRuntime: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-Xclang-linker", "-no-pie"], .when(platforms: [.linux])),
  .linkedLibrary("CoreFoundation", .when(platforms: [.linux])),
  .linkedLibrary("_FoundationICU", .when(platforms: [.linux])),
  .linkedLibrary("_FoundationCShims", .when(platforms: [.linux])),
  .linkedLibrary("_FoundationCollections", .when(platforms: [.linux])),
  .linkedLibrary("swiftSynchronization", .when(platforms: [.linux])),
  .linkedLibrary("stdc++", .when(platforms: [.linux])),
]

// A session is one thread's; checking exclusive access on every field costs a third of its speed.
let singleOwner: [SwiftSetting] = [.unsafeFlags(["-enforce-exclusivity=unchecked"])]

let package = Package(
  name: "lossrepl",
  products: [
    .executable(name: "lossrepl", targets: ["lossrepl"]),
    .library(name: "WebRuntime", type: .static, targets: ["WebRuntime"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Layer 0: C
    .target(
      name: "CPlatform", linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CVectors"),
    .systemLibrary(name: "CWorkers"),

    // Layer 1: numbers, syntax, documents
    .target(
      name: "Tensors",
      dependencies: [
        "CPlatform", .target(name: "COpenBLAS", condition: machineOnly),
        .target(name: "CVectors", condition: machineOnly),
        .target(name: "CWorkers", condition: machineOnly),
      ], swiftSettings: singleOwner),
    .target(name: "PythonSyntax", dependencies: ["CPlatform"]),
    .target(name: "Lessons"),

    // Layer 2: learning, the language, the lesson format
    .target(
      name: "NN", dependencies: ["Tensors", "CPlatform"], swiftSettings: singleOwner),
    .target(
      name: "PythonRuntime", dependencies: ["PythonSyntax", "CPlatform"],
      swiftSettings: singleOwner),
    .target(
      name: "LessonReading",
      dependencies: ["Lessons", "CMarkdown", .product(name: "Yams", package: "Yams")]),

    // Layer 3: torch for the language, sessions, pages
    .target(
      name: "PythonTorch", dependencies: ["PythonRuntime", "NN", "Tensors", "CPlatform"],
      swiftSettings: singleOwner),
    .target(
      name: "Sessions",
      dependencies: [
        "CPlatform", "Lessons", "PythonRuntime", "PythonSyntax", "PythonTorch", "Tensors",
      ]),
    .target(
      name: "Rendering",
      dependencies: [
        "Lessons", "PythonSyntax", "CMarkdown",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),

    // Layer 4: programs
    .target(
      name: "WebRuntime",
      dependencies: ["Sessions", "PythonTorch", "PythonRuntime", "Lessons", "CPlatform"]),
    .executableTarget(
      name: "lossrepl",
      dependencies: [
        "Sessions", "Rendering", "LessonReading", "PythonTorch", "PythonRuntime", "PythonSyntax",
        "Lessons", "CEditline", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: staticRuntime),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "PythonRuntime", "PythonSyntax", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Speed/Python", "Torch/Scripts"], linkerSettings: staticRuntime),

    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors"],
      exclude: ["Reference", "record_reference.py"]),
    .testTarget(
      name: "PythonSyntaxTests", dependencies: ["PythonSyntax"], exclude: ["Scripts"]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons"]),
    .testTarget(name: "NNTests", dependencies: ["NN", "Tensors"], exclude: ["Reference"]),
    .testTarget(
      name: "PythonRuntimeTests", dependencies: ["PythonRuntime", "PythonSyntax"],
      exclude: ["Scripts", "Tracebacks", "Corpus"]),
    .testTarget(name: "LessonReadingTests", dependencies: ["LessonReading", "Lessons"]),
    .testTarget(
      name: "PythonTorchTests",
      dependencies: ["PythonTorch", "PythonRuntime", "NN", "Tensors", "CMalloc"],
      exclude: ["Reference", "Scripts"]),
    .testTarget(
      name: "SessionsTests", dependencies: ["Sessions", "Lessons", "PythonRuntime", "PythonTorch"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Lessons", "LessonReading"],
      exclude: ["Fixtures", "Goldens"]),
    // They run the built programs, which link the Swift runtime as no test bundle can.
    .testTarget(name: "LossreplTests"),
    .testTarget(name: "BenchmarksTests", exclude: ["wrong-python"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
