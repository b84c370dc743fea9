extension Session {
  /// Lists the settings, shows one, or changes one.
  func set(_ arguments: String) throws {
    let (name, value) = arguments.firstWord
    if name.isEmpty { return try show(SettingListing(settings: settings)) }
    let setting = try Setting.named(name)
    if value.isEmpty { return output.writeLine("\(name) \(setting.value(settings))") }
    try setting.change(&settings, to: value)
  }

  func help(_ name: String) throws {
    if name.isEmpty { return output.write(HelpText(style: style()).text) }
    let command = try DotCommand.named(name.hasPrefix(".") ? String(name.dropFirst()) : name)
    output.write(HelpText(style: style()).text(for: command))
  }
}
