import Foundation
import Testing

/// What a session does with lines from a pipe, a script or the command line.
@Suite struct SessionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Petra Vance led the strike on Monday. Vance met Omar Lind.\nRebels, troops and looters left Lindau.\n",
      to: "news.txt")
  }

  private func type(_ lines: String, arguments: String = "news.txt") throws -> Outcome {
    try Shell.run("asknews \(arguments)", in: folder.path, input: lines)
  }

  @Test func aNameIsFoundByItsLastWord() throws {
    let outcome = try type(".entity vance\ntell me about vance\n")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.components(separatedBy: "Petra Vance | led | the strike").count == 3)
  }

  @Test func aNameThatSeveralEndInIsAskedFor() throws {
    try folder.write("Petra Vance led the strike. Karl Vance left Lindau.\n", to: "news.txt")
    let errors = try type(".entity vance\n").errors
    #expect(errors.hasPrefix("\"vance\" may be "))
    #expect(errors.contains("petra vance") && errors.contains("karl vance"))
  }

  @Test func aRequestAboutNobodyIsNoEndOfTheQuestions() throws {
    let outcome = try Shell.run(
      "asknews ask -q 'tell me about zorn' -q 'who led the strike?' news.txt", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no answer: no fact names \"zorn\""))
    #expect(outcome.output.contains("Petra Vance"))
  }

  @Test func whatIsRecordedIsTold() throws {
    let outcome = try type(".record r.ask\nwho led the strike?\n.record r.ask\n.quit\n")
    let errors = outcome.errors.components(separatedBy: "\n")
    #expect(errors.first == "recording in r.ask; .record off ends it")
    #expect(errors.dropFirst().first?.contains("is being recorded in already") == true)
    #expect(errors.contains("1 question recorded in r.ask"))
    #expect(try type(".record r.ask\n").errors.hasPrefix("recording in r.ask, behind what is there"))
  }

  @Test func aScriptMayBringItsArticlesAndItsSettings() throws {
    try folder.write(
      ".load news.txt\n.set answers 1\n.timer on\nwho left Lindau? => rebels\n=> lists \"troops\"\n",
      to: "s.ask")
    for command in ["ask -f s.ask", "read s.ask"] {
      let outcome = try Shell.run("asknews \(command)", in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("> who left Lindau?\n"))
      #expect(outcome.output.contains("… and "))
      #expect(outcome.errors.contains(/\n\d+\.\d{3} s\n/))
    }
  }

  @Test func aScriptInJSONIsOneArray() throws {
    try folder.write("who led the strike?\n.articles\nwho left Lindau?\n", to: "s.txt")
    let outcome = try Shell.run("asknews ask -f s.txt --format json news.txt", in: folder.path)
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(array.count == 3)
    #expect(array.compactMap { $0["question"] as? String } == ["who led the strike?", "who left Lindau?"])
  }

  @Test func tablesTellReasonsAndReadings() throws {
    try folder.write("who led the strike?\nwhen?\nwho left Zorn?\n", to: "q.txt")
    let outcome = try Shell.run("asknews ask -f q.txt --format csv news.txt", in: folder.path)
    let lines = outcome.output.components(separatedBy: "\n")
    #expect(lines.first?.hasPrefix("question,reading,status,reason,answer,score,inferred,") == true)
    #expect(lines.contains { $0.hasPrefix("when?,when did Petra Vance lead the strike,answered,,on Monday") })
    #expect(lines.contains { $0.hasPrefix("who left Zorn?,,no-answer,no article speaks of Zorn,") })
  }

  @Test func anArticleThatIsReadAnewIsCitedAnew() throws {
    for (name, source, text) in [
      ("old", "Old Wire", "Nurses left Daro."), ("new", "New Wire", "On Friday nurses left Daro."),
    ] {
      try folder.write(#"{"id":"x","source":"\#(source)","text":"\#(text)"}"# + "\n", to: "\(name).jsonl")
    }
    let outcome = try type(
      ".load old.jsonl\nwho left daro?\n.load new.jsonl\nwho left daro?\n", arguments: "")
    let cited = outcome.output.split(separator: "\n").filter { $0.contains("Wire") }
    #expect(cited.count == 2 && cited[0].contains("Old Wire") && cited[1].contains("New Wire"), "\(cited)")
  }

  @Test func namesOfFilesMayHoldQuotesAndSpaces() throws {
    try folder.write("Nurses left Lindau.\n", to: "it's \"q\".txt")
    let typed = """
      .load "it's \\"q\\".txt"
      .load it\\'s\\ \\"q\\".txt
      .load 'news.txt' it*.txt

      """
    let outcome = try type(typed, arguments: "")
    #expect(
      outcome.errors == """
        1 article read; 1 new fact
        1 article: 1 known already
        2 articles: 1 new, 1 known already; 5 new facts

        """)
  }

  @Test func typesOfNamesAreToldWhereThereIsNone() throws {
    #expect(try type(".entities company\n").errors.contains("the types are person, organisation, "))
  }

  @Test func whatAScriptCannotReadIsToldOnceWithItsLine() throws {
    try folder.write("who left Lindau?\n.load nothing.txt\nwho led the strike?\n", to: "s.txt")
    let outcome = try Shell.run("asknews ask -f s.txt news.txt", in: folder.path)
    #expect(outcome.errors == "s.txt:2: nothing.txt: no such file; check the path\n")
    #expect(!outcome.output.contains("Petra Vance"))
    #expect(outcome.status == 3)
    let other = try Shell.run("asknews ask --keep-going -f s.txt news.txt", in: folder.path)
    #expect(other.errors == outcome.errors)
    #expect(other.output.contains("Petra Vance"))
    #expect(other.status == 3)
  }

  @Test func aScriptGoesOnAfterOneThatItReads() throws {
    try folder.write(".load nothing.txt\nwho left Lindau?\n", to: "inner.txt")
    try folder.write(".read inner.txt\nwho led the strike?\n", to: "s.txt")
    let outcome = try Shell.run("asknews ask --keep-going -f s.txt news.txt", in: folder.path)
    #expect(outcome.errors == "s.txt:1: inner.txt:1: nothing.txt: no such file; check the path\n")
    #expect(outcome.output.contains("Petra Vance") && !outcome.output.contains("Rebels"))
    #expect(outcome.status == 3)
  }

  @Test func aNameThatIsMisspeltIsToldAndNotAnsweredFor() throws {
    let outcome = try type("tell me about petra vanse\ntell me about omar lnd\n")
    #expect(outcome.output.contains("no answer: no fact names \"petra vanse\"; did you mean petra vance?"))
    #expect(outcome.output.contains("no answer: no fact names \"omar lnd\"; did you mean omar lind?"))
  }

  @Test func anAliasMeansTheWholeName() throws {
    let outcome = try type(
      ".alias gm = vance\nwho did gm meet?\n.alias nf = northern front\n.alias pv = petra vanse\n")
    #expect(outcome.output.contains("Omar Lind"))
    let errors = outcome.errors.components(separatedBy: "\n")
    #expect(
      errors.contains("gm means petra vance, the one name that ends in \"vance\"; .unalias gm undoes it"))
    #expect(errors.contains("nf means northern front, which no fact names; .unalias nf undoes it"))
    #expect(
      errors.contains(
        "pv means petra vanse, which no fact names; did you mean petra vance?"))
  }

  @Test(arguments: ["quit", "exit", "exit()", "quit()"])
  func waysOut(line: String) throws {
    let outcome = try type("\(line)\nwho led the strike?\n")
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
  }

  @Test func messagesDoNotRepeatAllThatWasTyped() throws {
    let long = String(repeating: "x", count: 300_000)
    let marks = ".a" + String(repeating: "\u{301}", count: 5000)
    for line in [".\(long)", marks, ".load \(long)", ".entity \(long)", "who left \(long)?"] {
      let outcome = try type(line + "\n")
      #expect((outcome.errors + outcome.output).unicodeScalars.count < 1000)
    }
    #expect(
      try type("who left \(long)?\n").output
        == "not understood: a question of 300010 bytes is too long; ask with at most 120\n  words\n")
  }

  @Test func whatNobodyReadsIsNoCommand() throws {
    let outcome = try type(".articles all\n.quit now\nwho led the strike?\n")
    #expect(outcome.errors == ".articles takes nothing behind it\n.quit takes nothing behind it\n")
    #expect(outcome.output.hasPrefix("Petra Vance"))
  }

  @Test(arguments: [".conflicts petra vanse", ".timeline omar lnd"])
  func aNameThatMayBeMeantIsTold(line: String) throws {
    #expect(try type(line + "\n").errors.contains(/; did you mean (petra vance|omar lind)\?\n$/))
  }

  @Test func aNameWithABlankNeedsQuotes() throws {
    let outcome = try type(".export my facts.csv relation=leave\n.export 'my facts.csv' relation=leave\n")
    #expect(
      outcome.errors == """
        put a name with a blank in quotes: .export "my facts.csv"
        3 facts written to my facts.csv

        """)
  }

  @Test func factsAreFilteredByWhatIsDenied() throws {
    try folder.write("Rebels left Lindau. Troops did not leave Bregenz. Vance denied a theft.\n", to: "n.txt")
    let outcome = try type(".facts relation=leave negated=yes\n.facts negated=maybe\n", arguments: "n.txt")
    #expect(outcome.output.contains("Troops") && !outcome.output.contains("Rebels"))
    #expect(outcome.errors == "negated= takes yes or no\n")
    #expect(!(try type(".facts negated=no\n", arguments: "n.txt").output.contains("Troops")))
  }

  @Test func aTimelineWithoutDatesSaysSo() throws {
    try folder.write("DARO, Aug 30 (Hill Wire) - Rebels captured Lindau.\n", to: "n.txt")
    #expect(try type(".timeline lindau\n", arguments: "n.txt").errors.hasPrefix("no article has a date"))
    try folder.write(#"{"date":"2017-08-30","text":"Rebels captured Lindau."}"#, to: "n.jsonl")
    let outcome = try type(".timeline lindau\n", arguments: "n.jsonl")
    #expect(outcome.output.hasPrefix("since 2017-08-30  Rebels controlled lindau"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func whereNobodySaysWhoSomebodyIsWhatIsSaidOfHimIsOffered() throws {
    let outcome = try type("who is petra vance?\nwho is zorn?\n")
    #expect(outcome.output.contains("no answer"))
    #expect(outcome.errors == ".entity petra vance tells what is said of it\n")
  }

  @Test func aSentenceThatIsCopiedIsOneWitness() throws {
    let outcome = try Shell.run(
      "cp news.txt copy.txt; asknews ask --format jsonl -q 'who left Lindau?' news.txt copy.txt",
      in: folder.path)
    #expect(outcome.output.components(separatedBy: "\"quote\"").count == 4)
    #expect(!outcome.output.contains("copy.txt"))
  }

  @Test func aCommandWithoutItsDotIsRecognised() throws {
    let outcome = try type("load more.txt\nentities persons\n.entities persons\nwho flurbed?\n")
    let errors = outcome.errors.components(separatedBy: "\n")
    #expect(errors.contains("commands begin with a dot: .load more.txt"))
    #expect(errors.contains("commands begin with a dot: .entities persons"))
    #expect(outcome.output.contains("petra vance"))
    #expect(outcome.output.contains("not understood: \"flurbed\" is no word"))
  }

  @Test func helpTellsMoreOfOneCommand() throws {
    let load = try type(".help load\n").output
    for word in ["folders", "JSON lines", "U+FFFD", "Ctrl-C"] { #expect(load.contains(word)) }
    #expect(try type(".help facts\n").output.contains("relation=lose"))
  }
}
