import Foundation
import Testing

/// The manual page and the completions of shells.
@Suite struct ManualTests {
  @Test func theManualNamesEverything() throws {
    let manual = try Shell.asknews("manual").output
    #expect(manual.hasPrefix(".TH ASKNEWS 1 "))
    for name in [
      ".SS asknews ask\n", ".B \\&.load FILE...\n", ".B timer", ".B NO_COLOR\n", "\\-\\-keep\\-going",
    ] {
      #expect(manual.contains(name), "\(name)")
    }
    // No line of text is taken for an instruction.
    for line in manual.components(separatedBy: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(line.contains(/^\.(TH|SH|SS|TP|PP|B|nf|fi)\b/), "\(line)")
    }
  }

  @Test func theManualNamesTheCommandsAndSettingsThereAreAndNoOthers() throws {
    struct Named: Decodable {
      var usage: String?
      var setting: String?
    }
    let manual = try Shell.asknews("manual").output.components(separatedBy: "\n")
    func named(by lines: String) throws -> [Named] {
      let listing = try Shell.asknews("--format", "json", input: lines).output
      return try JSONDecoder().decode([Named].self, from: Data(listing.utf8))
    }
    let sections = manual.filter { $0.hasPrefix(".SS asknews ") }.map { String($0.dropFirst(12)) }
    #expect(sections == (try Command.all()).map(\.commandName))
    let usages = manual.filter { $0.hasPrefix(".B \\&.") }.map { String($0.dropFirst(5)) }
    #expect(usages == (try named(by: ".help\n")).compactMap(\.usage))
    let settings = manual.drop { $0 != ".SH SETTINGS" }.prefix { $0 != ".SH KEYS" }
      .compactMap { $0.firstMatch(of: /^\.B (\w+)\s/).map { String($0.1) } }
    #expect(settings == (try named(by: ".set\n")).compactMap(\.setting))
  }

  @Test(.enabled(if: access("/usr/bin/groff", X_OK) == 0, "needs groff"))
  func groffHasNoComplaints() throws {
    let outcome = try Shell.run("asknews manual | groff -man -ww -Tutf8 -z", in: Repository.root)
    #expect(outcome.errors == "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionNamesCommandsAndOptions(shell: String) throws {
    let script = try Shell.asknews("completion", shell).output
    let commands = try Command.all()
    #expect(commands.count > 30)
    for command in commands {
      #expect(script.contains(command.commandName), "\(command.commandName)")
      for option in command.options { #expect(script.contains(option), "\(command.commandName) \(option)") }
    }
  }

  @Test(.enabled(if: access("/bin/bash", X_OK) == 0, "needs bash"))
  func bashCompletes() throws {
    let script = """
      /bin/bash -c '
        source <(asknews completion bash)
        complete() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
          COMPREPLY=(); _asknews asknews "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
          echo "${COMPREPLY[@]}"; }
        complete asknews cov
        complete asknews ask --keep
        complete asknews ask --format js
        complete asknews completion zs'
      """
    let outcome = try Shell.run(script, in: Repository.root)
    #expect(outcome.output == "coverage\n--keep-going\njson jsonl\nzsh\n")
  }

  @Test(.enabled(if: access("/usr/bin/zsh", X_OK) == 0, "needs zsh"))
  func zshCompletes() throws {
    // A shell in a terminal of its own, into which a tab is typed.
    let script = """
      mkdir -p functions && asknews completion zsh > functions/_asknews
      cat > complete.zsh <<'END'
      zmodload zsh/zpty
      zpty -b shell zsh -f -i
      wait_for() {
        local chunk i
        for i in {1..200}; do
          while zpty -r -t shell chunk; do text+=$chunk; done
          [[ $text == *$1* ]] && return
          sleep 0.1
        done
      }
      zpty -w shell "PS1='> '; fpath=($PWD/functions \\$fpath); autoload -U compinit; compinit -u -D; echo rea''dy"
      wait_for ready
      for line rest in "$@"; do
        zpty -n -w shell "$line"$'\\t'
        wait_for "$line$rest"
        zpty -n -w shell $'\\C-u'
      done
      print -r -- "$text"
      zpty -d shell
      END
      TERM=dumb zsh -f complete.zsh 'asknews cove' rage 'asknews ask --keep' -going 'asknews ask --format mark' down
      """
    let folder = try TemporaryFolder()
    let output = try Shell.run(script, in: folder.path).output
    for word in ["asknews coverage", "--keep-going", "--format markdown"] {
      #expect(output.contains(word), "\(output)")
    }
  }

  @Test(.enabled(if: access("/usr/bin/fish", X_OK) == 0, "needs fish"))
  func fishCompletes() throws {
    let script = """
      asknews completion fish > asknews.fish
      fish --no-config -c 'source asknews.fish
        complete -C "asknews cove"; complete -C "asknews ask --keep"; complete -C "asknews ask --format mark"'
      """
    let folder = try TemporaryFolder()
    let output = try Shell.run(script, in: folder.path).output
    for word in ["coverage", "--keep-going", "markdown"] { #expect(output.contains(word), "\(output)") }
  }

  @Test func aShellThatIsNone() throws {
    let outcome = try Shell.asknews("completion", "tcsh")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("bash"))
  }
}
