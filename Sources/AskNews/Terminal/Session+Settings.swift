extension Session {
  /// Lists the settings, shows one, or changes one.
  func set(_ arguments: String) throws {
    let (name, value) = arguments.firstWord
    if name.isEmpty { return try show(SettingListing(settings: settings)) }
    let setting = try Setting.named(name)
    if value.isEmpty { return try show(SettingListing(settings: settings, shown: [setting])) }
    try setting.change(&settings, to: value)
  }

  func help(_ name: String) throws {
    try show(HelpListing(about: name))
  }
}
