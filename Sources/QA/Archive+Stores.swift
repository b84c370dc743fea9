extension Archive {
  /// An archive over another store that knows the same rules and reads by the same model and patterns.
  public func over(_ store: FactStore) -> Archive {
    let extractor = extractor
    let archive = Archive(store: store, analyzer: analyzer, extractor: extractor, isStopped: isStopped)
    let rules = rules
    let seatsAreGovernments = isOn(rule: Self.seatRule)
    archive.lazyAnswerer.change {
      $0.rules = rules
      $0.matcher.mentions.terms.seatsAreGovernments = seatsAreGovernments
    }
    return archive
  }
}
