// swift-tools-version: 6.2
import PackageDescription

// Layers: a target depends only on targets of lower layers. See Sources/README.md.
let machineOnly: TargetDependencyCondition? = .when(platforms: [.linux, .macOS])

// Programs as they are handed out. SwiftPM asks for frame pointers, for profilers, behind all flags of a
// package; without them there is a register more, and each call is shorter.
let released: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)

// Whether .ci/build-web builds the browser core.
let isWeb = Context.environment["LOSSREPL_WEB"] != nil

// Where the interpreter spends its time, as .ci/record-profile wrote it down for the optimiser.
let recordsProfile = Context.environment["LOSSREPL_RECORD_PROFILE"] != nil
let runtimeProfile: SwiftSetting = .unsafeFlags(
  recordsProfile
    ? ["-Xfrontend", "-ir-profile-generate"]
    : [
      "-Xfrontend",
      "-ir-profile-use=\(Context.packageDirectory)/Sources/PythonRuntime/Profile/speed.profdata",
      "-Xllvm", "-no-pgo-warn-mismatch",
    ],
  .when(platforms: [.linux], configuration: .release))

// Loading the Swift runtime, Foundation and others as shared libraries would take most of a short run's time.
let staticRuntime: [LinkerSetting] =
  [
    .unsafeFlags(
      [
        "-static-stdlib", "-Xclang-linker", "-no-pie",
        "-L\(Context.packageDirectory)/Sources/CStandardLibrary",
      ],
      .when(platforms: [.linux])),
    .linkedLibrary("CoreFoundation", .when(platforms: [.linux])),
    .linkedLibrary("_FoundationICU", .when(platforms: [.linux])),
    .linkedLibrary("_FoundationCShims", .when(platforms: [.linux])),
    .linkedLibrary("_FoundationCollections", .when(platforms: [.linux])),
    .linkedLibrary("swiftSynchronization", .when(platforms: [.linux])),
    .linkedLibrary(":libstdc++.a", .when(platforms: [.linux])),
  ] + (recordsProfile ? [.unsafeFlags(["-profile-generate"])] : [])

// One thread runs a program's session, so its references need no atomic operations and its small blocks
// no lock; see CSingleThread. Tests run sessions side by side and are linked without it.
let singleThreadRuntime: [LinkerSetting] = [
  "retain", "retain_n", "release", "release_n", "bridgeObjectRetain", "bridgeObjectRetain_n",
  "bridgeObjectRelease", "bridgeObjectRelease_n", "slowAlloc", "slowDealloc",
].map { .unsafeFlags(["-Xlinker", "--wrap=swift_\($0)"], .when(platforms: [.linux])) }

// A session is one thread's; checking exclusive access on every field costs a third of its speed.
let singleOwner: [SwiftSetting] = [.unsafeFlags(["-enforce-exclusivity=unchecked"])]

// In the browser core the last target writes the code of all of them; else each would write it again.
let deferred: [SwiftSetting] = isWeb ? [.enableExperimentalFeature("DeferredCodeGen")] : []

let package = Package(
  name: "lossrepl",
  products: [.executable(name: "lossrepl", targets: ["lossrepl"])],
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
    .systemLibrary(name: "CEditline", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CPNG", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CJPEG", providers: [.apt(["libjpeg62-turbo-dev"])]),
    .systemLibrary(name: "COpenCL"),
    .systemLibrary(name: "CVectors"),
    .systemLibrary(name: "CWorkers"),
    .target(
      name: "CSingleThread",
      cSettings: [.unsafeFlags(["-Xclang", "-mframe-pointer=none"], released)]),

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

    // Layer 2: learning, devices, the language, the lesson format, plots
    .target(
      name: "NN",
      dependencies: [
        "Tensors", "CPlatform", .target(name: "CVectors", condition: machineOnly),
      ], swiftSettings: singleOwner),
    .target(name: "TensorsGPU", dependencies: ["Tensors", "COpenCL"], swiftSettings: singleOwner),
    .target(
      name: "PythonRuntime", dependencies: ["PythonSyntax", "CPlatform"],
      exclude: ["Profile"],
      swiftSettings: singleOwner + [runtimeProfile]),
    .target(name: "Plots", dependencies: ["Lessons", "CPlatform"]),
    .target(name: "Pictures", dependencies: ["CPNG", "CJPEG", "PythonRuntime"]),
    .target(
      name: "LessonReading",
      dependencies: ["Lessons", "CMarkdown", .product(name: "Yams", package: "Yams")]),

    // Layer 3: torch for the language, sessions, pages
    .target(
      name: "PythonTorch",
      dependencies: ["PythonRuntime", "NN", "Tensors", "Plots", "Lessons", "CPlatform"],
      swiftSettings: singleOwner),
    .target(
      name: "Sessions",
      dependencies: [
        "CPlatform", "Lessons", "PythonRuntime", "PythonSyntax", "PythonTorch", "Tensors",
      ]),
    .target(
      name: "Rendering",
      dependencies: [
        "Lessons", "Plots", "PythonSyntax", "CMarkdown",
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
        "Lessons", "Pictures", "Tensors", "TensorsGPU", "CEditline", "CMalloc",
        "CSingleThread",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: staticRuntime + singleThreadRuntime),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "PythonRuntime", "PythonSyntax", "CMalloc", "CSingleThread",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Speed/Python", "Torch/Scripts"],
      linkerSettings: staticRuntime + singleThreadRuntime),

    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors"],
      exclude: ["Reference", "record_reference.py"]),
    .testTarget(
      name: "PythonSyntaxTests", dependencies: ["PythonSyntax"], exclude: ["Scripts"]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons"]),
    .testTarget(
      name: "PlotsTests", dependencies: ["Plots", "Lessons"], exclude: ["Goldens", "Reference"]),
    .testTarget(name: "NNTests", dependencies: ["NN", "Tensors"], exclude: ["Reference"]),
    .testTarget(
      name: "PythonRuntimeTests", dependencies: ["PythonRuntime", "PythonSyntax"],
      exclude: ["Scripts", "Tracebacks", "Corpus", "Files"]),
    .testTarget(name: "LessonReadingTests", dependencies: ["LessonReading", "Lessons"]),
    .testTarget(
      name: "PythonTorchTests",
      dependencies: [
        "PythonTorch", "PythonRuntime", "NN", "Tensors", "TensorsGPU", "Lessons", "CMalloc",
        "Pictures",
      ],
      exclude: ["Reference", "Scripts", "Operations", "Files", "Devices"]),
    .testTarget(
      name: "SessionsTests", dependencies: ["Sessions", "Lessons", "PythonRuntime", "PythonTorch"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Lessons", "LessonReading", "Plots"],
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
      .unsafeFlags(["-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none"], released),
    ] + (target.name == "WebRuntime" ? [] : deferred)
}
