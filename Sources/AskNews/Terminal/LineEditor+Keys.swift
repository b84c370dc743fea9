import CLibEdit

/// What the keys do that libedit does not know by itself.
extension LineEditor {
  func bindKeys() {
    for (key, command) in Self.keys { asknews_bind(editor, key, command) }
    for (codes, command) in Self.codes {
      for code in codes { asknews_bind(editor, "\\e" + code, command) }
    }
  }

  /// vi's keys: escape ends inserting, so function keys must not begin with one.
  func bindViKeys() {
    keyboard.joinsCodes = true
    for (key, command) in Self.keys { asknews_bind(editor, key, command) }
    for (codes, command) in Self.codes {
      for code in codes {
        let key = (code.hasPrefix("[") ? "\\233" : "\\217") + code.dropFirst()
        // libedit's own stops on the last letter. It has one table of codes for both modes.
        let command = command == "ed-move-to-end" ? "asknews-end" : command
        asknews_bind(editor, key, command)
        asknews_bind_in_vi_commands(editor, key, command)
      }
    }
  }

  private static let keys = [
    ("^I", "asknews-complete"), ("^R", "asknews-search"), ("\\236", "asknews-mark"),
  ]

  /// What xterm, tmux, screen, the console and rxvt send after an escape, and libedit does not know by itself.
  private static let codes: [([String], String)] = [
    (["[A", "OA"], "ed-search-prev-history"),
    (["[B", "OB"], "ed-search-next-history"),
    (["[C", "OC"], "ed-next-char"),
    (["[D", "OD"], "ed-prev-char"),
    (["[1;5C", "[1;3C", "[5C", "Oc"], "em-next-word"),
    (["[1;5D", "[1;3D", "[5D", "Od"], "ed-prev-word"),
    (["[H", "OH", "[1~", "[7~"], "ed-move-to-beg"),
    (["[F", "OF", "[4~", "[8~"], "ed-move-to-end"),
    (["[3~"], "ed-delete-next-char"),
    (["[3;5~"], "em-delete-next-word"),
    // Insert, page up and page down: nothing to do, but no letters in the line either.
    (["[2~", "[5~", "[6~"], "ed-ignore"),
  ]
}
