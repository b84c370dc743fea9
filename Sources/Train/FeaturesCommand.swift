import ArgumentParser
import Foundation
import QA

/// The feature function for the trainer, so that there is only one.
struct FeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features",
    abstract:
      "Reads word forms, one a line; writes the numbers of their rows as 32-bit integers, or with --sizes how many rows there are."
  )

  @Flag(help: "Print the number of rows and of rows for whole forms, and stop.")
  var sizes = false

  func run() throws {
    if sizes {
      print(Features.padding, Features.formRows, Features.count)
      return
    }
    var rows: [Int32] = []
    while let form = readLine() { Features.append(of: form, to: &rows) }
    FileHandle.standardOutput.write(rows.withUnsafeBytes { Data($0) })
  }
}
