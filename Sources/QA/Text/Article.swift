/// A news article as it was read: its text and what is known of where it came from.
public struct Article: Sendable, Equatable {
  /// How the article is named in answers and in the store: the path as given, a line number or its own id.
  public var id: String
  public var title: String?
  /// The day it was published.
  public var date: CalendarDate?
  public var source: String?
  public var url: String?
  /// The text that all offsets point into.
  public var text: String

  public init(
    id: String, title: String? = nil, date: CalendarDate? = nil, source: String? = nil,
    url: String? = nil, text: String
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.url = url
    self.text = text
  }
}
