import QA

/// What articles say that cannot all be so, each side with its sentence.
struct ConflictListing: Listing {
  private let conflicts: [Conflict]
  let wordsIfEmpty: String

  init(_ archive: Archive, about name: String) throws(StoreError) {
    let name = NameKey(name).isEmpty ? nil : name
    conflicts = try archive.conflicts(about: name)
    var words = "the articles do not contradict each other" + (name.map { " about \"\($0)\"" } ?? "")
    if let name, conflicts.isEmpty { words += try NamesLike(name, in: archive).advice }
    wordsIfEmpty = words
  }

  var table: Table {
    Table(
      ["number", "kind", "about", "claim", "article", "sentence", "quote"],
      conflicts.enumerated().flatMap { index, conflict in
        conflict.sides.flatMap { side in
          side.evidence.map { evidence in
            [
              .integer(index + 1), .string(conflict.kind.rawValue), .string(conflict.topic),
              .string(side.claim), .string(evidence.article), .integer(evidence.sentence),
              .string(evidence.quote),
            ]
          }
        }
      })
  }

  func text(in style: Style) -> String {
    conflicts.enumerated().map { index, conflict in
      let title =
        "\(index + 1)".leftPadded(to: 4) + "  "
        + style.strong(conflict.topic.visible).wrapped(to: style.width, from: 6)
      let sides = conflict.sides.compactMap { side in
        side.evidence.first.map { evidence in
          let quote = Quotation(evidence, marks: [evidence.range]).text(
            in: style, limit: Quotation.longest)
          let place = style.faint(evidence.place.label)
          return "      "
            + "\(side.claim.visible): \"\(quote)\" \(place)".wrapped(to: style.width, from: 6, indent: 8)
            + "\n"
        }
      }
      return title + "\n" + sides.joined()
    }.joined()
  }
}
