import CLibEdit
import Glibc

/// Reads lines from a terminal with editing, history and completion (libedit).
///
/// This file, its extensions and `StandIns` know libedit, and no other. Only for when standard input and output are both
/// terminals.
final class LineEditor {
  /// What reading a line came to.
  enum Reading: Equatable {
    /// A line without its line end.
    case line(String)
    /// Ctrl-C: the line was given up.
    case interrupt
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  let editor: OpaquePointer
  private let history: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private let complaints: UnsafeMutablePointer<FILE>
  let standIns = StandIns()
  let keyboard = Keyboard()
  private let completer: (String) -> Completion
  let style: () -> Style
  /// What was typed before, oldest first.
  private(set) var lines: [String]
  /// The prompt as libedit wants it, kept until the next one is set.
  private var prompt: UnsafeMutablePointer<CChar>?
  private var promptWidth = 0
  var endedBy: Keyboard.Key?
  /// The accent that was typed last, or what else belongs to the letter before it.
  var mark: Unicode.Scalar?

  /// Between two of these stand codes that take no room in a prompt.
  private static let codeMark: CChar = 1

  /// `completer` gets the line up to the cursor. nil if the terminal cannot be used.
  init?(history lines: [String], style: @escaping () -> Style, completer: @escaping (String) -> Completion) {
    Self.useUTF8()
    guard let output = standIns.stream(), let complaints = fopen("/dev/null", "w"),
      let editor = asknews_editor("asknews", output, complaints), let history = history_init()
    else { return nil }
    self.output = output
    self.complaints = complaints
    self.editor = editor
    self.history = history
    self.completer = completer
    self.style = style
    self.lines = lines
    setUp()
    for line in lines { asknews_history_enter(history, standIns.packed(line)) }
    asknews_set_keys(editor, "emacs")
    addCommands()
    bindKeys()
    el_source(editor, nil)
    // A choice of vi keys in ~/.editrc binds all keys anew.
    if String(cString: asknews_keys(editor)) == "vi" { bindViKeys() }
  }

  private func setUp() {
    // The editor is ended in deinit: what it holds of self is never used afterwards.
    asknews_set_state(editor, Unmanaged.passUnretained(self).toOpaque())
    asknews_set_reader(editor) { LineEditor.read(editor: $0, character: $1) }
    asknews_set_prompt(editor, { LineEditor.of($0)?.prompt }, Self.codeMark)
    for name in Self.shifts { asknews_set_capability(editor, name, "") }
    asknews_history_set_size(history, History.limit)
    asknews_history_set_unique(history)
    asknews_set_history(editor, history)
  }

  /// Makes known to libedit what keys may be bound to beside its own commands.
  private func addCommands() {
    asknews_add_command(editor, "asknews-complete", "Complete the word before the cursor") { editor, _ in
      LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR)
    }
    asknews_add_command(editor, "asknews-search", "Look for an earlier line") { editor, _ in
      LineEditor.of(editor)?.search() ?? UInt8(CC_ERROR)
    }
    asknews_add_command(editor, "asknews-mark", "Put a mark on the letter before the cursor") { editor, _ in
      LineEditor.of(editor)?.addMark() ?? UInt8(CC_ERROR)
    }
    asknews_add_command(editor, "asknews-end", "Move behind the last letter") { editor, _ in
      LineEditor.of(editor)?.moveToEnd() ?? UInt8(CC_ERROR)
    }
  }

  deinit {
    el_end(editor)
    history_end(history)
    free(prompt)
    fclose(output)
    fclose(complaints)
  }

  /// Shows `prompt` and reads a line. After it the terminal still echoes nothing, so that what is typed while
  /// something runs does not get into its output; it is there in the next line.
  func next(prompt: String) -> Reading {
    setPrompt(prompt)
    endedBy = nil
    Signals.catchStop(true)
    Self.send(Self.pasteMarkersOn)
    defer {
      Self.send(Self.pasteMarkersOff)
      Signals.catchStop(false)
    }
    // libedit itself does so only after it has shown the prompt: what is typed in between would be echoed twice.
    asknews_prepare_terminal(editor, 1)
    var count: Int32 = 0
    guard let line = el_gets(editor, &count), count > 0 else {
      if endedBy == .interrupt {
        el_reset(editor)
        Self.send("^C\n")
        return .interrupt
      }
      Self.send("\n")
      return .end
    }
    asknews_prepare_terminal(editor, 1)
    var text = standIns.unpacked(String(cString: line))
    while text.last == "\n" || text.last == "\r\n" || text.last == "\r" { text.removeLast() }
    return .line(text)
  }

  /// Adds a line to the history of this session.
  func remember(_ line: String) {
    asknews_history_enter(history, standIns.packed(line))
    lines.append(line)
  }

  /// Forgets what was typed or pasted ahead.
  func clearInput() {
    keyboard.clear()
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  private func setPrompt(_ text: String) {
    promptWidth = text.displayWidth + 1
    free(prompt)
    prompt = strdup(style().isColoured ? "\u{1}\u{1b}[1;36m\u{1}\(text)\u{1}\u{1b}[0m\u{1} " : text + " ")
  }

  /// libedit crashes or drops letters where the locale is not UTF-8; what we read and write always is.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if let codes = nl_langinfo(nl_item(CODESET)), strcmp(codes, "UTF-8") == 0 { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  private static let pasteMarkersOn = "\u{1b}[?2004h"
  private static let pasteMarkersOff = "\u{1b}[?2004l"

  /// Sends to the terminal what libedit need not know of. A dumb terminal gets no codes.
  static func send(_ text: String) {
    if text.hasPrefix("\u{1b}"), Style.isDumbTerminal { return }
    var bytes = Array(text.utf8)
    _ = write(STDOUT_FILENO, &bytes, bytes.count)
  }

  /// What shifts the rest of a row: where the line has several, libedit clears the next one after it.
  private static let shifts = ["ic", "IC", "im", "ei", "dc", "DC", "dm", "ed"]
}

// MARK: - What libedit calls

extension LineEditor {
  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let state = asknews_state(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(state).takeUnretainedValue()
  }

  /// Reads one character for libedit: 1 if there is one, 0 at the end, -1 if the line is given up.
  private static func read(editor: OpaquePointer?, character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let owner = of(editor), let character else { return 0 }
    while true {
      switch owner.keyboard.next() {
      case .scalar(let scalar):
        if scalar.value == 0 { continue }
        character.pointee = owner.character(for: scalar)
        return 1
      case .interrupt:
        owner.endedBy = .interrupt
        errno = EINTR
        return -1
      case .resize:
        owner.clearLine()
        el_resize(owner.editor)
        asknews_refresh(owner.editor)
      case .stop: owner.stop()
      case .end:
        owner.endedBy = .end
        return 0
      }
    }
  }

  /// Clears the row that the cursor is in, and on other than dumb terminals those below it.
  static func clearRow(of width: Int) {
    send(Style.isDumbTerminal ? "\r" + String(repeating: " ", count: max(0, width - 1)) + "\r" : "\r\u{1b}[J")
  }

  /// Clears the line from its prompt on, which terminals break anew where the window gets another width.
  func clearLine() {
    let columns = promptWidth + standIns.unpacked(lineBeforeCursor).displayWidth
    let rows = columns / max(1, style().width)
    if rows > 0 { Self.send("\u{1b}[\(rows)A") }
    Self.send("\u{1b}[G\u{1b}[J")
  }

  /// Puts the terminal in order, stops the program, and when it goes on shows the line again.
  func stop() {
    asknews_prepare_terminal(editor, 0)
    Self.send(Self.pasteMarkersOff)
    TerminalState.restore()
    // By itself, not by the handler for when something runs.
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    Signals.catchStop(true)
    TerminalState.silence()
    // Without a shell that stops programs it has gone on at once, behind its line.
    Self.clearRow(of: style().width)
    Self.send(Self.pasteMarkersOn)
    asknews_prepare_terminal(editor, 1)
    el_resize(editor)
    asknews_refresh(editor)
  }

  private func moveToEnd() -> UInt8 {
    guard let line = el_line(editor)?.pointee else { return UInt8(CC_ERROR) }
    el_cursor(editor, Int32(line.lastchar - line.cursor))
    return UInt8(CC_REFRESH)
  }

  /// Completes the word before the cursor, or lists what it could become.
  private func complete() -> UInt8 {
    let line = standIns.unpacked(lineBeforeCursor)
    let completion = completer(line)
    if let insertion = completion.insertion, !insertion.isEmpty {
      let replaced = String(String.UnicodeScalarView(line.unicodeScalars.suffix(completion.replaced)))
      let count = standIns.packed(replaced).unicodeScalars.count
      if count > 0 { el_deletestr(editor, Int32(count)) }
      return UInt8(el_insertstr(editor, standIns.packed(insertion)) == 0 ? CC_REFRESH : CC_ERROR)
    }
    guard completion.choices.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    Self.send("\n" + completion.menu(in: style()))
    return UInt8(CC_REDISPLAY)
  }
}
