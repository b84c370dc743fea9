/// Where a word of an article stands.
package struct WordPlace: Hashable, Sendable {
  /// The number of the sentence within the article, from 0.
  package var sentence: Int
  /// The index of the word in the sentence.
  package var word: Int
}
