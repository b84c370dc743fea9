import Testing

/// `check` where an .ask file is not as it should be: what can be asked is asked and reported.
@Suite struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Rebels left Lindau on Friday.\n", to: "news.txt")
  }

  private func check(_ lines: String, _ options: String = "") throws -> Outcome {
    try folder.write(lines, to: "a.ask")
    return try Shell.run("asknews check \(options) a.ask --articles news.txt", in: folder.path)
  }

  @Test func aBadLineIsToldAndTheOthersAreChecked() throws {
    let outcome = try check("=> x\nwho left Lindau? => rebels\nwho left Bregenz? =>\n=> troops\nwhen? => x\n")
    #expect(
      outcome.errors == """
        a.ask:1: an expectation without a question above it; write the question before =>
        a.ask:3: nothing is expected; write the answer behind =>, or none
        a.ask:4: an expectation without a question above it; write the question before =>

        """)
    #expect(outcome.output.contains("a.ask:5: when?"))
    #expect(outcome.output.hasSuffix("1 of 2 questions as expected\n"))
    #expect(outcome.status == 3)
  }

  @Test func nothingGoesOnFromALineThatIsMistaken() throws {
    let outcome = try check("who left Lindau? => rebels\nwho left Bregenz? =>\nwhen? => on friday\n")
    #expect(outcome.output.hasSuffix("1 of 2 questions as expected\n"))
  }

  @Test func aFileThatIsRecordedStaysWhatItIs() throws {
    try folder.write("who left Lindau?\n", to: "real.ask")
    try folder.write("precious\n", to: "link.ask.new")
    _ = try Shell.run("chmod 640 real.ask; ln -s real.ask link.ask", in: folder.path)
    _ = try Shell.run("asknews check --record link.ask --articles news.txt", in: folder.path)
    let after = try Shell.run(
      "stat -c %a real.ask; readlink link.ask; cat real.ask link.ask.new; ls", in: folder.path)
    #expect(
      after.output == """
        640
        real.ask
        who left Lindau? => Rebels
        precious
        link.ask
        link.ask.new
        news.txt
        real.ask

        """)
  }

  @Test func whereACommandCannotBeDoneTheFileEnds() throws {
    let lines = "who left Lindau? => rebels\n.load nothing.txt\nwho left Bregenz? => none\n"
    let outcome = try check(lines, "--format tap")
    #expect(outcome.errors == "a.ask:2: nothing.txt: no such file; check the path\n")
    #expect(outcome.output == "TAP version 14\n1..1\nok 1 - who left Lindau?\n")
    #expect(outcome.status == 3)
  }

  @Test func anArticleThatIsNotThereHidesNoResult() throws {
    try folder.write("who left Lindau? => rebels\n", to: "a.ask")
    let outcome = try Shell.run("asknews check a.ask --articles nothing.txt news.txt", in: folder.path)
    #expect(outcome.errors == "nothing.txt: no such file; check the path\n")
    #expect(outcome.output == "1 of 1 question as expected\n")
    #expect(outcome.status == 3)
  }

  @Test func withoutArticlesNothingIsChecked() throws {
    try folder.write("who left Lindau? => none\n", to: "a.ask")
    for options in ["", "--record"] {
      let outcome = try Shell.run("asknews check \(options) a.ask", in: folder.path)
      #expect(outcome.errors.hasPrefix("asknews: no articles to answer from: name files with --articles"))
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 2)
    }
    try folder.write(".load news.txt\nwho left Lindau? => rebels\n", to: "b.ask")
    #expect(try Shell.run("asknews check b.ask", in: folder.path).status == 0)
  }

  @Test func aFileWithABadLineIsNotRecorded() throws {
    let lines = "=> x\nwho left Lindau?\n"
    let outcome = try check(lines, "--record")
    #expect(outcome.status == 3)
    #expect(try Shell.run("cat a.ask", in: folder.path).output == lines)
  }
}
