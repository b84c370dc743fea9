import QA
import Testing

struct LineTableTests {
  /// Binary search finds every line only if the files are sorted by bytes and no key stands twice.
  @Test(arguments: [
    ("derivations.txt", 2), ("noun-classes.txt", 1), ("gazetteer.txt", 1), ("subdivisions.txt", 1),
    ("first-names.txt", 1), ("synonyms.txt", 1), ("words.txt", 1), ("ranking.weights", 1),
    ("phrases.weights", 1),
  ])
  func everyLineIsFound(file: String, keyFields: Int) {
    let table = LineTable(embedded: file)
    #expect(table.lines.count > 1000)
    for line in table.lines where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let key = fields.prefix(keyFields).joined(separator: "\t")
      #expect(table.fields(of: key) == Array(fields.dropFirst(keyFields)), "\(line)")
    }
  }

  @Test func everyClassIsKnown() {
    let classes = LineTable(embedded: "noun-classes.txt").lines.flatMap {
      $0.split(separator: "\t", omittingEmptySubsequences: false)[1].split(separator: " ").map(String.init)
    }
    #expect(Set(classes).subtracting(NounClasses.names).isEmpty)
  }

  @Test func aMissingFileIsAnEmptyTable() {
    #expect(LineTable(embedded: "no such file").fields(of: "attack") == nil)
    #expect(LineTable(embedded: "noun-classes.txt").fields(of: "zzzz") == nil)
    #expect(LineTable(embedded: "noun-classes.txt").fields(of: " ") == nil)
  }
}
