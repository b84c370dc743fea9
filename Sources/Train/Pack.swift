import ArgumentParser
import Foundation
import QA

/// From fitted weights to the model file.
struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Packs fitted weights into a model file.")

  @ArgumentParser.Argument(help: "Weights as scripts/train saves them (safetensors).")
  var weights: String

  @ArgumentParser.Argument(help: "The model file to write.")
  var model: String

  func run() throws {
    var packer = try Packer(Weights(path: weights))
    let bytes = try packer.model()
    _ = try SyntaxModel(bytes: bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: model))
    print("\(model): \(bytes.count) bytes")
  }
}
