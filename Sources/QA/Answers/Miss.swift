/// A fact that failed, and by what, before it is known which of them came nearest.
struct Miss {
  var premise: Premise
  var view: ArticleView
  var difference: Difference
  /// How near it came, 0...1.
  var nearness: Double
}
