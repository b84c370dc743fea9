extension Archive {
  /// The states that what is called `name` was in, as holder or held, the earliest first and those without a day last:
  /// who controlled it, whom it backed, from when until when as far as the articles say.
  public func timeline(of name: String) throws(StoreError) -> [State] {
    Timeline(answerer: answerer, views: try sources(forName: name)).states(of: name)
  }

  /// What the articles say that cannot all be so: about one thing, or about all.
  public func conflicts(about name: String? = nil) throws(StoreError) -> [Conflict] {
    if let name {
      let finder = ConflictFinder(answerer: answerer, views: try sources(forName: name))
      return finder.conflicts(about: name) + finder.rivalries(over: [name])
    }
    let names = try store.entities(limit: ConflictFinder.mostNames).map(\.text)
    if let all = try allSources() {
      let finder = ConflictFinder(answerer: answerer, views: all)
      return finder.conflicts(about: nil) + finder.rivalries(over: names)
    }
    // Too many articles to look at them together: those about each name.
    let parts = Threads.map(names, threads: Threads.available) { name -> Result<[Conflict], StoreError> in
      do throws(StoreError) {
        return .success(isStopped() ? [] : try conflicts(about: name))
      } catch {
        return .failure(error)
      }
    }
    var found: [Conflict] = []
    var seen: Set<[Int64?]> = []
    for part in parts { found += try part.get().filter { seen.insert($0.facts).inserted } }
    return found
  }

  private func sources(forName name: String) throws(StoreError) -> [ArticleView] {
    try sources(for: analyzer.tokenizer.sentences(in: name).flatMap { $0 }, in: nil)
  }
}
