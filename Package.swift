// swift-tools-version: 6.1
import PackageDescription

// Type metadata by direct call: by name, each first use searches all conformances.
let direct: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"])
]

let package = Package(
  name: "asknews",
  products: [
    .executable(name: "asknews", targets: ["AskNews"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The command line, the REPL and everything that is printed.
    .executableTarget(
      name: "AskNews",
      dependencies: [
        "QA", "CLibEdit", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: direct,
      // Without shared libraries it starts in a quarter of the time. What the linker says of functions that look
      // up users and hosts concerns parts of Foundation that are not called. A file that is not written through a
      // mapping, page by page, lies in larger pieces in memory: an answer takes a twentieth less time.
      linkerSettings: [
        .unsafeFlags([
          "-static-executable", "-Xlinker", "--strip-all", "-Xlinker", "--no-mmap-output-file",
          "-lCoreFoundation", "-l_FoundationICU",
          "-l_FoundationCollections", "-l_FoundationCShims", "-lBlocksRuntime", "-lstdc++", "-lgcc_eh",
          "-ltinfo", "-lbsd", "-lmd",
        ])
      ]),
    // The library: text -> syntax -> facts -> store -> questions -> answers.
    .target(
      name: "QA",
      dependencies: ["CEnglish", "CKernels", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: direct),
    // All that is known of English: the model and the knowledge files, embedded.
    .target(
      name: "CEnglish",
      exclude: ["English", "syntax.model", "MODEL.md"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    // What the C library lets set of its malloc.
    .systemLibrary(name: "CMalloc"),
    // The arithmetic of the syntax model, for several instruction sets. Optimised in debug builds as well.
    .target(name: "CKernels", cSettings: [.unsafeFlags(["-O2"])]),
    // For developers: CoNLL-U in, syntax model out.
    .executableTarget(
      name: "Train",
      dependencies: ["QA", "CKernels", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(
      name: "QATests",
      dependencies: ["QA", "CKernels", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Syntax/Fixtures", "Facts/Coreference", "Facts/light-verbs.txt", "Text/Fixtures"]),
    .testTarget(name: "AskNewsTests", dependencies: ["QA"], exclude: ["Golden", "Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)
