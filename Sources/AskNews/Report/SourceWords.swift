extension String {
  /// Who says so, as words behind what is said: "according to the army" of "The army".
  var asSource: String {
    let startsWithArticle = ["The ", "A ", "An "].contains(where: hasPrefix)
    return "according to " + (startsWithArticle ? prefix(1).lowercased() + dropFirst() : self)
  }
}
