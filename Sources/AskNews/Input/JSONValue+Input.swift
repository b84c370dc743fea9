/// Lines of JSON that are read as input.
extension JSONValue {
  /// The value on a line.
  init(line: String) throws(InputProblem) {
    do throws(JSONError) {
      self = try JSONParser.value(of: Array(line.utf8)[...])
    } catch {
      throw .json(error)
    }
  }

  /// The member `name`, which has to be there and be a string.
  func string(_ name: String) throws(InputProblem) -> String {
    guard let value = self[name] else { throw .noMember(name) }
    guard case .string(let text) = value else { throw .noString(name) }
    return text
  }
}
