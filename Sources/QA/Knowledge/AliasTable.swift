/// Another name for something: "daesh" for "islamic state".
public struct Alias: Sendable, Hashable {
  public var name: String
  public var canonical: String

  public init(name: String, canonical: String) {
    self.name = name
    self.canonical = canonical
  }
}

/// Which names mean one thing: "isis", "daesh" and "islamic state"; and what kind of thing that is.
///
/// The shipped names come from aliases.txt; more can be added and taken away. Names compare as `NameKey` does.
/// A name that the file writes with capitals ("US", "IS") counts only where the text has the same capitals or
/// the caller knows that it is a name.
public struct AliasTable: Sendable {
  /// What was added, in order. The store keeps it.
  public private(set) var added: [Alias] = []
  /// The shipped names that were taken away, in order. The store keeps them.
  public private(set) var removed: [String] = []

  private let shipped: ShippedAliases
  /// For a name that was made another's, that other; followed until there is no further one. A shipped name that stands
  /// for others takes them along, any other of the file leaves the rest of its line. Only a name that has no other
  /// is entered, for one that stands elsewhere: no loops.
  private var links: [NameKey: String] = [:]
  /// All names in `added`.
  private var addedKeys: Set<NameKey> = []
  private var hidden: Set<NameKey> = []

  public init(added: [Alias] = [], removed: [String] = []) {
    shipped = .english
    self.removed = removed
    hidden = Set(removed.map(NameKey.init))
    for alias in added { add(alias.name, for: alias.canonical) }
  }

  /// The name that stands for `name` in all answers; `name` itself where nothing is known of it.
  ///
  /// - Parameter isName: True where the parser or the reader knows it for a proper noun, so that "us" may be
  ///   the country.
  public func canonical(_ name: String, isName: Bool = false) -> String {
    let key = NameKey(name)
    var representative = links[key] ?? entry(key, name, isName)?.name ?? name
    while let next = links[NameKey(representative)] { representative = next }
    return representative
  }

  /// True if both names mean one thing, or are the same name.
  public func areSame(_ a: String, _ b: String) -> Bool {
    let keyOfA = NameKey(a)
    if keyOfA == NameKey(b) { return !keyOfA.isEmpty }
    return NameKey(canonical(a)) == NameKey(canonical(b))
  }

  /// True if the table knows the name.
  public func knows(_ name: String, isName: Bool = false) -> Bool {
    let key = NameKey(name)
    return addedKeys.contains(key) || entry(key, name, isName) != nil
  }

  /// All names of what `name` names, the one for answers first; `name` alone where nothing is known of it.
  public func names(of name: String) -> [String] {
    let representative = canonical(name)
    var names = [representative]
    let linked = added.flatMap { [$0.canonical, $0.name] }.filter { areSame($0, representative) }
    let shippedNames = ([representative] + linked).flatMap { name in
      shipped.names(of: NameKey(name)).filter { !hidden.contains(NameKey($0)) && areSame($0, representative) }
    }
    var seen: Set = [NameKey(representative)]
    for other in shippedNames + linked where seen.insert(NameKey(other)).inserted { names.append(other) }
    return names
  }

  /// What kind of thing the name means, where the table says so.
  public func type(of name: String, isName: Bool = false) -> EntityType? {
    resolved(name, isName) { $0.type }
  }

  /// The gender of a person in the table.
  public func gender(of name: String, isName: Bool = false) -> Gender? {
    resolved(name, isName) { $0.gender }
  }

  /// What the table says of what a name means now; where it says nothing of that, what it says of the name itself, unless
  /// that is a short form, which took nothing along.
  private func resolved<Value>(
    _ name: String, _ isName: Bool, _ value: (ShippedAliases.Entry) -> Value?
  ) -> Value? {
    let key = NameKey(name)
    let entry = entry(key, name, isName)
    guard let other = links[key] else { return entry.flatMap(value) }
    return resolved(other, isName, value) ?? entry.flatMap { NameKey($0.name) == key ? value($0) : nil }
  }

  /// Makes `name` another name of `other`. False, and nothing changed, if they were the same already or one of
  /// them is empty; so no loops can arise.
  @discardableResult
  public mutating func add(_ name: String, for other: String) -> Bool {
    guard !NameKey(name).isEmpty, !NameKey(other).isEmpty else { return false }
    let key = NameKey(name)
    let root = NameKey(canonical(name, isName: true))
    let newRoot = canonical(other, isName: true)
    guard root != NameKey(newRoot) else { return false }
    added.append(Alias(name: name, canonical: other))
    addedKeys.formUnion([key, NameKey(other)])
    // "gm" may mean somebody else here; General Motors stays what it is.
    let isShippedShortForm = links[key] == nil && knowsShipped(key) && NameKey(newRoot) != key
    links[isShippedShortForm ? key : root] = newRoot
    return true
  }

  /// Makes `name` a name of nothing but itself: added pairs with it go, and it leaves the shipped names.
  /// False if there was nothing to remove.
  @discardableResult
  public mutating func remove(_ name: String) -> Bool {
    let key = NameKey(name)
    let kept = added.filter { NameKey($0.name) != key && (NameKey($0.canonical) != key || knowsShipped(key)) }
    if kept.count < added.count {
      self = AliasTable(added: kept, removed: removed)
      return true
    }
    guard knowsShipped(key) else { return false }
    self = AliasTable(added: added, removed: removed + [name])
    return true
  }

  private func knowsShipped(_ key: NameKey) -> Bool {
    !hidden.contains(key) && shipped.entry(key) != nil
  }

  private func entry(_ key: NameKey, _ name: String, _ isName: Bool) -> ShippedAliases.Entry? {
    guard !hidden.contains(key), let entry = shipped.entry(key) else { return nil }
    guard !isName, entry.needsCapitals else { return entry }
    return name.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } || name.contains(".")
      ? entry : nil
  }
}
