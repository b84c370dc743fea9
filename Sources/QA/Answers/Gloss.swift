/// What the words beside a name say that it is, read from the words and their tags alone: a wrong tree does no harm.
struct Gloss: Sendable, Equatable {
  enum Way: String, Sendable {
    /// A noun phrase right before the name: "army chief qamar javed bajwa".
    case title
    /// A noun phrase behind it between commas: "hawija , a northern province ,".
    case apposition
    /// What its letters stand for: "korean people's army [kpa]".
    case expansion
    /// Its letters: "korean people's army [kpa]", asked for the army.
    case abbreviation
  }

  var way: Way
  /// The words of the name.
  var name: Range<Int>
  /// The words that say what it is.
  var words: Range<Int>
}
