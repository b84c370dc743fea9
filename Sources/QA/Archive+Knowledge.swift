/// What an archive knows beside its articles: names and rules. What is changed here counts from the next question on.
extension Archive {
  /// Which names mean one thing.
  ///
  /// Where those in the store cannot be read, these are the shipped ones: what needs the store fails besides.
  public var aliases: AliasTable { lazyAliases.value.orShipped }

  /// The same, with the error of a store that cannot be read.
  func storedAliases() throws(StoreError) -> AliasTable { try lazyAliases.value.get() }

  /// What answers questions, if the names in the store could be read.
  func currentAnswerer() throws(StoreError) -> Answerer {
    _ = try storedAliases()
    return answerer
  }

  /// Makes `name` another name of `other`, and keeps that in the store. False, and nothing changed, if they meant one
  /// thing already.
  @discardableResult
  public func alias(_ name: String, to other: String) throws(StoreError) -> Bool {
    var table = try storedAliases()
    let names = table.names(of: name)
    guard table.add(name, for: other) else { return false }
    try use(table)
    try resolveAnew(naming: names)
    return true
  }

  /// Makes `name` a name of nothing but itself: undoes `alias`, or takes a shipped name away. False if it was none.
  @discardableResult
  public func unalias(_ name: String) throws(StoreError) -> Bool {
    var table = try storedAliases()
    let names = table.names(of: name)
    guard table.remove(name) else { return false }
    try use(table)
    try resolveAnew(naming: names)
    return true
  }

  private func use(_ table: AliasTable) throws(StoreError) {
    try store.keep(table)
    lazyAliases.change { $0 = .success(table) }
    lazyAnswerer.change { $0.matcher.mentions.terms.aliases = table }
  }

  /// What follows from what.
  public var rules: RuleBook { answerer.rules }

  /// Adds the rules of a text, which errors name `file`. After an error none of them is there.
  public func addRules(_ text: String, file: String) throws(RuleErrors) {
    let book = try rules.adding(text, file: file)
    lazyAnswerer.change { $0.rules = book }
  }

  /// The name of the rule that a capital may stand for the government in it, which is no line of a file.
  public static let seatRule = TermLikeness.seatRule

  /// True unless the rules called `name` are switched off.
  public func isOn(rule name: String) -> Bool {
    name == Self.seatRule
      ? answerer.matcher.mentions.terms.seatsAreGovernments : !rules.switchedOff.contains(name)
  }

  /// Switches all rules called `name` on or off. False if there is none.
  @discardableResult
  public func switchRule(_ name: String, on isOn: Bool) -> Bool {
    if name == Self.seatRule {
      lazyAnswerer.change { $0.matcher.mentions.terms.seatsAreGovernments = isOn }
      return true
    }
    guard rules.rules.contains(where: { $0.name == name }) else { return false }
    lazyAnswerer.change { answerer in
      if isOn { answerer.rules.switchedOff.remove(name) } else { answerer.rules.switchedOff.insert(name) }
    }
    return true
  }
}

extension Result<AliasTable, StoreError> {
  /// The names, or the shipped ones where those of the store could not be read.
  var orShipped: AliasTable { (try? get()) ?? AliasTable() }
}
